/// Letters to look for in a word: `*ck`, `scr*`, `?oo*`, `*th*`, or a whole word.
///
/// A star stands for anything and only at the ends; a question mark stands for one letter.
struct WordPattern: Hashable, Sendable {
  /// Small letters; 0 for any letter.
  let letters: [UInt32]
  /// Whether the word begins with the letters.
  let isAtStart: Bool
  /// Whether the word ends with the letters.
  let isAtEnd: Bool

  /// `nil` when a star stands between letters, or no letter is left.
  init?(_ text: some StringProtocol) {
    var scalars = text.unicodeScalars.map(\.value)
    let star = UInt32(UInt8(ascii: "*"))
    isAtStart = scalars.first != star
    if !isAtStart { scalars.removeFirst() }
    isAtEnd = scalars.last != star
    if !isAtEnd { scalars.removeLast() }
    guard !scalars.isEmpty, !scalars.contains(star) else { return nil }
    letters = scalars.map { $0 == UInt32(UInt8(ascii: "?")) ? 0 : Letters.lowercased($0) }
  }

  /// Whether a word in small letters has them, in its place.
  func matches(_ word: borrowing [UInt32]) -> Bool {
    let last = word.count - letters.count
    if last < 0 { return false }
    switch (isAtStart, isAtEnd) {
    case (true, true): return last == 0 && matches(word, at: 0)
    case (true, false): return matches(word, at: 0)
    case (false, true): return matches(word, at: last)
    case (false, false):
      for start in 0...last where matches(word, at: start) { return true }
      return false
    }
  }

  private func matches(_ word: borrowing [UInt32], at start: Int) -> Bool {
    for index in 0..<letters.count {
      if letters[index] != 0, letters[index] != word[start + index] { return false }
    }
    return true
  }
}
