/// Text as YAML scalars.
enum ScalarText {
  /// The text in double quotes, escaped; every text can be written so.
  static func doubleQuoted(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case "\r": result += "\\r"
      case "\t": result += "\\t"
      case _ where isPrintable(scalar): result.unicodeScalars.append(scalar)
      default: result += escape(scalar)
      }
    }
    return result + "\""
  }

  private static func escape(_ scalar: Unicode.Scalar) -> String {
    let digits = String(scalar.value, radix: 16, uppercase: true)
    let (letter, width) =
      scalar.value < 0x100 ? ("x", 2) : scalar.value < 0x10000 ? ("u", 4) : ("U", 8)
    return "\\" + letter + String(repeating: "0", count: width - digits.count) + digits
  }

  /// Whether a character may stand in a scalar as it is, on one line.
  ///
  /// Line breaks (also those of YAML 1.1), control characters and the byte order mark may not.
  static func isPrintable(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x20...0x7E, 0xA0...0x2027, 0x202A...0xD7FF, 0xE000...0xFEFE, 0xFF00...0xFFFD,
      0x10000...0x10FFFF:
      true
    default:
      false
    }
  }

  /// The text in single quotes; `nil` when it holds what single quotes cannot.
  static func singleQuoted(_ text: String) -> String? {
    guard text.unicodeScalars.allSatisfy(isPrintable) else { return nil }
    var result = "'"
    for scalar in text.unicodeScalars {
      result.unicodeScalars.append(scalar)
      if scalar == "'" { result += "'" }
    }
    return result + "'"
  }

  /// The text on one line: without quotes where it then reads as the same text, else in quotes.
  ///
  /// - Parameters:
  ///   - text: The text.
  ///   - style: How the value was written before; its kind of quotes is kept.
  ///   - type: What the value was before; a number may replace a number without quotes.
  ///   - inFlow: Whether the value stands in brackets or braces.
  /// - Returns: The scalar with its quotes.
  static func inline(
    _ text: String, like style: YAMLNode.Style = .plain, type: YAMLCoreType = .string, inFlow: Bool
  ) -> String {
    if style == .singleQuoted, let quoted = singleQuoted(text) { return quoted }
    if style == .plain || style == .literal || style == .folded, isPlainSafe(text, inFlow: inFlow) {
      let newType = YAMLCoreType(plain: text)
      if newType == .string, !isValueOfOlderYAML(text) { return text }
      if newType != .string, newType != .null, newType == type { return text }
    }
    return doubleQuoted(text)
  }

  /// Whether a text without quotes is read as one scalar with just this text.
  ///
  /// This is narrower than YAML's own rule: what only some parsers accept is put in quotes.
  static func isPlainSafe(_ text: String, inFlow: Bool) -> Bool {
    let scalars = Array(text.unicodeScalars)
    guard let first = scalars.first, let last = scalars.last, first != " ", last != " ",
      last != ":"
    else { return false }
    let second = scalars.count > 1 ? scalars[1] : " "
    if "?:,[]{}#&*!|>'\"%@`".unicodeScalars.contains(first) { return false }
    if first == "-", second == " " || second == "-" { return false }
    if text.hasPrefix("...") { return false }
    var previous: Unicode.Scalar = " "
    for scalar in scalars {
      guard isPrintable(scalar) else { return false }
      if scalar == " ", previous == ":" { return false }
      if scalar == "#", previous == " " { return false }
      if inFlow, ",[]{}:?".unicodeScalars.contains(scalar) { return false }
      previous = scalar
    }
    return true
  }

  /// Whether a text has to stand in quotes to be read as this text.
  static func needsQuotes(_ text: String, inFlow: Bool) -> Bool {
    !isPlainSafe(text, inFlow: inFlow) || YAMLCoreType(plain: text) != .string
      || isValueOfOlderYAML(text)
  }

  /// Whether YAML 1.1, which other programs still read, takes a text for a truth value, a merge, a
  /// date (`2024-05-17`) or a number to the base of sixty (`000:33`).
  private static func isValueOfOlderYAML(_ text: String) -> Bool {
    if ["y", "n", "yes", "no", "on", "off", "=", "<<"].contains(text.lowercased()) { return true }
    if isDate(text) { return true }
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    return parts.count > 1
      && parts.allSatisfy { !$0.isEmpty && $0.utf8.allSatisfy { (0x30...0x39).contains($0) } }
  }

  /// Whether a text begins as a date: four digits, and twice a hyphen with one or two.
  private static func isDate(_ text: String) -> Bool {
    let day = text.prefix { $0.isASCII && ($0.isNumber || $0 == "-") }
    let parts = day.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 3, parts[0].count == 4 else { return false }
    return parts.dropFirst().allSatisfy { (1...2).contains($0.count) }
  }
}
