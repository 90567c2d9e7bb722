/// What was found out about words, since most words of a text come again.
///
/// It holds a fixed number of words: a word takes the place of another with the same hash. What is
/// remembered depends on the letters of the word alone, so it does not matter what is remembered.
struct WordVerdicts: Sendable {
  /// What a word is by its letters alone.
  struct Verdict: OptionSet, Sendable {
    let rawValue: UInt8
    /// The language's own, and spelled letter by letter as the table of pairs does.
    static let plain = Verdict(rawValue: 1)
    /// Foreign, so that it says something of the words beside it.
    static let foreign = Verdict(rawValue: 2)
    /// The language's own by the lexicon, whatever stands beside it.
    static let native = Verdict(rawValue: 4)
    /// So long that it is no unit, with a vowel, and with a capital at most at its beginning.
    static let simple = Verdict(rawValue: 8)
  }

  /// The longest word that is remembered, in bytes.
  static let longest = 24
  private static let bits: UInt64 = 14

  /// For each place 24 bytes of a word, its length and the verdict.
  private var slots: [UInt64]

  /// A memory; one without room is for short texts.
  init(hasRoom: Bool) {
    slots = hasRoom ? Array(repeating: 0, count: 4 << Self.bits) : []
  }

  /// Whether it remembers anything.
  var hasRoom: Bool { !slots.isEmpty }

  /// The verdict on the word in a range, asked for where it is not remembered.
  mutating func verdict(
    _ text: ByteText, _ range: Range<Int>, orElse ask: () -> Verdict
  ) -> Verdict {
    let count = range.count
    if slots.isEmpty || count > Self.longest { return ask() }
    let first = text.bytes(at: range.lowerBound, count: min(count, 8))
    let second = count > 8 ? text.bytes(at: range.lowerBound + 8, count: min(count - 8, 8)) : 0
    let third = count > 16 ? text.bytes(at: range.lowerBound + 16, count: count - 16) : 0
    var hash = (first ^ second &* 0x9E37_79B9_7F4A_7C15) &* 0xD6E8_FEB8_6659_FD93
    hash = (hash ^ third ^ UInt64(count)) &* 0x9E37_79B9_7F4A_7C15
    let slot = Int(hash >> (64 - Self.bits)) * 4
    if slots[slot] == first, slots[slot + 1] == second, slots[slot + 2] == third,
      slots[slot + 3] >> 8 == UInt64(count)
    {
      return Verdict(rawValue: UInt8(truncatingIfNeeded: slots[slot + 3]))
    }
    let verdict = ask()
    slots[slot] = first
    slots[slot + 1] = second
    slots[slot + 2] = third
    slots[slot + 3] = UInt64(count) << 8 | UInt64(verdict.rawValue)
    return verdict
  }
}

extension WordConverter {
  private func isSimple(_ word: [UInt32], _ lowercased: [UInt32]) -> Bool {
    word.count > 4 && letters.isUniform && !options.readsDjAsĐ && word[1...] == lowercased[1...]
      && word.allSatisfy { letters.converts($0) && !Letters.isMark($0) }
      && lowercased.contains { CodeWords.isCarrier($0) }
  }

  /// What a word of letters is by itself.
  func verdict(_ text: ByteText, _ range: Range<Int>) -> WordVerdicts.Verdict {
    let word = scalars(text, range)
    let lowercased = word.map(Letters.lowercased)
    let verdict: WordVerdicts.Verdict = foreign.isNative(lowercased) ? .native : []
    if verdict.isEmpty, direction == .toCyrillic, isForeign(word, lowercased) { return .foreign }
    if kept.filter.mayContain(text, range) { return verdict }
    for index in word.indices.dropFirst() {
      if boundaries.isBoundary(lowercased, before: index) { return verdict }
    }
    // Letters and marks that are two code points are spelled as one.
    let isComposed = !range.contains { text[$0] == 0xCC || text[$0] == 0xCD }
    return verdict.union(isComposed && isSimple(word, lowercased) ? [.plain, .simple] : .plain)
  }
}
