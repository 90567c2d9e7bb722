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
    guard (1...2).contains(parts.count), digits.utf8.count <= 19,
      parts.allSatisfy({ !$0.isEmpty && $0.utf8.allSatisfy(\.isASCIIDigit) })
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
  public static func + (one: Decimal, other: Decimal) -> Decimal {
    let scale = max(one.scale, other.scale)
    return Decimal(
      unscaled: one.unscaled(at: scale) &+ other.unscaled(at: scale), scale: scale)
  }

  /// Whether two numbers have the same value: 1.5 is 1.50.
  public static func == (one: Decimal, other: Decimal) -> Bool {
    let scale = max(one.scale, other.scale)
    return one.unscaled(at: scale) == other.unscaled(at: scale)
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
    let scale = max(one.scale, other.scale)
    return one.unscaled(at: scale) < other.unscaled(at: scale)
  }

  private func unscaled(at scale: Int) -> Int {
    (self.scale..<scale).reduce(unscaled) { value, _ in value &* 10 }
  }
}
