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
  var text: String {
    guard !rows.isEmpty else { return "" }
    let lines = [names] + rows
    let widths = names.indices.map { column in lines.map { $0[column].count }.max() ?? 0 }
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

  /// A value on one line, whatever lines its words have.
  private static func line(_ value: JSONValue) -> String { line(Outline.word(value)) }

  /// Words on one line, whatever lines they have.
  static func line(_ words: String) -> String {
    words.split(whereSeparator: \.isNewline).joined(separator: " ")
  }
}
