public import SlovoModel

/// Finds what is wrong with a glossary by itself.
///
/// - `term-duplicate`: a term that stands twice in one concept
/// - `term-homonym`: a term that two concepts may use
/// - `term-contradiction`: a term that one concept may use and that is forbidden for another one
/// - `term-without-gender`, `form-missing`: what messages will miss
/// - `forms-incomplete`: some cases of a number that are written down without the others
/// - `gender-contradicts-rules`: a gender that the rules of the language do not give the term
/// - `forms-of-another-term`: written forms of which the one of the dictionary is another term
/// - `form-contradicts-rules`: a written form that the rules of the language do not give
/// - `scripts-mixed`: a word with letters of two scripts
/// - `script-of-another-language`: a term or form that is wholly written in other letters than its
///   language
/// - `counterpart-unknown`, `counterpart-not-mutual`, `counterpart-not-allowed`,
///   `counterpart-of-same-gender`: what is wrong with terms for men and for women
/// - `expansion-contradiction`: an abbreviation that stands for another term than the one that names
///   it
/// - `reference-cycle`: concepts or terms that refer to each other in a circle
/// - `term-missing`: a language without a preferred term
public enum GlossaryCheck {
  /// The findings, by their places.
  ///
  /// - Parameters:
  ///   - localizer: the glossary and the languages.
  ///   - place: where a part of the glossary is written.
  /// - Returns: the findings, with the concept as their text.
  public static func findings(
    in localizer: Localizer, place: (GlossarySite) -> SourcePlace? = { _ in nil }
  ) -> [Finding] {
    let languages = localizer.languages.values.filter { !$0.isDerived }.sorted { $0.tag < $1.tag }
    var findings = GlossaryLinks.cycles(in: localizer.glossary)
    for language in languages {
      let derivation = TermDerivation(language.inflection)
      findings += homonyms(in: localizer.glossary, language.tag)
      for concept in localizer.glossary.concepts {
        findings += self.findings(of: concept, language, derivation)
      }
    }
    let located = findings.map { found in
      var finding = found.finding
      finding.place = place(found.site)
      return finding
    }
    return located.sorted { one, other in
      if let place = one.place, let otherPlace = other.place, place != otherPlace {
        return place < otherPlace
      }
      return (one.text, one.rule, one.message) < (other.text, other.rule, other.message)
    }
  }

  private static func findings(
    of concept: Concept, _ language: WorkspaceLanguage, _ derivation: TermDerivation
  ) -> [GlossaryFinding] {
    let tag = language.tag
    let terms = concept.terms[tag] ?? []
    var findings: [GlossaryFinding] = []
    if concept.preferredTerm(in: tag) == nil {
      findings.append(
        GlossaryFinding(
          "term-missing", .warning, GlossarySite(concept.id, tag),
          "there is no preferred term in \(tag); add one"))
    }
    var known: Set<String> = []
    for term in terms where !known.insert(term.text).inserted {
      findings.append(
        GlossaryFinding(
          "term-duplicate", .error, GlossarySite(concept.id, tag, term: term.text),
          "the term “\(term.text)” stands twice in \(tag); remove one of the two"))
    }
    findings += GlossaryLinks.counterparts(in: concept, tag)
    findings += GlossaryLinks.expansions(in: concept, tag)
    let counterpart = concept.preferredTerm(in: tag)?.counterpart
    for term in terms where term.status != .forbidden && term.status != .deprecated {
      let isNeeded = term.status == .preferred || term.text == counterpart
      findings += mixed(term, concept, tag)
      findings += foreign(term, concept, language)
      if isNeeded {
        findings += missing(term, concept, language, derivation)
        findings += lemma(term, concept, tag)
        findings += incomplete(term, concept, language)
        findings += gender(term, concept, tag, derivation)
        findings += contradictions(term, concept, language, derivation)
      }
    }
    return findings
  }

  // MARK: Between concepts

  private static func homonyms(in glossary: Glossary, _ tag: LanguageTag) -> [GlossaryFinding] {
    var owners: [String: [(Concept, Term)]] = [:]
    for concept in glossary.concepts {
      for term in concept.terms[tag] ?? [] {
        owners[term.text.lowercased(), default: []].append((concept, term))
      }
    }
    return owners.values.flatMap { group -> [GlossaryFinding] in
      let allowed = group.filter { $0.1.status.isAllowed }
      guard let (concept, term) = allowed.first else { return [] }
      let others = group.filter { $0.0.id != concept.id }
      let site = GlossarySite(concept.id, tag, term: term.text)
      return others.compactMap { other, otherTerm in
        guard otherTerm.status == .forbidden || otherTerm.status == .deprecated else {
          return GlossaryFinding(
            "term-homonym", .warning, site,
            "“\(term.text)” is a term of \(other.id) in \(tag) as well; readers cannot tell them apart, "
              + "so use another term for one of the two")
        }
        guard term.note == nil || otherTerm.note == nil else { return nil }
        return GlossaryFinding(
          "term-contradiction", .note, site,
          "“\(term.text)” may be used in \(tag), and is \(otherTerm.status.rawValue) for \(other.id); "
            + "say in a note of both when it is right")
      }
    }
  }

  // MARK: One term

  private static func mixed(_ term: Term, _ concept: Concept, _ tag: LanguageTag)
    -> [GlossaryFinding]
  {
    ([term.text] + term.forms.values.sorted()).compactMap { text in
      guard let word = TermLetters.mixedWord(in: text) else { return nil }
      let form = term.forms.first { $0.value == text && text != term.text }?.key
      return GlossaryFinding(
        "scripts-mixed", .error, GlossarySite(concept.id, tag, term: term.text, form: form),
        "the word “\(word)” in \(tag) has letters of two scripts; type it anew in one of them")
    }
  }

  private static func foreign(
    _ term: Term, _ concept: Concept, _ language: WorkspaceLanguage
  ) -> [GlossaryFinding] {
    guard !concept.takesForeignLetters else { return [] }
    let forms = term.forms.sorted { $0.key.description < $1.key.description }
    let texts: [(GrammaticalForm?, String)] = [(nil, term.text)] + forms.map { ($0.key, $0.value) }
    return texts.compactMap { form, text in
      guard let script = TermLetters.foreignScript(of: text, wanted: language.script) else {
        return nil
      }
      return GlossaryFinding(
        "script-of-another-language", .error,
        GlossarySite(concept.id, language.tag, term: term.text, form: form),
        TermLetters.advice(on: text, in: script, of: language.tag, wanted: language.script))
    }
  }

  private static func inflects(_ concept: Concept) -> Bool {
    concept.partOfSpeech == .noun || concept.partOfSpeech == .properNoun
  }

  private static func wanted(
    _ term: Term, _ concept: Concept, _ language: WorkspaceLanguage
  ) -> [GrammaticalForm] {
    guard case .authored(let conventions) = language.origin, inflects(concept) else { return [] }
    let plurals: [GrammaticalNumber] =
      concept.partOfSpeech == .properNoun ? [] : [.plural]
    let numbers = term.onlyNumber.map { [$0] } ?? [.singular] + plurals
    return numbers.flatMap { number in
      conventions.cases.map { GrammaticalForm(grammaticalCase: $0, number: number) }
        + conventions.definiteness.map { GrammaticalForm(number: number, definiteness: $0) }
    }
  }

  private static func missing(
    _ term: Term, _ concept: Concept, _ language: WorkspaceLanguage, _ derivation: TermDerivation
  ) -> [GlossaryFinding] {
    let wanted = wanted(term, concept, language)
    guard !wanted.isEmpty else { return [] }
    let site = GlossarySite(concept.id, language.tag, term: term.text)
    var findings: [GlossaryFinding] = []
    if term.gender == nil, term.onlyNumber != .plural {
      findings.append(
        GlossaryFinding(
          "term-without-gender", .warning, site,
          "“\(term.text)” has no gender in \(language.tag); messages that select on it need one"))
    }
    let completed = derivation.completed(term, of: concept)
    let lacking = wanted.filter { completed.form($0) == nil }
    if let first = lacking.first, concept.partOfSpeech == .noun {
      findings.append(
        GlossaryFinding(
          "form-missing", .error, site,
          "“\(term.text)” has no \(first) in \(language.tag)"
            + (lacking.count > 1 ? " and \(lacking.count - 1) more" : "") + "; write them down"))
    }
    return findings
  }

  /// Cases that are written down for a number without the others.
  private static func incomplete(
    _ term: Term, _ concept: Concept, _ language: WorkspaceLanguage
  ) -> [GlossaryFinding] {
    guard case .authored(let conventions) = language.origin else { return [] }
    return term.incompleteNumbers(cases: conventions.cases).map { number, missing in
      GlossaryFinding(
        "forms-incomplete", .warning,
        GlossarySite(concept.id, language.tag, term: term.text),
        "the forms of the \(number.rawValue) of “\(term.text)” in \(language.tag) lack the "
          + missing.map(\.rawValue).joined(separator: ", ") + "; write all cases, or none")
    }
  }

  /// A gender that the ending of the term does not have.
  private static func gender(
    _ term: Term, _ concept: Concept, _ tag: LanguageTag, _ derivation: TermDerivation
  ) -> [GlossaryFinding] {
    guard let gender = term.gender, concept.partOfSpeech == .noun, term.onlyNumber == nil else {
      return []
    }
    var open = term
    open.gender = nil
    guard let derived = derivation.gender(of: open, concept), derived != gender else { return [] }
    return [
      GlossaryFinding(
        "gender-contradicts-rules", .note, GlossarySite(concept.id, tag, term: term.text),
        "“\(term.text)” in \(tag) is \(gender.rawValue), and \(derived.rawValue) by the rules; correct the "
          + "gender, or leave it when it is an exception")
    ]
  }

  /// Forms that stayed when a term got another name.
  private static func lemma(_ term: Term, _ concept: Concept, _ tag: LanguageTag)
    -> [GlossaryFinding]
  {
    let number = term.onlyNumber ?? .singular
    let places = [
      GrammaticalForm(grammaticalCase: .nominative, number: number),
      GrammaticalForm(number: number, definiteness: .indefinite),
    ]
    return places.compactMap { place in
      guard let written = term.forms[place], written != term.text else { return nil }
      return GlossaryFinding(
        "forms-of-another-term", .error,
        GlossarySite(concept.id, tag, term: term.text, form: place),
        "the \(place) of “\(term.text)” in \(tag) is “\(written)”; correct the forms or the term, or "
          + "take the forms out, and they follow from the term")
    }
  }

  /// Written forms that the rules neither give nor admit; the vocative has too many ways to be right.
  private static func contradictions(
    _ term: Term, _ concept: Concept, _ language: WorkspaceLanguage, _ derivation: TermDerivation
  ) -> [GlossaryFinding] {
    guard !term.forms.isEmpty, inflects(concept) else { return [] }
    return term.forms.keys.sorted { $0.description < $1.description }.compactMap { form in
      guard form.grammaticalCase != .vocative, let written = term.forms[form] else { return nil }
      let derived = derivation.texts(at: form, of: term, concept)
      guard let first = derived.first, !derived.contains(written) else { return nil }
      return GlossaryFinding(
        "form-contradicts-rules", .note,
        GlossarySite(concept.id, language.tag, term: term.text, form: form),
        "the \(form) in \(language.tag) is “\(written)”, by the rules “\(first)”; correct the form or the "
          + "gender, or leave it when it is an exception"
      )
    }
  }
}
