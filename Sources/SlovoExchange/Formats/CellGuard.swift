/// Keeps a spreadsheet from taking words for something else.
///
/// A cell that begins with `=`, `+`, `-` or `@` would be calculated, `000:26` would become a time, `0012`
/// a number, `true` a truth value in the words of the user's language, and `May 2024` a date. An
/// apostrophe in front keeps such a cell a text, in LibreOffice and in Excel.
///
/// Source: OWASP, "CSV Injection".
enum CellGuard {
  private static let formulaSigns: Set<Unicode.Scalar> = ["=", "+", "-", "@", "\t", "\r"]

  /// The cell with an apostrophe in front, if it wants one.
  static func guarded(_ cell: String) -> String {
    let isTaken = cell.unicodeScalars.first == "'" && isSpecial(cell.unicodeScalars.dropFirst())
    return isTaken || isSpecial(cell.unicodeScalars[...]) ? "'" + cell : cell
  }

  /// The cell without the apostrophe that `guarded` put there.
  static func unguarded(_ cell: String) -> String {
    let scalars = cell.unicodeScalars
    guard scalars.first == "'", isSpecial(scalars.dropFirst()) else { return cell }
    return String(scalars.dropFirst())
  }

  private static func isSpecial(_ text: Substring.UnicodeScalarView) -> Bool {
    guard let first = text.first else { return false }
    return first == "'" || formulaSigns.contains(first) || isTruth(text) || isNumeric(text)
  }

  private static func isTruth(_ text: Substring.UnicodeScalarView) -> Bool {
    guard text.count < 6 else { return false }
    let word = String(text).lowercased()
    return word == "true" || word == "false"
  }

  /// Whether it could be read as a number, an amount, a date or a time: it has a digit, and at most one
  /// word, which stands apart from the digits when it comes first ("May 2024", but "EE2" is a name).
  private static func isNumeric(_ text: Substring.UnicodeScalarView) -> Bool {
    var words = 0
    var isInWord = false
    var hasDigit = false
    for scalar in text {
      let isDigit = ("0"..."9").contains(scalar)
      let isLetter = !isDigit && scalar.properties.isAlphabetic
      if isDigit, isInWord, !hasDigit { return false }
      if isLetter, !isInWord { words += 1 }
      isInWord = isLetter
      hasDigit = hasDigit || isDigit
      if words > 1 { return false }
    }
    return hasDigit
  }
}
