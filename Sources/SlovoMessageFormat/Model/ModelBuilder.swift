/// Makes the data model of a syntax tree without errors.
struct ModelBuilder {
  // Held here and not in the tree, so that looking at a node takes hold of nothing.
  private let nodes: ContiguousArray<MessageSyntaxNode>
  private let bytes: ContiguousArray<UInt8>
  private var index = 1

  init(_ tree: MessageSyntaxTree) {
    nodes = tree.nodes
    bytes = tree.bytes
  }

  private func text(of node: MessageSyntaxNode) -> String {
    unsafe bytes.withUnsafeBufferPointer { bytes in
      unsafe String(decoding: UnsafeBufferPointer(rebasing: bytes[node.utf8Range]), as: UTF8.self)
    }
  }

  /// Whether some function or markup has more than one option.
  private(set) var hasSeveralOptions = false

  /// The data model of the tree.
  mutating func model() -> MessageModel {
    message()
  }

  private mutating func message() -> MessageModel {
    var declarations: [MessageModel.Declaration] = []
    var body = MessageModel.Body.pattern([])
    while index < nodes.count {
      switch nodes[index].kind {
      case .inputDeclaration: declarations.append(inputDeclaration())
      case .localDeclaration: declarations.append(localDeclaration())
      case .matcher: body = .select(selection())
      case .quotedPattern, .pattern: body = .pattern(pattern())
      default: index = nodes[index].endIndex
      }
    }
    return MessageModel(declarations: declarations, body: body)
  }

  private mutating func inputDeclaration() -> MessageModel.Declaration {
    let expression = firstExpression()
    guard case .variable(let name) = expression.operand else {
      return .input(name: "", function: expression.function, attributes: expression.attributes)
    }
    return .input(name: name, function: expression.function, attributes: expression.attributes)
  }

  private mutating func localDeclaration() -> MessageModel.Declaration {
    while nodes[index].kind != .variable { index += 1 }
    let name = joinedNames()
    return .local(name: name, value: firstExpression())
  }

  private mutating func firstExpression() -> MessageModel.Expression {
    while nodes[index].kind != .expression { index += 1 }
    return expression()
  }

  private mutating func selection() -> MessageModel.Selection {
    let end = nodes[index].endIndex
    var selection = MessageModel.Selection(selectors: [], variants: [])
    index += 1
    selection.variants.reserveCapacity(variantCount(before: end))
    while index < end {
      switch nodes[index].kind {
      case .variable: selection.selectors.append(joinedNames())
      case .variant: selection.variants.append(variant())
      default: index += 1
      }
    }
    return selection
  }

  private func variantCount(before end: Int) -> Int {
    var count = 0
    var next = index
    while next < end {
      if nodes[next].kind == .variant { count += 1 }
      next = nodes[next].endIndex
    }
    return count
  }

  private mutating func variant() -> MessageModel.Variant {
    let end = nodes[index].endIndex
    var variant = MessageModel.Variant(keys: [], pattern: [])
    index += 1
    while index < end {
      switch nodes[index].kind {
      case .star:
        variant.keys.append(.catchAll)
        index += 1
      case .unquotedLiteral, .quotedLiteral:
        variant.keys.append(.literal(Normalization.formC(literal())))
      case .quotedPattern: variant.pattern = pattern()
      default: index += 1
      }
    }
    return variant
  }

  private mutating func pattern() -> MessageModel.Pattern {
    let end = nodes[index].endIndex
    var elements: MessageModel.Pattern = []
    // A placeholder has four nodes or more.
    elements.reserveCapacity((end - index) / 4 + 1)
    index += 1
    while index < end {
      switch nodes[index].kind {
      case .text, .escape: elements.append(.text(text(before: end)))
      case .expression: elements.append(.expression(expression()))
      case .markup: elements.append(.markup(markup()))
      default: index += 1
      }
    }
    return elements
  }

  /// The text and escapes from the index on.
  private mutating func text(before end: Int) -> String {
    if nodes[index].kind == .text,
      index + 1 == end || (nodes[index + 1].kind != .text && nodes[index + 1].kind != .escape)
    {
      defer { index += 1 }
      return text(of: nodes[index])
    }
    var read: [UInt8] = []
    while index < end {
      switch nodes[index].kind {
      case .text: read.append(contentsOf: bytes[nodes[index].utf8Range])
      case .escape: read.append(bytes[nodes[index].utf8Range.lowerBound + 1])
      default: return String(decoding: read, as: UTF8.self)
      }
      index += 1
    }
    return String(decoding: read, as: UTF8.self)
  }

  private mutating func expression() -> MessageModel.Expression {
    let end = nodes[index].endIndex
    var operand: MessageModel.Operand?
    var function: MessageModel.Function?
    var attributes: [MessageModel.Attribute] = []
    index += 1
    while index < end {
      switch nodes[index].kind {
      case .variable, .unquotedLiteral, .quotedLiteral: operand = self.operand()
      case .function:
        let functionEnd = nodes[index].endIndex
        let (name, options, _) = named(before: functionEnd)
        function = MessageModel.Function(name, options: options)
      case .attribute: attributes.append(attribute())
      default: index += 1
      }
    }
    if let operand {
      return MessageModel.Expression(operand, function: function, attributes: attributes)
    }
    if let function { return MessageModel.Expression(function: function, attributes: attributes) }
    // Only a tree with errors has an expression of nothing; an empty literal stands for it.
    return MessageModel.Expression(.literal(""), attributes: attributes)
  }

  private mutating func markup() -> MessageModel.Markup {
    let end = nodes[index].endIndex
    let isClosing = nodes[(index + 1)..<end].first { $0.kind == .slash || $0.kind == .hash }
    let isStandalone = end >= 2 && nodes[end - 2].kind == .slash
    let kind: MessageModel.Markup.Kind =
      isClosing?.kind == .slash ? .close : isStandalone ? .standalone : .open
    let (name, options, attributes) = named(before: end)
    return MessageModel.Markup(kind, name, options: options, attributes: attributes)
  }

  /// The identifier, options and attributes from the index up to `end`.
  private mutating func named(
    before end: Int
  ) -> (String, [MessageModel.Option], [MessageModel.Attribute]) {
    var name = ""
    var options: [MessageModel.Option] = []
    var attributes: [MessageModel.Attribute] = []
    index += 1
    while index < end {
      switch nodes[index].kind {
      case .identifier: name = joinedNames()
      case .option:
        hasSeveralOptions = hasSeveralOptions || !options.isEmpty
        options.append(option())
      case .attribute: attributes.append(attribute())
      default: index += 1
      }
    }
    return (name, options, attributes)
  }

  private mutating func option() -> MessageModel.Option {
    let end = nodes[index].endIndex
    var name = ""
    var value = MessageModel.Operand.literal("")
    index += 1
    while index < end {
      switch nodes[index].kind {
      case .identifier: name = joinedNames()
      case .variable, .unquotedLiteral, .quotedLiteral: value = operand()
      default: index += 1
      }
    }
    return MessageModel.Option(name, value)
  }

  private mutating func attribute() -> MessageModel.Attribute {
    let end = nodes[index].endIndex
    var name = ""
    var value: String?
    index += 1
    while index < end {
      switch nodes[index].kind {
      case .identifier: name = joinedNames()
      case .unquotedLiteral, .quotedLiteral: value = literal()
      default: index += 1
      }
    }
    return MessageModel.Attribute(name, value: value)
  }

  private mutating func operand() -> MessageModel.Operand {
    nodes[index].kind == .variable ? .variable(joinedNames()) : .literal(literal())
  }

  private mutating func literal() -> String {
    let node = nodes[index]
    guard node.kind == .quotedLiteral else {
      index += 1
      return text(of: node)
    }
    index += 2
    let text = index < node.endIndex ? text(before: node.endIndex) : ""
    index = node.endIndex
    return text
  }

  /// The names below a variable or an identifier, joined by a colon.
  private mutating func joinedNames() -> String {
    let end = nodes[index].endIndex
    var name = ""
    index += 1
    while index < end {
      switch nodes[index].kind {
      case .name:
        name = name.isEmpty ? text(of: nodes[index]) : name + text(of: nodes[index])
      case .colon: name += ":"
      default: break
      }
      index += 1
    }
    return Normalization.formC(ofName: name)
  }
}
