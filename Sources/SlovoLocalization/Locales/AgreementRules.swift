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

    /// Whether a word so read can stand in a case.
    func fits(_ other: GrammaticalCase) -> Bool {
      grammaticalCase == nil || grammaticalCase == other
    }

    /// Whether one thing can have the gender and number of both readings.
    func sharesTraits(with other: Reading) -> Bool {
      (gender == nil || other.gender == nil || gender == other.gender)
        && (number == nil || other.number == nil || number == other.number)
    }
  }

  /// Words by their stems, whole or by their ends.
  public struct Stems: Hashable, Sendable {
    private var whole: Set<String> = []
    private var ends: [Set<String>] = []

    /// Stems; one that begins with a hyphen is the end of many stems.
    public init(_ stems: [String] = []) {
      for stem in stems {
        guard stem.hasPrefix("-") else {
          whole.insert(stem)
          continue
        }
        let end = String(stem.dropFirst())
        while ends.count <= end.count { ends.append([]) }
        ends[end.count].insert(end)
      }
    }

    /// Whether a stem is one of these.
    func contains(_ stem: Substring) -> Bool {
      whole.contains(String(stem)) || hasEnd(of: stem)
    }

    /// Whether something longer ends like one of these.
    func hasEnd(of stem: Substring) -> Bool {
      ends.indices.dropFirst().contains { length in
        !ends[length].isEmpty && stem.count > length
          && ends[length].contains(String(stem.suffix(length)))
      }
    }
  }

  /// Readings by the ending of an adjective, and of what declines like one.
  public var endings: [String: [Reading]] = [:]
  /// Stems of words with these endings.
  public var stems = Stems()
  /// Whole words before a noun that decline in another way.
  public var words: [String: [Reading]] = [:]
  /// Words that can stand between an agreeing word and the noun, and never change.
  public var unchanged: Set<String> = []
  /// Relative pronouns that follow a noun, of which gender and number agree.
  public var relatives: [String: [Reading]] = [:]
  /// What stands between a noun and a participle that agrees with it: "je", "bit će".
  public var copulas: Set<String> = []
  /// Stems of participles and of other words that tell something of a subject.
  public var participles = Stems()
  /// Readings by the ending of a participle that tells what somebody did: "odobrio", "odobrila".
  public var deeds: [String: [Reading]] = [:]
  /// Words that point back to a noun by its gender, as stems with a hyphen ("njegov-") or as whole
  /// words ("jedan za drugim").
  public var pointers: [String: [Reading]] = [:]
  /// Pronouns beside a verb that repeat its object, with its gender: "го претставува планот".
  public var clitics: [String: [Reading]] = [:]
  /// Ends of verbs of which the subject is plural.
  public var pluralVerbs: [String] = []
  /// Verbs in the third person by the number of their subject, whole or by their ends.
  public var verbs: [GrammaticalNumber: Stems] = [:]
  /// What stands beside a verb without a subject of its own: "se".
  public var reflexives: Set<String> = []
  /// Words that begin a clause with a subject of its own: "da", "jer".
  public var subordinators: Set<String> = []
  /// Adverbs that can stand before a participle, whole or by their ends.
  public var adverbs = Stems()
  /// Words that connect words: "i", "ili".
  public var conjunctions: Set<String> = []
  /// Words that govern a noun behind them.
  public var prepositions: Set<String> = []
  /// What a noun can be by its ending, the longest one that it has.
  public var nouns: [String: [Reading]] = [:]

  /// No word agrees.
  public init() {}

  /// Whether no word agrees.
  var isEmpty: Bool { endings.isEmpty && words.isEmpty && verbs.isEmpty }

  private static let longestEnding = 4

  /// What a word before a noun can agree with; empty when it is no agreeing word.
  func readings(before word: String) -> [Reading] {
    if let readings = words[word] { return readings }
    let readings = readings(of: word, stems)
    return readings.isEmpty ? self.readings(of: word, participles) : readings
  }

  /// What a participle can agree with.
  func readings(ofParticiple word: String) -> [Reading] {
    readings(of: word, participles).filter { $0.fits(.nominative) }
  }

  /// What the participle of a deed can agree with.
  func readings(ofDeed word: String) -> [Reading] {
    deeds[word] ?? Self.readings(of: word, byLongest: deeds)
  }

  /// The number of a verb's subject; `nil` for other words.
  func number(ofVerb word: String) -> GrammaticalNumber? {
    guard !prepositions.contains(word) else { return nil }
    return GrammaticalNumber.own.first { verbs[$0]?.contains(word[...]) ?? false }
  }

  /// What a noun can be; at the beginning of a sentence it is the subject.
  func readings(ofNoun word: String, isSubject: Bool) -> [Reading] {
    let readings = Self.readings(of: word, byLongest: nouns)
    return isSubject ? readings.filter { $0.fits(.nominative) } : readings
  }

  /// What a word that points back stands for; `nil` for other words.
  func readings(ofPointer word: String) -> [Reading]? {
    if let readings = pointers[word] { return readings }
    for (stem, readings) in pointers where stem.hasSuffix("-") {
      let stem = stem.dropLast()
      if word.hasPrefix(stem), endings[String(word.dropFirst(stem.count))] != nil {
        return readings
      }
    }
    return nil
  }

  /// Whether a word is an adverb before a participle.
  func isAdverb(_ word: String) -> Bool {
    unchanged.contains(word) || adverbs.contains(word[...])
  }

  private static func readings(
    of word: String, byLongest endings: [String: [Reading]]
  ) -> [Reading] {
    for length in stride(from: min(longestEnding, word.count - 1), through: 0, by: -1) {
      if let readings = endings[String(word.suffix(length))] { return readings }
    }
    return []
  }

  private func readings(of word: String, _ stems: Stems) -> [Reading] {
    (0...min(Self.longestEnding, word.count)).flatMap { length in
      guard let readings = endings[String(word.suffix(length))],
        stems.contains(word.dropLast(length))
      else { return [Reading]() }
      return readings
    }
  }
}
