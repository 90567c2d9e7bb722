/// Where a value stands in its file.
public struct YAMLPlace: Sendable, Hashable, Comparable {
  /// The line, from 1.
  public let line: Int

  /// The column in code points, from 1. A byte order mark is not counted.
  public let column: Int

  /// The bytes of the value as it stands in the file, from 0.
  ///
  /// Quotes, block headers (`|-`), anchors and tags belong to the value; the comment behind it does
  /// not, and neither does the line break after it. The range of a key without a value
  /// (`title:`) is empty and lies directly after the colon.
  public let utf8Range: Range<Int>

  /// Makes a place from its parts.
  public init(line: Int, column: Int, utf8Range: Range<Int>) {
    self.line = line
    self.column = column
    self.utf8Range = utf8Range
  }

  /// Places are ordered as they follow each other in the file.
  public static func < (left: Self, right: Self) -> Bool {
    (left.line, left.column) < (right.line, right.column)
  }
}
