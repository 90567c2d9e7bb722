/// Writes a data model in the syntax, in one canonical style.
///
/// - A message without declarations and selection is written as text, unless it begins with a dot.
/// - Declarations, `.match` and variants have a line each.
/// - Literals have quotes, and characters have escapes, only where the syntax wants them.
struct ModelSerializer {
  private var output = ""

  static func source(of model: MessageModel) -> String {
    var serializer = ModelSerializer()
    serializer.write(model)
    return serializer.output
  }

  private mutating func write(_ model: MessageModel) {
    for declaration in model.declarations {
      switch declaration {
      case .input: output += ".input "
      case .local(let name, _): output += ".local $\(name) = "
      }
      write(declaration.expression)
      output += "\n"
    }
    switch model.body {
    case .pattern(let pattern):
      if model.declarations.isEmpty, Self.canBeSimple(pattern) {
        write(pattern)
      } else {
        writeQuoted(pattern)
      }
    case .select(let selection): write(selection)
    }
  }

  /// Whether a pattern, written without braces around it, is read as a simple message.
  private static func canBeSimple(_ pattern: MessageModel.Pattern) -> Bool {
    for case .text(let text) in pattern.prefix(1) {
      var scanner = MessageScanner(bytes: ContiguousArray(text.utf8))
      _ = scanner.advanceOverWhitespace()
      return scanner.current != Byte.dot
    }
    return true
  }

  private mutating func write(_ selection: MessageModel.Selection) {
    output += ".match"
    for selector in selection.selectors { output += " $\(selector)" }
    for variant in selection.variants {
      output += "\n"
      for key in variant.keys {
        switch key {
        case .literal(let text): write(literal: text)
        case .catchAll: output += "*"
        }
        output += " "
      }
      writeQuoted(variant.pattern)
    }
  }

  private mutating func writeQuoted(_ pattern: MessageModel.Pattern) {
    output += "{{"
    write(pattern)
    output += "}}"
  }

  private mutating func write(_ pattern: MessageModel.Pattern) {
    for element in pattern {
      switch element {
      case .text(let text): writeEscaped(text, "\\", "{", "}")
      case .expression(let expression): write(expression)
      case .markup(let markup): write(markup)
      }
    }
  }

  private mutating func write(_ expression: MessageModel.Expression) {
    output += "{"
    if let operand = expression.operand { write(operand) }
    if let function = expression.function {
      if expression.operand != nil { output += " " }
      output += ":\(function.name)"
      write(function.options)
    }
    write(expression.attributes)
    output += "}"
  }

  private mutating func write(_ markup: MessageModel.Markup) {
    output += markup.kind == .close ? "{/" : "{#"
    output += markup.name
    write(markup.options)
    write(markup.attributes)
    output += markup.kind == .standalone ? " /}" : "}"
  }

  private mutating func write(_ options: [MessageModel.Option]) {
    for option in options {
      output += " \(option.name)="
      write(option.value)
    }
  }

  private mutating func write(_ attributes: [MessageModel.Attribute]) {
    for attribute in attributes {
      output += " @\(attribute.name)"
      if let value = attribute.value {
        output += "="
        write(literal: value)
      }
    }
  }

  private mutating func write(_ operand: MessageModel.Operand) {
    switch operand {
    case .literal(let text): write(literal: text)
    case .variable(let name): output += "$\(name)"
    }
  }

  private mutating func write(literal text: String) {
    if NameCharacters.isUnquotedLiteral(text) {
      output += text
    } else {
      output += "|"
      writeEscaped(text, "\\", "|", "|")
      output += "|"
    }
  }

  private mutating func writeEscaped(
    _ text: String, _ first: UnicodeScalar, _ second: UnicodeScalar, _ third: UnicodeScalar
  ) {
    for scalar in text.unicodeScalars {
      if scalar == first || scalar == second || scalar == third {
        output.unicodeScalars.append("\\")
      }
      output.unicodeScalars.append(scalar)
    }
  }
}
