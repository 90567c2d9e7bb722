/// The words beside a word, on its line.
enum Neighbours {
  /// The letters of the word before a place, with nothing but spaces and light signs between.
  static func word(_ text: ByteText, before index: Int) -> Range<Int>? {
    var end = index
    let first = max(0, index - ConversionEngine.lookBehind + 64)
    while end > first, !isPart(text, before: end) {
      if text[end - 1] == 0x0A { return nil }
      end -= 1
    }
    guard end > first else { return nil }
    var start = end
    while start > first, isPart(text, before: start) { start = text.start(before: start) }
    return start..<end
  }

  /// The letters of the word behind a place.
  static func word(_ text: ByteText, after index: Int) -> Range<Int>? {
    var start = index
    let last = min(text.limit, index + 256)
    while start < last, let (value, length) = text.scalar(at: start), !Letters.isWordPart(value) {
      if value == 0x0A { return nil }
      start += length
    }
    guard start < last else { return nil }
    let end = text.endOfWord(from: start)
    return end > start ? start..<end : nil
  }

  /// Whether a word has no other beside it on its line.
  static func isAlone(_ text: ByteText, _ range: Range<Int>) -> Bool {
    word(text, before: range.lowerBound) == nil && word(text, after: range.upperBound) == nil
  }

  /// Whether the word before or behind is in capitals; single letters between are looked past.
  static func areShouted(_ text: ByteText, _ range: Range<Int>) -> Bool {
    var before = word(text, before: range.lowerBound)
    if let single = before, isSingle(text, single) {
      before = word(text, before: single.lowerBound)
    }
    if let before, isShouted(text, before) { return true }
    var after = word(text, after: range.upperBound)
    if let single = after, isSingle(text, single) {
      after = word(text, after: single.upperBound)
    }
    return after.map { isShouted(text, $0) } ?? false
  }

  private static func isSingle(_ text: ByteText, _ range: Range<Int>) -> Bool {
    text.scalar(at: range.lowerBound)?.length == range.count
  }

  /// Whether a word of two letters and more has only capitals, in whatever script.
  static func isShouted(_ text: ByteText, _ range: Range<Int>) -> Bool {
    var place = range.lowerBound
    var count = 0
    while place < range.upperBound, let (value, length) = text.scalar(at: place) {
      if !Letters.isUpper(value) { return false }
      count += 1
      place += length
    }
    return count > 1
  }

  private static func isPart(_ text: ByteText, before index: Int) -> Bool {
    text.scalar(before: index).map(Letters.isWordPart) ?? false
  }
}
