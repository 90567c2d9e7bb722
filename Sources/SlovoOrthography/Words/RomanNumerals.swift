/// Numbers in Roman numerals, which stay in Latin letters in Cyrillic text.
enum RomanNumerals {
  /// Whether a word is a Roman numeral here: "II", "XIV", "Pavle V", but not "VI STE" or "I TO".
  static func isNumeral(_ word: [UInt32], _ text: ByteText, _ range: Range<Int>) -> Bool {
    guard word.allSatisfy(isNumeralLetter) else { return false }
    guard value(word) != nil else { return false }
    if word.count == 1 {
      return (word[0] == Self.i || word[0] == Self.v)
        && (isOrdinalHere(text, range) || numbersHeading(text, range))
    }
    // "CD", "DVI", "MIX" are acronyms and words; numerals above a hundred are years.
    let isYear = word.count > 3 && word[0] == Self.m
    guard
      isYear || (word.contains(where: isSmall) && !word.contains { $0 == Self.d || $0 == Self.m })
    else { return false }
    // "CLI" and "LIV" are no numerals either; "LX" and "XLII" are.
    if word[0] == Self.c || word[0] == Self.l && (word[1] == Self.i || word[1] == Self.v) {
      return false
    }
    if word == [Self.v, Self.i], !isCounted(text, range) { return false }
    let mayBeWord = word == [Self.v, Self.i] || word == [Self.x, Self.i]
    return !mayBeWord || !Neighbours.areShouted(text, range)
  }

  private static let (i, v, x, l, c, d, m):
    (UInt32, UInt32, UInt32, UInt32, UInt32, UInt32, UInt32) = (
      0x49, 0x56, 0x58, 0x4C, 0x43, 0x44, 0x4D
    )

  private static func isSmall(_ letter: UInt32) -> Bool {
    letter == i || letter == v || letter == x
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
  static func value(_ letters: [UInt32]) -> Int? {
    var value = 0
    var index = 0
    for (numeral, worth, most) in steps {
      var times = 0
      while times < most, index + numeral.count <= letters.count,
        letters[index..<(index + numeral.count)].elementsEqual(numeral)
      {
        index += numeral.count
        value += worth
        times += 1
      }
    }
    // "IXI" and "VIV" come from the right letters in a wrong order.
    return index == letters.count && count(value) == letters.count ? value : nil
  }

  /// The letters of a numeral, its worth, and how often it may be repeated.
  private static let steps: [([UInt32], Int, Int)] = [
    ("M", 1000, 3), ("CM", 900, 1), ("D", 500, 1), ("CD", 400, 1), ("C", 100, 3), ("XC", 90, 1),
    ("L", 50, 1), ("XL", 40, 1), ("X", 10, 3), ("IX", 9, 1), ("V", 5, 1), ("IV", 4, 1), ("I", 1, 3),
  ].map { ($0.0.unicodeScalars.map(\.value), $0.1, $0.2) }

  /// How many letters a number has.
  private static func count(_ value: Int) -> Int {
    var rest = value
    var count = 0
    for (numeral, worth, _) in steps {
      while rest >= worth {
        count += numeral.count
        rest -= worth
      }
    }
    return count
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

  /// Whether a single I or V numbers the heading behind it: "V. Postupak prijavljivanja", but not
  /// the initial of a name, "V. Karadžić".
  private static func numbersHeading(_ text: ByteText, _ range: Range<Int>) -> Bool {
    guard text[range.upperBound] == UInt8(ascii: "."), text[range.upperBound + 1] == 0x20,
      Neighbours.word(text, before: range.lowerBound) == nil,
      let first = Neighbours.word(text, after: range.upperBound),
      first.lowerBound == range.upperBound + 2, first.count > 3, !isSurname(text, first),
      let capital = text.scalar(at: first.lowerBound), Letters.isUpper(capital.value),
      // The sentence of somebody with a short name goes on with a short word: "V. Putin je".
      let second = Neighbours.word(text, after: first.upperBound),
      second.lowerBound == first.upperBound + 1, second.count > 3,
      let letter = text.scalar(at: second.lowerBound)
    else { return false }
    return !Letters.isUpper(letter.value)
  }

  private static func isSurname(_ text: ByteText, _ word: Range<Int>) -> Bool {
    surnameEndings.contains { ending in
      let start = word.upperBound - ending.utf8.count
      return start > word.lowerBound
        && ending.utf8.enumerated().allSatisfy { text[start + $0.offset] == $0.element }
    }
  }

  private static let surnameEndings = ["ić", "ski", "ov", "ev"]
}
