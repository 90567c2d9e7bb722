internal import SlovoMessageFormat
import SlovoModel

/// Finds words in a message that do not agree with the term beside them, as happens when the
/// glossary changes a term to one of another gender.
///
/// In a message that selects on the gender or number of a term each variant is looked at by the
/// gender and number for which it is said.
struct AgreementCheck {
  let rules: AgreementRules
  let terms: TermWords
  let hasCases: Bool

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
    guard !rules.endings.isEmpty else { return [] }
    let model = message.model
    var locals: [String: MessageModel.Expression] = [:]
    for case .local(let name, let value) in model.declarations { locals[name] = value }
    var findings: [Finding] = []
    for (pattern, traits) in variants(of: model, locals, variables) {
      if onlySaid, !traits.values.allSatisfy(\.isSaid) { continue }
      let sentences = AgreementSentence.sentences(of: pattern) { expression in
        var expression = expression
        if case .variable(let name)? = expression.operand, expression.function == nil,
          let local = locals[name]
        {
          expression = local
        }
        return noun(expression, traits, variables)
      }
      for sentence in sentences {
        findings += AgreementReader(sentence: sentence, rules: rules).offences.map {
          finding($0.word, $0.noun, key)
        }
      }
    }
    return findings
  }

  private func finding(
    _ word: String, _ noun: AgreementSentence.Noun, _ key: MessageKey
  ) -> Finding {
    let gender = noun.genders.count == 1 ? noun.genders.first?.rawValue : nil
    let traits = [gender, noun.number.rawValue].compactMap(\.self).joined(separator: " ")
    return Finding(
      rule: "agreement-to-review", severity: .warning,
      message: "the message “\(key)”: “\(word)” does not agree with “\(noun.text)” (\(traits)); "
        + "correct it, or select on the term's gender")
  }

  // MARK: Variants

  /// What a variant takes a term to be.
  private struct Traits {
    var genders: Set<GrammaticalGender>?
    var number: GrammaticalNumber?
    /// Whether the term, as it is, leads to the variant.
    var isSaid = true
  }

  private typealias Variant = (
    pattern: MessageModel.Pattern, traits: [MessageModel.Operand: Traits]
  )

  /// The patterns of a message, and for which traits of the selected terms each is said.
  private func variants(
    of model: MessageModel, _ locals: [String: MessageModel.Expression], _ variables: Variables
  ) -> [Variant] {
    guard case .select(let selection) = model.body else {
      return model.patterns.map { ($0, [:]) }
    }
    let selectors = selection.selectors.map { name -> (MessageModel.Operand, TermRequest)? in
      guard let expression = locals[name], let operand = expression.operand,
        let request = request(expression), request.selection != nil
      else { return nil }
      return (operand, request)
    }
    return selection.variants.map { variant in
      var traits: [MessageModel.Operand: Traits] = [:]
      for (index, selector) in selectors.enumerated() {
        guard let (operand, request) = selector, variant.keys.indices.contains(index) else {
          continue
        }
        let named = selection.variants.compactMap { variant -> String? in
          guard variant.keys.indices.contains(index), case .literal(let key) = variant.keys[index]
          else { return nil }
          return key
        }
        let key = variant.keys[index]
        let own = concept(operand, variables).map { terms.gender(of: $0.concept, request) } ?? nil
        let onlyNumber = concept(operand, variables).flatMap { terms.term(for: $0.concept) }?
          .onlyNumber
        var found = traits[operand] ?? Traits()
        switch (request.selection, key) {
        case (.gender, .literal(let key)):
          found.genders = GrammaticalGender(rawValue: key).map { [$0] } ?? []
          found.isSaid = found.isSaid && own?.rawValue == key
        case (.gender, .catchAll):
          let isOwn = own.map { !named.contains($0.rawValue) } ?? true
          let others = GrammaticalGender.allCases.filter { !named.contains($0.rawValue) }
          found.genders = isOwn ? own.map { [$0] } : Set(others)
          found.isSaid = found.isSaid && isOwn
        case (.number, .literal(let key)):
          found.number = GrammaticalNumber(rawValue: key)
          found.isSaid = found.isSaid && (onlyNumber ?? .singular).rawValue == key
        case (.number, .catchAll):
          let isOwn = !named.contains((onlyNumber ?? .singular).rawValue)
          found.number = isOwn ? onlyNumber : .singular
          found.isSaid = found.isSaid && isOwn
        case (nil, _): break
        }
        traits[operand] = found
      }
      return (variant.pattern, traits)
    }
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

  private func noun(
    _ expression: MessageModel.Expression, _ traits: [MessageModel.Operand: Traits],
    _ variables: Variables
  ) -> AgreementSentence.Noun? {
    guard let operand = expression.operand, var request = request(expression) else { return nil }
    if case .literal = operand, expression.function == nil { return nil }
    guard let (concept, isPlural) = concept(operand, variables) else { return nil }
    if isPlural { request = request.plural }
    guard let term = terms.term(for: concept), let gender = terms.gender(of: concept, request),
      let text = terms.words(for: concept, request)
    else { return nil }
    let traits = traits[operand]
    let asked = request.form.number ?? .singular
    let number =
      traits?.number.map { $0 == .singular ? asked : $0 } ?? term.onlyNumber ?? asked
    return AgreementSentence.Noun(
      text: text, genders: traits?.genders ?? [gender], number: number,
      grammaticalCase: hasCases ? request.form.grammaticalCase ?? .nominative : nil,
      isDefinite: request.form.definiteness != nil && request.form.definiteness != .indefinite)
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
