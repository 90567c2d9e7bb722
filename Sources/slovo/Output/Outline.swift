import SlovoModel

/// JSON for people: indented lines, `name: value`; what is not so is left out.
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
        if case .boolean(false) = value { return [] }
        if let word = shortForm(of: value) { return indented(word, after: "\(name): ") }
        return ["\(name):"] + lines(value).map { "  " + $0 }
      }
    case .array(let values):
      values.flatMap { value -> [String] in
        if let word = shortForm(of: value) { return indented(word, after: "- ") }
        let lines = lines(value)
        return lines.prefix(1).map { "- " + $0 } + lines.dropFirst().map { "  " + $0 }
      }
    case .null, .boolean, .integer, .number, .string: [word(value)]
    }
  }

  /// Words behind a name; further lines of theirs stand under the first one, further in.
  private static func indented(_ words: String, after name: String) -> [String] {
    let lines = words.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    return lines.enumerated().map { $0 == 0 ? name + $1 : "  " + $1 }
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
