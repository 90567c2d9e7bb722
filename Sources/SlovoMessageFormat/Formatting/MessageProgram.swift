/// A message in the form in which it is formatted: names looked up, fixed options worked out.
final class MessageProgram: Sendable {
  /// The variables of the message; expressions refer to them by their index.
  let variables: [Variable]
  let body: Body

  /// A variable: a declared one, or one from outside.
  struct Variable: Sendable {
    let name: String
    /// `$name`.
    let source: String
    /// What gives the value; nil for a variable that is only looked up.
    let expression: Expression?
  }

  enum Body: Sendable {
    case pattern([Element])
    case select(Selection)
  }

  struct Selection: Sendable {
    let selectors: [Int]
    let variants: [Variant]
  }

  struct Variant: Sendable {
    /// A key for each selector; nil is the catch-all.
    let keys: [String?]
    let pattern: [Element]
  }

  enum Element: Sendable {
    case text(MessagePart)
    case expression(Expression)
    case markup(Markup)
  }

  struct Expression: Sendable {
    let operand: Operand?
    let function: Function?
    /// What stands for the expression if it cannot be resolved.
    let source: String
  }

  enum Operand: Sendable {
    case literal(ResolvedValue)
    /// A variable of the message.
    case variable(Int)
    /// A value from outside, under the name of the variable that is being declared.
    case external(String)
  }

  struct Function: Sendable {
    let name: String
    let options: Options
  }

  struct Markup: Sendable {
    let kind: MessageModel.Markup.Kind
    let name: String
    let options: Options
  }

  /// Options: worked out when all are literals.
  struct Options: Sendable {
    /// The options if no value is a variable.
    let fixed: FixedOptions?
    let entries: [Entry]

    struct Entry: Sendable {
      let name: String
      let value: Operand
    }
  }

  init(_ model: MessageModel) {
    var compiler = MessageCompiler()
    body = compiler.compile(model)
    variables = compiler.variables
  }
}

/// The options of an expression, those of the namespace `u` apart.
struct FixedOptions: Sendable {
  let options: ResolvedOptions
  let universal: ResolvedOptions

  init(_ entries: [ResolvedOptions.Entry]) {
    let isUniversal = { (name: String) in name.utf8.starts(with: "u:".utf8) }
    if entries.contains(where: { isUniversal($0.name) }) {
      options = ResolvedOptions(entries.filter { !isUniversal($0.name) })
      universal = ResolvedOptions(entries.filter { isUniversal($0.name) })
    } else {
      options = ResolvedOptions(entries)
      universal = ResolvedOptions()
    }
  }
}
