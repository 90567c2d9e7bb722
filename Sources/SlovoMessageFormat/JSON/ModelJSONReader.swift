/// Reads a data model in the interchange form.
enum ModelJSONReader {
  static func model(of value: JSONValue) throws(MessageJSONError) -> MessageModel {
    let declarations = try array("declarations", of: value, orEmpty: true)
    var model = MessageModel(body: .pattern([]))
    for declaration in declarations { model.declarations.append(try self.declaration(declaration)) }
    switch value["type"]?.string {
    case "message": model.body = .pattern(try pattern(array("pattern", of: value)))
    case "select": model.body = .select(try selection(value))
    default: throw MessageJSONError(reason: "expected the type to be message or select")
    }
    return model
  }

  private static func array(
    _ name: String, of value: JSONValue, orEmpty: Bool = false
  ) throws(MessageJSONError) -> [JSONValue] {
    if orEmpty, value[name] == nil { return [] }
    guard let array = value[name]?.array else {
      throw MessageJSONError(reason: "expected an array \(name)")
    }
    return array
  }

  private static func string(
    _ name: String, of value: JSONValue
  ) throws(MessageJSONError) -> String {
    guard let string = value[name]?.string else {
      throw MessageJSONError(reason: "expected a string \(name)")
    }
    return string
  }

  private static func declaration(
    _ value: JSONValue
  ) throws(MessageJSONError) -> MessageModel.Declaration {
    let name = try string("name", of: value)
    guard let inner = value["value"] else {
      throw MessageJSONError(reason: "expected a value of the declaration of \(name)")
    }
    let expression = try self.expression(inner)
    switch value["type"]?.string {
    case "input":
      guard expression.operand == .variable(name) else {
        throw MessageJSONError(
          reason: "expected the input declaration of \(name) to have this variable as its value")
      }
      return .input(
        name: name, function: expression.function, attributes: expression.attributes)
    case "local": return .local(name: name, value: expression)
    default: throw MessageJSONError(reason: "expected a declaration of the type input or local")
    }
  }

  private static func selection(
    _ value: JSONValue
  ) throws(MessageJSONError) -> MessageModel.Selection {
    var selection = MessageModel.Selection(selectors: [], variants: [])
    for selector in try array("selectors", of: value) {
      selection.selectors.append(try string("name", of: selector))
    }
    for variant in try array("variants", of: value) {
      var keys: [MessageModel.Key] = []
      for key in try array("keys", of: variant) {
        keys.append(
          key["type"]?.string == "*" ? .catchAll : .literal(try string("value", of: key)))
      }
      selection.variants.append(
        MessageModel.Variant(keys: keys, pattern: try pattern(array("value", of: variant))))
    }
    return selection
  }

  private static func pattern(
    _ values: [JSONValue]
  ) throws(MessageJSONError) -> MessageModel.Pattern {
    var pattern: MessageModel.Pattern = []
    for value in values {
      if let text = value.string {
        pattern.append(.text(text))
      } else if value["type"]?.string == "markup" {
        pattern.append(.markup(try markup(value)))
      } else {
        pattern.append(.expression(try expression(value)))
      }
    }
    return pattern
  }

  private static func markup(_ value: JSONValue) throws(MessageJSONError) -> MessageModel.Markup {
    guard let kind = MessageModel.Markup.Kind(rawValue: try string("kind", of: value)) else {
      throw MessageJSONError(reason: "expected the kind of markup to be open, standalone or close")
    }
    return MessageModel.Markup(
      kind, try string("name", of: value), options: try options(of: value),
      attributes: try attributes(of: value))
  }

  private static func expression(
    _ value: JSONValue
  ) throws(MessageJSONError) -> MessageModel.Expression {
    guard value["type"]?.string == "expression" else {
      throw MessageJSONError(reason: "expected a value of the type expression")
    }
    var function: MessageModel.Function?
    if let inner = value["function"] {
      function = MessageModel.Function(
        try string("name", of: inner), options: try options(of: inner))
    }
    let attributes = try attributes(of: value)
    if let argument = value["arg"] {
      return MessageModel.Expression(
        try operand(argument), function: function, attributes: attributes)
    }
    guard let function else {
      throw MessageJSONError(reason: "expected an expression to have arg or function")
    }
    return MessageModel.Expression(function: function, attributes: attributes)
  }

  private static func operand(
    _ value: JSONValue
  ) throws(MessageJSONError) -> MessageModel.Operand {
    switch value["type"]?.string {
    case "literal": .literal(try string("value", of: value))
    case "variable": .variable(try string("name", of: value))
    default: throw MessageJSONError(reason: "expected a value of the type literal or variable")
    }
  }

  private static func options(
    of value: JSONValue
  ) throws(MessageJSONError) -> [MessageModel.Option] {
    var options: [MessageModel.Option] = []
    for member in value["options"]?.members ?? [] {
      options.append(MessageModel.Option(member.name, try operand(member.value)))
    }
    return options
  }

  private static func attributes(
    of value: JSONValue
  ) throws(MessageJSONError) -> [MessageModel.Attribute] {
    var attributes: [MessageModel.Attribute] = []
    for member in value["attributes"]?.members ?? [] {
      let isFlag = member.value == .boolean(true)
      attributes.append(
        MessageModel.Attribute(
          member.name, value: isFlag ? nil : try string("value", of: member.value)))
    }
    return attributes
  }
}
