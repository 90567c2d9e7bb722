/// Turns libyaml's marks, which count code points, into offsets in bytes.
///
/// Marks come nearly in the order of the file, so that the cursor walks over every byte about once.
struct ByteCursor {
  private var index = 0
  private(set) var offset: Int

  /// A cursor at the first code point, which stands at an offset in bytes.
  init(start: Int) {
    self.offset = start
  }

  /// The offset of a code point, counted from 0 behind the byte order mark.
  mutating func offset(of target: Int, in bytes: [UInt8]) -> Int {
    while index < target, offset < bytes.count {
      let byte = bytes[offset]
      offset += byte < 0x80 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
      index += 1
    }
    while index > target, offset > 0 {
      offset -= 1
      if bytes[offset] & 0xC0 != 0x80 { index -= 1 }
    }
    return offset
  }
}
