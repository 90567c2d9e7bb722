/// Looking at bytes of UTF-8, one place at a time and never past a limit.
///
/// It lives inside one call that holds the bytes, and is kept nowhere.
@safe struct ByteText {
  // Every look at it is checked against the limit.
  private let base: UnsafePointer<UInt8>
  /// Nothing at or behind it is looked at.
  let limit: Int

  @unsafe init(_ base: UnsafePointer<UInt8>, limit: Int) {
    unsafe self.base = base
    self.limit = limit
  }

  /// The byte at a place, or 0 outside of the text.
  subscript(_ index: Int) -> UInt8 {
    unsafe index >= 0 && index < limit ? base[index] : 0
  }

  /// Up to eight bytes from a place on, the first in the lowest byte.
  func bytes(at index: Int, count: Int) -> UInt64 {
    if index >= 0, index + 8 <= limit {
      let all = unsafe UnsafeRawPointer(base + index).loadUnaligned(as: UInt64.self)
      return UInt64(littleEndian: all) & (.max >> UInt64(64 - 8 * count))
    }
    var bytes: UInt64 = 0
    for offset in 0..<count { bytes |= UInt64(self[index + offset]) << UInt64(8 * offset) }
    return bytes
  }

  /// The text with another limit, which is not behind this one.
  func limited(to limit: Int) -> ByteText {
    unsafe ByteText(base, limit: min(limit, self.limit))
  }

  /// Whether ASCII text stands at a place.
  func has(_ text: StaticString, at index: Int) -> Bool {
    let count = text.utf8CodeUnitCount
    guard index >= 0, index + count <= limit else { return false }
    for offset in 0..<count {
      if unsafe self[index + offset] != text.utf8Start[offset] { return false }
    }
    return true
  }

  /// The place of the first byte from an index on for which the predicate does not hold.
  func end(from index: Int, while predicate: (UInt8) -> Bool) -> Int {
    var index = index
    while index < limit, predicate(self[index]) { index += 1 }
    return index
  }

  /// The place of ASCII text from an index on, no farther than a distance.
  func first(_ text: StaticString, from index: Int, within distance: Int) -> Int? {
    var place = index
    let last = min(limit - text.utf8CodeUnitCount, index + distance)
    while place <= last {
      if has(text, at: place) { return place }
      place += 1
    }
    return nil
  }

  /// The code point at a place and its length in bytes, or `nil` when it is no UTF-8.
  func scalar(at index: Int) -> (value: UInt32, length: Int)? {
    let lead = self[index]
    switch lead {
    case 0..<0x80: return (UInt32(lead), 1)
    case 0xC2...0xDF:
      guard let one = trail(index + 1) else { return nil }
      return (UInt32(lead & 0x1F) << 6 | one, 2)
    case 0xE0...0xEF:
      guard let one = trail(index + 1), let two = trail(index + 2) else { return nil }
      let value = UInt32(lead & 0x0F) << 12 | one << 6 | two
      return value < 0x800 || (0xD800...0xDFFF).contains(value) ? nil : (value, 3)
    case 0xF0...0xF4:
      guard let one = trail(index + 1), let two = trail(index + 2), let three = trail(index + 3)
      else { return nil }
      let value = UInt32(lead & 0x07) << 18 | one << 12 | two << 6 | three
      return (0x10000...0x10FFFF).contains(value) ? (value, 4) : nil
    default: return nil
    }
  }

  private func trail(_ index: Int) -> UInt32? {
    let byte = self[index]
    return byte & 0xC0 == 0x80 ? UInt32(byte & 0x3F) : nil
  }

  /// The start of the code point that ends before a place.
  func start(before index: Int) -> Int {
    var index = index - 1
    while index > 0, self[index] & 0xC0 == 0x80 { index -= 1 }
    return index
  }

  /// The code point that ends before a place.
  func scalar(before index: Int) -> UInt32? {
    index > 0 ? scalar(at: start(before: index))?.value : nil
  }

  /// The end of the letters and marks from a place on.
  func endOfWord(from index: Int) -> Int {
    var index = index
    while index < limit, let (value, length) = scalar(at: index), Letters.isWordPart(value) {
      index += length
    }
    return index
  }
}

extension UInt8 {
  var isSpace: Bool { self == 0x20 || self == 0x0A || self == 0x09 || self == 0x0D }
  var isDigit: Bool { self >= 0x30 && self <= 0x39 }
  var isASCIILetter: Bool { (self | 0x20) >= 0x61 && (self | 0x20) <= 0x7A }
  var isASCIIUpper: Bool { self >= 0x41 && self <= 0x5A }
  var isASCIILower: Bool { self >= 0x61 && self <= 0x7A }
  var isHexDigit: Bool { isDigit || ((self | 0x20) >= 0x61 && (self | 0x20) <= 0x66) }
  /// A letter, a digit, `_`, or a byte of a character beyond ASCII.
  var isNamePart: Bool { isASCIILetter || isDigit || self == 0x5F || self >= 0x80 }

  /// Punctuation that ends a clause: `.`, `,`, `;`, `:`, `!`, `?`.
  var isPunctuation: Bool {
    switch self {
    case 0x2E, 0x2C, 0x3B, 0x3A, 0x21, 0x3F: true
    default: false
    }
  }

  /// Brackets, quotation marks and what else divides tokens: `<>"'()[]{}|`, a backtick, `;`, `,`.
  var isBracketOrQuote: Bool {
    switch self {
    case 0x3C, 0x3E, 0x22, 0x27, 0x28, 0x29, 0x5B, 0x5D, 0x7B, 0x7D, 0x7C, 0x60, 0x3B, 0x2C: true
    default: false
    }
  }
}
