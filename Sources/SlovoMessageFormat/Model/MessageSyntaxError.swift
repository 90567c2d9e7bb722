/// A message that is not well-formed or not valid, with all its errors.
public struct MessageSyntaxError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The text of the message, if it was given as text.
  public let source: String?
  /// The errors in the order of their places; at least one.
  public let diagnostics: [MessageDiagnostic]

  /// The errors, a line each.
  public var description: String {
    diagnostics.map(\.description).joined(separator: "\n")
  }
}
