import SlovoLocalization
import SlovoModel
import SlovoYAML

/// Checks that everything that is named is there.
struct ReferenceCheck {
  let log: ReadingLog
  let languages: LanguageTable

  /// Reports names that nothing has, each with the nearest one that something has.
  func run() {
    // Comparing a name with thousands of others takes time; after so many, the cause is one that
    // no suggestion helps with.
    var suggestions = 60
    for reference in log.references {
      let namespace = Namespace(reference.kind, in: reference.programme)
      let names = log.names[namespace] ?? []
      guard !names.contains(reference.name), !log.incomplete.contains(namespace) else { continue }
      suggestions -= 1
      let message =
        derivedLanguage(reference)
        ?? reference.kind.absence(of: written(reference)) + "; "
        + advice(reference, among: suggestions >= 0 ? names.sorted() : [])
      log.problem(.referenceUnknown, message, at: reference.node)
    }
  }

  /// The name as it is written: a tag in another letter case is another tag to nobody but us.
  private func written(_ reference: Reference) -> String {
    switch reference.kind {
    case .language, .authoredLanguage: reference.node.text ?? reference.name
    case .concept, .message, .organisation, .project, .agenda, .curriculum, .template, .document,
      .cluster, .event, .period:
      reference.name
    }
  }

  /// What to say of a derived language where one is needed that people write.
  private func derivedLanguage(_ reference: Reference) -> String? {
    guard reference.kind == .authoredLanguage, let tag = LanguageTag(reference.name),
      let language = languages[tag], language.isDerived
    else { return nil }
    return "the language \(tag) is derived and nobody writes in it; write \"\(language.source)\""
  }

  private func advice(_ reference: Reference, among names: [String]) -> String {
    switch reference.kind {
    case .language, .authoredLanguage:
      if let tag = LanguageTag(reference.name), let language = languages.match(tag)?.language,
        names.contains(language.tag.description)
      {
        return "write \"\(language.tag)\""
      }
    case .concept, .message, .organisation, .project, .agenda, .curriculum, .template, .document,
      .cluster, .event, .period:
      break
    }
    if let nearest = NearestName.nearest(to: reference.name, among: names) {
      return "did you mean \"\(nearest)\"?"
    }
    return reference.kind.advice
  }
}
