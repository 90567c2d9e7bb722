import SlovoModel

/// What stands behind a number beside the concept that is counted.
struct QuantityRequest: Hashable, Sendable {
  /// Which of the terms for men and for women is meant.
  var gender: GrammaticalGender?
  /// The case of the whole, which shows where the number governs no form of its own.
  var grammaticalCase: GrammaticalCase?
  /// An adjective between the number and the term, in the form of the dictionary.
  var adjective: String?
}

extension TermWords {
  /// A concept as it stands behind a number; `nil` when the glossary lacks a form or the gender.
  ///
  /// Where the number governs the singular there is one person among many, and no style writes
  /// "21 učesnik i učesnica": it is "21 učesnik/ca".
  func counted(
    _ name: Identifier<Concept>, _ request: QuantityRequest,
    _ category: QuantityRules.Category
  ) -> String? {
    counted(name, request, category) { pair, first in
      let form = quantities.rule(for: category, gender: first.gender)?.form
      let isOne = form?.number == .singular && form?.grammaticalCase ?? .nominative == .nominative
      return style == .paired && !isOne
        ? pairs.paired(pair, isPlural: true) : pairs.slashed(pair)
    }
  }

  /// A concept behind a word for two, three or four: "dva predstavnika", and of people who may be men
  /// or women "dva predstavnika ili predstavnice".
  func few(_ name: Identifier<Concept>, gender: GrammaticalGender?) -> String? {
    counted(name, QuantityRequest(gender: gender), .few) { pair, _ in
      style == .paired ? pairs.paired(pair, isPlural: false) : pairs.slashed(pair)
    }
  }

  /// A concept as it is counted; terms for men and for women are joined, the preferred one is told.
  private func counted(
    _ name: Identifier<Concept>, _ request: QuantityRequest, _ category: QuantityRules.Category,
    joining: (_ pair: GenderPairs.Pair, _ first: Term) -> String
  ) -> String? {
    guard let concept = glossary[name] else { return nil }
    switch persons(of: concept, gender: request.gender) {
    case .none: return nil
    case .one(let term): return counted(term, concept, request, category)
    case .two(let first, let second):
      guard let one = counted(first, concept, request, category),
        let other = counted(second, concept, request, category)
      else { return nil }
      let pair = GenderPairs.Pair(
        first: one, second: other, lemmas: (lemma(of: first, request), lemma(of: second, request)))
      return joining(pair, first)
    }
  }

  private func lemma(of term: Term, _ request: QuantityRequest) -> String {
    guard let adjective = request.adjective else { return term.text }
    let form = derivation.adjective(
      adjective, GrammaticalForm(), term.gender, isAnimate: term.isAnimate)
    return "\(form) \(term.text)"
  }

  /// In a form that is written down, else in a derived one.
  private func counted(
    _ term: Term, _ concept: Concept, _ request: QuantityRequest,
    _ category: QuantityRules.Category
  ) -> String? {
    guard var rule = quantities.rule(for: category, gender: term.gender) else { return nil }
    if hasCases, let wanted = request.grammaticalCase, rule.form.number == .singular,
      rule.form.grammaticalCase == .nominative
    {
      rule.form.grammaticalCase = wanted
    }
    let noun =
      derivation.countable(term, of: concept).flatMap { counted($0, concept, rule) }
      ?? counted(term, concept, rule)
    guard let noun, let adjective = request.adjective else { return noun }
    return counted(adjective, term, rule) + " " + noun
  }

  private func counted(_ term: Term, _ concept: Concept, _ rule: QuantityRules.Rule) -> String? {
    if rule.form.number == .count {
      return counted(term, concept, limitedBy: rule)
        ?? form(GrammaticalForm(number: .plural), of: term, concept)
    }
    return (term.forms.isEmpty ? nil : rule.words(of: term))
      ?? rule.words(of: derivation.completed(term, of: concept))
  }

  private func counted(_ adjective: String, _ term: Term, _ rule: QuantityRules.Rule) -> String {
    let form = derivation.adjective(
      adjective, rule.form, term.gender, isAnimate: term.isAnimate)
    return rule.counted(form, lemma: adjective)
  }

  /// The counted plural, as it is written down, else as it is derived.
  ///
  /// - Parameters:
  ///   - term: the term.
  ///   - concept: its concept.
  ///   - rule: what limits those that are derived; `nil` for nothing.
  /// - Returns: the form; `nil` for a term that has none.
  func counted(
    _ term: Term, _ concept: Concept, limitedBy rule: QuantityRules.Rule? = nil
  ) -> String? {
    guard term.onlyNumber == nil else { return nil }
    let place = GrammaticalForm(number: .count)
    if let written = term.forms[place] { return written }
    let completed = derivation.completed(term, of: concept)
    guard let derived = completed.forms[place] else { return nil }
    let plural = completed.form(GrammaticalForm(number: .plural))
    let isAdmitted =
      rule?.admits(derived, plural: plural, lemma: term.text, vowels: pairs.vowels) ?? true
    return isAdmitted ? derived : nil
  }
}
