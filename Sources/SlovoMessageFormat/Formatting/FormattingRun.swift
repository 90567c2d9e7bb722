/// One formatting of one message: the values of its variables so far, and what went wrong.
struct FormattingRun {
  let settings: MessageFormatter.Settings
  private let program: MessageProgram
  private let arguments: any MessageArguments
  private var values: [ResolvedValue?]
  private(set) var errors: [MessageError] = []
  /// What happened, if it is to be told.
  var trace: MessageTrace?

  init(
    _ settings: MessageFormatter.Settings, _ program: MessageProgram,
    arguments: any MessageArguments
  ) {
    self.settings = settings
    self.program = program
    self.arguments = arguments
    values = Array(repeating: nil, count: program.variables.count)
  }

  mutating func report(_ error: MessageFunctionError, source: String) {
    report(error.code, source: source, error.reason)
  }

  mutating func report(_ code: MessageErrorCode, source: String, _ reason: String) {
    errors.append(MessageError(code, source: source, reason: reason))
  }

  /// Formats the message to parts.
  mutating func format() -> [MessagePart] {
    switch program.body {
    case .pattern(let pattern): return format(pattern)
    case .select(let selection):
      let chosen = choose(from: selection)
      return format(selection.variants[chosen].pattern)
    }
  }

  // MARK: Variables

  func name(ofVariable index: Int) -> String { program.variables[index].source }

  /// The value of a variable, worked out when it is first asked for.
  ///
  /// A declaration refers only to earlier ones, but a chain of them may be long: those that are
  /// needed wait on a list, not on the stack of calls.
  mutating func value(ofVariable index: Int) -> ResolvedValue {
    if let value = values[index] { return value }
    let variable = program.variables[index]
    if firstNeeded(by: variable.expression) == nil {
      let value = resolved(variable)
      values[index] = value
      return value
    }
    var waiting = [index]
    while let current = waiting.last {
      let variable = program.variables[current]
      if let needed = firstNeeded(by: variable.expression) {
        waiting.append(needed)
        continue
      }
      let value = resolved(variable)
      values[current] = value
      waiting.removeLast()
    }
    return values[index] ?? .fallback(variable.source)
  }

  /// A variable without value yet that an expression needs first.
  private func firstNeeded(by expression: MessageProgram.Expression?) -> Int? {
    guard let expression else { return nil }
    if case .variable(let index) = expression.operand, values[index] == nil { return index }
    guard let function = expression.function, function.options.fixed == nil,
      settings.functions[function.name] != nil, !isFallback(expression.operand)
    else { return nil }
    for case .variable(let index) in function.options.entries.map(\.value)
    where values[index] == nil { return index }
    return nil
  }

  private func isFallback(_ operand: MessageProgram.Operand?) -> Bool {
    if case .variable(let index) = operand { values[index]?.isFallback ?? false } else { false }
  }

  private mutating func resolved(_ variable: MessageProgram.Variable) -> ResolvedValue {
    guard let expression = variable.expression else {
      return lookUp(variable.name, source: variable.source)
    }
    let value = resolve(expression)
    return value.isFallback ? .fallback(variable.source) : value
  }

  private mutating func lookUp(_ name: String, source: String) -> ResolvedValue {
    guard let value = arguments.value(named: name) else {
      report(.unresolvedVariable, source: source, "there is no value for this variable")
      trace?.add(.missing(source: source))
      return .fallback(source)
    }
    trace?.add(.argument(source: source, value: value.description))
    return ResolvedValue(value)
  }

  // MARK: Expressions

  /// The value of an expression.
  ///
  /// Source: Unicode MessageFormat (LDML 48), "Expression Resolution".
  private mutating func resolve(_ expression: MessageProgram.Expression) -> ResolvedValue {
    let operand = resolve(expression.operand)
    guard let function = expression.function else {
      return operand ?? .fallback(expression.source)
    }
    guard let handler = settings.functions[function.name] else {
      report(
        .unknownFunction, source: expression.source, "there is no function :\(function.name)")
      trace?.add(.fallback(source: expression.source, reason: "unknown function :\(function.name)"))
      return .fallback(expression.source)
    }
    if let operand, operand.isFallback {
      report(
        .badOperand, source: expression.source, "the operand of :\(function.name) has no value")
      return .fallback(expression.source)
    }
    let options = resolve(function.options, source: expression.source)
    let universal = universalOptions(options.universal, source: expression.source)
    let resources =
      universal.locale.map { settings.cache.resources(for: $0) } ?? settings.resources
    let call = MessageFunctionCall(
      operand: operand, options: options.options, universal: universal, settings: settings,
      resources: resources)
    let result = handler.resolve(call)
    for error in result.errors { report(error, source: expression.source) }
    traceCall(of: function.name, call: call, result: result, source: expression.source)
    guard var value = result.value else { return .fallback(expression.source) }
    value.isLiteral = false
    value.isIsolated = false
    value.setUniversal(id: universal.id, locale: universal.locale)
    if let direction = universal.direction, direction.isIsolating {
      value.direction = direction.direction ?? .unknown
      value.isIsolated = true
    }
    if value.direction == .unknown, !value.isIsolated, let operand,
      operand.direction != .unknown
    {
      value.direction = operand.direction
    }
    return value
  }

  private mutating func resolve(_ operand: MessageProgram.Operand?) -> ResolvedValue? {
    switch operand {
    case nil: nil
    case .literal(let value): value
    case .variable(let index): value(ofVariable: index)
    case .external(let name): lookUp(name, source: "$\(name)")
    }
  }

  /// The values of options.
  ///
  /// Source: Unicode MessageFormat (LDML 48), "Option Resolution".
  private mutating func resolve(
    _ options: MessageProgram.Options, source: String
  ) -> FixedOptions {
    if let fixed = options.fixed { return fixed }
    var entries: [ResolvedOptions.Entry] = []
    for option in options.entries {
      guard let value = resolve(option.value) else { continue }
      if value.isFallback {
        report(.badOption, source: source, "the option \(option.name) has no value")
      } else {
        let isLiteral = if case .literal = option.value { true } else { false }
        entries.append(
          ResolvedOptions.Entry(option.name, value.value, isLiteral: isLiteral))
      }
    }
    return FixedOptions(entries)
  }

  // MARK: Patterns

  private mutating func format(_ pattern: [MessageProgram.Element]) -> [MessagePart] {
    var parts: [MessagePart] = []
    parts.reserveCapacity(pattern.count)
    for element in pattern {
      switch element {
      case .text(let text): parts.append(.text(text))
      case .markup(let markup): parts.append(.markup(resolve(markup)))
      case .expression(let expression):
        let value = resolve(expression)
        append(value, source: expression.source, to: &parts)
      }
      traceElement(element, parts: parts)
    }
    return parts
  }

  private mutating func resolve(_ markup: MessageProgram.Markup) -> MarkupPart {
    let sigil = markup.kind == .close ? "/" : "#"
    let source = sigil + markup.name
    let options = resolve(markup.options, source: source)
    let universal = universalOptions(options.universal, source: source, isMarkup: true)
    return MarkupPart(
      kind: markup.kind, name: markup.name, id: universal.id, options: options.options)
  }

  private mutating func append(
    _ value: ResolvedValue, source: String, to parts: inout [MessagePart]
  ) {
    let part: MessagePart
    var direction = value.direction
    if case .fallback(let fallback) = value.kind {
      part = .fallback(source: fallback)
      direction = .unknown
    } else if case .string(let text) = value.value, case .plain = value.kind {
      part = .value(
        FormattedPart(
          text: text, fields: nil,
          traits: traits(of: value, kind: FormattedValue.stringKind, direction: direction)))
    } else {
      let shown = settings.resources.behavior(of: value, context: settings.context)
      switch shown.behavior.format(value) {
      case .success(let formatted):
        if let shownDirection = shown.direction, !value.isIsolated { direction = shownDirection }
        part = .value(
          FormattedPart(
            text: formatted.text, fields: formatted.fields,
            traits: traits(of: value, kind: formatted.kind, direction: direction)))
      case .failure(let error):
        report(error, source: source)
        trace?.add(.fallback(source: source, reason: error.reason))
        part = .fallback(source: source)
        direction = .unknown
      }
    }
    guard settings.bidi == .default,
      let isolate = isolate(around: direction, isForced: value.isIsolated)
    else {
      parts.append(part)
      return
    }
    parts.append(.isolation(isolate))
    parts.append(part)
    parts.append(.isolation(.popDirectionalIsolate))
  }

  private func traits(
    of value: ResolvedValue, kind: String, direction: MessageDirection
  ) -> FormattedPart.Traits {
    let usual =
      kind == FormattedValue.numberKind
      ? settings.resources.numberTraits : settings.resources.textTraits
    if value.id == nil, value.locale == nil, usual.kind == kind, usual.direction == direction {
      return usual
    }
    return FormattedPart.Traits(
      kind: kind, locale: value.locale ?? settings.locale, direction: direction, id: value.id)
  }

  /// What is to stand before a piece of a direction, if anything.
  ///
  /// Source: Unicode MessageFormat (LDML 48), "Default Bidi Strategy".
  private func isolate(around direction: MessageDirection, isForced: Bool) -> BidiControl? {
    switch direction {
    case .leftToRight:
      settings.resources.direction == .leftToRight && !isForced ? nil : .leftToRightIsolate
    case .rightToLeft: .rightToLeftIsolate
    case .unknown: .firstStrongIsolate
    }
  }
}
