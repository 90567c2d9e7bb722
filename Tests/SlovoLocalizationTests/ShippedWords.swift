import SlovoLocalization
import SlovoModel
import SlovoWorkspace
import Testing

/// The words of the workspace in the root of the repository.
enum ShippedWords {
  private static let root: String = {
    var parts = #filePath.split(separator: "/", omittingEmptySubsequences: false)
    parts.removeLast(3)
    return parts.joined(separator: "/")
  }()

  private static let loaded = Result { try Workspace.load(from: .folder(root)) }

  static func localizer() throws -> Localizer {
    let loaded = try loaded.get()
    return try #require(loaded.workspace, "\(loaded.report)").localizer()
  }

  static func voice(_ tag: String) throws -> Voice {
    try localizer().voice(in: try #require(LanguageTag(tag)))
  }

  /// The shipped languages and terms with other messages in one language.
  static func localizer(_ tag: String, messages: [String: String]) throws -> Localizer {
    let shipped = try localizer()
    let language = try #require(LanguageTag(tag))
    var entries: [MessageKey: Catalogue.Entry] = [:]
    for (key, text) in messages {
      entries[try #require(MessageKey(key))] = Catalogue.Entry(
        text: text, status: .translated,
        place: SourcePlace(file: "labels.yaml", line: 1, column: 3),
        textPlaces: TextPlaces { SourcePlace(file: "labels.yaml", line: 1, column: $0 + 10) })
    }
    return Localizer(
      languages: Array(shipped.languages.values), sourceLanguage: shipped.sourceLanguage,
      catalogues: [language: Catalogue(language: language, entries: entries)],
      glossary: shipped.glossary, content: shipped.content, converters: shipped.converters)
  }
}
