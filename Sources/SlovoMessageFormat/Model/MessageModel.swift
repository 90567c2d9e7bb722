/// The data model of a message: what it says, without how it was written.
///
/// Names are kept without sigils and in Unicode Normalization Form C; literals and text are kept
/// with their escapes undone.
///
/// Source: Unicode MessageFormat (LDML 48), "Interchange Data Model".
public struct MessageModel: Hashable, Sendable {
  /// The declarations, in the order in which they take effect.
  public var declarations: [Declaration]
  /// What is formatted.
  public var body: Body

  /// Makes a model of its parts.
  public init(declarations: [Declaration] = [], body: Body) {
    self.declarations = declarations
    self.body = body
  }

  /// What is formatted: one pattern, or the one chosen among several.
  public enum Body: Hashable, Sendable {
    /// A pattern.
    case pattern(Pattern)
    /// A choice among patterns.
    case select(Selection)
  }

  /// A choice among patterns, by the values of variables.
  public struct Selection: Hashable, Sendable {
    /// The names of the variables to choose by.
    public var selectors: [String]
    /// The choices.
    public var variants: [Variant]

    /// Makes a choice of its parts.
    public init(selectors: [String], variants: [Variant]) {
      self.selectors = selectors
      self.variants = variants
    }
  }

  /// A pattern and the keys under which it is chosen.
  public struct Variant: Hashable, Sendable {
    /// A key for each selector.
    public var keys: [Key]
    /// What is formatted if the keys are the best match.
    public var pattern: Pattern

    /// Makes a variant of its parts.
    public init(keys: [Key], pattern: Pattern) {
      self.keys = keys
      self.pattern = pattern
    }
  }

  /// What a selector's value is compared with.
  public enum Key: Hashable, Sendable {
    /// A text, in Normalization Form C.
    case literal(String)
    /// `*`, which matches every value.
    case catchAll
  }

  /// A variable that gets its value inside the message.
  public enum Declaration: Hashable, Sendable {
    /// `.input {$name :function}`; the expression's operand is the variable itself.
    case input(name: String, function: Function?, attributes: [Attribute])
    /// `.local $name = {…}`.
    case local(name: String, value: Expression)

    /// The variable's name, without `$`.
    public var name: String {
      switch self {
      case .input(let name, _, _), .local(let name, _): name
      }
    }

    /// The expression that gives the value.
    public var expression: Expression {
      switch self {
      case .input(let name, let function, let attributes):
        Expression(.variable(name), function: function, attributes: attributes)
      case .local(_, let value): value
      }
    }
  }

  /// Text and placeholders, in their order.
  public typealias Pattern = [PatternElement]

  /// A piece of a pattern.
  public enum PatternElement: Hashable, Sendable {
    /// Text that stands for itself.
    case text(String)
    /// A placeholder that is replaced by a value.
    case expression(Expression)
    /// A placeholder that marks a place, such as the begin of a link.
    case markup(Markup)
  }

  /// A literal or a variable.
  public enum Operand: Hashable, Sendable {
    /// A text.
    case literal(String)
    /// A variable's name, without `$`.
    case variable(String)
  }

  /// A value: an operand, a function, or a function of an operand.
  public struct Expression: Hashable, Sendable {
    /// What the function is applied to.
    public let operand: Operand?
    /// The function, if there is one.
    public let function: Function?
    /// Notes for people and tools, without effect on the value.
    public let attributes: [Attribute]

    /// Makes an expression with an operand.
    public init(_ operand: Operand, function: Function? = nil, attributes: [Attribute] = []) {
      self.operand = operand
      self.function = function
      self.attributes = attributes
    }

    /// Makes an expression of a function alone.
    public init(function: Function, attributes: [Attribute] = []) {
      operand = nil
      self.function = function
      self.attributes = attributes
    }
  }

  /// A function's name and options.
  public struct Function: Hashable, Sendable {
    /// The name with its namespace, without the leading colon: `number`, `slovo:term`.
    public let name: String
    /// The options, in the order in which they were written.
    public let options: [Option]

    /// Makes a reference to a function.
    public init(_ name: String, options: [Option] = []) {
      self.name = name
      self.options = options
    }
  }

  /// An option of a function or of markup.
  public struct Option: Hashable, Sendable {
    /// The name with its namespace.
    public let name: String
    /// The value.
    public let value: Operand

    /// Makes an option.
    public init(_ name: String, _ value: Operand) {
      self.name = name
      self.value = value
    }
  }

  /// A note for people and tools, such as `@translate=no`.
  public struct Attribute: Hashable, Sendable {
    /// The name with its namespace.
    public let name: String
    /// The value, if there is one.
    public let value: String?

    /// Makes an attribute.
    public init(_ name: String, value: String? = nil) {
      self.name = name
      self.value = value
    }
  }

  /// A placeholder that marks a place in the text.
  public struct Markup: Hashable, Sendable {
    /// Whether the markup opens a span, closes one, or stands alone.
    public enum Kind: String, Hashable, Sendable, CaseIterable {
      /// `{#name}`.
      case open
      /// `{#name /}`.
      case standalone
      /// `{/name}`.
      case close
    }

    /// Whether the markup opens a span, closes one, or stands alone.
    public let kind: Kind
    /// The name with its namespace.
    public let name: String
    /// The options, in the order in which they were written.
    public let options: [Option]
    /// Notes for people and tools.
    public let attributes: [Attribute]

    /// Makes a markup placeholder.
    public init(
      _ kind: Kind, _ name: String, options: [Option] = [], attributes: [Attribute] = []
    ) {
      self.kind = kind
      self.name = name
      self.options = options
      self.attributes = attributes
    }
  }
}

extension MessageModel {
  /// The patterns of the message, one for each variant.
  public var patterns: [Pattern] {
    switch body {
    case .pattern(let pattern): [pattern]
    case .select(let selection): selection.variants.map(\.pattern)
    }
  }

  /// The names of the variables that the message takes from outside, in the order of their first
  /// use.
  public var inputVariables: [String] {
    var seen = Set(declarations.compactMap(\.localName))
    var names: [String] = []
    forEachOperand { operand in
      if case .variable(let name) = operand, seen.insert(name).inserted { names.append(name) }
    }
    return names
  }

  /// Calls a function for every literal and variable that is used as a value, in document order.
  func forEachOperand(_ visit: (Operand) -> Void) {
    func visitOperands(of expression: Expression) {
      if let operand = expression.operand { visit(operand) }
      for option in expression.function?.options ?? [] { visit(option.value) }
    }
    for declaration in declarations { visitOperands(of: declaration.expression) }
    for element in patterns.joined() {
      switch element {
      case .text: break
      case .expression(let expression): visitOperands(of: expression)
      case .markup(let markup): for option in markup.options { visit(option.value) }
      }
    }
  }
}

extension MessageModel.Declaration {
  fileprivate var localName: String? {
    if case .local(let name, _) = self { name } else { nil }
  }
}
