/// Words that only code and the names of products are made like.
enum CodeWords {
  /// Whether a word has a capital inside, or no vowel.
  static func isCodeLike(
    _ word: [UInt32], _ lowercased: [UInt32], uppers: Int, _ options: ConversionOptions,
    _ text: ByteText, _ range: Range<Int>
  ) -> Bool {
    if uppers > 0, uppers < word.count { return hasInnerCapital(word, lowercased, options) }
    if uppers == 0 { return hasNoVowel(lowercased, text, range) }
    return false
  }

  private static func hasInnerCapital(
    _ word: [UInt32], _ lowercased: [UInt32], _ options: ConversionOptions
  ) -> Bool {
    let isUpper = zip(word, lowercased).map { $0 != $1 }
    guard isUpper.dropFirst().contains(true) else { return false }
    // Spelled by sound, and with a capital for a letter of the original: "LaTeKs", "IksML".
    if phonetic.contains(where: lowercased.starts(with:)) || ForeignWords.looksNative(lowercased) {
      return false
    }
    if options.acronyms == .keep { return true }
    // "KuA", "SoRi": acronyms of two words.
    if word.count < 5, isUpper[0] { return false }
    // An acronym with an ending or in a compound, such as "OpenSSL", is converted as acronyms are;
    // so is a last letter that stands for a word, as in "PlavkoZ".
    let runs = isUpper.split(separator: false).map(\.count)
    // Particles of names: "ElGamal"; and a letter before an acronym: "iTIP".
    if runs == [1, 1], isUpper[0], isUpper.count > 4, isUpper[2],
      particles.contains(where: lowercased.starts(with:))
    {
      return false
    }
    if !isUpper[0], isUpper.dropFirst().allSatisfy({ $0 }), isUpper.count > 3 { return false }
    let isLastAlone = isUpper.dropFirst().lastIndex(of: true).map { $0 + 3 >= word.count } ?? false
    let isWordBefore = word.count > 5 && runs == [1, 1] && isLastAlone
    return !isWordBefore && ((runs.max() ?? 0) < 2 || !isUpper[0])
  }

  private static let particles = ["al", "da", "de", "di", "du", "el", "la", "le"].map {
    $0.unicodeScalars.map(\.value)
  }

  private static let phonetic = ["lateks", "iks"].map { $0.unicodeScalars.map(\.value) }

  /// Letters that carry a syllable are wanting: "xml", "libgtk"; "prst" has its r.
  private static func hasNoVowel(
    _ lowercased: [UInt32], _ text: ByteText, _ range: Range<Int>
  ) -> Bool {
    // Short ones are spelled out in Cyrillic too, and so are those with an ending: "gdb-om".
    guard lowercased.count > 3, text[range.upperBound] != UInt8(ascii: "-") else { return false }
    return !lowercased.contains { isCarrier($0) || $0 > 0x7F }
      && text[range.upperBound] != UInt8(ascii: ".")
  }

  static func isCarrier(_ letter: UInt32) -> Bool {
    switch letter {
    case 0x61, 0x65, 0x69, 0x6F, 0x75, 0x72: true
    default: false
    }
  }

  private static let modifierKeys: [StaticString] = [
    "Ctrl", "Alt", "AltGr", "Shift", "Meta", "Super", "Cmd", "Win", "Fn", "Control", "Option",
  ]

  /// Whether a word is the name of a key that is held down: "Meta" in "Shift+Meta".
  static func isModifierKey(_ text: ByteText, _ range: Range<Int>) -> Bool {
    modifierKeys.contains {
      $0.utf8CodeUnitCount == range.count && text.has($0, at: range.lowerBound)
    }
  }

  /// Whether the name of a key that is held down, as in "Ctrl+L", ends at a place.
  static func isModifierKey(_ text: ByteText, endingAt end: Int) -> Bool {
    modifierKeys.contains { key in
      let start = end - key.utf8CodeUnitCount
      return text.has(key, at: start) && !text[start - 1].isNamePart
    }
  }
}
