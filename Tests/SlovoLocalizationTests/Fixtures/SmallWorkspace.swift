import SlovoLocalization
import SlovoModel

/// A workspace with the languages of the shipped one and a few words of its own.
struct SmallWorkspace {
  /// The messages: language, key, text.
  var messages: [String: [String: String]] = [:]
  /// The messages of which more than the text is known.
  var entries: [String: [String: Catalogue.Entry]] = [:]
  /// The concepts.
  var concepts: [Concept] = []

  func localizer() throws -> Localizer {
    let shipped = try ShippedWorkspace.localizer()
    var catalogues: [LanguageTag: Catalogue] = [:]
    for tag in Set(messages.keys).union(entries.keys) {
      let language = try Make.language(tag)
      var catalogue = Catalogue(language: language)
      for (key, text) in messages[tag] ?? [:] {
        catalogue.entries[try Make.key(key)] = Self.entry(text)
      }
      for (key, entry) in entries[tag] ?? [:] { catalogue.entries[try Make.key(key)] = entry }
      catalogues[language] = catalogue
    }
    return Localizer(
      languages: Array(shipped.languages.values), sourceLanguage: try Make.language("en"),
      catalogues: catalogues, glossary: Glossary(concepts: concepts), content: Content(),
      converters: shipped.converters)
  }

  func voice(_ tag: String) throws -> Voice {
    try localizer().voice(in: try Make.language(tag))
  }

  static func entry(
    _ text: String, status: Catalogue.Entry.Status = .reviewed, sourceHash: String? = nil
  ) -> Catalogue.Entry {
    Catalogue.Entry(
      text: text, status: status, sourceHash: sourceHash,
      place: SourcePlace(file: "Locales/test.yaml", line: 3, column: 5))
  }
}

extension Concept {
  /// A noun with one preferred term a language.
  static func noun(
    _ id: String, _ terms: [String: String], gender: GrammaticalGender? = nil,
    forms: [String: [GrammaticalForm: String]] = [:]
  ) throws -> Concept {
    var concept = Concept(id: try Make.id(id), domain: "test", partOfSpeech: .noun)
    for (tag, text) in terms {
      var term = Term(text: text, status: .preferred)
      term.gender = gender
      term.forms = forms[tag] ?? [:]
      concept.terms[try Make.language(tag)] = [term]
    }
    return concept
  }
}
