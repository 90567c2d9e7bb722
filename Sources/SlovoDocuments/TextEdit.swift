/// A change of the text of a document.
public struct TextEdit: Hashable, Sendable {
  /// The place of the unit among those of the document.
  public var unit: Int
  /// What is replaced: bytes of UTF-8 of the unit's text.
  public var range: Range<Int>
  /// What stands there instead.
  public var text: String

  /// A change as given.
  public init(unit: Int, range: Range<Int>, text: String) {
    self.unit = unit
    self.range = range
    self.text = text
  }
}
