import SlovoModel

/// The terms of one language in the forms that the glossary writes down.
struct TermWords: Sendable {
  let glossary: Glossary
  /// The language, by its tag in the workspace.
  let language: LanguageTag
  /// What derives the forms that the glossary does not write down.
  let derivation: TermDerivation

  /// The preferred term of a concept.
  func term(for concept: Identifier<Concept>) -> Term? {
    guard let concept = glossary[concept], let term = concept.preferredTerm(in: language) else {
      return nil
    }
    return term.forms.isEmpty ? derivation.completed(term, of: concept) : term
  }

  /// The preferred term with all forms that can be told from it.
  func completedTerm(for concept: Identifier<Concept>) -> Term? {
    guard let concept = glossary[concept], let term = concept.preferredTerm(in: language) else {
      return nil
    }
    return derivation.completed(term, of: concept)
  }

  /// A form of the preferred term: as it is written down, else as it is derived.
  func form(_ form: GrammaticalForm, of concept: Identifier<Concept>) -> String? {
    guard let term = term(for: concept), let concept = glossary[concept] else { return nil }
    return term.form(form) ?? derivation.completed(term, of: concept).form(form)
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
      request.isAbbreviated ? term(for: concept)?.abbreviation : form(request.form, of: concept)
    guard let form else { return nil }
    return request.isCapitalized ? form.capitalizingFirst : form
  }
}

extension String {
  /// The text with a capital first letter.
  var capitalizingFirst: String {
    prefix(1).uppercased() + dropFirst()
  }
}
