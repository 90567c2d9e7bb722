internal import CSlovoICU

/// Formats moments as dates and times of a locale, in a time zone.
///
/// ```swift
/// let formatter = try DateFormatter(
///   skeleton: "yMMMMd", locale: "sr-Cyrl-BA", timeZone: "Europe/Sarajevo")
/// try formatter.format(millisecondsSince1970: 1_715_904_000_000)  // "17. мај 2024."
/// ```
///
/// A calendar and an hour cycle are part of the locale: `en-GB-u-ca-buddhist`, `en-GB-u-hc-h12`.
///
/// Source: UTS #35, part 4, "Dates".
@safe public final class DateFormatter: Sendable {
  // Never changed after `init`. Formatting takes it as const and sets the moment in a clone of its
  // calendar, not in the calendar itself (that is what ICU's DateFormat::format(UDate…) does); what
  // it opens late, the names of zones, is behind ICU's own lock. So threads may share it.
  private nonisolated(unsafe) let handle: OpaquePointer

  /// The pattern in use, such as `d. MMMM y.`.
  public let pattern: String

  /// How much a style writes out.
  public enum Style: Int32, Hashable, Sendable, CaseIterable {
    /// With the day of the week, or the name of the zone.
    case full = 0
    /// With the month as a word.
    case long = 1
    /// Between the two.
    case medium = 2
    /// In figures.
    case short = 3
  }

  /// Opens a formatter with a pattern such as `EEEE, d. MMMM y.`.
  ///
  /// - Throws: An error when the pattern has a letter without meaning, the locale is malformed, or
  ///   the time zone is unknown.
  public convenience init(pattern: String, locale: String, timeZone: String) throws(ICUError) {
    try self.init(
      locale: locale, timeZone: timeZone, timeStyle: UDAT_PATTERN, dateStyle: UDAT_PATTERN,
      pattern: pattern)
  }

  /// Opens a formatter with the locale's pattern for the fields of a skeleton such as `yMMMMd`.
  ///
  /// The letter `j` stands for the hour in the locale's usual cycle.
  ///
  /// - Throws: An error when the skeleton has a letter without meaning, the locale is malformed, or
  ///   the time zone is unknown.
  public convenience init(skeleton: String, locale: String, timeZone: String) throws(ICUError) {
    let pattern = try Self.bestPattern(skeleton: skeleton, locale: locale)
    try self.init(pattern: pattern, locale: locale, timeZone: timeZone)
  }

  /// Opens a formatter with the locale's pattern for a style of date, of time, or of both.
  ///
  /// - Throws: An error when both styles are `nil`, the locale is malformed, or the time zone is
  ///   unknown.
  public convenience init(
    dateStyle: Style?, timeStyle: Style?, locale: String, timeZone: String
  ) throws(ICUError) {
    guard dateStyle != nil || timeStyle != nil else {
      throw ICUError(
        U_ILLEGAL_ARGUMENT_ERROR, "opening a date formatter for \"\(locale)\"",
        detail: "neither a date style nor a time style is given")
    }
    try self.init(
      locale: locale, timeZone: timeZone,
      timeStyle: timeStyle.map { SlovoUDateFormatStyle($0.rawValue) } ?? UDAT_NONE,
      dateStyle: dateStyle.map { SlovoUDateFormatStyle($0.rawValue) } ?? UDAT_NONE, pattern: "")
  }

  private init(
    locale: String, timeZone: String, timeStyle: SlovoUDateFormatStyle,
    dateStyle: SlovoUDateFormatStyle,
    pattern: String
  ) throws(ICUError) {
    let operation = {
      pattern.isEmpty
        ? "opening a date formatter for \"\(locale)\""
        : "reading the date pattern \"\(pattern)\" for \"\(locale)\""
    }
    let name = try LocaleIdentifier(locale).dataName
    try TimeZones.check(timeZone)
    var status = U_ZERO_ERROR
    let handle = unsafe withUTF16(timeZone) { zone in
      unsafe withUTF16(pattern) { units in
        unsafe slovo_udat_open(
          timeStyle.rawValue, dateStyle.rawValue, name, zone.baseAddress, Int32(zone.count),
          units.baseAddress, Int32(units.count), &status)
      }
    }
    guard !status.isFailure, let handle = unsafe handle else {
      unsafe slovo_udat_close(handle)
      throw ICUError(status, operation())
    }
    do throws(ICUError) {
      self.pattern = try unsafe textFromUTF16(operation()) {
        unsafe slovo_udat_toPattern(handle, $0, $1, &$2)
      }
      // ICU looks at the letters of a pattern only when it formats.
      _ = try unsafe textFromUTF16(operation()) {
        unsafe slovo_udat_formatForFields(handle, 0, $0, $1, nil, &$2)
      }
    } catch {
      unsafe slovo_udat_close(handle)
      throw error
    }
    unsafe self.handle = unsafe handle
  }

  deinit { unsafe slovo_udat_close(handle) }

  /// The text of a moment, in milliseconds since 1970-01-01 00:00 UTC.
  ///
  /// - Throws: An error when the moment is not a finite number, or beyond ICU's calendar, which
  ///   ends some 5.8 million years from now.
  public func format(millisecondsSince1970 moment: Double) throws(ICUError) -> String {
    try Self.check(moment)
    return try unsafe textFromUTF16("formatting the date \(moment) with \"\(pattern)\"") {
      unsafe slovo_udat_formatForFields(handle, moment, $0, $1, nil, &$2)
    }
  }

  /// The text of a moment in parts, without gaps: joined they are the whole text.
  ///
  /// - Throws: An error when the moment is not a finite number, or beyond ICU's calendar.
  public func parts(millisecondsSince1970 moment: Double) throws(ICUError) -> [DatePart] {
    try Self.check(moment)
    var status = U_ZERO_ERROR
    guard let fields = unsafe slovo_ufieldpositer_open(&status) else {
      throw ICUError(status, "making room for the parts of a date")
    }
    defer { unsafe slovo_ufieldpositer_close(fields) }
    // The iterator copies the positions and keeps nothing of the text or of the formatter.
    let text = try unsafe textFromUTF16("formatting the date \(moment) with \"\(pattern)\"") {
      unsafe slovo_udat_formatForFields(handle, moment, $0, $1, fields, &$2)
    }
    var spans: [FieldSpan] = []
    var start: Int32 = 0
    var end: Int32 = 0
    while case let field = unsafe slovo_ufieldpositer_next(fields, &start, &end), field >= 0 {
      spans.append(FieldSpan(field: field, start: Int(start), end: Int(end)))
    }
    return unsafe withUTF16(text) { unsafe spans.pieces(of: $0) }
      .map { DatePart(kind: DatePart.Kind(field: $0.field), text: $0.text) }
  }

  /// The locale's pattern for the fields of a skeleton, such as `d. MMMM y.` for `yMMMMd`.
  ///
  /// - Throws: An error when the skeleton has a letter without meaning or the locale is malformed.
  public static func bestPattern(skeleton: String, locale: String) throws(ICUError) -> String {
    let operation = "choosing a date pattern for \"\(skeleton)\" in \"\(locale)\""
    let name = try LocaleIdentifier(locale).dataName
    var status = U_ZERO_ERROR
    let generator = unsafe slovo_udatpg_open(name, &status)
    guard !status.isFailure, let generator = unsafe generator else {
      unsafe slovo_udatpg_close(generator)
      throw ICUError(status, operation)
    }
    defer { unsafe slovo_udatpg_close(generator) }
    let pattern = unsafe withUTF16(skeleton) { units in
      Result { () throws(ICUError) in
        try unsafe textFromUTF16(operation) {
          unsafe slovo_udatpg_getBestPattern(
            generator, units.baseAddress, Int32(units.count), $0, $1, &$2)
        }
      }
    }
    return try pattern.get()
  }

  /// Refuses moments that ICU would silently turn into others.
  static func check(_ moment: Double) throws(ICUError) {
    // Source: ICU's supported range, U_DATE_MIN and U_DATE_MAX of its calendar.
    guard (-184_303_902_528_000_000...183_882_168_921_600_000).contains(moment) else {
      throw ICUError(U_ILLEGAL_ARGUMENT_ERROR, "formatting the date \(moment)")
    }
  }
}
