/// How a function's result is formatted and selected on.
///
/// Source: Unicode MessageFormat (LDML 48), "Operations on Resolved Values".
public protocol MessageValueBehavior: Sendable {
  /// The value as text.
  ///
  /// An error makes the placeholder a fallback.
  func format(_ value: ResolvedValue) -> Result<FormattedValue, MessageFunctionError>

  /// Whether the value can be selected on.
  var isSelectable: Bool { get }

  /// Whether a key matches the value, and how well.
  ///
  /// The key is in Normalization Form C, and never the catch-all.
  func match(_ value: ResolvedValue, key: String) -> MessageKeyMatch

  /// What the value is for selection, for the trace: such as a plural category.
  func selectionDescription(of value: ResolvedValue) -> String?
}

extension MessageValueBehavior {
  /// False: a value is for formatting, unless its function says otherwise.
  public var isSelectable: Bool { false }

  /// No match.
  public func match(_ value: ResolvedValue, key: String) -> MessageKeyMatch { .noMatch }

  /// Nothing.
  public func selectionDescription(of value: ResolvedValue) -> String? { nil }
}

/// How a key compares with a selector's value.
public enum MessageKeyMatch: Hashable, Sendable {
  /// The key matches. Of two that match, the one of higher quality is the better match.
  case match(quality: Int)
  /// The key does not match.
  case noMatch
  /// The key is not of a form that the function knows.
  case badKey(reason: String)
  /// The value cannot be selected on after all.
  case failure(MessageFunctionError)
}

/// A function's result as text.
public struct FormattedValue: Hashable, Sendable {
  /// What kind of value it is: `string`, `number`, `datetime`, or a name of the function's own.
  public var kind: String
  /// The text.
  public var text: String
  /// The pieces of the text; nil if there is only one, or for a plain whole number.
  public var fields: [FormattedField]?

  static let stringKind = "string"
  static let numberKind = "number"
  static let dateKind = "datetime"

  /// Makes a formatted value.
  public init(kind: String = "string", text: String, fields: [FormattedField]? = nil) {
    self.kind = kind
    self.text = text
    self.fields = fields
  }
}
