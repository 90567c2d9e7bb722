/// Finds where a data model breaks the standard's rules.
///
/// Source: Unicode MessageFormat (LDML 48), "Data Model Errors".
struct ModelValidator {
  private let model: MessageModel
  private(set) var faults: [(fault: ModelFault, site: ModelSite)] = []
  private var optionCount = 0
  private var placeholderCount = 0

  /// Whether names and texts may be such as cannot be written; not so in a model that was parsed.
  private let checksWriting: Bool

  /// Whether patterns are looked at; in a model that was parsed, options are all that can be wrong.
  private let checksPatterns: Bool

  init(_ model: MessageModel, isParsed: Bool = false, checksPatterns: Bool = true) {
    self.model = model
    checksWriting = !isParsed
    self.checksPatterns = checksPatterns
    validateDeclarations()
    validateBody()
  }

  private mutating func report(_ fault: ModelFault, _ site: ModelSite) {
    faults.append((fault, site))
  }

  private mutating func validateDeclarations() {
    var known = SmallSet<String>()
    for (ordinal, declaration) in model.declarations.enumerated() {
      let name = declaration.name
      let expression = declaration.expression
      var isWrong = !known.insert(name)
      for option in expression.function?.options ?? [] {
        guard let variable = option.value.variableName else { continue }
        if variable == name { isWrong = true } else { known.insert(variable) }
      }
      if case .local = declaration, let operand = expression.operand?.variableName {
        if operand == name { isWrong = true } else { known.insert(operand) }
      }
      if isWrong { report(.duplicateDeclaration(name), .declaration(ordinal)) }
      validate(name: name, .declaration(ordinal))
      validate(expression)
    }
  }

  private mutating func validateBody() {
    switch model.body {
    case .pattern(let pattern): validate(pattern)
    case .select(let selection):
      validateSelectors(of: selection)
      validateVariants(of: selection)
    }
  }

  private mutating func validateSelectors(of selection: MessageModel.Selection) {
    if selection.selectors.isEmpty { report(.noSelectors, .message) }
    if selection.variants.isEmpty { report(.noVariants, .message) }
    let annotated = annotatedVariables
    for (ordinal, name) in selection.selectors.enumerated() where !annotated.contains(name) {
      report(.missingSelectorAnnotation(name), .selector(ordinal))
    }
  }

  /// The declared variables whose value comes from a function, directly or through others.
  private var annotatedVariables: SmallSet<String> {
    var annotated = SmallSet<String>()
    for declaration in model.declarations {
      let expression = declaration.expression
      if expression.function != nil {
        annotated.insert(declaration.name)
      } else if let name = expression.operand?.variableName, annotated.contains(name) {
        annotated.insert(declaration.name)
      }
    }
    return annotated
  }

  private mutating func validateVariants(of selection: MessageModel.Selection) {
    var seen = SmallSet<[MessageModel.Key]>()
    var hasFallback = false
    for (ordinal, variant) in selection.variants.enumerated() {
      if variant.keys.count != selection.selectors.count {
        report(
          .variantKeyMismatch(keys: variant.keys.count, selectors: selection.selectors.count),
          .variant(ordinal))
      }
      if !seen.insert(variant.keys) { report(.duplicateVariant, .variant(ordinal)) }
      hasFallback = hasFallback || variant.keys.allSatisfy { $0 == .catchAll }
      if checksWriting {
        for case .literal(let key) in variant.keys { validate(text: key, .variant(ordinal)) }
      }
      validate(variant.pattern)
    }
    if !hasFallback, !selection.variants.isEmpty { report(.missingFallbackVariant, .message) }
  }

  private mutating func validate(_ pattern: MessageModel.Pattern) {
    guard checksPatterns else { return }
    for element in pattern {
      switch element {
      case .text(let text): validate(text: text, .message)
      case .expression(let expression): validate(expression)
      case .markup(let markup):
        let site = ModelSite.placeholder(placeholderCount)
        placeholderCount += 1
        validate(identifier: markup.name, site)
        validate(markup.options, site)
        validate(markup.attributes, site)
      }
    }
  }

  private mutating func validate(_ expression: MessageModel.Expression) {
    let site = ModelSite.placeholder(placeholderCount)
    placeholderCount += 1
    if checksWriting {
      if let operand = expression.operand { validate(operand, site) }
      validate(expression.attributes, site)
    }
    if let function = expression.function {
      validate(identifier: function.name, site)
      validate(function.options, site)
    }
  }

  private mutating func validate(_ options: [MessageModel.Option], _ site: ModelSite) {
    guard checksWriting || options.count > 1 else {
      optionCount += options.count
      return
    }
    var seen = SmallSet<String>()
    for option in options {
      if !seen.insert(option.name) {
        report(.duplicateOptionName(option.name), .option(optionCount))
      }
      optionCount += 1
      validate(identifier: option.name, site)
      validate(option.value, site)
    }
  }

  private mutating func validate(_ attributes: [MessageModel.Attribute], _ site: ModelSite) {
    for attribute in attributes {
      validate(identifier: attribute.name, site)
      if let value = attribute.value { validate(text: value, site) }
    }
  }

  private mutating func validate(_ operand: MessageModel.Operand, _ site: ModelSite) {
    switch operand {
    case .literal(let text): validate(text: text, site)
    case .variable(let name): validate(name: name, site)
    }
  }

  private mutating func validate(text: String, _ site: ModelSite) {
    if checksWriting, text.utf8.contains(0) { report(.unwritableText, site) }
  }

  private mutating func validate(name: String, _ site: ModelSite) {
    if checksWriting, !NameCharacters.isName(name) { report(.unwritableName(name), site) }
  }

  private mutating func validate(identifier: String, _ site: ModelSite) {
    if checksWriting, !NameCharacters.isIdentifier(identifier) {
      report(.unwritableName(identifier), site)
    }
  }
}

extension MessageModel.Operand {
  var variableName: String? {
    if case .variable(let name) = self { name } else { nil }
  }
}
