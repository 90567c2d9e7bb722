public import SlovoModel

/// How far one authored language is.
public struct Coverage: Hashable, Sendable {
  /// The language.
  public let language: LanguageTag
  /// How many messages there are in any language.
  public let messages: Int
  /// How many of them this language has.
  public let translated: Int
  /// How many of those nobody has confirmed.
  public let unreviewed: Int
  /// Those whose source has changed since they were translated.
  public let stale: [MessageKey]
  /// Those that are missing.
  public let missing: [MessageKey]
  /// How many concepts have a preferred term.
  public let terms: Int
  /// How many of those nobody has confirmed.
  public let termsUnreviewed: Int
  /// The concepts without a preferred term.
  public let termsMissing: [Identifier<Concept>]
  /// The concepts whose noun has no written forms, in a language that has any.
  public let termsWithoutForms: [Identifier<Concept>]

  /// The coverage of every authored language, in the order of their tags.
  public static func all(of localizer: Localizer) -> [Coverage] {
    var sources: [MessageKey: String] = [:]
    // Where several languages could be the source, the first tag is, in every run.
    for (_, catalogue) in localizer.catalogues.sorted(by: { $0.key < $1.key }) {
      for (key, entry) in catalogue.entries
      where sources[key] == nil && catalogue.isSource(of: key, localizer) {
        sources[key] = entry.text
      }
    }
    let keys = Set(localizer.catalogues.values.flatMap(\.entries.keys)).sorted()
    return localizer.languages.values.filter { !$0.isDerived }.map(\.tag).sorted().map { tag in
      Coverage(tag, keys: keys, sources: sources, localizer)
    }
  }

  private init(
    _ tag: LanguageTag, keys: [MessageKey], sources: [MessageKey: String], _ localizer: Localizer
  ) {
    let entries = localizer.catalogues[tag]?.entries ?? [:]
    language = tag
    messages = keys.count
    missing = keys.filter { entries[$0] == nil }
    translated = keys.count - missing.count
    unreviewed = entries.values.count { $0.status == .unreviewed }
    stale = keys.filter { key in
      guard let hash = entries[key]?.sourceHash, let source = sources[key] else { return false }
      return hash != Catalogue.hash(of: source)
    }
    let concepts = localizer.glossary.concepts
    let preferred = concepts.map { ($0, $0.preferredTerm(in: tag)) }
    terms = preferred.count { $0.1 != nil }
    termsUnreviewed = preferred.count { $0.1?.review == .unreviewed }
    termsMissing = preferred.filter { $0.1 == nil }.map(\.0.id)
    termsWithoutForms = preferred.compactMap { concept, term in
      guard concept.partOfSpeech == .noun || concept.partOfSpeech == .properNoun,
        let term, term.forms.isEmpty, Self.inflects(localizer.languages[tag])
      else { return nil }
      return concept.id
    }
  }

  private static func inflects(_ language: WorkspaceLanguage?) -> Bool {
    guard case .authored(let conventions)? = language?.origin else { return false }
    return !conventions.cases.isEmpty || !conventions.definiteness.isEmpty
  }
}

extension Catalogue {
  /// Whether a message was written in this language first: the others carry the hash of their source.
  fileprivate func isSource(of key: MessageKey, _ localizer: Localizer) -> Bool {
    language == localizer.sourceLanguage
      || (localizer.catalogues[localizer.sourceLanguage]?.entries[key] == nil
        && entries[key]?.sourceHash == nil)
  }
}
