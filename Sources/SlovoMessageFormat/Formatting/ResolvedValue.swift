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
  /// The direction of the formatted text.
  public var direction: MessageDirection
  /// Whether the value is a literal, and does not come from a variable.
  public internal(set) var isLiteral = false
  /// Whether `u:dir` asks for isolation.
  var isIsolated = false

  var kind: Kind
  private var rest: Rest?

  /// How the value is formatted and selected on.
  ///
  /// The usual ones are held without a box around them, since values are copied often.
  enum Kind: Sendable {
    case plain
    case fallback(String)
    case number(NumberBehavior)
    case text
    case boxed(Box)

    final class Box: Sendable {
      let behavior: any MessageValueBehavior

      init(_ behavior: any MessageValueBehavior) {
        self.behavior = behavior
      }
    }
  }

  /// What few values have.
  private final class Rest: Sendable {
    let notes: [String]
    let id: String?
    let locale: String?

    init(notes: [String], id: String?, locale: String?) {
      self.notes = notes
      self.id = id
      self.locale = locale
    }
  }

  /// Makes a resolved value.
  ///
  /// - Parameters:
  ///   - value: the value that further functions use.
  ///   - options: the options that further functions may inherit.
  ///   - behavior: how it is formatted and selected on; nil for the usual way of its kind, which
  ///     cannot be selected on.
  ///   - direction: the direction of the formatted text.
  ///   - notes: lines for the trace of the formatting: how the value came about.
  public init(
    _ value: MessageValue, options: ResolvedOptions = ResolvedOptions(),
    behavior: (any MessageValueBehavior)? = nil, direction: MessageDirection = .unknown,
    notes: [String] = []
  ) {
    let kind: Kind =
      switch behavior {
      case nil: .plain
      case let number as NumberBehavior: .number(number)
      case is TextBehavior: .text
      case let behavior?: .boxed(Kind.Box(behavior))
      }
    self.init(value, options: options, kind: kind, direction: direction)
    if !notes.isEmpty { rest = Rest(notes: notes, id: nil, locale: nil) }
  }

  init(
    _ value: MessageValue, options: ResolvedOptions = ResolvedOptions(), kind: Kind,
    direction: MessageDirection = .unknown
  ) {
    self.value = value
    self.options = options
    self.kind = kind
    self.direction = direction
  }

  static func literal(_ text: String) -> ResolvedValue {
    var value = ResolvedValue(.string(text), kind: .plain)
    value.isLiteral = true
    return value
  }

  static func fallback(_ source: String) -> ResolvedValue {
    ResolvedValue(.boolean(false), kind: .fallback(source))
  }

  /// How the value is formatted and selected on; nil for a value that no function made.
  public var behavior: (any MessageValueBehavior)? {
    switch kind {
    case .plain, .fallback: nil
    case .number(let number): number
    case .text: TextBehavior()
    case .boxed(let box): box.behavior
    }
  }

  /// Lines for the trace of the formatting: how the value came about.
  public var notes: [String] { rest?.notes ?? [] }

  /// The value of `u:id`.
  var id: String? { rest?.id }

  /// The locale of `u:locale`, if it was given.
  var locale: String? { rest?.locale }

  mutating func setUniversal(id: String?, locale: String?) {
    guard rest != nil || id != nil || locale != nil else { return }
    rest = Rest(notes: notes, id: id, locale: locale)
  }

  var isFallback: Bool {
    if case .fallback = kind { true } else { false }
  }
}
