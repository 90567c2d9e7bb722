internal import CSlovoICU

/// What ISO 4217 says of currency codes.
public enum Currencies {
  /// Whether a code of three letters is, or ever was, a currency's: `BAM`, `EUR`, `MKD`, `YUM`.
  public static func isKnown(_ code: String) -> Bool {
    guard isWellFormed(code) else { return false }
    var status = U_ZERO_ERROR
    return unsafe withUTF16(code) { unsafe slovo_ucurr_isKnown($0.baseAddress, &status) } != 0
  }

  /// The number of fraction digits that amounts have, such as 2 for `EUR` and 0 for `JPY`.
  ///
  /// It is `nil` when the code is not three ASCII letters; unknown currencies have 2.
  public static func fractionDigits(of code: String) -> Int? {
    guard isWellFormed(code) else { return nil }
    var status = U_ZERO_ERROR
    let digits = unsafe withUTF16(code) {
      // The text ends with a zero, as this call wants.
      unsafe slovo_ucurr_getDefaultFractionDigits($0.baseAddress, &status)
    }
    return status.isFailure ? nil : Int(digits)
  }

  private static func isWellFormed(_ code: String) -> Bool {
    code.utf8.count == 3 && code.utf8.allSatisfy { (0x61...0x7A).contains($0 | 0x20) }
  }
}
