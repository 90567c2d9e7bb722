/// Words in a text of a derived language that keep their letters: names that are foreign there.
///
/// They stand between two characters for private use, which cells of a file cannot have, until the
/// text is written in the other script.
enum KeptLetters {
  private static let opening: Character = "\u{E000}"
  private static let closing: Character = "\u{E001}"

  /// Words that are to stay as they are.
  static func kept(_ words: String) -> String { "\(opening)\(words)\(closing)" }

  /// The text converted, but for the words that stay.
  static func converted(_ text: String, by converter: any TextConverter) -> String {
    guard text.contains(opening) else { return converter.converted(text) }
    var result = ""
    for (index, piece) in text.split(separator: opening, omittingEmptySubsequences: false)
      .enumerated()
    {
      guard index > 0, let end = piece.firstIndex(of: closing) else {
        result += converter.converted(String(piece))
        continue
      }
      result += piece[..<end] + converter.converted(String(piece[piece.index(after: end)...]))
    }
    return result
  }
}
