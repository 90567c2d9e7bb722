internal import SlovoMessageFormat
import SlovoModel

/// Finds words in a message that do not agree with the term beside them, as happens when the
/// glossary changes a term to one of another gender or to one that has only a plural.
///
/// In a message that selects on the gender or number of a term, or on a number before one, each
/// variant is looked at by what it is said for.
struct AgreementCheck {
  let rules: AgreementRules
  let terms: TermWords
  let hasCases: Bool
  let quantities: QuantityRules
  /// The language towards ICU.
  let locale: String

  /// What leads from a variable to the concept that it holds, and whether several are meant.
  typealias Variables = (String) -> (concept: Identifier<Concept>, isPlural: Bool)?

  /// A warning for each word that cannot belong to the term beside it.
  ///
  /// - Parameters:
  ///   - message: the message.
  ///   - key: its name.
  ///   - onlySaid: whether variants are left out that are said for other terms only.
  ///   - variables: the concepts of variables, where they are known.
  /// - Returns: the warnings, without their place.
  func findings(
    in message: Message, _ key: MessageKey, onlySaid: Bool = false,
    variables: Variables = { _ in nil }
  ) -> [Finding] {
    guard !rules.isEmpty else { return [] }
    let scope = Scope(message.model.declarations)
    var findings: [Finding] = []
    for variant in variants(of: message.model, scope, onlySaid, variables) {
      if onlySaid, !variant.isSaid { continue }
      let sentences = AgreementSentence.sentences(of: variant.pattern) { expression in
        token(scope.resolved(expression), variant.traits, variables)
      }
      for sentence in sentences {
        findings += AgreementReader(sentence: sentence, rules: rules).offences.map {
          finding($0, key)
        }
      }
    }
    return findings
  }

  private func finding(_ offence: AgreementReader.Offence, _ key: MessageKey) -> Finding {
    let what: String
    switch offence.subject {
    case .noun(let noun):
      let gender = noun.genders.count == 1 ? noun.genders.first?.rawValue : nil
      let traits = [gender, noun.number.rawValue].compactMap(\.self).joined(separator: " ")
      let selected = noun.isNumberOfTerm ? "gender and number" : "gender"
      what = "“\(noun.text)” (\(traits)); correct it, or select on the term's \(selected)"
    case .count(let count):
      let gender = count.forms.count == 1 ? count.forms.first?.gender?.rawValue : nil
      let traits = [gender, count.category.rawValue].compactMap(\.self)
      what =
        "a number before “\(count.text)” (\(traits.joined(separator: ", "))); correct it, "
        + "or select on the number"
    }
    return Finding(
      rule: "agreement-to-review", severity: .warning,
      message: "the message “\(key)”: “\(offence.word)” does not agree with \(what)")
  }

  /// What the variables of a message are declared to be.
  private struct Scope {
    private var declared: [String: MessageModel.Expression] = [:]

    init(_ declarations: [MessageModel.Declaration]) {
      for declaration in declarations { declared[declaration.name] = declaration.expression }
    }

    subscript(name: String) -> MessageModel.Expression? { declared[name] }

    /// A placeholder that names a declared variable, as what is declared.
    func resolved(_ expression: MessageModel.Expression) -> MessageModel.Expression {
      guard case .variable(let name)? = expression.operand, expression.function == nil else {
        return expression
      }
      return declared[name] ?? expression
    }
  }

  // MARK: Variants

  private func variants(
    of model: MessageModel, _ scope: Scope, _ onlySaid: Bool, _ variables: Variables
  ) -> [AgreementVariants.Variant] {
    guard case .select(let selection) = model.body else {
      return model.patterns.map { AgreementVariants.Variant(pattern: $0) }
    }
    var subjects: [AgreementVariants.Subject] = []
    var selectors: [AgreementVariants.Selector] = []
    for (column, name) in selection.selectors.enumerated() {
      let expression = scope[name] ?? MessageModel.Expression(.variable(name))
      let operand = expression.operand ?? .variable(name)
      let keys = selection.variants.compactMap { variant -> String? in
        guard variant.keys.indices.contains(column), case .literal(let key) = variant.keys[column]
        else { return nil }
        return key
      }
      let (trait, states) = states(of: expression, operand, keys, variables)
      if let known = subjects.firstIndex(where: { $0.operand == operand }) {
        selectors.append(AgreementVariants.Selector(subject: known, trait: trait))
      } else {
        selectors.append(AgreementVariants.Selector(subject: subjects.count, trait: trait))
        subjects.append(AgreementVariants.Subject(operand: operand, states: states))
      }
    }
    return AgreementVariants(selection: selection, subjects: subjects, selectors: selectors)
      .variants(onlySaid: onlySaid)
  }

  /// What a selector looks at, and what it can find.
  private func states(
    of expression: MessageModel.Expression, _ operand: MessageModel.Operand, _ keys: [String],
    _ variables: Variables
  ) -> (AgreementVariants.Trait, [AgreementVariants.State]) {
    if expression.function != nil, let request = request(expression),
      let selection = request.selection
    {
      let own = concept(operand, variables)?.concept
      let states = AgreementVariants.State.term(
        own.flatMap { terms.gender(of: $0, request) },
        own.flatMap(terms.term)?.onlyNumber ?? .singular)
      return (selection == .gender ? .gender : .number, states)
    }
    let written = keys.filter { QuantityRules.Category(rawValue: $0) == nil }
      .map { AgreementVariants.State(category: category(of: $0), key: $0) }
    return (.count, written + categories.map { AgreementVariants.State(category: $0) })
  }

  // MARK: Terms

  private func request(_ expression: MessageModel.Expression) -> TermRequest? {
    guard let function = expression.function else { return TermRequest() }
    guard function.name == TermFunction.name else { return nil }
    var entries: [ResolvedOptions.Entry] = []
    for option in function.options {
      guard case .literal(let text) = option.value else { return nil }
      entries.append(ResolvedOptions.Entry(option.name, .string(text)))
    }
    // Options that are wrong are reported elsewhere.
    return try? TermRequest(ResolvedOptions(entries))
  }

  private func concept(
    _ operand: MessageModel.Operand, _ variables: Variables
  ) -> (concept: Identifier<Concept>, isPlural: Bool)? {
    switch operand {
    case .literal(let name): Identifier<Concept>(name).map { ($0, false) }
    case .variable(let name): variables(name)
    }
  }

  private func token(
    _ expression: MessageModel.Expression,
    _ traits: [MessageModel.Operand: AgreementVariants.Traits], _ variables: Variables
  ) -> AgreementSentence.Token {
    guard let operand = expression.operand else { return .other }
    if let function = expression.function, function.name == QuantityFunction.name {
      let counts = counts(operand, function, traits, variables)
      return counts.isEmpty ? .other : .quantity(counts)
    }
    return noun(expression, operand, traits[operand], variables).map { .noun($0) } ?? .other
  }

  private func noun(
    _ expression: MessageModel.Expression, _ operand: MessageModel.Operand,
    _ traits: AgreementVariants.Traits?, _ variables: Variables
  ) -> AgreementSentence.Noun? {
    guard var request = request(expression) else { return nil }
    if case .literal = operand, expression.function == nil { return nil }
    guard let (concept, isPlural) = concept(operand, variables) else { return nil }
    if isPlural { request = request.plural }
    guard let term = terms.term(for: concept),
      let text = terms.words(for: concept, request)
    else { return nil }
    let gender = terms.gender(of: concept, request)
    let asked: GrammaticalNumber =
      request.form.number ?? .singular == .singular
      ? .singular : .plural
    let own = traits?.number ?? term.onlyNumber
    let isPluralOnly = own == .plural
    let isSingularOnly = traits?.number == nil && own == .singular
    let genders = traits?.genders ?? Set([gender].compactMap(\.self))
    return AgreementSentence.Noun(
      text: text, genders: genders.isEmpty ? Set(GrammaticalGender.allCases) : genders,
      number: isPluralOnly ? .plural : isSingularOnly ? .singular : asked,
      grammaticalCase: hasCases ? request.form.grammaticalCase ?? .nominative : nil,
      isDefinite: request.form.definiteness != nil && request.form.definiteness != .indefinite,
      isNumberOfTerm: isPluralOnly && asked == .singular)
  }

  // MARK: Numbers

  /// What a number before a term can be; without a selection it can be of every category.
  private func counts(
    _ operand: MessageModel.Operand, _ function: MessageModel.Function,
    _ traits: [MessageModel.Operand: AgreementVariants.Traits], _ variables: Variables
  ) -> [AgreementSentence.Count] {
    guard let option = function.options.first(where: { $0.name == "term" })?.value,
      let concept = concept(option, variables)?.concept, let term = terms.term(for: concept)
    else { return [] }
    var request = TermRequest()
    for case .literal(let name) in function.options.filter({ $0.name == "gender" }).map(\.value) {
      request.form.gender = GrammaticalGender(rawValue: name)
    }
    let own = [terms.gender(of: concept, request)]
    let genders = traits[option].map { $0.genders.map(Optional.some) } ?? own
    let isPluralOnly = (traits[option]?.number ?? term.onlyNumber) == .plural
    var categories = traits[operand].map { Array($0.categories) } ?? categories
    if case .literal(let number) = operand { categories = [category(of: number)] }
    return categories.sorted { $0.rawValue < $1.rawValue }.map { category in
      AgreementSentence.Count(
        text: term.text, category: category,
        forms: genders.compactMap { gender in
          quantities.rule(for: category, gender: gender).map {
            AgreementSentence.Count.Form(gender: gender, rule: $0, isPluralOnly: isPluralOnly)
          }
        })
    }.filter { !$0.forms.isEmpty }
  }

  private var categories: [QuantityRules.Category] { QuantityRules.Category.all(in: locale) }

  private func category(of number: String) -> QuantityRules.Category {
    QuantityRules.Category(ofDecimal: number, in: locale)
  }
}

extension ScopeValue {
  /// The concept that a value is a term of, and whether several are meant.
  var concept: (concept: Identifier<Concept>, isPlural: Bool)? {
    switch self {
    case .leaf(.concept(let concept)), .leaf(.text(.term(let concept))): (concept, false)
    case .leaf(.several(let concept)): (concept, true)
    default: nil
    }
  }
}
