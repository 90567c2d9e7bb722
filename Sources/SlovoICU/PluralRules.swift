internal import CSlovoICU
internal import Synchronization

/// The plural rules of one language, cardinal or ordinal.
///
/// ```swift
/// let rules = try PluralRules(locale: "bs-Latn-BA")
/// rules.category(of: 21)  // .one
/// rules.category(of: 5)  // .other
/// rules.category(ofDecimal: "1.5")  // .other
/// ```
///
/// Source: UTS #35, part 3, "Language Plural Rules".
@safe public final class PluralRules: Sendable {
  // Never changed after it is opened, and every call takes it as const: threads may share it.
  private nonisolated(unsafe) let handle: OpaquePointer

  // Formatters that keep a number of fraction digits, opened when first needed. A decimal's digits
  // reach the rules only through a formatted number.
  private let formatters = Mutex<[Int: NumberFormatter]>([:])

  /// What is counted.
  public enum Kind: Hashable, Sendable, CaseIterable {
    /// How many there are: 1 session, 2 sessions.
    case cardinal

    /// Which one it is: 1st, 2nd.
    case ordinal
  }

  /// Opens the rules of a locale's language.
  ///
  /// - Throws: An error when the locale is malformed.
  public init(locale: String, kind: Kind = .cardinal) throws(ICUError) {
    let name = try LocaleIdentifier(locale).dataName
    var status = U_ZERO_ERROR
    let handle = unsafe slovo_uplrules_open(name, kind == .ordinal ? 1 : 0, &status)
    guard !status.isFailure, let handle = unsafe handle else {
      unsafe slovo_uplrules_close(handle)
      throw ICUError(status, "opening plural rules for \"\(locale)\"")
    }
    unsafe self.handle = unsafe handle
  }

  deinit { unsafe slovo_uplrules_close(handle) }

  /// The category of a whole number.
  public func category(of number: Int) -> PluralCategory {
    guard let exact = Double(exactly: number) else { return category(ofDecimal: "\(number)") }
    return unsafe keyword { unsafe slovo_uplrules_select(handle, exact, $0, $1, &$2) }
  }

  /// The category of a decimal number in ASCII; the fraction digits that are written count.
  ///
  /// In English `"1"` is `one` and `"1.0"` is `other`. What is not a decimal number is `other`.
  public func category(ofDecimal decimal: String) -> PluralCategory {
    if let integer = Int(decimal), integer.magnitude < 1 << 53, !decimal.hasPrefix("+") {
      return category(of: integer)
    }
    let digits = DecimalText(decimal).fractionDigits
    // A text that is not a decimal number cannot be formatted, and has no category of its own.
    guard let number = try? formatter(fractionDigits: digits).format(decimal: decimal) else {
      return .other
    }
    return category(of: number)
  }

  /// The category of a number as it is formatted, with its rounding and visible digits.
  public func category(of number: FormattedNumber) -> PluralCategory {
    unsafe keyword { units, capacity, status in
      unsafe number.result.withHandle {
        unsafe slovo_uplrules_selectFormatted(handle, $0, units, capacity, &status)
      }
    }
  }

  /// The categories that the language has, in CLDR's order.
  public var categories: [PluralCategory] {
    var status = U_ZERO_ERROR
    guard let keywords = unsafe slovo_uplrules_getKeywords(handle, &status) else {
      return [.other]
    }
    defer { unsafe slovo_uenum_close(keywords) }
    var found: Set<PluralCategory> = [.other]
    // The keyword is copied before the next call, which would overwrite it.
    while let keyword = unsafe slovo_uenum_next(keywords, nil, &status) {
      if let category = unsafe PluralCategory(rawValue: String(cString: keyword)) {
        found.insert(category)
      }
    }
    return PluralCategory.allCases.filter(found.contains)
  }

  private func keyword(
    _ select: (UnsafeMutablePointer<UInt16>?, Int32, inout SlovoUErrorCode) -> Int32
  ) -> PluralCategory {
    unsafe withUnsafeTemporaryAllocation(of: UInt16.self, capacity: 16) { buffer in
      var status = U_ZERO_ERROR
      let length = unsafe select(buffer.baseAddress, Int32(buffer.count), &status)
      guard !status.isFailure else { return .other }
      return unsafe PluralCategory(
        keyword: UnsafeBufferPointer(rebasing: buffer.prefix(Int(length))))
    }
  }

  private func formatter(fractionDigits: Int) throws(ICUError) -> NumberFormatter {
    if let open = formatters.withLock({ $0[fractionDigits] }) { return open }
    let skeleton =
      fractionDigits == 0
      ? "precision-integer" : "." + String(repeating: "0", count: fractionDigits)
    // The rules look at digits only, so that any locale will do.
    let opened = try NumberFormatter(skeleton: skeleton, locale: "und")
    formatters.withLock { $0[fractionDigits] = opened }
    return opened
  }
}
