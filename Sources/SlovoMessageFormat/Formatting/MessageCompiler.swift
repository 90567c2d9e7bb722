/// Makes the program of a data model.
struct MessageCompiler {
  private(set) var variables: [MessageProgram.Variable] = []
  private var indices: [String: Int] = [:]

  mutating func compile(_ model: MessageModel) -> MessageProgram.Body {
    for declaration in model.declarations {
      let expression: MessageProgram.Expression
      switch declaration {
      case .input(let name, let function, _):
        expression = MessageProgram.Expression(
          operand: .external(name), function: function.map { compile($0) }, source: "$\(name)")
      case .local(_, let value): expression = compile(value)
      }
      // What is used before it is declared would have been rejected as a duplicate declaration.
      indices[declaration.name] = variables.count
      variables.append(
        MessageProgram.Variable(
          name: declaration.name, source: "$\(declaration.name)", expression: expression))
    }
    switch model.body {
    case .pattern(let pattern): return .pattern(compile(pattern))
    case .select(let selection):
      return .select(
        MessageProgram.Selection(
          selectors: selection.selectors.map { index(of: $0) },
          variants: selection.variants.map { variant in
            MessageProgram.Variant(
              keys: variant.keys.map { key in
                if case .literal(let text) = key { MessageProgram.Key(text) } else { nil }
              }, pattern: compile(variant.pattern))
          }))
    }
  }

  private mutating func index(of name: String) -> Int {
    if let index = indices[name] { return index }
    indices[name] = variables.count
    variables.append(
      MessageProgram.Variable(name: name, source: "$\(name)", expression: nil))
    return variables.count - 1
  }

  private mutating func compile(_ pattern: MessageModel.Pattern) -> [MessageProgram.Element] {
    pattern.map { element in
      switch element {
      case .text(let text): .text(text)
      case .expression(let expression): .expression(compile(expression))
      case .markup(let markup):
        .markup(
          MessageProgram.Markup(
            kind: markup.kind, name: markup.name, options: compile(markup.options)))
      }
    }
  }

  private mutating func compile(
    _ expression: MessageModel.Expression
  ) -> MessageProgram.Expression {
    let source =
      switch expression.operand {
      case .literal(let text): Self.fallback(ofLiteral: text)
      case .variable(let name): "$\(name)"
      case nil: ":\(expression.function?.name ?? "")"
      }
    return MessageProgram.Expression(
      operand: expression.operand.map { compile($0) },
      function: expression.function.map { compile($0) }, source: source)
  }

  private mutating func compile(_ operand: MessageModel.Operand) -> MessageProgram.Operand {
    switch operand {
    case .literal(let text): .literal(.literal(text))
    case .variable(let name): .variable(index(of: name))
    }
  }

  private mutating func compile(_ function: MessageModel.Function) -> MessageProgram.Function {
    MessageProgram.Function(name: function.name, options: compile(function.options))
  }

  private mutating func compile(_ options: [MessageModel.Option]) -> MessageProgram.Options {
    let entries = options.map { option in
      MessageProgram.Options.Entry(name: option.name, value: compile(option.value))
    }
    let literals = options.compactMap { option -> ResolvedOptions.Entry? in
      guard case .literal(let text) = option.value else { return nil }
      return ResolvedOptions.Entry(option.name, .string(text))
    }
    return MessageProgram.Options(
      fixed: literals.count == options.count ? FixedOptions(literals) : nil, entries: entries)
  }

  /// What stands for an expression of a literal that cannot be resolved.
  ///
  /// Source: Unicode MessageFormat (LDML 48), "Fallback Resolution".
  private static func fallback(ofLiteral text: String) -> String {
    var source = "|"
    for scalar in text.unicodeScalars {
      if scalar == "\\" || scalar == "|" { source.unicodeScalars.append("\\") }
      source.unicodeScalars.append(scalar)
    }
    return source + "|"
  }
}
