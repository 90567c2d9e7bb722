internal import SlovoICU
import SlovoModel

/// Writes single values in one language.
struct LeafWords: Sendable {
  let conventions: LocaleConventions
  let terms: TermWords
  let dates: WhenFormatter
  /// The concepts that name languages.
  let languageConcepts: [LanguageTag: Identifier<Concept>]
  let people: PersonWriter
  let numbers: NumberFormatter
  let amounts: NumberFormatter
  let lists: ListFormatter

  init(
    conventions: LocaleConventions, terms: TermWords, dates: WhenFormatter,
    languageConcepts: [LanguageTag: Identifier<Concept>], people: PersonWriter
  ) throws(ICUError) {
    self.conventions = conventions
    self.terms = terms
    self.dates = dates
    self.languageConcepts = languageConcepts
    self.people = people
    let locale = conventions.fullTag.description
    numbers = try NumberFormatter(skeleton: ".#########", locale: locale)
    amounts = try NumberFormatter(skeleton: ".00/w", locale: locale)
    lists = try ListFormatter(locale: locale)
  }

  /// The concept that a value is named by; `nil` for a value that is no term, and for a language
  /// whose `locale.yaml` names no concept.
  func concept(of leaf: ScopeLeaf) -> Identifier<Concept>? {
    switch leaf {
    case .concept(let concept), .several(let concept): concept
    case .language(let tag): languageConcepts[tag]
    case .text, .plain, .person, .number, .minutes, .money, .when, .time, .times, .boolean: nil
    }
  }

  /// The value in words; `nil` for words that have to be looked up, and for a term without the form.
  /// A language that is named by no concept goes by its tag.
  func words(for leaf: ScopeLeaf, _ request: TermRequest = TermRequest()) -> String? {
    switch leaf {
    case .text: nil
    case .plain(let text): text
    case .person(let person, let part): people.words(for: person, part)
    case .concept(let concept): terms.words(for: concept, request)
    case .several(let concept): terms.words(for: concept, request.plural)
    case .number(let number): plain(number.description, with: numbers)
    case .minutes(let minutes):
      conventions.minutes.filled { $0 == "n" ? String(minutes) : nil }
    case .money(let money): words(for: money)
    case .when(let when): dates.text(for: when, style: .label)
    case .time(let time): words(for: time)
    case .times(let start, let end):
      conventions.timeRange.filled { place in
        switch place {
        case "start": words(for: start)
        case "end": words(for: end)
        default: nil
        }
      }
    case .language(let tag):
      if let concept = languageConcepts[tag] {
        terms.words(for: concept, request)
      } else {
        tag.description
      }
    case .boolean(let value): value ? "✓" : "–"
    }
  }

  /// Values in a row: "a, b i c"; apart from each other where one of them holds a comma or a conjunction.
  func list(_ words: [String]) -> String {
    if let strong = conventions.strongList, strong.isNeeded(for: words) {
      return strong.joined(words)
    }
    // A list that ICU cannot join is still a list.
    return (try? lists.format(words)) ?? words.joined(separator: ", ")
  }

  private func words(for time: TimeOfDay) -> String {
    guard let pattern = conventions.time else { return time.description }
    return pattern.filled { place in
      switch place {
      case "hour": String(time.hour)
      case "hour.two-digit": YearMonth.padded(time.hour, to: 2)
      case "minute": YearMonth.padded(time.minute, to: 2)
      default: nil
      }
    }
  }

  private func plain(_ number: String, with formatter: NumberFormatter) -> String {
    // A number that ICU cannot write is written as it is stored.
    (try? formatter.format(decimal: number).text) ?? number
  }

  private func words(for money: Money) -> String {
    let amount = conventions.money.amount.filled { place in
      switch place {
      case "amount": plain(money.amount.description, with: amounts)
      case "currency": conventions.currencies[money.currency] ?? money.currency
      default: nil
      }
    }
    let limited =
      switch money.kind {
      case .exact: amount
      case .maximum: conventions.money.maximum.filled { $0 == "money" ? amount : nil }
      case .minimum: conventions.money.minimum.filled { $0 == "money" ? amount : nil }
      }
    switch money.isGross {
    case true?: return conventions.money.gross.filled { $0 == "money" ? limited : nil }
    case false?: return conventions.money.net.filled { $0 == "money" ? limited : nil }
    case nil: return limited
    }
  }
}
