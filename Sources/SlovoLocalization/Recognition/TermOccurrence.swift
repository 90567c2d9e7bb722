public import SlovoModel

/// A place where a text speaks of a concept.
public struct TermOccurrence: Hashable, Sendable {
  /// The concept.
  public var concept: Identifier<Concept>
  /// Whether the term that stands there may be used.
  public var status: Term.Status
  /// The bytes of the text, from its beginning.
  public var utf8Range: Range<Int>
  /// The line, from 1.
  public var line: Int
  /// The column in code points, from 1.
  public var column: Int
  /// How many code points it covers, line ends inside it included.
  public var length: Int
  /// The words as they stand.
  public var text: String
  /// Concepts whose terms are part of these words, in the order of the text.
  public var nested: [TermOccurrence] = []
}
