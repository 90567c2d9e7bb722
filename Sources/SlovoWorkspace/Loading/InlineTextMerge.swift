import SlovoLocalization
import SlovoModel

/// Puts the words that content files spell out into the catalogues of their languages.
struct InlineTextMerge {
  let log: ReadingLog
  /// The language of words in files that state none.
  let sourceLanguage: LanguageTag?

  func merged(into catalogues: [LanguageTag: Catalogue]) -> [LanguageTag: Catalogue] {
    var catalogues = catalogues
    var inline: Set<MessageKey> = []
    for text in log.inlineTexts {
      guard let language = text.language ?? sourceLanguage else { continue }
      let place = text.node.sourcePlace
      if let earlier = catalogues[language]?.entries[text.key], !inline.contains(text.key) {
        log.problem(
          .nameDuplicate,
          "these words are also the message \"\(text.key)\" in \(earlier.place.file):"
            + "\(earlier.place.line); keep one of the two, or write {key: \(text.key)}",
          at: text.node)
        continue
      }
      inline.insert(text.key)
      let entry = Catalogue.Entry(text: text.text, status: .translated, place: place)
      catalogues[language, default: Catalogue(language: language)].entries[text.key] =
        log.checked(entry, key: text.key, text: text.node)
    }
    return catalogues
  }
}
