/// The words that terms are made of, by number; a hash table over one run of bytes.
struct WordVocabulary: Sendable {
  /// The number of no word.
  static let unknown: UInt32 = 0

  private var slots: [UInt32] = [UInt32](repeating: 0, count: 1024)
  private var hashes: [UInt64] = [0]
  private var ends: [Int] = [0]
  private var bytes: [UInt8] = []

  /// How many words there are.
  var count: Int { hashes.count - 1 }

  /// The number of a word in small letters, from 1; `unknown` when no term has it.
  func number(of word: borrowing Span<UInt8>) -> UInt32 {
    let hash = Self.hash(word)
    let mask = slots.count - 1
    var slot = Int(truncatingIfNeeded: hash) & mask
    while slots[slot] != Self.unknown {
      let number = slots[slot]
      if hashes[Int(number)] == hash, isEqual(Int(number), word) { return number }
      slot = (slot + 1) & mask
    }
    return Self.unknown
  }

  /// The number of a word, which is added when it is new.
  mutating func insert(_ word: borrowing Span<UInt8>) -> UInt32 {
    let known = number(of: word)
    if known != Self.unknown { return known }
    let number = UInt32(hashes.count)
    let hash = Self.hash(word)
    hashes.append(hash)
    for index in word.indices { bytes.append(word[index]) }
    ends.append(bytes.count)
    if hashes.count * 2 > slots.count {
      rehash()
    } else {
      place(number, hash)
    }
    return number
  }

  private mutating func place(_ number: UInt32, _ hash: UInt64) {
    let mask = slots.count - 1
    var slot = Int(truncatingIfNeeded: hash) & mask
    while slots[slot] != Self.unknown { slot = (slot + 1) & mask }
    slots[slot] = number
  }

  private mutating func rehash() {
    slots = [UInt32](repeating: 0, count: slots.count * 2)
    for number in 1..<hashes.count { place(UInt32(number), hashes[number]) }
  }

  private func isEqual(_ number: Int, _ word: borrowing Span<UInt8>) -> Bool {
    let start = ends[number - 1]
    guard ends[number] - start == word.count else { return false }
    for index in word.indices where bytes[start + index] != word[index] { return false }
    return true
  }

  /// FNV-1a with a last mixing, because the low bits choose the slot.
  private static func hash(_ word: borrowing Span<UInt8>) -> UInt64 {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for index in word.indices { hash = (hash ^ UInt64(word[index])) &* 0x100_0000_01b3 }
    return hash ^ (hash >> 29)
  }
}
