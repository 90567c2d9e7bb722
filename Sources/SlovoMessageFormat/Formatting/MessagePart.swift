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

/// A value in a formatted message.
public struct FormattedPart: Hashable, Sendable {
  /// What kind of value it is: `string`, `number`, `datetime`, or a name of a function's own.
  public let kind: String
  /// The text.
  public let text: String
  /// The locale that the value was formatted for.
  public let locale: String
  /// The direction of the text.
  public let direction: MessageDirection
  /// The value of the option `u:id`.
  public let id: String?
  private let givenFields: [FormattedField]?

  /// Makes a part; without fields, those of a number are read from its text.
  public init(
    kind: String, text: String, locale: String, direction: MessageDirection = .unknown,
    id: String? = nil, fields: [FormattedField]? = nil
  ) {
    self.kind = kind
    self.text = text
    self.locale = locale
    self.direction = direction
    self.id = id
    givenFields = fields
  }

  /// The pieces of the text, such as a number's integer, grouping signs and fraction.
  public var fields: [FormattedField] {
    if let givenFields { return givenFields }
    return kind == FormattedValue.numberKind ? FormattedField.fields(ofInteger: text) : []
  }
}

/// A piece of a formatted value.
public struct FormattedField: Hashable, Sendable {
  /// What the piece is: `integer`, `group`, `decimal`, `fraction`, `minusSign`, `month`, `literal`…
  public let kind: String
  /// The text.
  public let text: String

  /// Makes a field.
  public init(kind: String, text: String) {
    self.kind = kind
    self.text = text
  }

  /// The fields of a whole number without a unit.
  static func fields(ofInteger text: String) -> [FormattedField] {
    var fields: [FormattedField] = []
    var digits = ""
    for character in text {
      if character.isWholeNumber {
        digits.append(character)
        continue
      }
      let isSign = fields.isEmpty && digits.isEmpty
      if !digits.isEmpty { fields.append(FormattedField(kind: "integer", text: digits)) }
      digits = ""
      fields.append(
        FormattedField(kind: isSign ? "minusSign" : "group", text: String(character)))
    }
    if !digits.isEmpty { fields.append(FormattedField(kind: "integer", text: digits)) }
    return fields
  }
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
