/// Writes values as literals of typst's code: no character of a text can become markup or code.
///
/// Source: typst reference, "Syntax", escape sequences of strings.
enum TypstLiteral {
  /// A string literal with its quotation marks.
  static func string(_ text: String) -> String {
    var literal = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"", "\\": literal += "\\\(scalar)"
      case "\n": literal += "\\n"
      case "\t": literal += "\\t"
      case "\u{0}"..."\u{1F}", "\u{7F}"..."\u{9F}", "\u{2028}", "\u{2029}":
        literal += "\\u{\(String(scalar.value, radix: 16))}"
      default: literal.unicodeScalars.append(scalar)
      }
    }
    return literal + "\""
  }

  /// A number with at most three digits behind the point.
  static func number(_ value: Double) -> String {
    let thousandths = Int((value * 1000).rounded())
    let rest = abs(thousandths % 1000)
    guard rest > 0 else { return String(thousandths / 1000) }
    var digits = String(rest)
    digits = String(repeating: "0", count: 3 - digits.count) + digits
    while digits.last == "0" { digits.removeLast() }
    return "\(thousandths < 0 ? "-" : "")\(abs(thousandths) / 1000).\(digits)"
  }
}
