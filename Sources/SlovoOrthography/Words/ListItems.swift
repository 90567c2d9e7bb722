/// Items of a list without spaces: "Task;Productivity;Todo;", "on|off|true".
///
/// Such lists are keywords and values. Among items that are foreign the others are too.
struct ListItems {
  /// How many items away anything is looked for.
  private static let reach = 8
  /// The longest item, in bytes.
  private static let longest = 48

  let text: ByteText
  /// Whether the item is a foreign word, in the opinion of whoever asks.
  let isForeign: (Range<Int>) -> Bool

  /// Whether the word is an item that foreign items stand around.
  func isAmongForeign(_ range: Range<Int>) -> Bool {
    guard let item = Self.item(text, around: range),
      Self.isSeparator(text[item.lowerBound - 1]) || Self.isSeparator(text[item.upperBound])
    else { return false }
    let before = distance(from: item, step: Self.previous)
    let after = distance(from: item, step: Self.next)
    switch (before, after) {
    case (.foreign, .foreign): return true
    // At the end of the list beside a foreign item, both with a capital: "Audio;Song".
    case (.foreign(1, let isCapital), .edge), (.edge, .foreign(1, let isCapital)):
      return isCapital && text[item.lowerBound].isASCIIUpper
    default: return false
    }
  }

  private enum Found {
    case foreign(Int, isCapital: Bool)
    case edge
    case barrier
  }

  private func distance(
    from item: Range<Int>, step: (ByteText, Range<Int>) -> Range<Int>??
  ) -> Found {
    var item = item
    for count in 1...Self.reach {
      guard let next = step(text, item) else { return .barrier }
      guard let next else { return count == 1 ? .edge : .barrier }
      if isForeign(next) {
        return .foreign(count, isCapital: text[next.lowerBound].isASCIIUpper)
      }
      item = next
    }
    return .barrier
  }

  /// The item before, `nil` for no item, and the outer `nil` for one that is no plain word.
  private static func previous(_ text: ByteText, _ item: Range<Int>) -> Range<Int>?? {
    guard isSeparator(text[item.lowerBound - 1]) else { return .some(nil) }
    let end = item.lowerBound - 1
    guard let found = self.item(text, around: end..<end), !found.isEmpty else { return nil }
    return .some(found)
  }

  /// The item behind.
  private static func next(_ text: ByteText, _ item: Range<Int>) -> Range<Int>?? {
    guard isSeparator(text[item.upperBound]) else { return .some(nil) }
    let start = item.upperBound + 1
    if text[start] == 0 || text[start].isSpace { return .some(nil) }
    guard let found = self.item(text, around: start..<start), !found.isEmpty else { return nil }
    return .some(found)
  }

  private static func isSeparator(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: ";") || byte == UInt8(ascii: "|")
  }

  /// The item around a place, if it has nothing but ASCII letters, digits and points.
  private static func item(_ text: ByteText, around range: Range<Int>) -> Range<Int>? {
    func isPart(_ byte: UInt8) -> Bool {
      byte.isASCIILetter || byte.isDigit || byte == UInt8(ascii: ".")
    }
    var start = range.lowerBound
    while range.lowerBound - start < longest, isPart(text[start - 1]) { start -= 1 }
    var end = range.upperBound
    while end - range.upperBound < longest, isPart(text[end]) { end += 1 }
    let before = text[start - 1]
    let after = text[end]
    guard isSeparator(before) || before == 0x0A || before == 0 || before == 0x20,
      isSeparator(after) || after == 0x0A || after == 0 || after == 0x20
    else { return nil }
    return start..<end
  }

  /// Whether the token is the first of a line that lists a symbol and its names:
  /// "g;standardna gravitacija".
  static func isSymbol(_ text: ByteText, _ range: Range<Int>) -> Bool {
    let before = text[range.lowerBound - 1]
    guard range.count < 4, before == 0 || before == 0x0A,
      text[range.upperBound] == UInt8(ascii: ";"),
      range.allSatisfy({ text[$0].isASCIILetter && !"aeiouAEIOU".utf8.contains(text[$0]) })
    else { return false }
    return text[range.upperBound + 1].isNamePart
  }

  /// Whether the item before has the same letters.
  static func repeatsItemBefore(_ text: ByteText, _ range: Range<Int>) -> Bool {
    let start = range.lowerBound - 1 - range.count
    guard text[range.lowerBound - 1] == UInt8(ascii: ";"), start >= 0,
      text[start - 1] == 0 || text[start - 1] == 0x0A || text[start - 1] == UInt8(ascii: ";")
    else { return false }
    return range.allSatisfy { text[$0] == text[$0 - range.count - 1] }
  }
}
