/// A time of day to the minute, on the 24-hour clock.
///
/// Source: ISO 8601-1:2019, section 5.3.1.
public struct TimeOfDay: Hashable, Sendable, Comparable, CustomStringConvertible {
  /// Minutes since midnight, 0…1440; 1440 is midnight at the end of the day.
  public let minutesSinceMidnight: Int

  /// The given time; `nil` when there is none such.
  public init?(minutesSinceMidnight: Int) {
    guard (0...1440).contains(minutesSinceMidnight) else { return nil }
    self.minutesSinceMidnight = minutesSinceMidnight
  }

  /// Reads `09:30`; `nil` for anything else.
  public init?(_ text: some StringProtocol) {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    guard parts.count == 2, let hour = CalendarDate.number(parts[0], digits: 2),
      let minute = CalendarDate.number(parts[1], digits: 2), minute < 60
    else { return nil }
    self.init(minutesSinceMidnight: hour * 60 + minute)
  }

  /// The hour, 0…24.
  public var hour: Int { minutesSinceMidnight / 60 }

  /// The minute of the hour, 0…59.
  public var minute: Int { minutesSinceMidnight % 60 }

  /// The time so many minutes later; `nil` past midnight.
  public func adding(minutes: Int) -> TimeOfDay? {
    let (sum, isTooLarge) = minutesSinceMidnight.addingReportingOverflow(minutes)
    return isTooLarge ? nil : TimeOfDay(minutesSinceMidnight: sum)
  }

  /// `09:30`.
  public var description: String {
    "\(YearMonth.padded(hour, to: 2)):\(YearMonth.padded(minute, to: 2))"
  }

  /// Earlier times come first.
  public static func < (one: TimeOfDay, other: TimeOfDay) -> Bool {
    one.minutesSinceMidnight < other.minutesSinceMidnight
  }
}
