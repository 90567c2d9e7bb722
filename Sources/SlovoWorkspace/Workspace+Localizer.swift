public import SlovoLocalization
public import SlovoModel
public import SlovoOrthography

extension Workspace {
  /// The words of the workspace, in every one of its languages.
  ///
  /// - Parameter wanted: the derived languages that will be spoken; `nil` for all.
  /// - Returns: A localizer for the languages that were read.
  /// - Throws: `ConversionError` when the rules of a derived language cannot be used.
  public func localizer(
    derived wanted: [LanguageTag]? = nil
  ) throws(ConversionError) -> Localizer {
    var localizer = Localizer(
      languages: languages.languages, sourceLanguage: settings.sourceLanguage,
      catalogues: catalogues, glossary: glossary, content: content,
      converters: try converters(wanted))
    localizer.genderStyles = settings.genderStyles
    return localizer
  }

  /// What writes the derived languages.
  ///
  /// - Parameter wanted: the derived languages that will be spoken; `nil` for all.
  /// - Returns: The converters by the language that they write.
  /// - Throws: `ConversionError` when the rules of a derived language cannot be used.
  public func converters(
    _ wanted: [LanguageTag]? = nil
  ) throws(ConversionError) -> [LanguageTag: any TextConverter] {
    var converters: [LanguageTag: any TextConverter] = [:]
    for language in languages.languages
    where language.isDerived && wanted?.contains(language.tag) ?? true {
      guard let transliteration = language.transliteration,
        let source = languages[language.source]
      else { continue }
      let options = ConversionOptions(
        keptWords: properNames(in: language.source).union(transliteration.keptWords))
      converters[language.tag] = OrthographyConverter(
        pronunciation: try jatConverter(from: source, to: language),
        script: source.script == language.script
          ? nil : try ScriptConverter(transliteration, to: language, options: options))
    }
    return converters
  }

  /// The names of the glossary that keep their script: acronyms, and names in foreign letters.
  public func properNames(in language: LanguageTag) -> Set<String> {
    var names: Set<String> = []
    for concept in glossary.concepts
    where concept.partOfSpeech == .properNoun || concept.isKeptUntranslated {
      for term in concept.terms[language] ?? [] where term.status.isAllowed {
        for name in [term.text, term.abbreviation].compactMap(\.self)
        where concept.isKeptUntranslated || name.isAcronym || name.hasForeignLetters {
          names.insert(name)
        }
      }
    }
    return names
  }
}

extension ScriptConverter {
  /// A converter to the script of a language of a workspace.
  ///
  /// - Parameters:
  ///   - transliteration: the rules and lexicons.
  ///   - language: the language that is written.
  ///   - standard: the name of a standard among those of the transliteration; `nil` for its own.
  ///   - options: what to do where the orthography leaves a choice.
  /// - Throws: `ConversionError` when the rules or the lexicons cannot be used.
  public init(
    _ transliteration: WorkspaceLanguage.Transliteration, to language: WorkspaceLanguage,
    standard: String? = nil, options: ConversionOptions = ConversionOptions()
  ) throws(ConversionError) {
    let rules = standard.flatMap { transliteration.standards[$0] } ?? transliteration.rules
    try self.init(
      rules: rules, direction: language.script == "Cyrl" ? .toCyrillic : .toLatin,
      boundaries: transliteration.boundaries, foreignWords: transliteration.foreignWords,
      options: options)
  }
}

/// Writes text in another pronunciation, another script, or both, by the rules of the orthography.
private struct OrthographyConverter: TextConverter {
  let pronunciation: JatConverter?
  let script: ScriptConverter?

  func converted(_ text: String) -> String {
    let spoken = pronunciation?.convert(text) ?? text
    return script?.convert(spoken) ?? spoken
  }
}

extension String {
  /// Whether the text is one word in Latin capitals: "NALAS".
  fileprivate var isAcronym: Bool {
    utf8.count > 1 && unicodeScalars.allSatisfy { ("A"..."Z").contains($0) }
  }

  /// Whether the text has Latin letters that no language of the region uses, or "sch".
  fileprivate var hasForeignLetters: Bool {
    let letters = lowercased()
    return letters.contains { "qwxyäöüß".contains($0) } || letters.contains("sch")
  }
}
