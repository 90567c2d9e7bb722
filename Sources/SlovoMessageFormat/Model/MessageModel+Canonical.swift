extension MessageModel {
  /// The model with names and keys in Normalization Form C, without empty and neighbouring texts.
  var canonical: MessageModel {
    MessageModel(
      declarations: declarations.map(\.canonical),
      body: {
        switch body {
        case .pattern(let pattern): .pattern(Self.canonical(pattern))
        case .select(let selection):
          .select(
            Selection(
              selectors: selection.selectors.map { Normalization.formC(ofName: $0) },
              variants: selection.variants.map { variant in
                Variant(
                  keys: variant.keys.map(\.canonical), pattern: Self.canonical(variant.pattern))
              }))
        }
      }())
  }

  private static func canonical(_ pattern: Pattern) -> Pattern {
    var elements: Pattern = []
    for element in pattern {
      switch element {
      case .text(let text):
        if case .text(let before) = elements.last {
          elements[elements.count - 1] = .text(before + text)
        } else if !text.isEmpty {
          elements.append(element)
        }
      case .expression(let expression): elements.append(.expression(expression.canonical))
      case .markup(let markup):
        elements.append(
          .markup(
            Markup(
              markup.kind, Normalization.formC(ofName: markup.name),
              options: markup.options.map(\.canonical),
              attributes: markup.attributes.map(\.canonical))))
      }
    }
    return elements
  }
}

extension MessageModel.Key {
  fileprivate var canonical: Self {
    switch self {
    case .literal(let text): .literal(Normalization.formC(text))
    case .catchAll: .catchAll
    }
  }
}

extension MessageModel.Declaration {
  fileprivate var canonical: Self {
    switch self {
    case .input(let name, let function, let attributes):
      .input(
        name: Normalization.formC(ofName: name), function: function?.canonical,
        attributes: attributes.map(\.canonical))
    case .local(let name, let value):
      .local(name: Normalization.formC(ofName: name), value: value.canonical)
    }
  }
}

extension MessageModel.Expression {
  fileprivate var canonical: Self {
    let attributes = attributes.map(\.canonical)
    if let operand {
      return Self(operand.canonical, function: function?.canonical, attributes: attributes)
    }
    guard let function else { return self }
    return Self(function: function.canonical, attributes: attributes)
  }
}

extension MessageModel.Function {
  fileprivate var canonical: Self {
    Self(Normalization.formC(ofName: name), options: options.map(\.canonical))
  }
}

extension MessageModel.Option {
  fileprivate var canonical: Self { Self(Normalization.formC(ofName: name), value.canonical) }
}

extension MessageModel.Attribute {
  fileprivate var canonical: Self { Self(Normalization.formC(ofName: name), value: value) }
}

extension MessageModel.Operand {
  fileprivate var canonical: Self {
    switch self {
    case .literal: self
    case .variable(let name): .variable(Normalization.formC(ofName: name))
    }
  }
}
