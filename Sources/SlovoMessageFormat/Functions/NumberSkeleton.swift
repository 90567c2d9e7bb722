internal import SlovoICU

/// The ICU number skeleton of a specification.
///
/// Source: ICU User Guide, "Number Skeletons".
enum NumberSkeleton {
  static func skeleton(of specification: NumberSpecification) -> String {
    var stems: [String] = []
    switch specification.style {
    case .number, .integer: break
    case .percent: stems += ["percent", "scale/100"]
    case .currency:
      if let currency = specification.currency { stems += self.stems(of: currency) }
    case .unit:
      if let unit = specification.unit { stems += self.stems(of: unit) }
    }
    if !specification.leavesPrecisionToUsage { stems.append(precision(of: specification)) }
    stems.append(stem(of: specification.roundingMode))
    if let stem = stem(of: specification.grouping) { stems.append(stem) }
    if let stem = stem(of: specification.signDisplay) { stems.append(stem) }
    if let digits = specification.minimumIntegerDigits, digits > 1 {
      stems.append("integer-width/+" + String(repeating: "0", count: digits))
    }
    return stems.joined(separator: " ")
  }

  private static func stems(of currency: NumberSpecification.Currency) -> [String] {
    let display =
      switch currency.display {
      case .narrowSymbol: "unit-width-narrow"
      case .symbol: "unit-width-short"
      case .name: "unit-width-full-name"
      case .code: "unit-width-iso-code"
      case .never: "unit-width-hidden"
      }
    return ["currency/\(currency.code)", display]
      + (currency.isAccounting ? ["sign-accounting"] : [])
  }

  private static func stems(of unit: NumberSpecification.Unit) -> [String] {
    let display =
      switch unit.display {
      case .short: "unit-width-short"
      case .narrow: "unit-width-narrow"
      case .long: "unit-width-full-name"
      }
    return ["unit/\(unit.identifier)", display] + (unit.usage.map { ["usage/\($0)"] } ?? [])
  }

  private static func stem(of grouping: NumberSpecification.Grouping) -> String? {
    switch grouping {
    case .auto: nil
    case .always: "group-on-aligned"
    case .never: "group-off"
    case .min2: "group-min2"
    }
  }

  private static func stem(of signDisplay: NumberSpecification.SignDisplay) -> String? {
    switch signDisplay {
    case .auto: nil
    case .always: "sign-always"
    case .exceptZero: "sign-except-zero"
    case .negative: "sign-negative"
    case .never: "sign-never"
    }
  }

  private static func stem(of roundingMode: NumberSpecification.RoundingMode) -> String {
    switch roundingMode {
    case .ceil: "rounding-mode-ceiling"
    case .floor: "rounding-mode-floor"
    case .expand: "rounding-mode-up"
    case .trunc: "rounding-mode-down"
    case .halfCeil: "rounding-mode-half-ceiling"
    case .halfFloor: "rounding-mode-half-floor"
    case .halfExpand: "rounding-mode-half-up"
    case .halfTrunc: "rounding-mode-half-down"
    case .halfEven: "rounding-mode-half-even"
    }
  }

  // MARK: Precision

  private static func precision(of specification: NumberSpecification) -> String {
    let trailing = specification.trailingZeros == .stripIfInteger ? "/w" : ""
    let significant = significantDigits(of: specification)
    if specification.roundingIncrement > 1, significant == nil {
      return increment(of: specification) + trailing
    }
    guard let significant else { return fractionDigits(of: specification) + trailing }
    let hasFraction =
      specification.minimumFractionDigits != nil || specification.maximumFractionDigits != nil
    switch specification.priority {
    case .morePrecision where hasFraction:
      return "\(fractionDigits(of: specification))/\(significant)r\(trailing)"
    case .lessPrecision where hasFraction:
      return "\(fractionDigits(of: specification))/\(significant)s\(trailing)"
    case .auto, .morePrecision, .lessPrecision:
      return significant + trailing
    }
  }

  /// The largest count of significant digits, as in ECMA-402.
  private static let significantDigitLimit = 21

  private static func significantDigits(of specification: NumberSpecification) -> String? {
    let minimum = specification.minimumSignificantDigits
    let maximum = specification.maximumSignificantDigits
    guard minimum != nil || maximum != nil else { return nil }
    let least = max(minimum ?? 1, 1)
    let most = max(maximum ?? max(significantDigitLimit, least), least)
    return String(repeating: "@", count: least) + String(repeating: "#", count: most - least)
  }

  private static func fractionDigits(of specification: NumberSpecification) -> String {
    let (least, most) = fractionRange(of: specification)
    guard let least, let most else { return "precision-currency-standard" }
    return "." + String(repeating: "0", count: least)
      + String(repeating: "#", count: most - least)
  }

  /// The least and most fraction digits; nil where the currency says it.
  private static func fractionRange(of specification: NumberSpecification) -> (Int?, Int?) {
    let minimum = specification.minimumFractionDigits
    let maximum = specification.maximumFractionDigits
    let usualMaximum: Int
    switch specification.style {
    case .number, .unit: usualMaximum = 3
    case .integer, .percent: usualMaximum = 0
    case .currency:
      guard let digits = minimum else { return (nil, nil) }
      return (digits, maximum ?? digits)
    }
    let most = maximum ?? max(usualMaximum, minimum ?? 0)
    let least = min(minimum ?? 0, most)
    return (least, most)
  }

  private static func increment(of specification: NumberSpecification) -> String {
    var fractionDigits = specification.maximumFractionDigits ?? specification.minimumFractionDigits
    if fractionDigits == nil, let code = specification.currency?.code {
      fractionDigits = Currencies.fractionDigits(of: code)
    }
    let digits = String(specification.roundingIncrement)
    guard let fractionDigits, fractionDigits > 0 else { return "precision-increment/\(digits)" }
    let padded =
      String(repeating: "0", count: max(0, fractionDigits + 1 - digits.count)) + digits
    return "precision-increment/\(padded.dropLast(fractionDigits)).\(padded.suffix(fractionDigits))"
  }
}
