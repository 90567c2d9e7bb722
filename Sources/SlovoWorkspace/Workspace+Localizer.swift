internal import SlovoICU
public import SlovoLocalization
public import SlovoModel

extension Workspace {
  /// The words of the workspace, in every one of its languages.
  ///
  /// - Throws: `WorkspaceError` when the rules of a derived language are not rules.
  public func localizer() throws(WorkspaceError) -> Localizer {
    Localizer(
      languages: languages.languages, sourceLanguage: settings.sourceLanguage,
      catalogues: catalogues, glossary: glossary, content: content,
      converters: try converters())
  }

  /// What writes the derived languages.
  ///
  /// - Throws: `WorkspaceError` when the rules of a derived language are not rules.
  public func converters() throws(WorkspaceError) -> [LanguageTag: any TextConverter] {
    var converters: [LanguageTag: any TextConverter] = [:]
    for language in languages.languages {
      guard case .derived(_, let rules) = language.origin else { continue }
      do throws(ICUError) {
        converters[language.tag] = RulesConverter(
          transliterator: try Transliterator(
            id: "slovo-\(language.tag)", rules: rules, direction: .forward))
      } catch {
        throw WorkspaceError(
          .reading, "Locales/\(language.tag)/transliteration.txt", .system(error.description))
      }
    }
    return converters
  }
}

/// Writes text in another script by ICU rules.
private struct RulesConverter: TextConverter {
  let transliterator: Transliterator

  func converted(_ text: String) -> String {
    // ICU refuses text only when memory runs out; then the text stays as it is.
    (try? transliterator.transliterate(text)) ?? text
  }
}
