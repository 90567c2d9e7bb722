import SlovoExchange
import SlovoLocalization
import SlovoModel
import SlovoWorkspace

extension OpenedWorkspace {
  /// The languages that people write, in the order of the workspace.
  var authoredLanguages: [LanguageTag] {
    workspace.languages.languages.filter { !$0.isDerived }.map(\.tag)
  }

  /// The authored language that a tag means.
  func authoredLanguage(_ text: String) throws -> LanguageTag {
    let tag = try language(text)
    guard authoredLanguages.contains(tag) else {
      let tags = authoredLanguages.map(\.description).joined(separator: ", ")
      throw Failure(
        .findings, "the terms of \(tag) follow from another language; there are \(tags)")
    }
    return tag
  }

  /// The concept of that name.
  func concept(_ name: String) throws -> Concept {
    if let id = Identifier<Concept>(name), let concept = workspace.glossary[id] { return concept }
    let hint = NearestName.hint(
      for: name, among: workspace.glossary.concepts.map(\.id.rawValue),
      listing: "slovo glossary list")
    throw Failure(.findings, "there is no concept “\(name)”; \(hint)")
  }

  /// The domains of the glossary, in alphabetical order.
  var domains: [String] { Set(workspace.glossary.concepts.map(\.domain)).sorted() }

  /// What is wrong with a name of a domain that there is not; `nil` when it is there.
  func problem(withDomain name: String) -> String? {
    guard !domains.contains(name) else { return nil }
    let nearest = NearestName.nearest(to: name, among: domains).map { "“\($0)”" }
    let advice =
      nearest.isEmpty
      ? "there are \(domains.joined(separator: ", "))"
      : "did you mean \(nearest.joined(separator: " or "))?"
    return "there is no domain “\(name)”; \(domains.isEmpty ? "there are none" : advice)"
  }

  /// Refuses names of domains that there are not.
  func requireDomains(_ names: [String]) throws {
    for name in names {
      if let problem = problem(withDomain: name) { throw Failure(.findings, problem) }
    }
  }

  /// Refuses a domain that would be a new file, unless that is meant.
  func requireDomain(_ name: String, orNew isNew: Bool) throws {
    guard !isNew, !domains.isEmpty, let problem = problem(withDomain: name) else { return }
    throw Failure(
      .findings, "\(problem)\(problem.hasSuffix("?") ? "" : ";") --new-domain makes a new one")
  }

  /// What tables of terms are held against.
  ///
  /// - Parameter takesNewDomains: whether a concept may be moved to a domain that there is not yet.
  /// - Returns: the concepts, the languages, and what these distinguish.
  func glossaryShape(takesNewDomains: Bool) -> GlossaryShape {
    var forms: [LanguageTag: Set<GrammaticalForm>] = [:]
    var scripts: [LanguageTag: String] = [:]
    for language in workspace.languages.languages {
      guard case .authored(let conventions) = language.origin else { continue }
      scripts[language.tag] = language.script
      var known: Set<GrammaticalForm> = []
      for number in GrammaticalNumber.allCases {
        if number == .count, !conventions.numbers.contains(number) { continue }
        known.insert(GrammaticalForm(number: number))
        if number == .count { continue }
        for grammaticalCase in conventions.cases {
          known.insert(GrammaticalForm(grammaticalCase: grammaticalCase, number: number))
        }
        for definiteness in conventions.definiteness {
          known.insert(GrammaticalForm(number: number, definiteness: definiteness))
        }
      }
      for gender in GrammaticalGender.allCases { known.insert(GrammaticalForm(gender: gender)) }
      forms[language.tag] = known
    }
    return GlossaryShape(
      concepts: Set(workspace.glossary.concepts.map(\.id)), languages: Set(authoredLanguages),
      forms: forms, scripts: scripts,
      foreignConcepts: Set(
        workspace.glossary.concepts.filter(\.takesForeignLetters).map(\.id)),
      domains: takesNewDomains ? nil : Set(domains),
      messages: Set(workspace.catalogues.values.flatMap(\.entries.keys)))
  }
}
