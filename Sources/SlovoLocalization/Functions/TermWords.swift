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

  /// The term in the form that is asked for; `nil` when the glossary does not have it.
  func words(for concept: Identifier<Concept>, _ request: TermRequest = TermRequest()) -> String? {
    guard let form = term(for: concept)?.form(request.form) else { return nil }
    return request.isCapitalized ? form.capitalizingFirst : form
  }
}

extension String {
  /// The text with a capital first letter.
  var capitalizingFirst: String {
    prefix(1).uppercased() + dropFirst()
  }
}
