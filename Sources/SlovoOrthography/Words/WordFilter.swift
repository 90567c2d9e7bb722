/// Tells quickly that a word is not in a set, by its first eight bytes without their case.
///
/// It may hold a word that was never put in; it never misses one that was.
struct WordFilter: Sendable {
  /// A bit for each hash of 16 bits.
  private(set) var bits: [UInt64] = Array(repeating: 0, count: 1024)

  mutating func insert(_ word: [UInt8]) {
    var head: UInt64 = 0
    for (index, byte) in word.prefix(8).enumerated() { head |= UInt64(byte) << (8 * index) }
    let slot = Self.slot(head, count: word.count)
    bits[slot >> 6] |= 1 << (slot & 63)
  }

  /// Whether a word of ASCII letters may be in the set; other words always may.
  func mayContain(_ word: [UInt32]) -> Bool {
    var head: UInt64 = 0
    for index in 0..<min(word.count, 8) {
      if word[index] > 0x7F { return true }
      head |= UInt64(word[index]) << (8 * UInt64(index))
    }
    for letter in word.dropFirst(8) where letter > 0x7F { return true }
    let slot = Self.slot(head, count: word.count)
    return bits[slot >> 6] & (1 << (UInt64(slot) & 63)) != 0
  }

  /// Whether a word may be in the set.
  func mayContain(_ text: ByteText, _ word: Range<Int>) -> Bool {
    let head = text.bytes(at: word.lowerBound, count: min(word.count, 8))
    let slot = Self.slot(head, count: word.count)
    return bits[slot >> 6] & (1 << (UInt64(slot) & 63)) != 0
  }

  /// A filter that holds the words of both.
  func union(_ other: WordFilter) -> WordFilter {
    var union = self
    for index in bits.indices { union.bits[index] |= other.bits[index] }
    return union
  }

  /// The hash of the first eight bytes of a word, little-endian, with zeros behind a shorter one.
  static func slot(_ head: UInt64, count: Int) -> Int {
    let length = min(count, 8)
    let kept: UInt64 = length == 8 ? .max : (1 << (8 * UInt64(length))) - 1
    let folded = (head & kept) | (0x2020_2020_2020_2020 & kept)
    return Int((folded &* 0x9E37_79B9_7F4A_7C15) >> 48)
  }
}
