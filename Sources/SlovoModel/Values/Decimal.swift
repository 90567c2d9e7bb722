/// A decimal number that keeps the digits it was written with: 1.5 expert days, 6131.52.
///
/// ```swift
/// Decimal("1.50")?.description                 // "1.50"
/// Decimal("1.50") == Decimal("1.5")           // true
/// ```
public struct Decimal: Hashable, Sendable, Comparable, CustomStringConvertible {
  /// The digits as a whole number; the value is this divided by 10 to the power of `scale`.
  public let unscaled: Int
  /// How many digits stand behind the decimal point, 0…9.
  public let scale: Int

  /// A whole number.
  public init(_ value: Int) {
    unscaled = value
    scale = 0
  }

  /// Reads `-12`, `1.5` or `6131.52`; `nil` for anything else, and for more than 18 digits or more
  /// than 9 behind the point.
  public init?(_ text: some StringProtocol) {
    let digits = text.first == "-" ? text.dropFirst() : text[...]
    let parts = digits.split(separator: ".", omittingEmptySubsequences: false)
    guard (1...2).contains(parts.count),
      parts.allSatisfy({ !$0.isEmpty && $0.utf8.allSatisfy(\.isASCIIDigit) }),
      parts.map(\.utf8.count).reduce(0, +) <= 18
    else { return nil }
    let fraction = parts.count == 2 ? String(parts[1]) : ""
    guard fraction.utf8.count <= 9, let value = Int(String(parts[0]) + fraction) else {
      return nil
    }
    unscaled = text.first == "-" ? -value : value
    scale = fraction.utf8.count
  }

  private init(unscaled: Int, scale: Int) {
    self.unscaled = unscaled
    self.scale = scale
  }

  /// The number with a point: `6131.52`.
  public var description: String {
    let digits = String(unscaled.magnitude)
    let padded = String(repeating: "0", count: max(0, scale + 1 - digits.count)) + digits
    let sign = unscaled < 0 ? "-" : ""
    guard scale > 0 else { return sign + padded }
    return sign + padded.dropLast(scale) + "." + padded.suffix(scale)
  }

  /// The sum, with as many digits behind the point as the longer of the two.
  ///
  /// A sum with more digits than fit loses the last ones behind the point; past the greatest whole
  /// number it stays at the greatest, and never turns into a small one.
  public static func + (one: Decimal, other: Decimal) -> Decimal {
    var scale = max(one.scale, other.scale)
    while true {
      if let left = one.unscaled(at: scale), let right = other.unscaled(at: scale) {
        let (sum, isTooLong) = left.addingReportingOverflow(right)
        if !isTooLong { return Decimal(unscaled: sum, scale: scale) }
        if scale == 0 { return Decimal(left < 0 ? Int.min : Int.max) }
      }
      scale -= 1
    }
  }

  /// Whether two numbers have the same value: 1.5 is 1.50.
  public static func == (one: Decimal, other: Decimal) -> Bool {
    let (left, right) = (one.compared(with: other), other.compared(with: one))
    return left.high == right.high && left.low == right.low
  }

  /// Hashes the value, whatever digits it is written with.
  public func hash(into hasher: inout Hasher) {
    var (value, scale) = (unscaled, scale)
    while scale > 0, value.isMultiple(of: 10) { (value, scale) = (value / 10, scale - 1) }
    hasher.combine(value)
    hasher.combine(scale)
  }

  /// Smaller numbers come first.
  public static func < (one: Decimal, other: Decimal) -> Bool {
    let (left, right) = (one.compared(with: other), other.compared(with: one))
    return (left.high, left.low) < (right.high, right.low)
  }

  /// The digits at the longer scale of the two, in twice the width, so that nothing is lost.
  private func compared(with other: Decimal) -> (high: Int, low: UInt) {
    unscaled.multipliedFullWidth(by: Self.power(max(0, other.scale - scale)))
  }

  /// The digits with so many behind the point; those that are too many are cut off, and `nil` when
  /// there is no room for them.
  private func unscaled(at scale: Int) -> Int? {
    guard scale >= self.scale else { return unscaled / Self.power(self.scale - scale) }
    let (value, isTooLong) = unscaled.multipliedReportingOverflow(
      by: Self.power(scale - self.scale))
    return isTooLong ? nil : value
  }

  private static func power(_ exponent: Int) -> Int {
    (0..<exponent).reduce(1) { value, _ in value * 10 }
  }
}
