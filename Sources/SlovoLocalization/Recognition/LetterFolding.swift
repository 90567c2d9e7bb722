/// Small letters for the comparison of words, code point by code point.
///
/// Texts are long and words are short, so that Latin and Cyrillic letters come out of a table; all
/// else is asked of Unicode's properties.
enum LetterFolding {
  private static let end: UInt32 = 0x530
  private static let letterBit: UInt16 = 0x8000

  /// For each code point the small letter, with a bit for what words are made of.
  private static let table: [UInt16] = (0..<end).map { value in
    guard let scalar = Unicode.Scalar(value) else { return 0 }
    let folded = UInt16(truncatingIfNeeded: slowFold(scalar))
    return isPartOfWord(scalar.properties) ? folded | letterBit : folded
  }

  /// The small letter of a code point, and whether it is part of a word: a letter, a digit, a
  /// mark above or below a letter.
  static func fold(_ scalar: UInt32) -> (scalar: UInt32, isPartOfWord: Bool) {
    if scalar < end {
      let entry = table[Int(scalar)]
      return (UInt32(entry & ~letterBit), entry & letterBit != 0)
    }
    guard let value = Unicode.Scalar(scalar) else { return (scalar, false) }
    return (slowFold(value), isPartOfWord(value.properties))
  }

  /// Whether it is a mark that stands on the letter before it.
  static func isMark(_ scalar: UInt32) -> Bool {
    (0x300..<0x370).contains(scalar)
  }

  private static func slowFold(_ scalar: Unicode.Scalar) -> UInt32 {
    let mapping = scalar.properties.lowercaseMapping.unicodeScalars
    // "İ" becomes two code points; it is in no term and stays as it is.
    guard mapping.count == 1, let only = mapping.first else { return scalar.value }
    return only.value
  }

  private static func isPartOfWord(_ properties: Unicode.Scalar.Properties) -> Bool {
    switch properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .decimalNumber, .nonspacingMark, .spacingMark:
      true
    default: false
    }
  }
}
