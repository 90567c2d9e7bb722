/// A table of contents, which lists headings of a document in their order.
///
/// In two languages it is one table, each line of which has the words of both.
public struct Contents: Hashable, Sendable {
  /// A line, which leads to a heading.
  public struct Entry: Hashable, Sendable {
    /// The level of the heading.
    public var level: Int
    /// The words of the heading.
    public var words: [Inline]
    /// Which heading it is: its number among all headings outside cells, from 1.
    public var heading: Int

    /// An entry as given.
    public init(level: Int, words: [Inline], heading: Int) {
      self.level = level
      self.words = words
      self.heading = heading
    }
  }

  /// The words above the entries.
  public var title: [Inline]
  /// The lowest level of headings that have an entry.
  public var deepest: Int
  /// The entries, in the order of the document.
  public var entries: [Entry]

  /// A table as given.
  public init(title: [Inline], deepest: Int = 3, entries: [Entry] = []) {
    self.title = title
    self.deepest = deepest
    self.entries = entries
  }
}
