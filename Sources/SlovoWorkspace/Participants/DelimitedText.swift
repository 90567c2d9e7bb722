/// Rows of text with separators between the cells (CSV).
///
/// The separator is the one of `;`, tab and `,` that stands most often in the first line, outside of
/// quotation marks: spreadsheets of the region write semicolons.
///
/// Source: RFC 4180.
enum DelimitedText {
  /// The rows; a row that goes over several lines counts as one.
  ///
  /// - Returns: `nil` when a quotation mark is not closed.
  static func rows(of text: some StringProtocol) -> [[String]]? {
    // Some programs say in a line of its own what the separator is; it counts as an empty row.
    let head = text.prefix { !$0.isNewline }
    if head.lowercased().hasPrefix("sep="), head.unicodeScalars.count == 5,
      let named = head.unicodeScalars.last
    {
      return rows(of: text.dropFirst(head.count + 1), separator: named).map { [[]] + $0 }
    }
    return rows(of: text, separator: separator(of: text))
  }

  private static func rows(
    of text: some StringProtocol, separator: Unicode.Scalar
  ) -> [[String]]? {
    var rows: [[String]] = []
    var row: [String] = []
    var cell = ""
    var isQuoted = false
    var characters = text.unicodeScalars.makeIterator()
    var next = characters.next()
    func end() {
      row.append(cell)
      cell = ""
    }
    while let scalar = next {
      next = characters.next()
      if isQuoted {
        if scalar != "\"" {
          cell.unicodeScalars.append(scalar)
        } else if next == "\"" {
          cell.append("\"")
          next = characters.next()
        } else {
          isQuoted = false
        }
        continue
      }
      switch scalar {
      case "\"" where cell.isEmpty: isQuoted = true
      case separator: end()
      case "\r":
        if next == "\n" { continue }
        end()
        rows.append(row)
        row = []
      case "\n":
        end()
        rows.append(row)
        row = []
      default: cell.unicodeScalars.append(scalar)
      }
    }
    guard !isQuoted else { return nil }
    if !cell.isEmpty || !row.isEmpty {
      end()
      rows.append(row)
    }
    return rows
  }

  private static func separator(of text: some StringProtocol) -> Unicode.Scalar {
    var counts: [Unicode.Scalar: Int] = [:]
    var isQuoted = false
    for scalar in text.unicodeScalars {
      if scalar == "\"" { isQuoted.toggle() }
      if isQuoted { continue }
      if scalar == "\n" || scalar == "\r" { break }
      if [";", ",", "\t"].contains(scalar) { counts[scalar, default: 0] += 1 }
    }
    let most = counts.max { ($0.value, $1.key) < ($1.value, $0.key) }
    return most?.key ?? ","
  }
}
