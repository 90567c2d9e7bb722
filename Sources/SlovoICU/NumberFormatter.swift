internal import CSlovoICU

/// Formats numbers, currencies, percentages and units by an ICU number skeleton.
///
/// ```swift
/// let formatter = try NumberFormatter(skeleton: "currency/BAM .00", locale: "bs-Latn-BA")
/// try formatter.format(decimal: "6131.52").text  // "6.131,52 KM"
/// ```
///
/// Source: ICU's number skeletons; UTS #35, part 3.
@safe public final class NumberFormatter: Sendable {
  // Never changed after it is opened, and ICU documents it as safe to share between threads.
  private nonisolated(unsafe) let handle: OpaquePointer

  private let skeleton: String

  /// Opens a formatter; the empty skeleton formats plain numbers.
  ///
  /// - Throws: An error with the place in the skeleton, or when the locale is malformed.
  public init(skeleton: String, locale: String) throws(ICUError) {
    let name = try LocaleIdentifier(locale).dataName
    var status = U_ZERO_ERROR
    var problem = SlovoUParseError()
    let handle = unsafe withUTF16(skeleton) { units in
      unsafe slovo_unumf_open(units.baseAddress, Int32(units.count), name, &problem, &status)
    }
    guard !status.isFailure, let handle = unsafe handle else {
      unsafe slovo_unumf_close(handle)
      throw ICUError(
        status, "reading the number skeleton \"\(skeleton)\"",
        at: ICUError.Place(utf16Offset: Int(problem.offset), in: skeleton))
    }
    unsafe self.handle = unsafe handle
    self.skeleton = skeleton
  }

  deinit { unsafe slovo_unumf_close(handle) }

  /// Formats a decimal number written in ASCII, such as `1.50`, `-3`, `1e6`, `NaN`.
  ///
  /// - Throws: An error when it is not a decimal number, or its exponent is beyond ±1000: such a
  ///   number would fill the memory with zeros.
  public func format(decimal: String) throws(ICUError) -> FormattedNumber {
    if let letter = decimal.utf8.firstIndex(where: { $0 | 0x20 == UInt8(ascii: "e") }),
      let exponent = Int(decimal[decimal.utf8.index(after: letter)...]),
      exponent.magnitude > 1000
    {
      throw ICUError(
        U_DECIMAL_NUMBER_SYNTAX_ERROR, "formatting the number \"\(decimal)\"",
        detail: "the exponent is beyond 1000")
    }
    let result = try FormattedNumber.Result()
    var status = U_ZERO_ERROR
    var decimal = decimal
    decimal.withUTF8 { utf8 in
      unsafe result.withHandle {
        unsafe slovo_unumf_formatDecimal(
          handle, utf8.baseAddress, Int32(utf8.count), $0, &status)
      }
    }
    guard !status.isFailure else {
      throw ICUError(status, "formatting the number \"\(decimal)\" with \"\(skeleton)\"")
    }
    return try FormattedNumber(result, input: decimal)
  }

  /// Formats a whole number.
  ///
  /// - Throws: An error when the skeleton asks for what the locale's data cannot give.
  public func format(_ number: Int) throws(ICUError) -> FormattedNumber {
    let result = try FormattedNumber.Result()
    var status = U_ZERO_ERROR
    unsafe result.withHandle {
      unsafe slovo_unumf_formatInt(handle, Int64(number), $0, &status)
    }
    guard !status.isFailure else {
      throw ICUError(status, "formatting the number \(number) with \"\(skeleton)\"")
    }
    return try FormattedNumber(result, input: nil)
  }
}
