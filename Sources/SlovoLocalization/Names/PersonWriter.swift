import SlovoModel

/// What documents of one language say of people.
struct PersonWriter: Sendable {
  private let audiences: [Attendee.Audience]
  private let isDerived: Bool
  private let hasVocative: Bool
  private let spelling: NameSpelling
  private let derivation: TermDerivation

  init(
    language: WorkspaceLanguage, _ localizer: Localizer, cases: [GrammaticalCase],
    _ derivation: TermDerivation
  ) {
    audiences = [
      .language(language.tag), .script(language.script), .language(language.source),
    ]
    isDerived = language.isDerived
    hasVocative = cases.contains(.vocative)
    spelling = NameSpelling(language: language, localizer) { derivation.isForeign(name: $0) }
    self.derivation = derivation
  }

  /// What is said of a person; empty when the file does not say it.
  func words(for person: Attendee, _ part: Attendee.Part) -> String {
    switch part {
    case .name:
      return inScript(name(of: person).text)
    case .addressed: return addressed(person)
    case .organisation: return inScript(wording(of: person, \.organisation) ?? person.organisation)
    case .role: return inScript(wording(of: person, \.role) ?? person.role)
    }
  }

  /// The form of address: the one that is given, the surname in the vocative, else the whole name.
  private func addressed(_ person: Attendee) -> String {
    let name = name(of: person)
    let route = spelling.route(for: name.text)
    if hasVocative, let vocative = wording(of: person, \.vocative) ?? person.vocative {
      return spelled(vocative, route)
    }
    guard let surname = name.surname else { return spelled(name.text, route) }
    let addressed = derivation.addressed(
      surname: spelling.spelled(surname, route), person.gender)
    return isDerived ? KeptLetters.kept(addressed) : addressed
  }

  /// Words of the file in the script of the language; what is in a foreign language stays as it is.
  private func inScript(_ words: String?) -> String {
    guard let words else { return "" }
    return spelled(words, spelling.route(for: words))
  }

  /// Words of a name; what writes a derived language leaves them as they are.
  private func spelled(_ words: String, _ route: NameSpelling.Route) -> String {
    let spelled = spelling.spelled(words, route)
    return isDerived ? KeptLetters.kept(spelled) : spelled
  }

  private func name(of person: Attendee) -> PersonName {
    wording(of: person, \.name) ?? person.name
  }

  private func wording<Value>(
    of person: Attendee, _ value: (Attendee.Wording) -> Value?
  ) -> Value? {
    guard !person.wordings.isEmpty else { return nil }
    for audience in audiences {
      if let found = person.wordings[audience].flatMap(value) { return found }
    }
    return nil
  }
}
