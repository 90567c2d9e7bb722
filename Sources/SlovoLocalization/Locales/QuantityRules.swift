public import SlovoModel

/// Which form of a noun stands behind a number: "1 sesija, 2 sesije, 5 sesija".
///
/// The form follows from the plural category that CLDR gives the number, and in some languages from
/// the gender of the noun. Without rules it is the singular for `one` and else the plural.
///
/// Source: UTS #35, part 3, "Language Plural Rules", for the categories; the forms are grammar, and
/// stand in `locale.yaml`.
public struct QuantityRules: Hashable, Sendable {
  /// A plural category of CLDR.
  public enum Category: String, Hashable, Sendable, CaseIterable {
    case zero, one, two, few, many, other
  }

  /// The form that a number governs.
  public struct Rule: Hashable, Sendable {
    /// The form of the glossary.
    public var form: GrammaticalForm
    /// How endings of words that agree with the noun differ from the glossary's form.
    ///
    /// In Bosnian "ekspertskog dana" becomes "2 ekspertska dana" by the ending "og", which is "a".
    /// Only words are concerned that are not as in the form of the dictionary.
    public var endings: [Ending]
    /// Up to how many syllables a noun takes a counted plural that the glossary does not write down;
    /// longer ones take the plural. `nil` for no limit.
    public var syllables: Int?

    /// A rule as given.
    public init(form: GrammaticalForm, endings: [Ending] = [], syllables: Int? = nil) {
      self.form = form
      self.endings = endings
      self.syllables = syllables
    }
  }

  /// An ending, and what stands in its place behind a number.
  public struct Ending: Hashable, Sendable {
    /// The ending in the form of the glossary.
    public var written: String
    /// The ending behind a number.
    public var counted: String

    /// An ending as given.
    public init(written: String, counted: String) {
      self.written = written
      self.counted = counted
    }
  }

  private struct Key: Hashable {
    let category: Category
    let gender: GrammaticalGender?
  }

  private var rules: [Key: Rule] = [:]

  /// The singular for `one`, and else the plural.
  public init() {}

  /// Sets the form behind numbers of a category.
  ///
  /// - Parameters:
  ///   - rule: the form.
  ///   - category: the category of the numbers.
  ///   - gender: the gender of the nouns; `nil` for all.
  public mutating func set(_ rule: Rule, for category: Category, gender: GrammaticalGender?) {
    rules[Key(category: category, gender: gender)] = rule
  }

  /// Whether numbers govern a counted plural, as in Macedonian.
  var hasCountedPlural: Bool { rules.values.contains { $0.form.number == .count } }

  /// The form behind numbers of a category; `nil` when it depends on a gender that is not known.
  public func rule(for category: Category, gender: GrammaticalGender?) -> Rule? {
    if rules.isEmpty {
      return Rule(form: GrammaticalForm(number: category == .one ? .singular : .plural))
    }
    let isKnown = rules.keys.contains { $0.category == category }
    let category = isKnown ? category : .other
    return rules[Key(category: category, gender: gender)]
      ?? rules[Key(category: category, gender: nil)]
  }
}

extension QuantityRules.Rule {
  /// A term in the form; `nil` when the glossary lacks it.
  ///
  /// A noun that has no singular stands in the plural where the language has cases, "2 vrata", and
  /// cannot be counted one by one in another.
  func words(of term: Term) -> String? {
    if term.onlyNumber == .plural, form.number == .singular {
      guard form.grammaticalCase != nil else { return nil }
      return term.form(GrammaticalForm(grammaticalCase: .nominative, number: .plural))
    }
    guard let text = term.form(form) else { return nil }
    guard !endings.isEmpty,
      let lemma = term.form(GrammaticalForm(grammaticalCase: .nominative, number: .singular))
    else { return text }
    return counted(text, lemma: lemma)
  }

  /// Whether a counted plural that the rules of the language give is written: два дена, but два
  /// документи.
  func admits(_ counted: String, plural: String?, lemma: String, vowels: Set<Character>) -> Bool {
    guard let syllables, let plural else { return true }
    let words = [counted, plural, lemma].map { $0.split(separator: " ") }
    guard words[0].count == words[1].count, words[0].count == words[2].count else { return false }
    // The noun itself is the word that counting changes.
    return words[0].indices.allSatisfy { index in
      words[0][index] == words[1][index]
        || (words[2][index].split(separator: "-").last ?? "").lowercased()
          .count { vowels.contains($0) } <= syllables
    }
  }

  /// The words of a term with their endings behind a number.
  func counted(_ text: String, lemma: String) -> String {
    let words = text.split(separator: " ", omittingEmptySubsequences: false)
    let unchanged = lemma.split(separator: " ", omittingEmptySubsequences: false)
    guard words.count == unchanged.count else { return text }
    return zip(words, unchanged).map { word, lemma in
      guard word != lemma, let ending = endings.first(where: { word.hasSuffix($0.written) }) else {
        return String(word)
      }
      return word.dropLast(ending.written.count) + ending.counted
    }.joined(separator: " ")
  }
}
