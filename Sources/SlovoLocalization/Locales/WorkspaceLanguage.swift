public import SlovoModel

/// A language of the workspace: authored, or derived from an authored one by transliteration.
public struct WorkspaceLanguage: Hashable, Sendable {
  /// Where its words come from.
  public enum Origin: Hashable, Sendable {
    /// They are written by people.
    case authored(LocaleConventions)
    /// They are transliterated from another language by these ICU rules.
    case derived(from: LanguageTag, rules: String)
  }

  /// The tag, which is the name of the folder.
  public var tag: LanguageTag
  /// The full tag, towards ICU and in documents.
  public var fullTag: LanguageTag
  /// Other tags that mean this language.
  public var aliases: [LanguageTag]
  /// The script's code by ISO 15924.
  public var script: String
  /// The name of the language in the language itself.
  public var autonym: String
  /// The concept that names the language.
  public var concept: Identifier<Concept>?
  /// Where its words come from.
  public var origin: Origin

  /// A language as given.
  public init(
    tag: LanguageTag, fullTag: LanguageTag, aliases: [LanguageTag], script: String, autonym: String,
    concept: Identifier<Concept>?, origin: Origin
  ) {
    self.tag = tag
    self.fullTag = fullTag
    self.aliases = aliases
    self.script = script
    self.autonym = autonym
    self.concept = concept
    self.origin = origin
  }

  /// The language whose words are used: itself, or the one that it is derived from.
  public var source: LanguageTag {
    switch origin {
    case .authored: tag
    case .derived(let source, _): source
    }
  }

  /// Whether its words are transliterated.
  public var isDerived: Bool { source != tag }
}
