import SlovoModel

/// The terms of one language in the forms that the glossary writes down.
struct TermWords: Sendable {
  let glossary: Glossary
  /// The language, by its tag in the workspace.
  let language: LanguageTag
  /// What derives the forms that the glossary does not write down.
  let derivation: TermDerivation
  /// How terms for people are written who may be men or women.
  var style = GenderStyle.generic
  /// How terms for men and for women are written beside each other.
  var pairs = GenderPairs()

  /// The preferred term of a concept.
  func term(for concept: Identifier<Concept>) -> Term? {
    guard let concept = glossary[concept], let term = concept.preferredTerm(in: language) else {
      return nil
    }
    return term.forms.isEmpty ? derivation.completed(term, of: concept) : term
  }

  /// A form of a term: as it is written down, else as it is derived.
  private func form(_ form: GrammaticalForm, of term: Term, _ concept: Concept) -> String? {
    var form = form
    // The gender of a noun has chosen the term; only adjectives have forms by it.
    if concept.partOfSpeech != .adjective { form.gender = nil }
    if form.number == .count {
      if let counted = counted(term, concept) { return counted }
      form.number = .plural
    }
    return (term.forms.isEmpty ? nil : term.form(form))
      ?? derivation.completed(term, of: concept).form(form)
  }

  /// What the glossary lacks when it has no words for a request, and what to do.
  func gap(for concept: Identifier<Concept>, _ request: TermRequest) -> String {
    guard term(for: concept) != nil else {
      return "“\(concept)” has no term in \(language); add it to the glossary"
    }
    let form = request.isAbbreviated ? "abbreviation" : request.form.description
    return "“\(concept)” has no \(form.isEmpty ? "singular" : form) in \(language); "
      + "add it to the glossary"
  }

  /// The term in the form that is asked for; `nil` when the glossary does not have it.
  func words(for concept: Identifier<Concept>, _ request: TermRequest = TermRequest()) -> String? {
    let form =
      request.isAbbreviated
      ? term(for: concept)?.abbreviation : form(request.form, of: concept)
    guard let form else { return nil }
    return request.isCapitalized ? form.capitalizingFirst : form
  }

  private func form(_ form: GrammaticalForm, of name: Identifier<Concept>) -> String? {
    guard let concept = glossary[name] else { return nil }
    switch persons(of: concept, gender: form.gender) {
    case .none: return nil
    case .one(let term): return self.form(form, of: term, concept)
    case .two(let first, let second):
      guard let one = self.form(form, of: first, concept),
        let other = self.form(form, of: second, concept)
      else { return nil }
      let pair = GenderPairs.Pair(first: one, second: other, lemmas: (first.text, second.text))
      let number = first.onlyNumber ?? form.number ?? .singular
      return style == .paired
        ? pairs.paired(pair, isPlural: number == .plural) : pairs.slashed(pair)
    }
  }
}

// MARK: - Men and women

extension TermWords {
  /// The terms that a concept is written by.
  enum Persons {
    case none
    case one(Term)
    /// The preferred term and its counterpart, by the style of the language.
    case two(Term, Term)
  }

  /// The terms that a concept is written by; of a gender that is asked for, the one that has it.
  func persons(of concept: Concept, gender: GrammaticalGender? = nil) -> Persons {
    guard let term = concept.preferredTerm(in: language) else { return .none }
    guard let counterpart = concept.counterpart(of: term, in: language) else { return .one(term) }
    if let gender {
      return .one(term.gender != gender && counterpart.gender == gender ? counterpart : term)
    }
    return style == .generic ? .one(term) : .two(term, counterpart)
  }

  /// The gender that words agree with; a man and a woman beside each other are masculine.
  func gender(of concept: Identifier<Concept>, _ request: TermRequest) -> GrammaticalGender? {
    guard let concept = glossary[concept] else { return nil }
    return switch persons(of: concept, gender: request.form.gender) {
    case .none: nil
    case .one(let term): term.gender
    case .two(let first, let second):
      [first.gender, second.gender].contains(.masculine) ? .masculine : first.gender
    }
  }

  /// A concept as it stands behind a number; `nil` when the glossary lacks a form or the gender.
  ///
  /// Where the number governs the singular there is one person among many, and no style writes
  /// "21 učesnik i učesnica": it is "21 učesnik/ca".
  func counted(
    _ name: Identifier<Concept>, gender: GrammaticalGender? = nil, by rules: QuantityRules,
    _ category: QuantityRules.Category
  ) -> String? {
    guard let concept = glossary[name] else { return nil }
    switch persons(of: concept, gender: gender) {
    case .none: return nil
    case .one(let term): return counted(term, concept, rules, category)
    case .two(let first, let second):
      guard let one = counted(first, concept, rules, category),
        let other = counted(second, concept, rules, category)
      else { return nil }
      let pair = GenderPairs.Pair(first: one, second: other, lemmas: (first.text, second.text))
      let form = rules.rule(for: category, gender: first.gender)?.form
      let isOne = form?.number == .singular && form?.grammaticalCase ?? .nominative == .nominative
      return style == .paired && !isOne
        ? pairs.paired(pair, isPlural: true) : pairs.slashed(pair)
    }
  }

  /// In a form that is written down, else in a derived one.
  private func counted(
    _ term: Term, _ concept: Concept, _ rules: QuantityRules, _ category: QuantityRules.Category
  ) -> String? {
    if let rule = rules.rule(for: category, gender: term.gender), rule.form.number == .count {
      return counted(term, concept, rule)
        ?? form(GrammaticalForm(number: .plural), of: term, concept)
    }
    return (term.forms.isEmpty ? nil : rules.words(of: term, for: category))
      ?? rules.words(of: derivation.completed(term, of: concept), for: category)
  }
}

extension TermWords {
  /// The counted plural, as it is written down, else as it is derived.
  ///
  /// - Parameters:
  ///   - term: the term.
  ///   - concept: its concept.
  ///   - rule: what limits those that are derived; `nil` for nothing.
  /// - Returns: the form; `nil` for a term that has none.
  private func counted(
    _ term: Term, _ concept: Concept, _ rule: QuantityRules.Rule? = nil
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

extension String {
  /// The text with a capital first letter.
  var capitalizingFirst: String {
    guard let first = unicodeScalars.first else { return self }
    return first.properties.titlecaseMapping + String(unicodeScalars.dropFirst())
  }
}
