extension StringProtocol {
  /// The text without white space at its ends.
  package var trimmingBlanks: String {
    guard first?.isWhitespace == true || last?.isWhitespace == true else { return String(self) }
    var text = self[...]
    while text.first?.isWhitespace == true { text.removeFirst() }
    while text.last?.isWhitespace == true { text.removeLast() }
    return String(text)
  }
}
