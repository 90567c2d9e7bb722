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
  /// Which form stands behind a number.
  var quantities = QuantityRules()
  /// Whether the nouns of the language have cases, and articles.
  var hasCases = true
  var hasArticles = true

  /// The preferred term of a concept.
  func term(for concept: Identifier<Concept>) -> Term? {
    guard let concept = glossary[concept], let term = concept.preferredTerm(in: language) else {
      return nil
    }
    return term.forms.isEmpty ? derivation.completed(term, of: concept) : term
  }

  /// A form of a term: as it is written down, else as it is derived.
  func form(_ form: GrammaticalForm, of term: Term, _ concept: Concept) -> String? {
    var form = form
    // The gender of a noun has chosen the term; only adjectives have forms by it.
    if concept.partOfSpeech != .adjective { form.gender = nil }
    if form.number == .count {
      if let counted = counted(term, concept) { return counted }
      form.number = .plural
    }
    if !hasArticles { form.definiteness = nil }
    if !hasCases, let wanted = form.grammaticalCase {
      // A language without cases may still have a vocative: учесниче.
      let place = GrammaticalForm(grammaticalCase: wanted, number: form.number ?? .singular)
      if let own = derivation.completed(term, of: concept).forms[place] { return own }
      form.grammaticalCase = nil
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
      ? term(for: concept)?.abbreviation
      : isPaucal(request)
        ? few(concept, gender: request.form.gender) : form(request.form, of: concept)
    guard let form else { return nil }
    return request.isCapitalized ? form.capitalizingFirst : form
  }

  /// Whether the form behind two, three and four is asked for; a language without a counted plural
  /// has no other.
  private func isPaucal(_ request: TermRequest) -> Bool {
    request.isCounted || request.form.number == .count && !quantities.hasCountedPlural
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
}

extension String {
  /// The text with a capital first letter.
  var capitalizingFirst: String {
    guard let first = unicodeScalars.first else { return self }
    return first.properties.titlecaseMapping + String(unicodeScalars.dropFirst())
  }
}
