/// An amount of money, as an argument that brings its currency.
///
/// ```swift
/// let price = CurrencyAmount(value: DecimalNumber(3000), currency: "EUR")
/// formatter.format(message, arguments: ["price": .custom(price.customValue)])
/// ```
public struct CurrencyAmount: Hashable, Sendable {
  /// The amount.
  public let value: DecimalNumber
  /// The currency's ISO 4217 code.
  public let currency: String

  /// Makes an amount.
  public init(value: DecimalNumber, currency: String) {
    self.value = value
    self.currency = currency
  }

  /// The amount as a value for messages.
  public var customValue: CustomMessageValue {
    CustomMessageValue(self, text: "\(value) \(currency)")
  }

  func behavior(
    resources: LocaleResources, context: FormattingContext
  ) -> any MessageValueBehavior {
    var specification = NumberSpecification()
    specification.style = .currency
    specification.selection = .never
    specification.currency = NumberSpecification.Currency(
      code: currency.uppercased(), symbol: context.currencySymbols[currency.uppercased()])
    guard let behavior = resources.number(specification) else { return TextBehavior() }
    return QuantityBehavior(number: NumericValue(value), behavior: behavior)
  }
}

/// A measure, as an argument that brings its unit.
///
/// ```swift
/// let way = Measure(value: DecimalNumber(12), unit: "kilometer")
/// ```
public struct Measure: Hashable, Sendable {
  /// How many.
  public let value: DecimalNumber
  /// The unit's identifier, as CLDR has it: `kilometer-per-hour`.
  public let unit: String

  /// Makes a measure.
  public init(value: DecimalNumber, unit: String) {
    self.value = value
    self.unit = unit
  }

  /// The measure as a value for messages.
  public var customValue: CustomMessageValue {
    CustomMessageValue(self, text: "\(value) \(unit)")
  }

  func behavior(resources: LocaleResources) -> any MessageValueBehavior {
    var specification = NumberSpecification()
    specification.style = .unit
    specification.selection = .never
    specification.unit = NumberSpecification.Unit(identifier: unit)
    guard NumberOptions.isUnitIdentifier(unit), let behavior = resources.number(specification)
    else { return TextBehavior() }
    return QuantityBehavior(number: NumericValue(value), behavior: behavior)
  }
}

/// A quantity without a function, formatted as that of its kind.
private struct QuantityBehavior: MessageValueBehavior {
  let number: NumericValue
  let behavior: NumberBehavior

  func format(_ value: ResolvedValue) -> Result<FormattedValue, MessageFunctionError> {
    behavior.format(ResolvedValue(number.value))
  }
}
