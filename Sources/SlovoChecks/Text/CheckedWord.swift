/// A word of a text: letters, marks and digits without anything between.
public struct CheckedWord: Hashable, Sendable {
  /// The word.
  public let text: String
  /// Where it stands: bytes of UTF-8 of the text.
  public let range: Range<Int>
  /// The script of its letters; `nil` when they are of both.
  public let script: LetterScript?
  /// Whether it is part of an address, a placeholder, or other code.
  public let isCode: Bool
  /// What stands between the word before, or the beginning of the text, and this one.
  public let before: String
}
