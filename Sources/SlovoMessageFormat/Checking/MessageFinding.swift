/// Something that is, or may be, wrong with a valid message.
public struct MessageFinding: Hashable, Sendable, CustomStringConvertible {
  /// What kind of trouble it is.
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    /// A variable that the caller does not give.
    case unknownVariable = "unknown-variable"
    /// A declared variable that nothing uses.
    case unusedVariable = "unused-variable"
    /// A function that is not registered.
    case unknownFunction = "unknown-function"
    /// An operand that the function cannot use, or that is missing.
    case badOperand = "bad-operand"
    /// An option that the function does not know.
    case unknownOption = "unknown-option"
    /// An option with a value that the function cannot use, or a missing option.
    case badOption = "bad-option"
    /// A selector whose function is for formatting only.
    case badSelector = "bad-selector"
    /// A key that the selector's function cannot be compared with.
    case badVariantKey = "bad-variant-key"
    /// A plural category of the language that has no variant.
    case missingVariant = "missing-variant"
    /// A variant that can never be chosen.
    case unreachableVariant = "unreachable-variant"
    /// What the function itself found.
    case functionProblem = "function-problem"
  }

  /// What kind of trouble it is.
  public let kind: Kind
  /// Where it is; nil for a message that was not parsed from a source.
  public let place: MessagePlace?
  /// What is wrong, in a sentence.
  public let reason: String

  /// The place, as `line:column`, the kind and the reason.
  public var description: String {
    let text = "\(kind.rawValue): \(reason)"
    return place.map { "\($0.line):\($0.column): \(text)" } ?? text
  }
}
