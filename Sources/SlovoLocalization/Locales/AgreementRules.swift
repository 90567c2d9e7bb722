public import SlovoModel

/// Which words agree with a noun beside them, and with what they agree by their endings:
/// "prvi klaster", "prva obuka".
///
/// A language without such words has empty rules. The words and endings stand in `locale.yaml`.
public struct AgreementRules: Hashable, Sendable {
  /// What a word can agree with; what is `nil` does not matter.
  public struct Reading: Hashable, Sendable {
    /// The gender of the noun.
    public var gender: GrammaticalGender?
    /// The number of the noun.
    public var number: GrammaticalNumber?
    /// The case of the noun.
    public var grammaticalCase: GrammaticalCase?

    /// A reading as given.
    public init(
      gender: GrammaticalGender? = nil, number: GrammaticalNumber? = nil,
      grammaticalCase: GrammaticalCase? = nil
    ) {
      self.gender = gender
      self.number = number
      self.grammaticalCase = grammaticalCase
    }

    /// Reads traits with spaces between them: "feminine singular genitive".
    public init?(_ text: String) {
      for word in text.split(separator: " ").map(String.init) {
        if gender == nil, let trait = GrammaticalGender(rawValue: word) {
          gender = trait
        } else if number == nil, let trait = GrammaticalNumber(rawValue: word) {
          number = trait
        } else if grammaticalCase == nil, let trait = GrammaticalCase(rawValue: word) {
          grammaticalCase = trait
        } else {
          return nil
        }
      }
      if self == Reading() { return nil }
    }

    /// Whether a word so read can stand beside a noun so read.
    func fits(_ noun: Reading) -> Bool {
      Self.fits(gender, noun.gender) && Self.fits(number, noun.number)
        && Self.fits(grammaticalCase, noun.grammaticalCase)
    }

    private static func fits<Trait: Equatable>(_ one: Trait?, _ other: Trait?) -> Bool {
      one == nil || other == nil || one == other
    }
  }

  /// Readings by the ending of an adjective, and of what declines like one.
  public var endings: [String: [Reading]] = [:]
  /// Stems of words with these endings; one that begins with a hyphen is the end of many stems.
  public var stems: [String] = []
  /// Whole words before a noun that decline in another way.
  public var words: [String: [Reading]] = [:]
  /// Words that can stand between an agreeing word and the noun, and never change.
  public var unchanged: Set<String> = []
  /// Relative pronouns that follow a noun, of which gender and number agree.
  public var relatives: [String: [Reading]] = [:]
  /// What stands between a noun and a participle that agrees with it: "je", "bit će".
  public var copulas: Set<String> = []
  /// Stems of participles, as in `stems`.
  public var participles: [String] = []

  /// No word agrees.
  public init() {}

  /// What a word before a noun can agree with; empty when it is no agreeing word.
  func readings(before word: String) -> [Reading] {
    words[word] ?? readings(of: word, stems)
  }

  /// What a participle can agree with.
  func readings(ofParticiple word: String) -> [Reading] {
    readings(of: word, participles).filter { $0.fits(Reading(grammaticalCase: .nominative)) }
  }

  private func readings(of word: String, _ stems: [String]) -> [Reading] {
    endings.flatMap { ending, readings in
      guard word.hasSuffix(ending) else { return [Reading]() }
      let stem = word.dropLast(ending.count)
      let isKnown = stems.contains {
        $0.hasPrefix("-") ? stem.count > $0.count && stem.hasSuffix($0.dropFirst()) : stem == $0
      }
      return isKnown ? readings : []
    }
  }
}
