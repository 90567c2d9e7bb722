/// A grammatical case.
public enum GrammaticalCase: String, Hashable, Sendable, CaseIterable {
  case nominative, genitive, dative, accusative, vocative, instrumental, locative
}

/// A grammatical number.
public enum GrammaticalNumber: String, Hashable, Sendable, CaseIterable {
  case singular, plural
  /// The counted plural of Macedonian: два дена.
  case count

  /// The numbers that a word may be confined to.
  public static let own: [GrammaticalNumber] = [.singular, .plural]
}

/// A grammatical gender.
public enum GrammaticalGender: String, Hashable, Sendable, CaseIterable {
  case masculine, feminine, neuter
}

/// Whether a noun carries an article, and which of the three that Macedonian has: денот, денов, денон.
public enum Definiteness: String, Hashable, Sendable, CaseIterable {
  case indefinite, definite, proximal, distal
}

/// A part of speech.
public enum PartOfSpeech: String, Hashable, Sendable, CaseIterable {
  case noun, adjective, verb, phrase, abbreviation
  case properNoun = "proper-noun"
}

/// A form of a term; what a language does not distinguish is `nil`.
///
/// Serbian and Bosnian nouns have a case and a number, Macedonian nouns a number and a definiteness,
/// English nouns a number, adjectives a gender or the plural.
public struct GrammaticalForm: Hashable, Sendable {
  /// The case.
  public var grammaticalCase: GrammaticalCase?
  /// The number.
  public var number: GrammaticalNumber?
  /// The definiteness.
  public var definiteness: Definiteness?
  /// The gender.
  public var gender: GrammaticalGender?

  /// A form as given.
  public init(
    grammaticalCase: GrammaticalCase? = nil, number: GrammaticalNumber? = nil,
    definiteness: Definiteness? = nil, gender: GrammaticalGender? = nil
  ) {
    self.grammaticalCase = grammaticalCase
    self.number = number
    self.definiteness = definiteness
    self.gender = gender
  }

  /// Whether nothing but the form of the dictionary is asked for.
  public var isLemma: Bool {
    isFirst && (number ?? .singular) == .singular && (gender ?? .masculine) == .masculine
  }

  /// Whether neither an oblique case nor an article is asked for.
  public var isFirst: Bool {
    (grammaticalCase ?? .nominative) == .nominative && (definiteness ?? .indefinite) == .indefinite
  }
}

extension GrammaticalForm: CustomStringConvertible {
  /// The form in words: "genitive plural".
  public var description: String {
    let words = [
      grammaticalCase?.rawValue, definiteness?.rawValue, gender?.rawValue, number?.rawValue,
    ]
    return words.compactMap(\.self).joined(separator: " ")
  }
}
