internal import SlovoICU

/// How a number is formatted and selected on.
final class NumberBehavior: MessageValueBehavior {
  let specification: NumberSpecification
  private let formatter: SlovoICU.NumberFormatter
  private let integers: IntegerStyle?
  private let plurals: LocalePlurals

  init?(_ specification: NumberSpecification, resources: LocaleResources) {
    // ICU refuses a unit or a combination of options; the caller reports an unsupported operation.
    guard
      let formatter = try? SlovoICU.NumberFormatter(
        skeleton: NumberSkeleton.skeleton(of: specification), locale: resources.locale)
    else { return nil }
    self.specification = specification
    self.formatter = formatter
    plurals = resources.plurals
    integers = specification.showsIntegersPlainly ? IntegerStyle(formatter) : nil
  }

  // MARK: Formatting

  func format(_ value: ResolvedValue) -> Result<FormattedValue, MessageFunctionError> {
    guard let number = NumericValue(value.value) else {
      return .failure(.badOperand("“\(value.value)” is not a number"))
    }
    if case .integer(let integer) = number, let text = integers?.format(integer) {
      return .success(FormattedValue(kind: FormattedValue.numberKind, text: text))
    }
    do throws(ICUError) {
      let formatted = try formattedNumber(number)
      return .success(self.formatted(formatted))
    } catch {
      return .failure(.unsupportedOperation(error.description))
    }
  }

  private func formattedNumber(_ number: NumericValue) throws(ICUError) -> FormattedNumber {
    switch number {
    case .integer(let integer): try formatter.format(integer)
    case .decimal(let decimal): try formatter.format(decimal: decimal.description)
    case .notFinite(let double):
      try formatter.format(
        decimal: double.isNaN ? "NaN" : double < 0 ? "-Infinity" : "Infinity")
    }
  }

  private func formatted(_ number: FormattedNumber) -> FormattedValue {
    let symbol = specification.currency?.symbol
    let fields = number.parts.map { part -> FormattedField in
      let text = part.kind == .currency ? symbol ?? part.text : part.text
      return FormattedField(kind: Self.name(of: part.kind, text: part.text), text: text)
    }
    return FormattedValue(
      kind: FormattedValue.numberKind,
      text: symbol == nil ? number.text : fields.map(\.text).joined(), fields: fields)
  }

  /// The name of a field as in ECMA-402.
  private static func name(of kind: FormattedNumber.Part.Kind, text: String) -> String {
    switch kind {
    case .sign: text.contains("+") ? "plusSign" : "minusSign"
    case .percent: "percentSign"
    case .perMille: "perMilleSign"
    case .exponentSymbol: "exponentSeparator"
    case .exponentSign: "exponentMinusSign"
    case .exponent: "exponentInteger"
    case .integer, .fraction, .decimal, .group, .approximatelySign, .currency, .unit, .compact,
      .literal:
      kind.rawValue
    }
  }

  // MARK: Selection

  var isSelectable: Bool { specification.selection != .never }

  /// Whether a key is the number, or the category that the rules of the language give it.
  ///
  /// Source: Unicode MessageFormat (LDML 48), "Number Selection".
  func match(_ value: ResolvedValue, key: String) -> MessageKeyMatch {
    guard var selected = selectedNumber(of: value) else { return .noMatch }
    return match(&selected, key: MessageProgram.Key(key))
  }

  /// A number that keys are compared with, and its category once that is known.
  struct SelectedNumber {
    let number: NumericValue
    var category: PluralCategory??
  }

  /// The number that is compared with keys: of a percentage, the one that is shown.
  func selectedNumber(of value: ResolvedValue) -> SelectedNumber? {
    guard let number = NumericValue(value.value),
      let selected = specification.style == .percent ? number.timesHundred : number
    else { return nil }
    return SelectedNumber(number: selected, category: nil)
  }

  func match(_ selected: inout SelectedNumber, key: MessageProgram.Key) -> MessageKeyMatch {
    if let keyCategory = key.category {
      if selected.category == nil { selected.category = .some(category(of: selected.number)) }
      return selected.category == .some(keyCategory) ? .match(quality: 0) : .noMatch
    }
    if let keyInteger = key.integer {
      guard case .integer(let integer) = selected.number else { return .noMatch }
      return integer == keyInteger ? .match(quality: 1) : .noMatch
    }
    guard NumberLiteral.matches(key.text) else {
      return .badKey(reason: "“\(key.text)” is neither a number nor a plural category")
    }
    return selected.number.description == key.text ? .match(quality: 1) : .noMatch
  }

  func selectionDescription(of value: ResolvedValue) -> String? {
    selectedNumber(of: value).map { description(of: $0.number) }
  }

  /// A number and its category.
  func description(of number: NumericValue) -> String {
    guard let category = category(of: number) else { return number.description }
    return "\(number) (\(category.rawValue))"
  }

  /// The category of a number as it is formatted; nil if there are no categories.
  private func category(of number: NumericValue) -> PluralCategory? {
    let kind: PluralRules.Kind
    switch specification.selection {
    case .exact, .never: return nil
    case .plural: kind = .cardinal
    case .ordinal: kind = .ordinal
    }
    guard let plurals = plurals.table(kind) else { return .other }
    if case .integer(let integer) = number, integers != nil {
      return plurals.category(of: integer)
    }
    // A percentage is scaled by the formatter, so that it wants the number as it was given.
    let given =
      specification.style == .percent ? number.dividedByHundred ?? number : number
    // What cannot be formatted has no category of its own.
    guard let formatted = try? formattedNumber(given) else { return .other }
    return plurals.rules.category(of: formatted)
  }
}

extension NumericValue {
  fileprivate var dividedByHundred: NumericValue? {
    switch self {
    case .integer(let integer): DecimalNumber(integer).shifted(by: -2).map { NumericValue($0) }
    case .decimal(let decimal): decimal.shifted(by: -2).map { NumericValue($0) }
    case .notFinite: self
    }
  }
}
