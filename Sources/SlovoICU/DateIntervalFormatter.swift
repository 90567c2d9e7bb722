internal import CSlovoICU

/// Formats intervals of two moments, writing once what they have in common.
///
/// ```swift
/// let formatter = try DateIntervalFormatter(
///   skeleton: "yMMMMd", locale: "en-GB", timeZone: "Europe/Sarajevo")
/// try formatter.format(from: 1_712_570_400_000, to: 1_713_175_200_000)  // "8–15 April 2024"
/// ```
///
/// Source: UTS #35, part 4, "intervalFormats".
@safe public final class DateIntervalFormatter: Sendable {
  // Never changed after it is opened. Formatting takes it as const, and ICU guards the two
  // calendars inside it with a lock of its own: threads may share it.
  private nonisolated(unsafe) let handle: OpaquePointer

  private let skeleton: String

  /// Opens a formatter for the fields of a skeleton such as `yMMMMd`.
  ///
  /// - Throws: An error when the locale is malformed or the time zone is unknown.
  public init(skeleton: String, locale: String, timeZone: String) throws(ICUError) {
    let name = try LocaleIdentifier(locale).dataName
    try TimeZones.check(timeZone)
    var status = U_ZERO_ERROR
    let handle = unsafe withUTF16(timeZone) { zone in
      unsafe withUTF16(skeleton) { units in
        unsafe slovo_udtitvfmt_open(
          name, units.baseAddress, Int32(units.count), zone.baseAddress, Int32(zone.count),
          &status)
      }
    }
    guard !status.isFailure, let handle = unsafe handle else {
      unsafe slovo_udtitvfmt_close(handle)
      throw ICUError(
        status, "opening an interval formatter for \"\(skeleton)\" in \"\(locale)\"")
    }
    unsafe self.handle = unsafe handle
    self.skeleton = skeleton
  }

  deinit { unsafe slovo_udtitvfmt_close(handle) }

  /// The text of an interval; both ends in milliseconds since 1970-01-01 00:00 UTC.
  ///
  /// Two moments that do not differ in the skeleton's fields are written as one date.
  ///
  /// - Throws: An error when a moment is not a finite number or beyond ICU's calendar.
  public func format(from start: Double, to end: Double) throws(ICUError) -> String {
    try DateFormatter.check(start)
    try DateFormatter.check(end)
    return try unsafe textFromUTF16("formatting the interval \(start) to \(end) with \(skeleton)") {
      unsafe slovo_udtitvfmt_format(handle, start, end, $0, $1, &$2)
    }
  }
}
