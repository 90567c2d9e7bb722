/// Writes a data model in the interchange form.
enum ModelJSONWriter {
  static func value(of model: MessageModel) -> JSONValue {
    let declarations = JSONValue.array(model.declarations.map(value))
    switch model.body {
    case .pattern(let pattern):
      return object(
        "message", ("declarations", declarations), ("pattern", value(of: pattern)))
    case .select(let selection):
      return object(
        "select", ("declarations", declarations),
        ("selectors", .array(selection.selectors.map { value(of: .variable($0)) })),
        ("variants", .array(selection.variants.map(value))))
    }
  }

  private static func object(
    _ type: String?, _ members: (String, JSONValue)?...
  ) -> JSONValue {
    let typed = type.map { [JSONValue.Member(name: "type", value: .string($0))] } ?? []
    return .object(
      typed + members.compactMap { $0 }.map { JSONValue.Member(name: $0.0, value: $0.1) })
  }

  private static func value(of declaration: MessageModel.Declaration) -> JSONValue {
    let type =
      switch declaration {
      case .input: "input"
      case .local: "local"
      }
    return object(
      type, ("name", .string(declaration.name)), ("value", value(of: declaration.expression)))
  }

  private static func value(of variant: MessageModel.Variant) -> JSONValue {
    let keys = variant.keys.map { key in
      switch key {
      case .literal(let text): object("literal", ("value", .string(text)))
      case .catchAll: object("*")
      }
    }
    return object(nil, ("keys", .array(keys)), ("value", value(of: variant.pattern)))
  }

  private static func value(of pattern: MessageModel.Pattern) -> JSONValue {
    .array(
      pattern.map { element in
        switch element {
        case .text(let text): .string(text)
        case .expression(let expression): value(of: expression)
        case .markup(let markup):
          object(
            "markup", ("kind", .string(markup.kind.rawValue)), ("name", .string(markup.name)),
            options(markup.options), attributes(markup.attributes))
        }
      })
  }

  private static func value(of expression: MessageModel.Expression) -> JSONValue {
    object(
      "expression", expression.operand.map { ("arg", value(of: $0)) },
      expression.function.map { function in
        (
          "function",
          object("function", ("name", .string(function.name)), options(function.options))
        )
      }, attributes(expression.attributes))
  }

  private static func value(of operand: MessageModel.Operand) -> JSONValue {
    switch operand {
    case .literal(let text): object("literal", ("value", .string(text)))
    case .variable(let name): object("variable", ("name", .string(name)))
    }
  }

  private static func options(_ options: [MessageModel.Option]) -> (String, JSONValue)? {
    guard !options.isEmpty else { return nil }
    return (
      "options",
      .object(options.map { JSONValue.Member(name: $0.name, value: value(of: $0.value)) })
    )
  }

  private static func attributes(
    _ attributes: [MessageModel.Attribute]
  ) -> (String, JSONValue)? {
    guard !attributes.isEmpty else { return nil }
    return (
      "attributes",
      .object(
        attributes.map { attribute in
          JSONValue.Member(
            name: attribute.name,
            value: attribute.value.map { object("literal", ("value", .string($0))) }
              ?? .boolean(true))
        })
    )
  }
}
