/// A decimal number of any size within ten to the power of ±400, without rounding.
///
/// ```swift
/// DecimalNumber("1234.50")?.description  // "1234.5"
/// DecimalNumber("042")                   // nil
/// ```
///
/// Source: Unicode MessageFormat (LDML 48), "Numeric Operands", `number-literal`.
public struct DecimalNumber: Hashable, Sendable {
  /// Whether the number is below zero.
  public let isNegative: Bool
  /// The digits, 0 to 9, without zeros at either end; empty for zero.
  let digits: [UInt8]
  /// The power of ten of the last digit.
  let exponent: Int

  /// The largest power of ten, up or down, that a number may have.
  static let exponentLimit = 400

  init?(isNegative: Bool, digits: [UInt8], exponent: Int) {
    var digits = digits[...]
    var exponent = exponent
    while digits.first == 0 { digits.removeFirst() }
    while digits.last == 0 {
      digits.removeLast()
      exponent += 1
    }
    if digits.isEmpty { exponent = 0 }
    guard exponent >= -Self.exponentLimit, exponent + digits.count <= Self.exponentLimit else {
      return nil
    }
    self.isNegative = isNegative && !digits.isEmpty
    self.digits = Array(digits)
    self.exponent = exponent
  }

  /// Reads a number as MessageFormat writes it; nil for any other text and for a number outside the
  /// limits.
  public init?(_ text: String) {
    guard let literal = NumberLiteral(text) else { return nil }
    self.init(
      isNegative: literal.isNegative, digits: literal.digits, exponent: literal.exponent)
  }

  /// Makes a decimal number of a whole one.
  public init(_ number: Int) {
    var digits = Array(String(number.magnitude).utf8.map { $0 &- 0x30 })
    var exponent = 0
    while digits.last == 0 {
      digits.removeLast()
      exponent += 1
    }
    isNegative = number < 0
    self.digits = digits
    self.exponent = digits.isEmpty ? 0 : exponent
  }

  /// The number, if it is whole and an `Int` can hold it.
  public var exactInteger: Int? {
    guard exponent >= 0, exponent + digits.count <= 19 else { return nil }
    return Int(description)
  }

  /// Whether the number is whole.
  public var isInteger: Bool { exponent >= 0 }

  /// The number times a power of ten; nil outside the limits.
  func shifted(by power: Int) -> DecimalNumber? {
    DecimalNumber(isNegative: isNegative, digits: digits, exponent: exponent + power)
  }

  /// The nearest whole number, halves away from zero.
  var rounded: DecimalNumber {
    guard exponent < 0 else { return self }
    let kept = digits.count + exponent
    guard kept >= 0 else { return DecimalNumber(0) }
    var integer = Array(digits[..<kept])
    if digits[kept] >= 5 { Self.increment(&integer) }
    return DecimalNumber(isNegative: isNegative, digits: integer, exponent: 0) ?? self
  }

  private static func increment(_ digits: inout [UInt8]) {
    var index = digits.count - 1
    while index >= 0 {
      if digits[index] < 9 {
        digits[index] += 1
        return
      }
      digits[index] = 0
      index -= 1
    }
    digits.insert(1, at: 0)
  }

  /// The sum with a whole number; nil outside the limits.
  func adding(_ number: Int) -> DecimalNumber? {
    let other = DecimalNumber(number)
    let scale = min(exponent, other.exponent)
    let left = padded(to: scale)
    let right = other.padded(to: scale)
    if isNegative == other.isNegative {
      return DecimalNumber(
        isNegative: isNegative, digits: Self.sum(left, right), exponent: scale)
    }
    if Self.isLess(left, right) {
      return DecimalNumber(
        isNegative: other.isNegative, digits: Self.difference(right, left), exponent: scale)
    }
    return DecimalNumber(
      isNegative: isNegative, digits: Self.difference(left, right), exponent: scale)
  }

  /// The digits down to a power of ten, the last digit first.
  private func padded(to scale: Int) -> [UInt8] {
    Array(repeating: 0, count: exponent - scale) + digits.reversed()
  }

  private static func isLess(_ left: [UInt8], _ right: [UInt8]) -> Bool {
    for index in stride(from: max(left.count, right.count) - 1, through: 0, by: -1) {
      let leftDigit = index < left.count ? left[index] : 0
      let rightDigit = index < right.count ? right[index] : 0
      if leftDigit != rightDigit { return leftDigit < rightDigit }
    }
    return false
  }

  private static func sum(_ left: [UInt8], _ right: [UInt8]) -> [UInt8] {
    var digits: [UInt8] = []
    var carry: UInt8 = 0
    for index in 0...max(left.count, right.count) {
      let digit =
        (index < left.count ? left[index] : 0) + (index < right.count ? right[index] : 0) + carry
      digits.append(digit % 10)
      carry = digit / 10
    }
    return digits.reversed()
  }

  private static func difference(_ larger: [UInt8], _ smaller: [UInt8]) -> [UInt8] {
    var digits: [UInt8] = []
    var borrow: UInt8 = 0
    for index in 0..<max(larger.count, smaller.count) {
      let top = index < larger.count ? larger[index] : 0
      let bottom = (index < smaller.count ? smaller[index] : 0) + borrow
      borrow = top < bottom ? 1 : 0
      digits.append(top + borrow * 10 - bottom)
    }
    return digits.reversed()
  }
}

extension DecimalNumber: CustomStringConvertible {
  /// The number without exponent and without needless zeros: `-0.5`, `1200`.
  public var description: String {
    var text = isNegative ? "-" : ""
    let pointIndex = digits.count + exponent
    if pointIndex <= 0 {
      text += "0"
    } else {
      for index in 0..<pointIndex { text.append(digit(at: index)) }
    }
    guard exponent < 0 else { return text }
    text += "."
    for index in pointIndex..<digits.count { text.append(digit(at: index)) }
    return text
  }

  private func digit(at index: Int) -> Character {
    let digit = digits.indices.contains(index) ? digits[index] : 0
    return Character(UnicodeScalar(0x30 + digit))
  }
}
