internal import CSlovoICU

/// The time zones of the tz database that ICU carries.
///
/// ```swift
/// try TimeZones.offset(of: "Europe/Sarajevo", at: 1_715_904_000_000).totalSeconds  // 7200
/// ```
public enum TimeZones {
  /// How far a zone is ahead of UTC.
  public struct Offset: Hashable, Sendable {
    /// The standard offset in seconds.
    public let standardSeconds: Int

    /// What daylight saving adds to it, in seconds.
    public let daylightSeconds: Int

    /// Both together, in seconds.
    public var totalSeconds: Int { standardSeconds + daylightSeconds }
  }

  /// The moment at which a zone changes its offset.
  public struct Transition: Hashable, Sendable {
    /// The first moment of the new offset, in milliseconds since 1970-01-01 00:00 UTC.
    public let millisecondsSince1970: Double

    /// The offset until then.
    public let before: Offset

    /// The offset from then on.
    public let after: Offset
  }

  /// Whether the tz database has the zone; letters in the wrong case make it unknown.
  ///
  /// ICU takes an unknown zone for GMT without a word, so ask before.
  public static func isKnown(_ zone: String) -> Bool {
    canonical(zone)?.isSystem ?? false
  }

  /// CLDR's canonical name of a zone, such as `Etc/UTC` of `UTC` and `GMT+03:00` of `GMT+3`, or
  /// `nil` when it is unknown.
  public static func canonicalID(of zone: String) -> String? {
    canonical(zone)?.id
  }

  /// The offset of a zone at a moment, in milliseconds since 1970-01-01 00:00 UTC.
  ///
  /// - Throws: An error when the zone is unknown.
  public static func offset(
    of zone: String, at millisecondsSince1970: Double
  ) throws(ICUError) -> Offset {
    try ZoneCalendar(zone).offset(at: millisecondsSince1970)
  }

  /// The first change of offset after a moment, or `nil` when there is none.
  ///
  /// - Throws: An error when the zone is unknown.
  public static func nextTransition(
    in zone: String, after millisecondsSince1970: Double
  ) throws(ICUError) -> Transition? {
    try ZoneCalendar(zone).transition(UCAL_TZ_TRANSITION_NEXT, from: millisecondsSince1970)
  }

  /// The last change of offset before a moment, or `nil` when there is none.
  ///
  /// - Throws: An error when the zone is unknown.
  public static func previousTransition(
    in zone: String, before millisecondsSince1970: Double
  ) throws(ICUError) -> Transition? {
    try ZoneCalendar(zone).transition(UCAL_TZ_TRANSITION_PREVIOUS, from: millisecondsSince1970)
  }

  /// The changes of offset at or after one moment and before another.
  ///
  /// - Throws: An error when the zone is unknown or a moment is not a finite number.
  public static func transitions(
    in zone: String, from start: Double, to end: Double
  ) throws(ICUError) -> [Transition] {
    guard end.isFinite else {
      throw ICUError(
        U_ILLEGAL_ARGUMENT_ERROR, "asking for the transitions of \"\(zone)\" until \(end)")
    }
    let calendar = try ZoneCalendar(zone)
    var found: [Transition] = []
    var kind = UCAL_TZ_TRANSITION_NEXT_INCLUSIVE
    var moment = start
    while let next = try calendar.transition(kind, from: moment), next.millisecondsSince1970 < end {
      found.append(next)
      moment = next.millisecondsSince1970
      kind = UCAL_TZ_TRANSITION_NEXT
    }
    return found
  }

  /// The canonical name of a zone that ICU would not take for GMT.
  ///
  /// - Throws: An error when the zone is unknown.
  static func check(_ zone: String) throws(ICUError) {
    guard canonical(zone) != nil else {
      throw ICUError(U_ILLEGAL_ARGUMENT_ERROR, "looking up the time zone \"\(zone)\"")
    }
  }

  private static func canonical(_ zone: String) -> (id: String, isSystem: Bool)? {
    var isSystem: UBool = 0
    // An unknown zone is the only way to fail.
    let id = unsafe withUTF16(zone) { units in
      try? unsafe textFromUTF16("looking up the time zone \"\(zone)\"") {
        unsafe slovo_ucal_getCanonicalTimeZoneID(
          units.baseAddress, Int32(units.count), $0, $1, &isSystem, &$2)
      }
    }
    guard let id, id != "Etc/Unknown" else { return nil }
    return (id, isSystem != 0)
  }
}

/// A calendar in one zone, used within one function: its moment changes with every question.
@safe private struct ZoneCalendar: ~Copyable {
  private let handle: OpaquePointer
  private let zone: String

  init(_ zone: String) throws(ICUError) {
    try TimeZones.check(zone)
    var status = U_ZERO_ERROR
    let handle = unsafe withUTF16(zone) { units in
      unsafe slovo_ucal_open(units.baseAddress, Int32(units.count), "und", &status)
    }
    guard !status.isFailure, let handle = unsafe handle else {
      unsafe slovo_ucal_close(handle)
      throw ICUError(status, "opening the time zone \"\(zone)\"")
    }
    unsafe self.handle = unsafe handle
    self.zone = zone
  }

  deinit { unsafe slovo_ucal_close(handle) }

  func offset(at moment: Double) throws(ICUError) -> TimeZones.Offset {
    var status = U_ZERO_ERROR
    unsafe slovo_ucal_setMillis(handle, moment, &status)
    let standard = unsafe slovo_ucal_get(handle, UCAL_ZONE_OFFSET, &status)
    let daylight = unsafe slovo_ucal_get(handle, UCAL_DST_OFFSET, &status)
    guard !status.isFailure, moment.isFinite else {
      throw ICUError(
        moment.isFinite ? status : U_ILLEGAL_ARGUMENT_ERROR,
        "asking for the offset of \"\(zone)\" at \(moment)")
    }
    return TimeZones.Offset(
      standardSeconds: Int(standard) / 1000, daylightSeconds: Int(daylight) / 1000)
  }

  func transition(
    _ kind: SlovoUTimeZoneTransitionType, from moment: Double
  ) throws(ICUError) -> TimeZones.Transition? {
    var status = U_ZERO_ERROR
    var date = 0.0
    unsafe slovo_ucal_setMillis(handle, moment, &status)
    let found = unsafe slovo_ucal_getTimeZoneTransitionDate(handle, kind, &date, &status)
    guard !status.isFailure, moment.isFinite else {
      throw ICUError(
        moment.isFinite ? status : U_ILLEGAL_ARGUMENT_ERROR,
        "asking for the transitions of \"\(zone)\" at \(moment)")
    }
    guard found != 0 else { return nil }
    return TimeZones.Transition(
      millisecondsSince1970: date, before: try offset(at: date - 1), after: try offset(at: date))
  }
}
