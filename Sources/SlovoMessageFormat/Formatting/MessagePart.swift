/// A piece of a formatted message.
///
/// Joining the texts of all parts gives the text of the message.
public enum MessagePart: Hashable, Sendable {
  /// Text of the message itself.
  case text(String)
  /// A control character that begins or ends an isolated piece.
  case isolation(BidiControl)
  /// A value, formatted.
  case value(FormattedPart)
  /// A mark, such as the begin of a link.
  case markup(MarkupPart)
  /// What stands for a value that could not be formatted.
  ///
  /// The source is `$name`, `|literal|` or `:function`; the text has braces around it.
  case fallback(source: String)

  /// The text of the part; empty for markup.
  public var text: String {
    switch self {
    case .text(let text): text
    case .isolation(let control): control.rawValue
    case .value(let part): part.text
    case .markup: ""
    case .fallback(let source): "{\(source)}"
    }
  }
}

/// A control character for isolation.
///
/// Source: UAX #9, "Explicit Directional Isolates".
public enum BidiControl: String, Hashable, Sendable, CaseIterable {
  /// U+2066.
  case leftToRightIsolate = "\u{2066}"
  /// U+2067.
  case rightToLeftIsolate = "\u{2067}"
  /// U+2068.
  case firstStrongIsolate = "\u{2068}"
  /// U+2069.
  case popDirectionalIsolate = "\u{2069}"
}

/// A mark in a formatted message; it has no text.
public struct MarkupPart: Hashable, Sendable {
  /// Whether it opens a span, closes one, or stands alone.
  public let kind: MessageModel.Markup.Kind
  /// The name with its namespace.
  public let name: String
  /// The value of the option `u:id`.
  public let id: String?
  /// The other options, in the order in which they were written.
  public let options: ResolvedOptions
}
