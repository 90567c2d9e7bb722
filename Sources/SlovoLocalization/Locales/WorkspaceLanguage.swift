public import SlovoModel
public import SlovoOrthography

/// A language of the workspace: authored, or derived from an authored one by transliteration.
public struct WorkspaceLanguage: Hashable, Sendable {
  /// Where its words come from.
  public enum Origin: Hashable, Sendable {
    /// They are written by people.
    case authored(LocaleConventions)
    /// They are transliterated from another language.
    case derived(from: LanguageTag)
  }

  /// How text of another language is written in this one's script.
  public struct Transliteration: Hashable, Sendable {
    /// The language of the text.
    public var source: LanguageTag
    /// The rules for letters and sequences of letters, as ICU transform rules.
    public var rules: String
    /// A lexicon of words in which two letters are not a digraph; empty for none.
    public var boundaries: String
    /// A lexicon of foreign words that stay as they are; empty for none.
    public var foreignWords: String
    /// Rules of other standards, by their names: "iso-9".
    public var standards: [String: String]
    /// Words that stay as they are in documents: "EUR".
    public var keptWords: [String]

    /// A transliteration as given.
    public init(
      source: LanguageTag, rules: String, boundaries: String = "", foreignWords: String = "",
      standards: [String: String] = [:], keptWords: [String] = []
    ) {
      self.source = source
      self.rules = rules
      self.boundaries = boundaries
      self.foreignWords = foreignWords
      self.standards = standards
      self.keptWords = keptWords
    }
  }

  /// Which pronunciation of Serbian its words have, and what is known of the other.
  public struct Reflexes: Hashable, Sendable {
    /// The pronunciation.
    public var pronunciation: Pronunciation
    /// A lexicon of roots and paradigms with a jat.
    public var roots: String
    /// Words that this language has otherwise, as lines "ekavian = ijekavian"; empty for none.
    public var words: String

    /// Reflexes as given.
    public init(pronunciation: Pronunciation, roots: String, words: String = "") {
      self.pronunciation = pronunciation
      self.roots = roots
      self.words = words
    }
  }

  /// The tag, which is the name of the folder.
  public var tag: LanguageTag
  /// The full tag, towards ICU and in documents.
  public var fullTag: LanguageTag
  /// The script that tags leave out, because nearly all that is written in the language is in it;
  /// `nil` where there is none.
  ///
  /// Source: RFC 5646, section 3.1.9, "Suppress-Script", and the registry of subtags.
  public var defaultScript: String?
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
  /// How text of another language is written in its script; a derived language has it.
  public var transliteration: Transliteration?
  /// What the checks of letters know of the language, as a file of facts; empty for nothing.
  public var checkFacts: String
  /// By what terms are told from other words in texts, as `RecognitionRules`; empty for nothing.
  public var recognition: String
  /// The pronunciation of its words, where the language has more than one.
  public var reflexes: Reflexes?
  /// The data by which it inflects.
  public var inflection: InflectionData?
  /// Small letters of other alphabets in names, and what it writes for them.
  public var nameLetters: [String: String] = [:]

  /// A language as given.
  public init(
    tag: LanguageTag, fullTag: LanguageTag, aliases: [LanguageTag], script: String, autonym: String,
    concept: Identifier<Concept>?, origin: Origin, transliteration: Transliteration? = nil,
    reflexes: Reflexes? = nil, inflection: InflectionData? = nil, checkFacts: String = "",
    recognition: String = ""
  ) {
    self.tag = tag
    self.fullTag = fullTag
    self.aliases = aliases
    self.script = script
    self.autonym = autonym
    self.concept = concept
    self.origin = origin
    self.transliteration = transliteration
    self.checkFacts = checkFacts
    self.recognition = recognition
    self.reflexes = reflexes
    self.inflection = inflection
  }

  /// The language whose words are used: itself, or the one that it is derived from.
  public var source: LanguageTag {
    switch origin {
    case .authored: tag
    case .derived(let source): source
    }
  }

  /// The language as documents name it.
  public var documentLanguage: DocumentLanguage {
    DocumentLanguage(
      tag: tag, fullTag: fullTag,
      webTag: defaultScript == fullTag.script ? fullTag.withoutScript : fullTag, name: autonym)
  }

  /// Whether its words are transliterated.
  public var isDerived: Bool { source != tag }
}
