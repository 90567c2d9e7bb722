/// A JSON value whose objects keep the order of their members, written the same way every time.
///
/// ```swift
/// JSONValue.object([("id", .string("agenda")), ("days", .integer(2))]).text()
/// // {"id": "agenda", "days": 2}
/// ```
///
/// Source: RFC 8259.
public enum JSONValue: Sendable {
  /// `null`.
  case null
  /// `true` or `false`.
  case boolean(Bool)
  /// A whole number.
  case integer(Int)
  /// A number as it is written: `6131.52`.
  case number(Decimal)
  /// Text.
  case string(String)
  /// Values in order.
  case array([JSONValue])
  /// Members in order.
  case object([(String, JSONValue)])

  /// An object without the members whose value is `nil`.
  public static func members(_ members: KeyValuePairs<String, JSONValue?>) -> JSONValue {
    .object(members.compactMap { member in member.value.map { (member.key, $0) } })
  }

  /// The value as text: on one line, or over many with two spaces of indentation.
  public func text(isPretty: Bool = false) -> String {
    var output = ""
    write(to: &output, indentation: isPretty ? 0 : nil)
    return output
  }

  private func write(to output: inout String, indentation: Int?) {
    switch self {
    case .null: output += "null"
    case .boolean(let value): output += value ? "true" : "false"
    case .integer(let value): output += String(value)
    case .number(let value): output += value.description
    case .string(let value): Self.writeQuoted(value, to: &output)
    case .array(let values):
      Self.writeList(values, between: ("[", "]"), to: &output, indentation: indentation) {
        $0.write(to: &$1, indentation: $2)
      }
    case .object(let members):
      Self.writeList(members, between: ("{", "}"), to: &output, indentation: indentation) {
        Self.writeQuoted($0.0, to: &$1)
        $1 += ": "
        $0.1.write(to: &$1, indentation: $2)
      }
    }
  }

  private static func writeList<Item>(
    _ items: [Item], between marks: (String, String), to output: inout String, indentation: Int?,
    writeItem: (Item, inout String, Int?) -> Void
  ) {
    output += marks.0
    let inner = indentation.map { $0 + 2 }
    for (index, item) in items.enumerated() {
      if index > 0 { output += inner == nil ? ", " : "," }
      if let inner { output += "\n" + String(repeating: " ", count: inner) }
      writeItem(item, &output, inner)
    }
    if let indentation, !items.isEmpty {
      output += "\n" + String(repeating: " ", count: indentation)
    }
    output += marks.1
  }

  private static func writeQuoted(_ text: String, to output: inout String) {
    output += "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": output += "\\\""
      case "\\": output += "\\\\"
      case "\n": output += "\\n"
      case "\r": output += "\\r"
      case "\t": output += "\\t"
      case "\u{0}"..."\u{1F}", "\u{2028}", "\u{2029}":
        let digits = String(scalar.value, radix: 16)
        output += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: output.unicodeScalars.append(scalar)
      }
    }
    output += "\""
  }
}
