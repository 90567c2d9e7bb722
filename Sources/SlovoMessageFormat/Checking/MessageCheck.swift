/// One check of one message.
struct MessageCheck {
  typealias Found = (kind: MessageFinding.Kind, site: ModelSite, reason: String)

  let checker: MessageChecker
  private let model: MessageModel
  private(set) var findings: [Found] = []
  private var placeholderCount = 0
  private var optionCount = 0
  private var reportedVariables: Set<String> = []
  private let localNames: Set<String>

  init(_ checker: MessageChecker, _ model: MessageModel) {
    self.checker = checker
    self.model = model
    localNames = Set(
      model.declarations.compactMap { declaration in
        if case .local(let name, _) = declaration { name } else { nil }
      })
  }

  mutating func report(_ kind: MessageFinding.Kind, _ site: ModelSite, _ reason: String) {
    findings.append((kind, site, reason))
  }

  mutating func run() {
    let keys = keysByVariable
    for declaration in model.declarations {
      check(declaration.expression, keys: keys[declaration.name] ?? [])
    }
    for pattern in model.patterns {
      for element in pattern {
        switch element {
        case .text: break
        case .expression(let expression): check(expression, keys: [])
        case .markup(let markup): check(markup)
        }
      }
    }
    checkUnusedVariables()
    if case .select(let selection) = model.body { check(selection) }
  }

  // MARK: Variables

  private mutating func checkUnusedVariables() {
    var used: Set<String> = []
    model.forEachOperand { if case .variable(let name) = $0 { used.insert(name) } }
    if case .select(let selection) = model.body { used.formUnion(selection.selectors) }
    for (ordinal, declaration) in model.declarations.enumerated() {
      if case .local(let name, _) = declaration, !used.contains(name) {
        report(.unusedVariable, .declaration(ordinal), "nothing uses $\(name)")
      }
    }
  }

  private mutating func check(_ operand: MessageModel.Operand, _ site: ModelSite) {
    guard case .variable(let name) = operand, !localNames.contains(name),
      !checker.isKnownVariable(name), reportedVariables.insert(name).inserted
    else { return }
    report(.unknownVariable, site, "there is no variable $\(name)")
  }

  // MARK: Functions

  private mutating func check(_ expression: MessageModel.Expression, keys: [String]) {
    let site = ModelSite.placeholder(placeholderCount)
    placeholderCount += 1
    if let operand = expression.operand { check(operand, site) }
    guard let function = expression.function else { return }
    let firstOption = optionCount
    optionCount += function.options.count
    for (offset, option) in function.options.enumerated() {
      check(option.value, .option(firstOption + offset))
    }
    guard let handler = checker.functions[function.name] else {
      report(.unknownFunction, site, "there is no function :\(function.name)")
      return
    }
    check(expression.operand, of: function, handler.signature, site)
    check(function.options, of: function, handler.signature, firstOption: firstOption, site)
    let use = MessageFunctionUse(
      operand: expression.operand, function: function, locale: checker.locale, keys: keys)
    for problem in handler.problems(in: use) {
      let ordinal = function.options.firstIndex { $0.name == problem.option }
      report(
        .functionProblem, ordinal.map { .option(firstOption + $0) } ?? site, problem.reason)
    }
  }

  private mutating func check(
    _ operand: MessageModel.Operand?, of function: MessageModel.Function,
    _ signature: MessageFunctionSignature, _ site: ModelSite
  ) {
    switch (operand, signature.operand) {
    case (nil, .required):
      report(.badOperand, site, ":\(function.name) needs a literal or a variable before it")
    case (.some, .forbidden):
      report(.badOperand, site, ":\(function.name) takes no literal or variable before it")
    case (.literal(let text), _) where !signature.literalOperand(text):
      report(.badOperand, site, ":\(function.name) cannot use “\(text)”")
    case (_, _): break
    }
  }

  private mutating func check(
    _ options: [MessageModel.Option], of function: MessageModel.Function,
    _ signature: MessageFunctionSignature, firstOption: Int, _ site: ModelSite
  ) {
    guard let known = signature.options else { return }
    for (offset, option) in options.enumerated() where !option.name.contains(":") {
      let site = ModelSite.option(firstOption + offset)
      guard let specification = known.first(where: { $0.name == option.name }) else {
        report(.unknownOption, site, ":\(function.name) has no option \(option.name)")
        continue
      }
      switch option.value {
      case .literal(let text) where !specification.values.accepts(text):
        report(.badOption, site, "“\(text)” is not a value of \(option.name)")
      case .variable where specification.isLiteral:
        report(.badOption, site, "\(option.name) must be a literal")
      case .literal, .variable: break
      }
    }
    for specification in known where specification.isRequired {
      if !options.contains(where: { $0.name == specification.name }) {
        report(.badOption, site, ":\(function.name) needs the option \(specification.name)")
      }
    }
  }

  private mutating func check(_ markup: MessageModel.Markup) {
    placeholderCount += 1
    for option in markup.options {
      check(option.value, .option(optionCount))
      optionCount += 1
    }
  }

  // MARK: Selectors

  /// The keys that each declared variable with a function is compared with.
  private var keysByVariable: [String: [String]] {
    guard case .select(let selection) = model.body else { return [:] }
    var keys: [String: [String]] = [:]
    for (position, selector) in selection.selectors.enumerated() {
      guard let name = annotated(selector)?.name else { continue }
      keys[name, default: []] += selection.literalKeys(at: position)
    }
    return keys
  }

  /// The declaration with a function that a variable refers to, through others without function.
  func annotated(_ name: String) -> MessageModel.Declaration? {
    var name = name
    for declaration in model.declarations.reversed() where declaration.name == name {
      if declaration.expression.function != nil { return declaration }
      guard case .variable(let next) = declaration.expression.operand else { return nil }
      name = next
    }
    return nil
  }
}

extension MessageModel.Selection {
  /// The keys of all variants at a position, without the catch-all.
  func literalKeys(at position: Int) -> [String] {
    variants.compactMap { variant in
      guard variant.keys.indices.contains(position),
        case .literal(let key) = variant.keys[position]
      else { return nil }
      return key
    }
  }
}
