import SlovoModel

/// A list of objects as aligned columns under their names, the long ones at the end.
struct Listing {
  /// From how many characters on a column is long: behind it nothing would stand near its row.
  private static let longWidth = 41

  private let names: [String]
  private let rows: [[String]]

  /// A list of objects; a column for each name that any of them has.
  init(_ items: [JSONValue]) {
    var names: [String] = []
    let objects = items.map { item -> [String: String] in
      guard case .object(let members) = item else { return [:] }
      for (name, _) in members where !names.contains(name) { names.append(name) }
      return Dictionary(
        members.map { ($0.0, Self.line($0.1)) }, uniquingKeysWith: { first, _ in first })
    }
    self.names = names
    rows = objects.map { object in names.map { object[$0] ?? "" } }
  }

  /// The columns, the last one ragged; nothing for an empty list.
  var text: String { text(within: nil) }

  /// The columns in lines of at most so many characters, as far as that can be: the widest columns
  /// are cut, and a cell that is cut ends in "…". The first column, which names the row, stays whole.
  func text(within width: Int?) -> String {
    guard !rows.isEmpty else { return "" }
    let whole = [names] + rows
    let wanted = names.indices.map { column in whole.map { $0[column].count }.max() ?? 0 }
    let widths = width.map { Self.fitted(wanted, within: $0) } ?? wanted
    let lines = whole.map { line in
      names.indices.map { column in
        line[column].count > widths[column]
          ? line[column].prefix(widths[column] - 1) + "…" : line[column]
      }
    }
    let order =
      names.indices.filter { widths[$0] < Self.longWidth }
      + names.indices.filter { widths[$0] >= Self.longWidth }
    return lines.map { line in
      var text = ""
      for column in order {
        let padding = widths[column] - line[column].count + 2
        text += line[column] + String(repeating: " ", count: padding)
      }
      while text.last == " " { text.removeLast() }
      return text + "\n"
    }.joined()
  }

  private static let leastWidth = 8

  private static func fitted(_ wanted: [Int], within width: Int) -> [Int] {
    var widths = wanted
    var surplus = wanted.reduce(0, +) + 2 * (wanted.count - 1) - width
    while surplus > 0, let widest = widths.indices.dropFirst().max(by: { widths[$0] < widths[$1] }),
      widths[widest] > leastWidth
    {
      widths[widest] -= 1
      surplus -= 1
    }
    return widths
  }

  /// A value on one line, whatever lines its words have.
  private static func line(_ value: JSONValue) -> String { line(Outline.word(value)) }

  /// Words on one line, whatever lines they have.
  static func line(_ words: String) -> String {
    words.split(whereSeparator: \.isNewline).joined(separator: " ")
  }
}
