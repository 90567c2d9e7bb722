/// What a literal, a variable or an expression stands for in one formatting.
///
/// A function makes one of its operand. It keeps the value for functions that are applied to the
/// result, the options that those inherit, and the behavior: how it is formatted and selected on.
///
/// Source: Unicode MessageFormat (LDML 48), "Resolved Values".
public struct ResolvedValue: Sendable {
  /// The value that further functions use.
  public var value: MessageValue
  /// The options that further functions may inherit.
  public var options: ResolvedOptions
  /// How the value is formatted and selected on; nil for a value that no function made.
  public var behavior: (any MessageValueBehavior)?
  /// The direction of the formatted text.
  public var direction: MessageDirection
  /// Lines for the trace of the formatting: how the value came about.
  public var notes: [String]

  /// The value of `u:id`.
  var id: String?
  /// The locale of `u:locale`, if it was given.
  var locale: String?
  /// Whether `u:dir` asks for isolation.
  var isIsolated = false
  /// What stands for the value if it could not be resolved.
  var fallback: String?
  /// Whether the value is a literal, and does not come from a variable.
  public internal(set) var isLiteral = false

  /// Makes a resolved value.
  public init(
    _ value: MessageValue, options: ResolvedOptions = ResolvedOptions(),
    behavior: (any MessageValueBehavior)? = nil, direction: MessageDirection = .unknown,
    notes: [String] = []
  ) {
    self.value = value
    self.options = options
    self.behavior = behavior
    self.direction = direction
    self.notes = notes
  }

  static func literal(_ text: String) -> ResolvedValue {
    var value = ResolvedValue(.string(text))
    value.isLiteral = true
    return value
  }

  static func fallback(_ source: String) -> ResolvedValue {
    var value = ResolvedValue(.string(""))
    value.fallback = source
    return value
  }

  var isFallback: Bool { fallback != nil }
}
