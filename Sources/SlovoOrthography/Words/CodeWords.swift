/// Words that only code and the names of products are made like.
enum CodeWords {
  /// Whether a word has a capital inside, or no vowel.
  static func isCodeLike(
    _ word: [UInt32], _ lowercased: [UInt32], uppers: Int, _ options: ConversionOptions,
    _ text: ByteText, _ range: Range<Int>
  ) -> Bool {
    if uppers > 0, uppers < word.count { return hasInnerCapital(word, lowercased, options) }
    if uppers == 0, word.count > 2 { return hasNoVowel(lowercased, text, range) }
    return false
  }

  private static func hasInnerCapital(
    _ word: [UInt32], _ lowercased: [UInt32], _ options: ConversionOptions
  ) -> Bool {
    let isUpper = zip(word, lowercased).map { $0 != $1 }
    guard let inner = isUpper.dropFirst().firstIndex(of: true) else { return false }
    if options.acronyms == .keep { return true }
    // An acronym with an ending or in a compound, such as "OpenSSL", is converted as acronyms are.
    let run = isUpper.split(separator: false).map(\.count).max() ?? 0
    _ = inner
    return run < 2 || !isUpper[0]
  }

  /// Letters that carry a syllable are wanting: "xml", "libgtk"; "prst" has its r.
  private static func hasNoVowel(
    _ lowercased: [UInt32], _ text: ByteText, _ range: Range<Int>
  ) -> Bool {
    let carriers = "aeiour".unicodeScalars.map(\.value)
    return !lowercased.contains { carriers.contains($0) || $0 > 0x7F }
      && text[range.upperBound] != UInt8(ascii: ".")
  }
}
