/// What operands, options and keys a function takes, for checks without formatting.
public struct MessageFunctionSignature: Sendable {
  /// Whether there may or must be an operand.
  public var operand: Presence
  /// The options that the function knows; nil if it takes any.
  public var options: [Option]?
  /// The keys that its values can be compared with.
  public var keys: Keys
  /// Whether a literal can be the operand.
  public var literalOperand: @Sendable (String) -> Bool

  /// Makes a signature; without arguments it allows everything.
  public init(
    operand: Presence = .optional, options: [Option]? = nil, keys: Keys = .any,
    literalOperand: @escaping @Sendable (String) -> Bool = { _ in true }
  ) {
    self.operand = operand
    self.options = options
    self.keys = keys
    self.literalOperand = literalOperand
  }

  /// Whether something may or must be there.
  public enum Presence: Hashable, Sendable {
    /// There must be one.
    case required
    /// There may be one.
    case optional
    /// There must be none.
    case forbidden
  }

  /// An option and its values.
  public struct Option: Sendable {
    /// The name.
    public let name: String
    /// The values.
    public let values: Values
    /// Whether the value must be written in the message, and cannot come from a variable.
    public let isLiteral: Bool
    /// Whether the function cannot do without the option.
    public let isRequired: Bool

    /// Describes an option.
    public init(
      _ name: String, _ values: Values, isLiteral: Bool = false, isRequired: Bool = false
    ) {
      self.name = name
      self.values = values
      self.isLiteral = isLiteral
      self.isRequired = isRequired
    }
  }

  /// The values of an option.
  public enum Values: Sendable {
    /// A whole number from 0 to 99.
    case digitSize
    /// One of some words.
    case words([String])
    /// A text that passes a test.
    case text(@Sendable (String) -> Bool)

    /// Whether a literal is a value of the option.
    public func accepts(_ text: String) -> Bool {
      switch self {
      case .digitSize: NumberOptions.digitSize(.string(text)) != nil
      case .words(let words): words.contains(text)
      case .text(let test): test(text)
      }
    }
  }

  /// What a value can be compared with in `.match`.
  public enum Keys: Hashable, Sendable {
    /// Any text.
    case any
    /// Numbers and, unless the option `select` says otherwise, plural categories.
    case number
    /// Numbers and plural categories, of a number that is not whole as a rule.
    case percent
    /// Some words, and no others.
    case words([String])
    /// Nothing: the value is for formatting only.
    case none
  }
}
