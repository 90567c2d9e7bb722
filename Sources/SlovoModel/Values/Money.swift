/// An amount in a currency.
public struct Money: Hashable, Sendable {
  /// What an amount says about the sum in the end.
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    /// This amount.
    case exact
    /// Up to this amount.
    case maximum
    /// At least this amount.
    case minimum
  }

  /// The amount.
  public var amount: Decimal
  /// The currency's code by ISO 4217: "BAM".
  public var currency: String
  /// What the amount says.
  public var kind: Kind
  /// Whether taxes and contributions are included; `nil` when that is not stated.
  public var isGross: Bool?

  /// An amount; `nil` when the currency is not three capital letters.
  public init?(amount: Decimal, currency: String, kind: Kind = .exact, isGross: Bool? = nil) {
    guard currency.utf8.count == 3,
      currency.utf8.allSatisfy({ (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) })
    else { return nil }
    self.amount = amount
    self.currency = currency
    self.kind = kind
    self.isGross = isGross
  }
}
