/// Words of the content, in whatever language they are asked for.
///
/// A content file names a message or a term; words that it spells out are kept as a message as well,
/// whose key is the place at which they stand.
public enum Text: Hashable, Sendable {
  /// A message of the catalogues.
  case message(MessageKey)
  /// A term of the glossary, in the nominative singular with a capital letter.
  case term(Identifier<Concept>)
}

/// The name of a message: `agenda.exchange-2.opening.title`.
public struct MessageKey: Hashable, Sendable, Comparable, CustomStringConvertible {
  /// The key as text.
  public let rawValue: String

  /// Reads a key: identifiers joined by dots, at most 200 characters; `nil` for anything else.
  public init?(_ text: some StringProtocol) {
    let text = String(text)
    guard text.utf8.count <= 200, NameNotation.isDottedName(text) else { return nil }
    rawValue = text
  }

  /// The key as text.
  public var description: String { rawValue }

  /// Alphabetical order.
  public static func < (one: MessageKey, other: MessageKey) -> Bool {
    one.rawValue < other.rawValue
  }
}
