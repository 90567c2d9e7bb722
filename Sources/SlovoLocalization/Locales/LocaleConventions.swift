public import SlovoModel

/// What a language writes in its own way: months, dates, amounts, quotation marks.
///
/// CLDR is not what the region's offices write; `Locales/<tag>/locale.yaml` carries what differs.
/// Everything else comes from ICU under `fullTag`.
public struct LocaleConventions: Hashable, Sendable {
  /// How an amount is written.
  public struct MoneyPatterns: Hashable, Sendable {
    /// The places `amount` and `currency`.
    public var amount: LocalePattern
    /// The place `money`: up to an amount.
    public var maximum: LocalePattern
    /// The place `money`: at least an amount.
    public var minimum: LocalePattern
    /// The place `money`: with taxes and contributions.
    public var gross: LocalePattern
    /// The place `money`: without them.
    public var net: LocalePattern

    /// Patterns as given.
    public init(
      amount: LocalePattern, maximum: LocalePattern, minimum: LocalePattern, gross: LocalePattern,
      net: LocalePattern
    ) {
      self.amount = amount
      self.maximum = maximum
      self.minimum = minimum
      self.gross = gross
      self.net = net
    }
  }

  /// The names of the months, from January on.
  public struct Months: Hashable, Sendable {
    /// "maj"
    public let nominative: [String]
    /// "maja"; the nominative where the language has no cases.
    public let genitive: [String]
    /// "maju"; the nominative where the language has no cases.
    public let locative: [String]
    /// "jan.", for narrow columns; `nil` where they have figures.
    public let short: [String]?

    /// Twelve names each; `nil` when there are more or fewer.
    public init?(
      nominative: [String], genitive: [String]?, locative: [String]?, short: [String]? = nil
    ) {
      let all = [nominative, genitive ?? nominative, locative ?? nominative, short ?? nominative]
      guard all.allSatisfy({ $0.count == 12 }) else { return nil }
      self.short = short
      self.nominative = nominative
      self.genitive = genitive ?? nominative
      self.locative = locative ?? nominative
    }
  }

  /// The full tag, towards ICU and in documents: `bs-Latn-BA`.
  public var fullTag: LanguageTag
  /// The names of the months.
  public var months: Months
  /// How dates are written.
  public var when: WhenPatterns
  /// How amounts are written.
  public var money: MoneyPatterns
  /// The names of currencies by their code; a code without a name stands for itself.
  public var currencies: [String: String]
  /// The places `hour`, `hour.two-digit` and `minute`: a time of day; `09:30` without one.
  public var time: LocalePattern?
  /// The places `start` and `end`.
  public var timeRange: LocalePattern
  /// The place `n`: a duration in minutes.
  public var minutes: LocalePattern
  /// The places `day`, `month` and `year`: a day in figures; the international way without one.
  public var numericDate: LocalePattern?
  /// How values stand in a row that hold what parts the values of others.
  public var strongList: StrongList?
  /// The opening and the closing quotation mark.
  public var quotationMarks: [String]
  /// The places `page` and `pages`.
  public var page: LocalePattern
  /// What stands between a title and a second one.
  public var titleSeparator: String
  /// The cases that its nouns have; empty for none.
  public var cases: [GrammaticalCase]
  /// The numbers that its nouns have.
  public var numbers = GrammaticalNumber.own
  /// The definiteness that its nouns have; empty for none.
  public var definiteness: [Definiteness]
  /// Which form of a noun stands behind a number.
  public var quantities: QuantityRules
  /// Which words agree with the noun beside them.
  public var agreement = AgreementRules()
  /// Words that a full stop shortens without ending the sentence, in small letters.
  public var abbreviations: Set<String> = []
  /// Whether typesetters keep a word of one letter on the line of the next word: "u Sarajevu".
  public var joinsOneLetterWords = false
  /// Words that have another form in front of certain sounds.
  public var soundForms: [SoundForm] = []
  /// How terms for men and for women are written beside each other.
  public var pairs = GenderPairs()

  /// Conventions as given.
  public init(
    fullTag: LanguageTag, months: Months, when: WhenPatterns, money: MoneyPatterns,
    currencies: [String: String], timeRange: LocalePattern, minutes: LocalePattern,
    quotationMarks: [String], page: LocalePattern, titleSeparator: String,
    cases: [GrammaticalCase], definiteness: [Definiteness],
    quantities: QuantityRules = QuantityRules()
  ) {
    self.fullTag = fullTag
    self.months = months
    self.when = when
    self.money = money
    self.currencies = currencies
    self.timeRange = timeRange
    self.minutes = minutes
    self.quotationMarks = quotationMarks
    self.page = page
    self.titleSeparator = titleSeparator
    self.cases = cases
    self.definiteness = definiteness
    self.quantities = quantities
  }
}
