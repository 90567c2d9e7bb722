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
      let advice = advice(reference, among: suggestions >= 0 ? names.sorted() : [])
      log.problem(
        .referenceUnknown, "there is no \(reference.kind.noun) \"\(reference.name)\"; \(advice)",
        at: reference.node)
    }
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
