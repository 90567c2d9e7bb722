/// The words that stay in Latin in a Cyrillic sentence, known by their letters.
///
/// A word with a letter that the alphabet lacks (q, w, x, y, ü) is foreign. Others are known by the
/// lexicon:
///
/// ```
/// root Windows               these words: in small letters in any case, else as they are written
/// *tion scr* *th*            words with these letters, since the language has no such
/// small *ds                  the same, for words without a capital
/// frequent je na ra          the most frequent pairs of letters, before any pattern
/// !preth*                    words of the language, in spite of their letters
/// function i a ili           words of the language also where foreign words stand on both sides
/// ```
struct ForeignWords: Sendable {
  private struct Rule: Sendable {
    let pattern: WordPattern
    let isForSmall: Bool
  }

  private var words: Set<[UInt32]> = []
  private var exactWords: Set<[UInt32]> = []
  private var natives: [WordPattern] = []
  private var nativeWords: Set<[UInt32]> = []
  private var functionWords: Set<[UInt32]> = []
  /// The pairs that the language has most often, each as two bytes, the most frequent first.
  private var frequent: [UInt32] = []
  /// By the rarest pair of letters of each: 26 × 26.
  private var rules: [[Rule]] = Array(repeating: [], count: 26 * 26)
  /// Hashes of the words, to see quickly that a word is not among them.
  private(set) var filter = WordFilter()
  /// The pairs of small letters, in ASCII, that give a word away.
  private(set) var pairs: [(first: UInt8, second: UInt8)] = []

  init(lexicon: String) throws(ConversionError) {
    for line in LexiconLines(lexicon).lines {
      if line.fields[0] == "frequent" {
        frequent += line.fields.dropFirst().map { pair in
          pair.unicodeScalars.reduce(0) { $0 << 8 | $1.value }
        }
        continue
      }
      if line.fields[0] == "function" {
        functionWords.formUnion(line.fields.dropFirst().map { $0.unicodeScalars.map(\.value) })
        continue
      }
      let isForSmall = line.fields[0] == "small"
      for field in isForSmall ? line.fields.dropFirst() : line.fields[...] {
        try add(field, isForSmall: isForSmall, on: line)
      }
    }
  }

  private mutating func add(
    _ field: Substring, isForSmall: Bool, on line: LexiconLines.Line
  ) throws(ConversionError) {
    let isNative = field.first == "!"
    let isWord = !isNative && !field.contains { $0 == "*" || $0 == "?" }
    if isWord, !isForSmall {
      let scalars = field.unicodeScalars.map(\.value)
      if scalars.contains(where: Letters.isUpper) {
        exactWords.insert(scalars)
      } else {
        words.insert(scalars)
      }
      filter.insert(Array(field.utf8))
      return
    }
    guard let pattern = WordPattern(isNative ? field.dropFirst() : field) else {
      throw line.error("a pattern has stars only at its ends")
    }
    if isNative {
      if pattern.isAtStart, pattern.isAtEnd, !pattern.letters.contains(0) {
        nativeWords.insert(pattern.letters)
      }
      natives.append(pattern)
      return
    }
    guard let pair = rarestPair(of: pattern.letters) else {
      throw line.error("a pattern has at least two letters from a to z in a row")
    }
    let index = Int(pair.first - 0x61) * 26 + Int(pair.second - 0x61)
    if rules[index].isEmpty { pairs.append((UInt8(pair.first), UInt8(pair.second))) }
    rules[index].append(Rule(pattern: pattern, isForSmall: isForSmall))
  }

  /// Whether a word is in the lexicon, or has foreign letters by its patterns.
  func contains(_ word: [UInt32], lowercased: [UInt32]) -> Bool {
    if filter.mayContain(lowercased),
      words.contains(lowercased) || exactWords.contains(word)
    {
      return true
    }
    // Doubled letters of two stand for digits: "mm", "ss".
    if word.count < 3 { return false }
    let isSmall = word[0] == lowercased[0]
    for index in lowercased.indices.dropFirst() {
      let (first, second) = (lowercased[index - 1], lowercased[index])
      guard (0x61...0x7A).contains(first), (0x61...0x7A).contains(second) else { continue }
      for rule in rules[Int(first - 0x61) * 26 + Int(second - 0x61)]
      where (isSmall || !rule.isForSmall) && rule.pattern.matches(lowercased) {
        return !Self.looksNative(lowercased) && !natives.contains { $0.matches(lowercased) }
      }
    }
    return false
  }

  /// Whether a word has č, ć, š, ž or đ, or a j that closes a syllable, as foreign names have when
  /// they are spelled by sound: "Lajthajm".
  static func looksNative(_ lowercased: [UInt32]) -> Bool {
    // Nor is a cry that has no vowel a foreign word: "hrngh".
    if !lowercased.contains(where: isVowel) { return lowercased.contains(0x72) }
    for (index, letter) in lowercased.enumerated() {
      switch letter {
      case 0x107, 0x10D, 0x111, 0x161, 0x17E: return true
      case 0x6A where index > 0 && isVowel(lowercased[index - 1]):
        if index + 1 == lowercased.count || !isVowel(lowercased[index + 1]) { return true }
      default: continue
      }
    }
    return false
  }

  private static func isVowel(_ letter: UInt32) -> Bool {
    switch letter {
    case 0x61, 0x65, 0x69, 0x6F, 0x75: true
    default: false
    }
  }

  /// Whether a word is so frequent in the language that foreign words on both sides say nothing.
  func isFunctionWord(_ lowercased: [UInt32]) -> Bool { functionWords.contains(lowercased) }

  /// Whether a word belongs to the language whatever it looks like.
  func isNative(_ lowercased: [UInt32]) -> Bool { nativeWords.contains(lowercased) }

  /// Whether a word in small letters is in the lexicon, not only like its patterns.
  func isWord(_ lowercased: [UInt32]) -> Bool { words.contains(lowercased) }

  /// Whether a word is in the lexicon as it is written, capitals and all.
  func isExact(_ word: [UInt32]) -> Bool { exactWords.contains(word) }

  /// The pair of letters that the language has least often: the first that is not among the
  /// frequent ones, or else the last of those.
  private func rarestPair(of letters: [UInt32]) -> (first: UInt32, second: UInt32)? {
    var best: (pair: (UInt32, UInt32), rank: Int)?
    for (first, second) in zip(letters, letters.dropFirst()) {
      guard (0x61...0x7A).contains(first), (0x61...0x7A).contains(second) else { continue }
      let rank = frequent.firstIndex(of: first << 8 | second) ?? frequent.count
      if best.map({ rank > $0.rank }) ?? true { best = ((first, second), rank) }
    }
    return best?.pair
  }
}
