internal import SlovoICU
public import SlovoModel

/// The words of a workspace, in every one of its languages.
///
/// ```swift
/// let localizer = Localizer(languages: …, catalogues: …, glossary: …, content: …, converters: [:])
/// let voice = try localizer.voice(in: bosnian)
/// voice.inlines(of: event.title, in: scope, findings: &findings)
/// ```
public struct Localizer: Sendable {
  /// The languages of the workspace.
  public let languages: [LanguageTag: WorkspaceLanguage]
  /// The messages by language.
  public let catalogues: [LanguageTag: Catalogue]
  /// The concepts.
  public let glossary: Glossary
  /// The content that messages speak of.
  public let content: Content
  /// The language that messages are written in first.
  public let sourceLanguage: LanguageTag
  /// What writes derived languages.
  public let converters: [LanguageTag: any TextConverter]
  /// How terms for people are written who may be men or women.
  public var genderStyles = GenderStyles()

  /// A localizer as given.
  public init(
    languages: [WorkspaceLanguage], sourceLanguage: LanguageTag,
    catalogues: [LanguageTag: Catalogue], glossary: Glossary, content: Content,
    converters: [LanguageTag: any TextConverter]
  ) {
    self.sourceLanguage = sourceLanguage
    self.languages = Dictionary(
      languages.map { ($0.tag, $0) }, uniquingKeysWith: { first, _ in first })
    self.catalogues = catalogues
    self.glossary = glossary
    self.content = content
    self.converters = converters
  }

  /// Everything that is needed to speak one language.
  ///
  /// - Throws: `LocalizerError` when the workspace does not have the language, or ICU refuses it.
  public func voice(in tag: LanguageTag) throws(LocalizerError) -> Voice {
    guard let language = languages[tag], let source = languages[language.source],
      case .authored(let conventions) = source.origin
    else { throw LocalizerError(language: tag, reason: "the workspace does not have it") }
    if language.isDerived, converters[tag] == nil {
      throw LocalizerError(language: tag, reason: "there are no rules to derive it by")
    }
    do throws(ICUError) {
      return try Voice(self, language: language, conventions: conventions)
    } catch {
      throw LocalizerError(language: tag, reason: error.description)
    }
  }
}

/// Why a language cannot be spoken.
public struct LocalizerError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The language.
  public let language: LanguageTag
  /// Why not.
  public let reason: String

  /// The language and why not.
  public var description: String { "the language “\(language)” cannot be used: \(reason)" }
}
