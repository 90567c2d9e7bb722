import SlovoModel

/// The terms of one language in the forms that the glossary writes down.
struct TermWords: Sendable {
  let glossary: Glossary
  /// The language, by its tag in the workspace.
  let language: LanguageTag

  /// The preferred term of a concept.
  func term(for concept: Identifier<Concept>) -> Term? {
    glossary[concept]?.preferredTerm(in: language)
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
    guard let form = form(for: concept, request) else { return nil }
    return request.isCapitalized ? form.capitalizingFirst : form
  }

  private func form(for concept: Identifier<Concept>, _ request: TermRequest) -> String? {
    let term = term(for: concept)
    return request.isAbbreviated ? term?.abbreviation : term?.form(request.form)
  }
}

extension String {
  /// The text with a capital first letter.
  var capitalizingFirst: String {
    prefix(1).uppercased() + dropFirst()
  }
}
