/// A value that is given to a message, or that a function makes of one.
///
/// ```swift
/// let arguments: [String: MessageValue] = ["broj": 5, "mjesto": "Tuzla"]
/// ```
public enum MessageValue: Hashable, Sendable {
  /// A text. Functions for numbers and dates read it as a literal of their kind.
  case string(String)
  /// A whole number.
  case integer(Int)
  /// A decimal number, exactly as it is written: `1234.50`.
  indirect case decimal(DecimalNumber)
  /// A floating-point number.
  case double(Double)
  /// A truth value.
  case boolean(Bool)
  /// A date with a time.
  indirect case date(MessageDate)
  /// Several values.
  case list([MessageValue])
  /// A value that only some functions understand.
  case custom(CustomMessageValue)
}

extension MessageValue: ExpressibleByStringLiteral, ExpressibleByStringInterpolation {
  /// Makes a text.
  public init(stringLiteral value: String) {
    self = .string(value)
  }
}

extension MessageValue: ExpressibleByIntegerLiteral {
  /// Makes a whole number.
  public init(integerLiteral value: Int) {
    self = .integer(value)
  }
}

extension MessageValue: ExpressibleByFloatLiteral {
  /// Makes a floating-point number.
  public init(floatLiteral value: Double) {
    self = .double(value)
  }
}

extension MessageValue: ExpressibleByBooleanLiteral {
  /// Makes a truth value.
  public init(booleanLiteral value: Bool) {
    self = .boolean(value)
  }
}

extension MessageValue: ExpressibleByArrayLiteral {
  /// Makes a list.
  public init(arrayLiteral elements: MessageValue...) {
    self = .list(elements)
  }
}

extension MessageValue: CustomStringConvertible {
  /// The value without regard to any language: the form that options and `:string` use.
  public var description: String {
    switch self {
    case .string(let text): text
    case .integer(let number): String(number)
    case .decimal(let number): number.description
    case .double(let number): NumericValue(number).description
    case .boolean(let flag): flag ? "true" : "false"
    case .date(let date): date.description
    case .list(let values): values.map(\.description).joined(separator: ", ")
    case .custom(let value): value.text
    }
  }
}
