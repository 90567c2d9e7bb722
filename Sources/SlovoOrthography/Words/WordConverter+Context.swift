/// What the words beside a word tell about it.
extension WordConverter {
  /// Whether a word that could be either is foreign because of the words beside it: "age in days",
  /// "Sebastian Pölsterl".
  func isAmongForeign(
    _ word: [UInt32], _ lowercased: [UInt32], _ text: ByteText, _ range: Range<Int>,
    _ verdicts: inout WordVerdicts
  ) -> Bool {
    guard word.count > 1, word.count == range.count else { return false }
    let before = foreignWord(text, before: range.lowerBound, &verdicts)
    let after = foreignWord(text, after: range.upperBound, &verdicts)
    if before == nil, after == nil { return false }
    if foreign.isFunctionWord(lowercased) { return false }
    let isCapital = word[0] != lowercased[0]
    if let before, let after, !isCapital {
      return text[before.lowerBound].isASCIILower && text[after.lowerBound].isASCIILower
    }
    guard isCapital, word[1] == lowercased[1], text[range.lowerBound - 1] == 0x20,
      !Self.endsSentence(text[range.lowerBound - 2])
    else { return false }
    if let before, isName(text, before) { return true }
    // A name before a foreign one is a given name; those of the language mostly have endings.
    guard let after, isName(text, after), let last = lowercased.last else { return false }
    return !"aeiou".unicodeScalars.contains { $0.value == last }
  }

  /// Whether a foreign word stands before a place, with one space between.
  func followsForeign(
    _ text: ByteText, _ place: Int, _ verdicts: inout WordVerdicts
  ) -> Bool {
    foreignWord(text, before: place, &verdicts) != nil
  }

  /// Whether a foreign word stands behind a place, with one space between.
  func precedesForeign(
    _ text: ByteText, _ place: Int, _ verdicts: inout WordVerdicts
  ) -> Bool {
    foreignWord(text, after: place, &verdicts) != nil
  }

  private func isName(_ text: ByteText, _ range: Range<Int>) -> Bool {
    guard let first = text.scalar(at: range.lowerBound), Letters.isUpper(first.value),
      let second = text.scalar(at: range.lowerBound + first.length)
    else { return false }
    return range.count > 2 && !Letters.isUpper(second.value)
  }

  private func foreignWord(
    _ text: ByteText, before place: Int, _ verdicts: inout WordVerdicts
  ) -> Range<Int>? {
    guard let word = word(text, before: place) else { return nil }
    return isForeign(text, word, &verdicts) ? word : nil
  }

  private func isForeign(
    _ text: ByteText, _ word: Range<Int>, _ verdicts: inout WordVerdicts
  ) -> Bool {
    verdicts.verdict(text, word) { verdict(text, word) }.contains(.foreign)
  }

  /// The word that ends before a space.
  private func word(_ text: ByteText, before place: Int) -> Range<Int>? {
    guard direction == .toCyrillic, text[place - 1] == 0x20 else { return nil }
    let end = place - 1
    let first = max(0, place - ConversionEngine.lookBehind / 4)
    var start = end
    while start > first, let letter = text.scalar(before: start), Letters.isWordPart(letter) {
      start = text.start(before: start)
    }
    guard start > first || start == 0, end - start > 1, end - start < 40 else { return nil }
    return start..<end
  }

  private func foreignWord(
    _ text: ByteText, after place: Int, _ verdicts: inout WordVerdicts
  ) -> Range<Int>? {
    guard text[place] == 0x20 else { return nil }
    let word = place + 1..<text.endOfWord(from: place + 1)
    guard word.count > 1, word.count < 40 else { return nil }
    return isForeign(text, word, &verdicts) ? word : nil
  }

  private static func endsSentence(_ byte: UInt8) -> Bool {
    byte == 0 || byte.isSpace || ".!?:".utf8.contains(byte)
  }

  /// Whether the letters of a range are a foreign word by themselves.
  func isForeign(_ text: ByteText, _ range: Range<Int>) -> Bool {
    guard range.count > 1, range.count < 40 else { return false }
    let word = scalars(text, range)
    let lowercased = word.map(Letters.lowercased)
    return !foreign.isNative(lowercased) && isForeign(word, lowercased)
  }

  /// Whether the item of a list is foreign, or has a capital inside, as names of products have.
  func isForeignItem(_ text: ByteText, _ range: Range<Int>) -> Bool {
    let isWord = range.allSatisfy { text[$0].isASCIILetter }
    guard isWord else { return false }
    if isForeign(text, range) { return true }
    return text[range.lowerBound].isASCIILower && range.contains { text[$0].isASCIIUpper }
  }
}
