/// Numbers in Roman numerals, which stay in Latin letters in Cyrillic text.
enum RomanNumerals {
  /// Whether a word is a Roman numeral here: "II", "XIV", "Pavle V", but not "VI STE" or "I TO".
  static func isNumeral(_ word: [UInt32], _ text: ByteText, _ range: Range<Int>) -> Bool {
    guard word.allSatisfy(isNumeralLetter) else { return false }
    let letters = word.compactMap { Unicode.Scalar($0) }.map(Character.init)
    guard value(letters) != nil else { return false }
    if word.count == 1 {
      return (word[0] == 0x49 || word[0] == 0x56) && isOrdinalHere(text, range)
    }
    // "CD", "DVI", "MIX" are acronyms and words; numerals above a hundred are years.
    let isYear = letters.count > 3 && letters[0] == "M"
    guard
      isYear || (letters.contains { "IVX".contains($0) } && !letters.contains { "DM".contains($0) })
    else { return false }
    // "CLI" and "LIV" are no numerals either; "LX" and "XLII" are.
    if letters[0] == "C" || String(letters).hasPrefix("LI") || String(letters).hasPrefix("LV") {
      return false
    }
    if String(letters) == "VI", !isCounted(text, range) { return false }
    return !["VI", "XI"].contains(String(letters)) || !Neighbours.areShouted(text, range)
  }

  /// Whether something is numbered by a numeral that could be a word: "VI razred", "Pavle VI".
  private static func isCounted(_ text: ByteText, _ range: Range<Int>) -> Bool {
    if let name = Neighbours.word(text, before: range.lowerBound),
      let first = text.scalar(at: name.lowerBound), Letters.isUpper(first.value)
    {
      return true
    }
    guard let next = Neighbours.word(text, after: range.upperBound) else { return false }
    return next.lowerBound == range.upperBound + 1 && next.count > 3
  }

  private static func isNumeralLetter(_ letter: UInt32) -> Bool {
    switch letter {
    case 0x49, 0x56, 0x58, 0x4C, 0x43, 0x44, 0x4D: true
    default: false
    }
  }

  /// The number, if the letters are in the one right order: 4 for "IV", `nil` for "IIV".
  static func value(_ letters: [Character]) -> Int? {
    var rest = letters[...]
    var value = 0
    for (numeral, worth) in steps {
      var times = 0
      while rest.starts(with: numeral), times < (numeral.count == 1 ? 3 : 1) {
        rest = rest.dropFirst(numeral.count)
        value += worth
        times += 1
        if "VLD".contains(numeral) { break }
      }
    }
    return rest.isEmpty && numerals(value) == String(letters) ? value : nil
  }

  private static let steps: [(String, Int)] = [
    ("M", 1000), ("CM", 900), ("D", 500), ("CD", 400), ("C", 100), ("XC", 90), ("L", 50),
    ("XL", 40), ("X", 10), ("IX", 9), ("V", 5), ("IV", 4), ("I", 1),
  ]

  private static func numerals(_ value: Int) -> String {
    var rest = value
    var text = ""
    for (numeral, worth) in steps {
      while rest >= worth {
        text += numeral
        rest -= worth
      }
    }
    return text
  }

  /// Whether a single I or V numbers what stands before it: a name, or a word like "glava".
  private static func isOrdinalHere(_ text: ByteText, _ range: Range<Int>) -> Bool {
    guard text[range.lowerBound - 1] == 0x20,
      let name = Neighbours.word(text, before: range.lowerBound),
      name.upperBound == range.lowerBound - 1, name.count > 2,
      let first = text.scalar(at: name.lowerBound), Letters.isUpper(first.value),
      !Neighbours.isShouted(text, name)
    else { return false }
    // What follows a number of a ruler is not another name, nor the dot of an initial.
    if text[range.upperBound] == UInt8(ascii: ".") { return false }
    guard text[range.upperBound] == 0x20,
      let next = text.scalar(at: range.upperBound + 1), Letters.isWordPart(next.value)
    else { return Neighbours.word(text, before: name.lowerBound) != nil }
    return false
  }
}
