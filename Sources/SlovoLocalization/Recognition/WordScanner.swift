internal import SlovoICU

/// A word of a text.
struct ScannedWord {
  /// Where it begins and ends, in bytes.
  var start: Int
  var end: Int
  /// Its number in the vocabulary.
  var number: UInt32
  /// What stands before it.
  var gap: WordGap
  /// How many of its letters are capitals.
  var capitals: UInt8
  /// Whether it has no small letter.
  var isAllCapitals: Bool
}

/// Finds the words of a text, in small letters.
///
/// A word is a run of letters, digits and marks; a soft hyphen inside is passed over. Letters with
/// marks of their own code points are composed, and accents that only show the stress are dropped.
struct WordScanner: ~Copyable {
  /// The word in small letters, as UTF-8.
  private(set) var folded: [UInt8] = []
  private var hasMarks = false

  init() { folded.reserveCapacity(64) }

  /// Where the next word begins, at an offset or behind it.
  func nextWord(in text: borrowing Span<UInt8>, from start: Int) -> Int? {
    var place = start
    while place < text.count {
      let (scalar, length) = Self.scalar(in: text, at: place)
      if LetterFolding.fold(scalar).isPartOfWord { return place }
      place += length
    }
    return nil
  }

  /// Reads the word that begins at an offset.
  ///
  /// - Returns: The word without its number and gap.
  mutating func word(in text: borrowing Span<UInt8>, from start: Int) -> ScannedWord {
    folded.removeAll(keepingCapacity: true)
    hasMarks = false
    var place = start
    var end = start
    var capitals = 0
    var small = 0
    while place < text.count {
      let (scalar, length) = Self.scalar(in: text, at: place)
      if scalar == 0xAD {
        place += length
        continue
      }
      let (letter, isPart) = LetterFolding.fold(scalar)
      guard isPart else { break }
      if letter != scalar { capitals += 1 } else if Self.isSmall(scalar) { small += 1 }
      if LetterFolding.isMark(scalar) { hasMarks = true }
      append(letter)
      place += length
      end = place
    }
    if hasMarks { compose() }
    return ScannedWord(
      start: start, end: end, number: WordVocabulary.unknown, gap: .none,
      capitals: UInt8(clamping: capitals), isAllCapitals: small == 0 && capitals > 0)
  }

  private mutating func compose() {
    let composed = Normalizer.nfc(String(decoding: folded, as: UTF8.self))
    folded.removeAll(keepingCapacity: true)
    for scalar in composed.unicodeScalars where !LetterFolding.isMark(scalar.value) {
      append(scalar.value)
    }
  }

  private mutating func append(_ scalar: UInt32) {
    if scalar < 0x80 {
      folded.append(UInt8(scalar))
    } else if scalar < 0x800 {
      folded.append(UInt8(0xC0 | scalar >> 6))
      folded.append(UInt8(0x80 | scalar & 0x3F))
    } else if let value = Unicode.Scalar(scalar) {
      folded.append(contentsOf: UTF8.encode(value) ?? UTF8.encodedReplacementCharacter)
    }
  }

  /// Whether a letter that is no capital is a small one: digits are neither.
  private static func isSmall(_ scalar: UInt32) -> Bool {
    scalar > 0x39 && !LetterFolding.isMark(scalar)
  }

  /// The code point at an offset and its length in bytes; the text is valid UTF-8.
  static func scalar(in text: borrowing Span<UInt8>, at place: Int) -> (UInt32, Int) {
    let first = UInt32(text[place])
    if first < 0x80 { return (first, 1) }
    let length = first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
    guard place + length <= text.count else { return (0xFFFD, text.count - place) }
    var scalar = first & (0x7F >> UInt32(length))
    for offset in 1..<length { scalar = scalar << 6 | UInt32(text[place + offset]) & 0x3F }
    return (scalar, length)
  }
}
