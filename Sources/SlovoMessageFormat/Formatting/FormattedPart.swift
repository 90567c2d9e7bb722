/// A value in a formatted message.
public struct FormattedPart: Hashable, Sendable {
  /// The text.
  public let text: String
  private let givenFields: [FormattedField]?
  private let traits: Traits

  /// What parts have in common, held by reference so that parts stay small.
  final class Traits: Hashable, Sendable {
    let kind: String
    let locale: String
    let direction: MessageDirection
    let id: String?

    init(kind: String, locale: String, direction: MessageDirection, id: String?) {
      self.kind = kind
      self.locale = locale
      self.direction = direction
      self.id = id
    }

    static func == (left: Traits, right: Traits) -> Bool {
      left === right
        || (left.kind == right.kind && left.locale == right.locale
          && left.direction == right.direction && left.id == right.id)
    }

    func hash(into hasher: inout Hasher) {
      hasher.combine(kind)
      hasher.combine(locale)
      hasher.combine(direction)
      hasher.combine(id)
    }
  }

  /// Makes a part; without fields, those of a number are read from its text.
  public init(
    kind: String, text: String, locale: String, direction: MessageDirection = .unknown,
    id: String? = nil, fields: [FormattedField]? = nil
  ) {
    self.init(
      text: text, fields: fields,
      traits: Traits(kind: kind, locale: locale, direction: direction, id: id))
  }

  init(text: String, fields: [FormattedField]?, traits: Traits) {
    self.text = text
    givenFields = fields
    self.traits = traits
  }

  /// What kind of value it is: `string`, `number`, `datetime`, or a name of a function's own.
  public var kind: String { traits.kind }
  /// The locale that the value was formatted for.
  public var locale: String { traits.locale }
  /// The direction of the text.
  public var direction: MessageDirection { traits.direction }
  /// The value of the option `u:id`.
  public var id: String? { traits.id }

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
