/// The features that words and their forms are told apart by.
///
/// The raw values are the words that data files, JSON and the command line use.
public enum Grammar {
  /// A part of speech, as far as it decides how a word is inflected.
  public enum PartOfSpeech: String, Hashable, Sendable, CaseIterable {
    /// A common noun.
    case noun
    /// An adjective, a participle, an ordinal, or a pronoun that is declined like one.
    case adjective
    /// A proper name; what the data says of nouns holds for it too.
    case name
    /// A cardinal numeral.
    case numeral
  }

  /// A grammatical gender.
  public enum Gender: String, Hashable, Sendable, CaseIterable {
    case masculine, feminine, neuter
  }

  /// Whether a noun names a living being, so that its accusative is its genitive.
  public enum Animacy: String, Hashable, Sendable, CaseIterable {
    case animate, inanimate
  }

  /// A grammatical case.
  public enum Case: String, Hashable, Sendable, CaseIterable {
    case nominative, genitive, dative, accusative, vocative, instrumental, locative
  }

  /// A grammatical number.
  public enum Number: String, Hashable, Sendable, CaseIterable {
    case singular, plural
    /// The form after two, three and four: dva *nova učesnika*.
    case paucal
    /// The counted plural of Macedonian: два *дена*.
    case count
  }

  /// Whether a word is definite, and in Macedonian by which article.
  public enum Definiteness: String, Hashable, Sendable, CaseIterable {
    case indefinite, definite
    /// With the article of what is near: *градов*.
    case proximal
    /// With the article of what is far: *градон*.
    case distal
  }

  /// A degree of comparison.
  public enum Degree: String, Hashable, Sendable, CaseIterable {
    case positive, comparative, superlative
  }
}
