/// Reads JSON.
///
/// Source: RFC 8259.
struct JSONReader {
  private let bytes: [UInt8]
  private var index = 0

  /// How deep arrays and objects may lie in each other.
  private static let depthLimit = 256

  static func read(_ text: String) throws(MessageJSONError) -> JSONValue {
    var reader = JSONReader(bytes: Array(text.utf8))
    let value = try reader.value(depth: 0)
    reader.skipSpace()
    guard reader.index == reader.bytes.count else { throw reader.error("nothing more") }
    return value
  }

  private init(bytes: [UInt8]) {
    self.bytes = bytes
  }

  private var current: UInt8? { index < bytes.count ? bytes[index] : nil }

  private func error(_ expected: String) -> MessageJSONError {
    MessageJSONError(reason: "expected \(expected)", utf8Offset: index)
  }

  private mutating func skipSpace() {
    while let byte = current, byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 {
      index += 1
    }
  }

  private mutating func take(_ scalar: UnicodeScalar) -> Bool {
    guard current == UInt8(ascii: scalar) else { return false }
    index += 1
    return true
  }

  private mutating func value(depth: Int) throws(MessageJSONError) -> JSONValue {
    guard depth < Self.depthLimit else { throw error("fewer than 256 levels of brackets") }
    skipSpace()
    switch current {
    case UInt8(ascii: "{"): return try object(depth: depth)
    case UInt8(ascii: "["): return try array(depth: depth)
    case UInt8(ascii: "\""): return .string(try string())
    case UInt8(ascii: "t"): return try word("true", .boolean(true))
    case UInt8(ascii: "f"): return try word("false", .boolean(false))
    case UInt8(ascii: "n"): return try word("null", .null)
    default: return try number()
    }
  }

  private mutating func word(
    _ word: String, _ value: JSONValue
  ) throws(MessageJSONError) -> JSONValue {
    guard bytes[index...].starts(with: word.utf8) else { throw error("a value") }
    index += word.utf8.count
    return value
  }

  private mutating func number() throws(MessageJSONError) -> JSONValue {
    let start = index
    while let byte = current,
      (0x30...0x39).contains(byte) || [0x2B, 0x2D, 0x2E, 0x45, 0x65].contains(byte)
    {
      index += 1
    }
    let text = String(decoding: bytes[start..<index], as: UTF8.self)
    guard NumberLiteral.matches(text) else {
      index = start
      throw error("a value")
    }
    return .number(text)
  }

  private mutating func array(depth: Int) throws(MessageJSONError) -> JSONValue {
    index += 1
    var values: [JSONValue] = []
    skipSpace()
    if take("]") { return .array([]) }
    while true {
      values.append(try value(depth: depth + 1))
      skipSpace()
      if take("]") { return .array(values) }
      guard take(",") else { throw error("a comma or ]") }
    }
  }

  private mutating func object(depth: Int) throws(MessageJSONError) -> JSONValue {
    index += 1
    var members: [JSONValue.Member] = []
    skipSpace()
    if take("}") { return .object([]) }
    while true {
      skipSpace()
      guard current == UInt8(ascii: "\"") else { throw error("a name in quotes") }
      let name = try string()
      skipSpace()
      guard take(":") else { throw error("a colon") }
      members.append(JSONValue.Member(name: name, value: try value(depth: depth + 1)))
      skipSpace()
      if take("}") { return .object(members) }
      guard take(",") else { throw error("a comma or }") }
    }
  }

  private mutating func string() throws(MessageJSONError) -> String {
    index += 1
    var text: [UInt8] = []
    while let byte = current {
      index += 1
      switch byte {
      case UInt8(ascii: "\""): return String(decoding: text, as: UTF8.self)
      case UInt8(ascii: "\\"): text += Array(String(try escaped()).utf8)
      case 0..<0x20:
        index -= 1
        throw error("no control character in a string")
      default: text.append(byte)
      }
    }
    throw error("a quote at the end of a string")
  }

  private mutating func escaped() throws(MessageJSONError) -> Character {
    guard let byte = current else { throw error("a character after a backslash") }
    index += 1
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"):
      return Character(UnicodeScalar(byte))
    case UInt8(ascii: "b"): return "\u{8}"
    case UInt8(ascii: "f"): return "\u{C}"
    case UInt8(ascii: "n"): return "\n"
    case UInt8(ascii: "r"): return "\r"
    case UInt8(ascii: "t"): return "\t"
    case UInt8(ascii: "u"): return Character(try unicodeEscape())
    default:
      index -= 1
      throw error("one of \" \\ / b f n r t u after a backslash")
    }
  }

  private mutating func unicodeEscape() throws(MessageJSONError) -> UnicodeScalar {
    let unit = try hexadecimal()
    if let scalar = UnicodeScalar(unit) { return scalar }
    // A lone surrogate stands for no character.
    guard (0xD800...0xDBFF).contains(unit), take("\\"), take("u") else { return "\u{FFFD}" }
    let low = try hexadecimal()
    guard (0xDC00...0xDFFF).contains(low) else { return "\u{FFFD}" }
    return UnicodeScalar(0x10000 + (UInt32(unit) - 0xD800) << 10 + (UInt32(low) - 0xDC00))
      ?? "\u{FFFD}"
  }

  private mutating func hexadecimal() throws(MessageJSONError) -> UInt16 {
    let digits = bytes[index...].prefix(4)
    guard digits.count == 4, digits.first != UInt8(ascii: "+"),
      let unit = UInt16(String(decoding: digits, as: UTF8.self), radix: 16)
    else { throw error("four hexadecimal digits") }
    index += 4
    return unit
  }
}
