/// The characters that the grammar allows in names.
///
/// Source: Unicode MessageFormat (LDML 48), "Names and Identifiers".
enum NameCharacters {
  static func isASCIIStart(_ byte: UInt8) -> Bool {
    // Letters of both cases differ in one bit.
    (byte | 0x20) &- 0x61 < 26 || byte == 0x2B || byte == 0x5F
  }

  static func isASCIIPart(_ byte: UInt8) -> Bool {
    isASCIIStart(byte) || byte &- 0x30 < 10 || byte == 0x2D || byte == 0x2E
  }

  /// Whether a name may begin with a character that is not ASCII.
  static func isStart(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0...0xA0: false
    case 0x61C, 0x1680, 0x2000...0x200A, 0x200E...0x200F, 0x2028...0x202F, 0x205F,
      0x2066...0x2069, 0x3000, 0xD800...0xDFFF, 0xFDD0...0xFDEF:
      false
    default: scalar & 0xFFFE != 0xFFFE && scalar <= 0x10FFFD
    }
  }

  /// Whether a text can be written as a name.
  static func isName(_ text: String) -> Bool {
    var isFirst = true
    for scalar in text.unicodeScalars {
      let accepted =
        if scalar.isASCII {
          isFirst
            ? isASCIIStart(UInt8(truncatingIfNeeded: scalar.value))
            : isASCIIPart(UInt8(truncatingIfNeeded: scalar.value))
        } else {
          isStart(scalar.value)
        }
      guard accepted else { return false }
      isFirst = false
    }
    return !isFirst
  }

  /// Whether a text can be written as a name, with or without a namespace.
  static func isIdentifier(_ text: String) -> Bool {
    guard let colon = text.unicodeScalars.firstIndex(of: ":") else { return isName(text) }
    return isName(String(text.unicodeScalars[..<colon]))
      && isName(String(text.unicodeScalars[text.unicodeScalars.index(after: colon)...]))
  }

  /// Whether a literal can be written without quotes.
  static func isUnquotedLiteral(_ text: String) -> Bool {
    guard !text.isEmpty else { return false }
    return text.unicodeScalars.allSatisfy { scalar in
      scalar.isASCII
        ? isASCIIPart(UInt8(truncatingIfNeeded: scalar.value)) : isStart(scalar.value)
    }
  }
}
