/// A number in the form in which the number functions use it.
enum NumericValue: Hashable, Sendable {
  case integer(Int)
  /// A number that is not whole, or that an `Int` cannot hold.
  case decimal(DecimalNumber)
  /// Infinity, or not a number.
  case notFinite(Double)

  init(_ number: DecimalNumber) {
    if let integer = number.exactInteger {
      self = .integer(integer)
    } else {
      self = .decimal(number)
    }
  }

  init(_ number: Double) {
    if let integer = Int(exactly: number) {
      self = .integer(integer)
    } else if let decimal = DecimalNumber(number.description) {
      self = .decimal(decimal)
    } else {
      self = .notFinite(number)
    }
  }

  /// The number that a value stands for; nil if it stands for none.
  init?(_ value: MessageValue) {
    switch value {
    case .integer(let number): self = .integer(number)
    case .double(let number): self.init(number)
    case .decimal(let number): self.init(number)
    case .string(let text):
      guard let number = DecimalNumber(text) else { return nil }
      self.init(number)
    case .boolean, .date, .list, .custom: return nil
    }
  }

  /// The value that an argument of this number has.
  var value: MessageValue {
    switch self {
    case .integer(let number): .integer(number)
    case .decimal(let number): .decimal(number)
    case .notFinite(let number): .double(number)
    }
  }

  /// The nearest whole number, halves away from zero.
  var rounded: NumericValue {
    switch self {
    case .decimal(let number): NumericValue(number.rounded)
    case .integer, .notFinite: self
    }
  }

  /// The sum with a whole number; nil if it is too large.
  func adding(_ number: Int) -> NumericValue? {
    switch self {
    case .integer(let integer):
      let (sum, overflows) = integer.addingReportingOverflow(number)
      return overflows
        ? DecimalNumber(integer).adding(number).map { NumericValue($0) } : .integer(sum)
    case .decimal(let decimal): return decimal.adding(number).map { NumericValue($0) }
    case .notFinite: return self
    }
  }

  /// The number times one hundred; nil if it is too large.
  var timesHundred: NumericValue? {
    switch self {
    case .integer(let integer): DecimalNumber(integer).shifted(by: 2).map { NumericValue($0) }
    case .decimal(let decimal): decimal.shifted(by: 2).map { NumericValue($0) }
    case .notFinite: self
    }
  }
}

extension NumericValue: CustomStringConvertible {
  /// The number as a key of a variant has it.
  ///
  /// Source: Unicode MessageFormat (LDML 48), "Exact Literal Match Serialization".
  var description: String {
    switch self {
    case .integer(let number): String(number)
    case .decimal(let number): number.description
    case .notFinite(let number): String(number)
    }
  }
}
