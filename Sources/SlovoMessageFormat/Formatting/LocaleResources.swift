internal import SlovoICU
internal import Synchronization

/// What was opened in ICU for one locale.
final class LocaleResources: Sendable {
  /// The locale as ICU gets it; `und` for one that is not well-formed.
  let locale: String
  let direction: MessageDirection
  /// What formatted numbers have in common.
  let numberTraits: FormattedPart.Traits
  /// What formatted texts have in common.
  let textTraits: FormattedPart.Traits
  /// The plural rules of the locale's language.
  let plurals: LocalePlurals

  /// How many formatters are kept: options can come from variables, and have any value.
  private static let formatterLimit = 256

  private let state = Mutex(State())

  private struct State {
    var numbers: [NumberSpecification: NumberBehavior] = [:]
    var plainNumber: NumberBehavior?
    var plainInteger: NumberBehavior?
    var dates: [DateSpecification: SlovoICU.DateFormatter] = [:]
  }

  init(locale: String) {
    // A locale that ICU cannot read is formatted as the root locale.
    if let identifier = try? LocaleIdentifier(locale) {
      self.locale = locale
      direction =
        identifier.language == "und"
        ? .unknown : identifier.direction == .rightToLeft ? .rightToLeft : .leftToRight
    } else {
      self.locale = "und"
      direction = .unknown
    }
    plurals = LocalePlurals(locale: self.locale)
    numberTraits = FormattedPart.Traits(
      kind: FormattedValue.numberKind, locale: locale, direction: direction, id: nil)
    textTraits = FormattedPart.Traits(
      kind: FormattedValue.stringKind, locale: locale, direction: .unknown, id: nil)
  }

  /// Whether a text is a BCP 47 tag.
  static func isWellFormed(_ tag: String) -> Bool {
    // What ICU cannot read is not a tag; why is of no interest here.
    (try? LocaleIdentifier(tag)) != nil
  }

  /// How numbers are formatted; nil if ICU cannot do what is asked for.
  func number(_ specification: NumberSpecification) -> NumberBehavior? {
    if let known = state.withLock({ $0.numbers[specification] }) { return known }
    guard let made = NumberBehavior(specification, resources: self) else { return nil }
    state.withLock { state in
      if state.numbers.count >= Self.formatterLimit { state.numbers.removeAll() }
      state.numbers[specification] = made
    }
    return made
  }

  /// How numbers are formatted by a function without options.
  func plainNumber(isInteger: Bool) -> NumberBehavior? {
    if let known = state.withLock({ isInteger ? $0.plainInteger : $0.plainNumber }) {
      return known
    }
    guard let made = number(NumberSpecification(style: isInteger ? .integer : .number)) else {
      return nil
    }
    state.withLock {
      if isInteger {
        $0.plainInteger = made
      } else {
        $0.plainNumber = made
      }
    }
    return made
  }

  /// The formatter for dates; nil if ICU cannot do what is asked for.
  func date(_ specification: DateSpecification) -> SlovoICU.DateFormatter? {
    if let known = state.withLock({ $0.dates[specification] }) { return known }
    // ICU refuses a skeleton or a zone; the caller reports an unsupported operation.
    guard let made = try? specification.open(locale: locale) else { return nil }
    state.withLock { state in
      if state.dates.count >= Self.formatterLimit { state.dates.removeAll() }
      state.dates[specification] = made
    }
    return made
  }

  /// How a value is shown, and the direction of what is shown where the value does not say it.
  func behavior(
    of value: ResolvedValue, context: FormattingContext
  ) -> (behavior: any MessageValueBehavior, direction: MessageDirection?) {
    if let behavior = value.behavior { return (behavior, nil) }
    switch value.value {
    case .integer, .double, .decimal:
      if let number = plainNumber(isInteger: false) { return (number, direction) }
      return (TextBehavior(), nil)
    case .date:
      return (
        DateBehavior(
          specification: DateSpecification(
            skeleton: DateSkeleton.default, timeZone: context.timeZone),
          monthNames: context.monthNames, resources: self), direction
      )
    case .custom(let custom):
      if let amount = custom.value(as: CurrencyAmount.self) {
        return (amount.behavior(resources: self, context: context), direction)
      }
      if let measure = custom.value(as: Measure.self) {
        return (measure.behavior(resources: self), direction)
      }
      return (TextBehavior(), nil)
    case .list: return (ListBehavior(resources: self, context: context), nil)
    case .string, .boolean: return (TextBehavior(), nil)
    }
  }
}
