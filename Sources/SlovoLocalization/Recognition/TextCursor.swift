/// A place in a text that only goes forward, with its line and column.
struct TextCursor {
  /// In bytes.
  private(set) var offset = 0
  /// From 1.
  private(set) var line = 1
  /// In code points, from 1.
  private(set) var column = 1

  /// Goes on to an offset that is not before this one.
  mutating func advance(to target: Int, in text: borrowing Span<UInt8>) {
    while offset < target {
      let byte = text[offset]
      offset += 1
      if byte == 0x0A {
        line += 1
        column = 1
      } else if offset == 3, Self.isMark(text) {
        // A byte order mark is no part of the text.
        column = 1
      } else if Self.begins(byte) {
        column += 1
      }
    }
  }

  /// Whether the first code point is a byte order mark.
  private static func isMark(_ text: borrowing Span<UInt8>) -> Bool {
    text[0] == 0xEF && text[1] == 0xBB && text[2] == 0xBF
  }

  /// Whether a byte is the first one of a code point.
  static func begins(_ byte: UInt8) -> Bool { byte & 0xC0 != 0x80 }
}
