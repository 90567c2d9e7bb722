/// A message in which the places that a test is about are marked: `"{⟦⟧"`.
struct MarkedSource {
  /// The message without the marks.
  let text: String
  /// The places, as UTF-8 offsets.
  let ranges: [Range<Int>]

  init(_ marked: String) {
    var text = ""
    var starts: [Int] = []
    var ranges: [Range<Int>] = []
    for scalar in marked.unicodeScalars {
      switch scalar {
      case "⟦": starts.append(text.utf8.count)
      case "⟧": if let start = starts.popLast() { ranges.append(start..<text.utf8.count) }
      default: text.unicodeScalars.append(scalar)
      }
    }
    self.text = text
    self.ranges = ranges
  }
}
