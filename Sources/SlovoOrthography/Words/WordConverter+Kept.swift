/// Which words stay in Latin.
extension WordConverter {
  /// Whether a word stays as it is.
  func stays(_ word: [UInt32], _ text: ByteText, _ range: Range<Int>) -> Bool {
    let lowercased = word.map(Letters.lowercased)
    var uppers = 0
    var hasCyrillic = false
    var hasNative = false
    var unknown = 0
    for (letter, small) in zip(word, lowercased) {
      if letter != small { uppers += 1 }
      if Letters.isCyrillic(letter) { hasCyrillic = true }
      if letter < 0x80 {
        if letters.spelling(of: letter) == nil { unknown += 1 }
      } else if letters.spelling(of: letter) != nil {
        hasNative = true
      } else if !Self.isAccented(small), letter < 0x250 {
        unknown += 1
      }
    }
    // Nothing to convert in it, or a slip of the keyboard among letters of the other script.
    if hasCyrillic { return false }
    if RomanNumerals.isNumeral(word, text, range) { return true }
    if Units.isUnit(word, text, range) { return true }
    if !options.keepsForeignWords { return isKeptAcronym(word, uppers, hasNative, text, range) }
    if unknown > 0 { return true }
    if foreign.contains(word, lowercased: lowercased), uppers < 2 || word.count == uppers {
      if uppers < 2 || options.acronyms == .keep || foreign.isExact(word) { return true }
    }
    if isKeptAcronym(word, uppers, hasNative, text, range) { return true }
    return !hasNative
      && CodeWords.isCodeLike(word, lowercased, uppers: uppers, options, text, range)
  }

  /// A vowel with an accent of the prosody: "kôd", "sâm".
  private static func isAccented(_ small: UInt32) -> Bool {
    switch small {
    case 0xE0, 0xE2, 0xE8, 0xEA, 0xEC, 0xEE, 0xF2, 0xF4, 0xF9, 0xFB: true
    case 0x101, 0x113, 0x12B, 0x14D, 0x16B, 0x155: true
    case 0x200...0x217, 0x300...0x36F: true
    default: false
    }
  }

  private func isKeptAcronym(
    _ word: [UInt32], _ uppers: Int, _ hasNative: Bool, _ text: ByteText, _ range: Range<Int>
  ) -> Bool {
    options.acronyms == .keep && uppers == word.count && word.count > 1 && !hasNative
      && Acronyms.isAcronym(word, text, range)
  }
}
