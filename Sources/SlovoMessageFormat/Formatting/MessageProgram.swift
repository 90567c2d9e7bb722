internal import SlovoICU
internal import Synchronization

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
    let keys: [Key?]
    let pattern: [Element]
  }

  /// A key, and what it is for a number.
  struct Key: Hashable, Sendable {
    let text: String
    let category: PluralCategory?
    /// The whole number that the key is, written as the standard wants it.
    let integer: Int?

    init(_ text: String) {
      self.text = text
      category = PluralCategory(rawValue: text)
      integer = Int(text).flatMap { String($0) == text ? $0 : nil }
    }
  }

  enum Element: Sendable {
    case text(String)
    case expression(Expression)
    case markup(Markup)
  }

  final class Expression: Sendable {
    let operand: Operand?
    let function: Function?
    /// What stands for the expression if it cannot be resolved.
    let source: String

    init(operand: Operand?, function: Function?, source: String) {
      self.operand = operand
      self.function = function
      self.source = source
    }
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

  final class Markup: Sendable {
    let kind: MessageModel.Markup.Kind
    let name: String
    let options: Options

    init(kind: MessageModel.Markup.Kind, name: String, options: Options) {
      self.kind = kind
      self.name = name
      self.options = options
    }
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

/// A program that is made when it is first needed, since many messages are only read.
final class LazyProgram: Sendable {
  private let model: MessageModel
  private let made = Mutex<MessageProgram?>(nil)

  init(_ model: MessageModel) {
    self.model = model
  }

  var program: MessageProgram {
    made.withLock { made in
      if let made { return made }
      let program = MessageProgram(model)
      made = program
      return program
    }
  }
}
