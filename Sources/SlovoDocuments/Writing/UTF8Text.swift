/// Looking at bytes as UTF-8.
enum UTF8Text {
  /// The offset of the first byte that is not UTF-8, or `nil`.
  static func firstInvalidByte(of bytes: [UInt8]) -> Int? {
    do throws(UTF8.ValidationError) {
      _ = try UTF8Span(validating: bytes.span)
      return nil
    } catch {
      return error.byteOffsets.lowerBound
    }
  }

  /// The code point at a place of UTF-8 and its length; what is none counts as U+FFFD.
  static func scalar(
    in bytes: [UInt8], at index: Int, limit: Int
  ) -> (Unicode.Scalar, length: Int) {
    let byte = bytes[index]
    if byte < 0x80 { return (Unicode.Scalar(byte), 1) }
    let length = byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : 2
    guard index + length <= limit else { return ("\u{FFFD}", 1) }
    var value = UInt32(byte) & (0x7F >> UInt32(length))
    for place in index + 1..<index + length { value = value << 6 | UInt32(bytes[place] & 0x3F) }
    return (Unicode.Scalar(value) ?? "\u{FFFD}", length)
  }

  static func string(_ bytes: [UInt8], _ range: Range<Int>) -> String {
    String(decoding: bytes[range], as: UTF8.self)
  }
}
