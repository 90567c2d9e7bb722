/// Something that went wrong while a message was formatted.
///
/// The message is formatted all the same, with `{$name}` or the like in the place of what is missing.
///
/// Source: Unicode MessageFormat (LDML 48), "Errors".
public struct MessageError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The kind of the error.
  public let code: MessageErrorCode
  /// The part of the message that it concerns, in the standard's form for fallbacks: `$name`,
  /// `|literal|` or `:function`.
  public let source: String
  /// What is wrong, in a sentence.
  public let reason: String

  /// Makes an error of its parts.
  public init(_ code: MessageErrorCode, source: String, reason: String) {
    self.code = code
    self.source = source
    self.reason = reason
  }

  /// The part of the message, the code and the reason.
  public var description: String { "\(source): \(code.rawValue): \(reason)" }
}
