import SlovoLocalization
import SlovoModel
import SlovoYAML

/// Reads what an authored language writes in its own way: months, dates, amounts.
struct ConventionsReader {
  let file: ContentFile
  let grammar: LanguageGrammar

  func read(_ fields: inout Fields, fullTag: LanguageTag?) -> LocaleConventions? {
    let months = fields.required("months").flatMap {
      Fields.read($0, in: file, expecting: "the names of the months") { Self.months(&$0) }
    }
    let when = fields.required("when").flatMap {
      Fields.read($0, in: file, expecting: "the patterns of dates") { Self.when(&$0) }
    }
    let money = fields.required("money").flatMap {
      Fields.read($0, in: file, expecting: "the patterns of amounts") { Self.money(&$0) }
    }
    let currencies = self.currencies(&fields)
    let time = fields.optionalPattern("time", places: ["hour", "hour.two-digit", "minute"])
    let timeRange = fields.pattern("time-range", places: ["start", "end"])
    let numericDate = fields.optionalPattern("numeric-date", places: ["day", "month", "year"])
    let minutes = fields.pattern("minutes", places: ["n"])
    let strongList = fields.group("strong-list", expecting: "the separators of a list") {
      Self.strongList(&$0)
    }
    let marks = fields.strings("quotation-marks")
    if let marks, marks.count != 2 {
      fields.problem(
        .valueWrong, "there are two quotation marks; write the opening and the closing one",
        at: "quotation-marks")
    }
    let page = fields.pattern("page", places: ["page", "pages"])
    let separator = fields.required("title-separator")?.string()
    let abbreviations = fields.optional("abbreviations")?.sequence { $0.line() } ?? []
    let joinsLetters = fields.flag("one-letter-words-joined") ?? false
    let soundForms = fields.list("sound-forms", of: "a word and its other form") { fields in
      Self.soundForm(&fields)
    }
    guard let fullTag, let months, let when, let money, let timeRange, let minutes, let marks,
      marks.count == 2, let page, let separator
    else { return nil }
    var conventions = LocaleConventions(
      fullTag: fullTag, months: months, when: when, money: money, currencies: currencies,
      timeRange: timeRange, minutes: minutes, quotationMarks: marks, page: page,
      titleSeparator: separator, cases: grammar.cases, definiteness: grammar.definiteness,
      quantities: grammar.quantities)
    conventions.numbers = grammar.numbers
    conventions.agreement = grammar.agreement
    conventions.abbreviations = Set(abbreviations.map { $0.lowercased() })
    conventions.joinsOneLetterWords = joinsLetters
    conventions.pairs = grammar.pairs
    conventions.soundForms = soundForms
    conventions.numericDate = numericDate
    conventions.time = time
    conventions.strongList = strongList
    return conventions
  }

  private static func strongList(_ fields: inout Fields) -> StrongList? {
    let conjunctions = fields.strings("conjunctions")
    let pair = fields.required("pair")?.string()
    let middle = fields.required("middle")?.string()
    let last = fields.required("last")?.string()
    guard let conjunctions, let pair, let middle, let last else { return nil }
    return StrongList(conjunctions: conjunctions, pair: pair, middle: middle, last: last)
  }

  private static func soundForm(_ fields: inout Fields) -> SoundForm? {
    let word = fields.string("word")
    let other = fields.string("other")
    let beginnings = fields.strings("before")
    let exceptions = fields.optional("except")?.sequence { $0.line() } ?? []
    let isFree = fields.flag("free") ?? false
    guard let word, let other, let beginnings else { return nil }
    return SoundForm(
      word: word, other: other, beginnings: beginnings, exceptions: exceptions,
      isOtherFree: isFree)
  }

  private static func months(_ fields: inout Fields) -> LocaleConventions.Months? {
    let nominative = fields.required("nominative").flatMap { twelve($0, fields) }
    let genitive = fields.optional("genitive").flatMap { twelve($0, fields) }
    let locative = fields.optional("locative").flatMap { twelve($0, fields) }
    let short = fields.optional("short").flatMap { twelve($0, fields) }
    guard let nominative else { return nil }
    return LocaleConventions.Months(
      nominative: nominative, genitive: genitive, locative: locative, short: short)
  }

  private static func twelve(_ reader: YAMLReader, _ fields: Fields) -> [String]? {
    guard let names = reader.sequence({ $0.line() }) else { return nil }
    if names.count == 12 { return names }
    if names.count == reader.node.items.count {
      fields.file.log.problem(
        .valueWrong, "\(names.count) months are named; write all twelve, from January on",
        at: reader.node)
    }
    return nil
  }

  private static func when(_ fields: inout Fields) -> WhenPatterns? {
    var patterns: [WhenPatterns.Style: [WhenPatterns.Shape: LocalePattern]] = [:]
    for style in WhenPatterns.Style.allCases {
      // What a style has not is taken from another; only `label` has them all.
      let isWhole = style == .label
      guard let reader = isWhole ? fields.required(style.rawValue) : fields.optional(style.rawValue)
      else { continue }
      _ = Fields.read(reader, in: fields.file, expecting: "patterns by the shape of the date") {
        fields -> Void? in
        for shape in WhenPatterns.Shape.allCases {
          let pattern =
            isWhole && !shape.isOptional
            ? fields.pattern(shape.rawValue, places: shape.places)
            : fields.optionalPattern(shape.rawValue, places: shape.places)
          if let pattern { patterns[style, default: [:]][shape] = pattern }
        }
        return ()
      }
    }
    let preliminary = fields.pattern("preliminary", places: ["when"])
    let due = fields.optionalPattern("due", places: ["when"])
    return preliminary.map { WhenPatterns(patterns: patterns, preliminary: $0, due: due) }
  }

  private static func money(_ fields: inout Fields) -> LocaleConventions.MoneyPatterns? {
    let amount = fields.pattern("amount", places: ["amount", "currency"])
    let maximum = fields.pattern("maximum", places: ["money"])
    let minimum = fields.pattern("minimum", places: ["money"])
    let gross = fields.pattern("gross", places: ["money"])
    let net = fields.pattern("net", places: ["money"])
    guard let amount, let maximum, let minimum, let gross, let net else { return nil }
    return LocaleConventions.MoneyPatterns(
      amount: amount, maximum: maximum, minimum: minimum, gross: gross, net: net)
  }

  private func currencies(_ fields: inout Fields) -> [String: String] {
    var names: [String: String] = [:]
    _ = fields.optional("currencies")?.entries(expecting: "currency names by code") { key, value in
      let code = key.value("the three capital letters of a currency, such as BAM") {
        Money(amount: Decimal(0), currency: $0)?.currency
      }
      let name = value.line()
      if let code, let name { names[code] = name }
      return Optional<Void>.none
    }
    return names
  }
}

extension Fields {
  mutating func pattern(_ key: String, places: Set<String>) -> LocalePattern? {
    required(key).flatMap { pattern($0, places: places) }
  }

  mutating func optionalPattern(_ key: String, places: Set<String>) -> LocalePattern? {
    optional(key).flatMap { pattern($0, places: places) }
  }

  /// Reads words with places for values, and reports places that nothing fills.
  private func pattern(_ reader: YAMLReader, places: Set<String>) -> LocalePattern? {
    let pattern = reader.value("words with places in braces, such as \"{start}–{end}\"") {
      LocalePattern($0)
    }
    guard let pattern else { return nil }
    let unknown = pattern.places.filter { !places.contains($0) }
    guard let first = unknown.first else { return pattern }
    let known = places.sorted()
    let advice =
      NearestName.nearest(to: first, among: known).map { "did you mean {\($0)}?" }
      ?? (known.isEmpty
        ? "write words alone" : "write \(known.map { "{\($0)}" }.joined(separator: ", "))")
    file.log.problem(
      .referenceUnknown, "nothing fills the place {\(first)} here; \(advice)", at: reader.node)
    return nil
  }
}
