/// A word whose form in the other pronunciation was chosen without being sure.
public struct Doubt: Hashable, Sendable {
  /// The line, from 1.
  public let line: Int
  /// The place in the line, in code points, from 1.
  public let column: Int
  /// The word as it stands in the text.
  public let word: String
  /// What was written.
  public let chosen: String
  /// What it could be as well.
  public let alternatives: [String]
}
