/// How a number is to be formatted and selected on: the options of the number functions, read.
struct NumberSpecification: Hashable, Sendable {
  var style = Style.number
  var selection = Selection.plural
  var signDisplay = SignDisplay.auto
  var grouping = Grouping.auto
  var minimumIntegerDigits: Int?
  var minimumFractionDigits: Int?
  var maximumFractionDigits: Int?
  var minimumSignificantDigits: Int?
  var maximumSignificantDigits: Int?
  var trailingZeros = TrailingZeros.auto
  var priority = RoundingPriority.auto
  var roundingMode = RoundingMode.halfExpand
  var roundingIncrement = 1
  var currency: Currency?
  var unit: Unit?

  /// What kind of number it is.
  enum Style: String, Hashable, Sendable {
    case number, integer, percent, currency, unit
  }

  /// What a number's keys are compared with.
  enum Selection: String, Hashable, Sendable {
    case plural, ordinal, exact
    /// The number cannot be selected on.
    case never
  }

  enum SignDisplay: String, Hashable, Sendable, CaseIterable {
    case auto, always, exceptZero, negative, never
  }

  enum Grouping: String, Hashable, Sendable, CaseIterable {
    case auto, always, never, min2
  }

  enum TrailingZeros: String, Hashable, Sendable, CaseIterable {
    case auto, stripIfInteger
  }

  enum RoundingPriority: String, Hashable, Sendable, CaseIterable {
    case auto, morePrecision, lessPrecision
  }

  enum RoundingMode: String, Hashable, Sendable, CaseIterable {
    case ceil, floor, expand, trunc, halfCeil, halfFloor, halfExpand, halfTrunc, halfEven
  }

  /// A currency and how it is shown.
  struct Currency: Hashable, Sendable {
    var code: String
    var display = Display.symbol
    var isAccounting = false
    /// What takes the place of ICU's symbol.
    var symbol: String?

    enum Display: String, Hashable, Sendable, CaseIterable {
      case narrowSymbol, symbol, name, code, never
    }
  }

  /// A unit and how it is shown.
  struct Unit: Hashable, Sendable {
    var identifier: String
    var display = Display.short
    var usage: String?

    enum Display: String, Hashable, Sendable, CaseIterable {
      case short, narrow, long
    }
  }

  /// Whether a whole number is shown as its digits, signs of grouping and a minus only.
  var showsIntegersPlainly: Bool {
    switch style {
    case .number, .integer: break
    case .percent, .currency, .unit: return false
    }
    return signDisplay == .auto && minimumIntegerDigits ?? 1 <= 1
      && minimumFractionDigits ?? 0 == 0 && minimumSignificantDigits == nil
      && maximumSignificantDigits == nil && roundingIncrement == 1
  }

  /// Whether digits follow from what a unit is used for: 350 ft, but 1.2 mi, of a road.
  var leavesPrecisionToUsage: Bool {
    unit?.usage != nil && minimumFractionDigits == nil && maximumFractionDigits == nil
      && minimumSignificantDigits == nil && maximumSignificantDigits == nil
      && roundingIncrement == 1
  }
}
