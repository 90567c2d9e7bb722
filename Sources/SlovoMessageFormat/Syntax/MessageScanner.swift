/// A position in the bytes of a message, and what stands there.
struct MessageScanner {
  let bytes: ContiguousArray<UInt8>
  private(set) var position = 0
  /// How many bytes were looked at, counting those looked at again.
  private(set) var stepCount = 0

  init(bytes: ContiguousArray<UInt8>) {
    self.bytes = bytes
  }

  var isAtEnd: Bool { position >= bytes.count }

  /// The byte at the position, or 0 at the end.
  var current: UInt8 { position < bytes.count ? bytes[position] : 0 }

  func byte(ahead distance: Int) -> UInt8 {
    position + distance < bytes.count ? bytes[position + distance] : 0
  }

  func isAt(_ first: UInt8, _ second: UInt8) -> Bool {
    current == first && byte(ahead: 1) == second
  }

  mutating func advance(by count: Int) {
    position += count
    stepCount += count
  }

  mutating func rewind(to earlier: Int) {
    stepCount += position - earlier
    position = earlier
  }

  /// Moves over text up to one of two bytes, a backslash, U+0000 or the end.
  mutating func advanceOverText(until first: UInt8, or second: UInt8) {
    var end = position
    while end < bytes.count {
      let byte = bytes[end]
      if byte == first || byte == second || byte == Byte.backslash || byte == 0 { break }
      end += 1
    }
    advance(by: end - position)
  }

  /// Moves back to the end after a move that went over it.
  mutating func clampToEnd() {
    position = min(position, bytes.count)
  }

  /// Moves over one character, whatever it is.
  mutating func advanceOverScalar() {
    advance(by: min(Self.length(ofScalarAfter: current), bytes.count - position))
  }

  static func length(ofScalarAfter lead: UInt8) -> Int {
    switch lead {
    case 0xC0...0xDF: 2
    case 0xE0...0xEF: 3
    case 0xF0...0xFF: 4
    default: 1
    }
  }

  /// The character that is not ASCII at the position.
  private var scalar: UInt32 {
    let lead = current
    switch lead {
    case 0xC0...0xDF:
      return UInt32(lead & 0x1F) << 6 | continuation(1)
    case 0xE0...0xEF:
      return UInt32(lead & 0x0F) << 12 | continuation(1) << 6 | continuation(2)
    default:
      return UInt32(lead & 0x07) << 18 | continuation(1) << 12 | continuation(2) << 6
        | continuation(3)
    }
  }

  private func continuation(_ distance: Int) -> UInt32 {
    UInt32(byte(ahead: distance) & 0x3F)
  }

  /// Whether a name may begin here.
  var isAtNameStart: Bool {
    current < 0x80 ? NameCharacters.isASCIIStart(current) : NameCharacters.isStart(scalar)
  }

  /// Whether a literal without quotes may begin here.
  var isAtNamePart: Bool {
    current < 0x80 ? NameCharacters.isASCIIPart(current) : NameCharacters.isStart(scalar)
  }

  mutating func advanceOverNameParts() {
    var end = position
    while end < bytes.count, bytes[end] < 0x80, NameCharacters.isASCIIPart(bytes[end]) { end += 1 }
    advance(by: end - position)
    while !isAtEnd, isAtNamePart {
      advance(by: Self.length(ofScalarAfter: current))
    }
  }

  /// The length in bytes of the directional mark here, or 0.
  var lengthOfDirectionalMark: Int {
    switch current {
    case 0xD8: byte(ahead: 1) == 0x9C ? 2 : 0
    case 0xE2:
      switch (byte(ahead: 1), byte(ahead: 2)) {
      case (0x80, 0x8E...0x8F), (0x81, 0xA6...0xA9): 3
      default: 0
      }
    default: 0
    }
  }

  /// The length in bytes of the white space here, or 0.
  var lengthOfSpace: Int {
    switch current {
    case 0x20, 0x09, 0x0A, 0x0D: 1
    case 0xE3: byte(ahead: 1) == 0x80 && byte(ahead: 2) == 0x80 ? 3 : 0
    default: 0
    }
  }

  /// Moves over white space and directional marks.
  ///
  /// - Returns: whether there was white space among them.
  mutating func advanceOverWhitespace() -> Bool {
    var hasSpace = false
    while true {
      if lengthOfSpace > 0 {
        hasSpace = true
        advance(by: lengthOfSpace)
      } else if lengthOfDirectionalMark > 0 {
        advance(by: lengthOfDirectionalMark)
      } else {
        return hasSpace
      }
    }
  }

  /// Whether the bytes here are those of `text`.
  func isAt(_ text: StaticString) -> Bool {
    guard position + text.utf8CodeUnitCount <= bytes.count else { return false }
    return text.withUTF8Buffer { expected in
      (0..<expected.count).allSatisfy { unsafe expected[$0] == bytes[position + $0] }
    }
  }
}
