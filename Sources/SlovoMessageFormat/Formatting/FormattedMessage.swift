/// A message with the values of its variables: text, parts, and what went wrong.
public struct FormattedMessage: Hashable, Sendable {
  /// The pieces of the message in their order.
  public let parts: [MessagePart]
  /// The text of all parts.
  public let text: String
  /// What went wrong, in the order in which it happened; empty if nothing did.
  public let errors: [MessageError]

  init(parts: [MessagePart], errors: [MessageError]) {
    self.parts = parts
    self.errors = errors
    text = Self.joined(parts)
  }

  /// The message with other texts for some of its values.
  ///
  /// - Parameter text: the new text of a value, from the value and the texts in front of it and behind
  ///   it; `nil` leaves it as it is.
  /// - Returns: the message.
  public func replacingValues(
    _ text: (_ value: FormattedPart, _ before: String, _ after: String) -> String?
  ) -> FormattedMessage {
    var parts = parts
    for index in parts.indices {
      guard case .value(let value) = parts[index],
        let new = text(
          value, Self.joined(Array(parts[..<index])), Self.joined(Array(parts[(index + 1)...]))),
        new != value.text
      else { continue }
      parts[index] = .value(
        FormattedPart(
          kind: value.kind, text: new, locale: value.locale, direction: value.direction,
          id: value.id, fields: value.fields))
    }
    return FormattedMessage(parts: parts, errors: errors)
  }

  /// The message with other letters in all that it says: text and values, as in another script.
  ///
  /// - Parameter convert: what writes words otherwise.
  /// - Returns: the message; places that stand for missing values stay.
  public func replacingWords(_ convert: (String) -> String) -> FormattedMessage {
    let parts = parts.map { part -> MessagePart in
      switch part {
      case .text(let text): return .text(convert(text))
      case .value(let value):
        return .value(
          FormattedPart(
            kind: value.kind, text: convert(value.text), locale: value.locale,
            direction: value.direction, id: value.id,
            fields: value.fields.map { FormattedField(kind: $0.kind, text: convert($0.text)) }))
      case .isolation, .markup, .fallback: return part
      }
    }
    return FormattedMessage(parts: parts, errors: errors)
  }

  /// The message with other words in front of some of its values.
  ///
  /// - Parameter text: the new text of a piece of the message, from that and the value behind it; `nil`
  ///   leaves it as it is.
  /// - Returns: the message.
  public func replacingTexts(
    _ text: (_ text: String, _ value: FormattedPart) -> String?
  ) -> FormattedMessage {
    var parts = parts
    var place: Int?
    for (index, part) in parts.enumerated() {
      switch part {
      case .text: place = index
      case .isolation, .markup: break
      case .fallback: place = nil
      case .value(let value):
        if let place, case .text(let old) = parts[place], let new = text(old, value) {
          parts[place] = .text(new)
        }
        place = nil
      }
    }
    return FormattedMessage(parts: parts, errors: errors)
  }

  private static func joined(_ parts: [MessagePart]) -> String {
    if parts.count == 1, let part = parts.first { return part.text }
    var text = ""
    var length = 0
    for part in parts { length += part.utf8Length }
    text.reserveCapacity(length)
    for part in parts {
      switch part {
      case .text(let piece): text += piece
      case .value(let value): text += value.text
      case .isolation(let control): text += control.rawValue
      case .markup: break
      case .fallback: text += part.text
      }
    }
    return text
  }
}

extension MessagePart {
  fileprivate var utf8Length: Int {
    switch self {
    case .text(let text): text.utf8.count
    case .value(let value): value.text.utf8.count
    case .isolation: 3
    case .markup: 0
    case .fallback(let source): source.utf8.count + 2
    }
  }
}
