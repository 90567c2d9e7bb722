import SlovoModel

/// JSON for people: a list of objects as aligned columns, anything else as indented lines.
struct Table2D {
  private let rows: [[(String, String)]]

  init(_ items: [JSONValue]) {
    rows = items.map { item in
      guard case .object(let members) = item else { return [] }
      return members.map { ($0.0, Outline.word($0.1)) }
    }
  }

  /// The columns, the last one ragged.
  var text: String {
    var widths: [Int] = []
    for row in rows {
      for (index, cell) in row.enumerated() {
        if index == widths.count { widths.append(0) }
        widths[index] = max(widths[index], cell.1.count)
      }
    }
    return rows.map { row in
      let cells = row.enumerated().map { index, cell in
        index + 1 == row.count
          ? cell.1 : cell.1 + String(repeating: " ", count: widths[index] - cell.1.count)
      }
      return cells.joined(separator: "  ") + "\n"
    }.joined()
  }
}

/// JSON as indented lines, `name: value`.
enum Outline {
  static func text(_ value: JSONValue) -> String {
    lines(value).joined(separator: "\n") + "\n"
  }

  static func word(_ value: JSONValue) -> String {
    switch value {
    case .string(let text): text
    case .null, .boolean, .integer, .number, .array, .object: value.text()
    }
  }

  private static func lines(_ value: JSONValue) -> [String] {
    switch value {
    case .object(let members):
      members.flatMap { name, value -> [String] in
        if let word = shortForm(of: value) { return ["\(name): \(word)"] }
        return ["\(name):"] + lines(value).map { "  " + $0 }
      }
    case .array(let values):
      values.flatMap { value -> [String] in
        if let word = shortForm(of: value) { return ["- \(word)"] }
        let lines = lines(value)
        return lines.prefix(1).map { "- " + $0 } + lines.dropFirst().map { "  " + $0 }
      }
    case .null, .boolean, .integer, .number, .string: [word(value)]
    }
  }

  /// A value on one line: a scalar, words alone, or the words of a date, an amount, a term or a
  /// language, whose facts stand beside them.
  private static func shortForm(of value: JSONValue) -> String? {
    switch value {
    case .object(let members):
      let facts: Set = ["kind", "concept", "tag"]
      guard members.count == 1 || members.contains(where: { facts.contains($0.0) }) else {
        return nil
      }
      for case ("text", .string(let text)) in members { return text }
      return nil
    case .array: return nil
    case .null, .boolean, .integer, .number, .string: return word(value)
    }
  }
}
