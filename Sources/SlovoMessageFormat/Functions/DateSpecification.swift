internal import SlovoICU

/// Which fields of a date are shown, and how.
struct DateSpecification: Hashable, Sendable {
  /// The fields, as a skeleton of UTS #35, part 4.
  var skeleton: String
  /// The time zone in which the date is shown.
  var timeZone: String
  /// A calendar other than the locale's, by its Unicode identifier.
  var calendar: String?

  /// The formatter for a locale.
  func open(locale: String) throws(ICUError) -> SlovoICU.DateFormatter {
    let identifier = try LocaleIdentifier(locale)
    guard let calendar else {
      return try SlovoICU.DateFormatter(
        skeleton: skeleton, locale: identifier.icuName, timeZone: timeZone)
    }
    let name = identifier.icuName
    let separator = name.contains("@") ? ";" : "@"
    return try SlovoICU.DateFormatter(
      skeleton: skeleton, locale: "\(name)\(separator)calendar=\(calendar)", timeZone: timeZone)
  }

  /// Whether the month is a word, next to a day.
  var hasMonthNameAndDay: Bool {
    skeleton.contains("MMMM") && skeleton.contains("d")
  }
}

/// The skeletons of the options of `:date`, `:time` and `:datetime`.
///
/// Source: Unicode MessageFormat (LDML 48), "Date and Time Value Formatting"; UTS #35, part 4,
/// "Date Field Symbol Table".
enum DateSkeleton {
  static let fields = [
    "weekday", "day-weekday", "month-day", "month-day-weekday", "year-month-day",
    "year-month-day-weekday",
  ]
  static let lengths = ["long", "medium", "short"]
  static let precisions = ["hour", "minute", "second"]
  static let zoneStyles = ["long", "short"]

  /// The skeleton of `:datetime` without options.
  static let `default` = date("year-month-day", "medium") + time("minute", isTwelveHours: nil)

  static func date(_ fields: String, _ length: String) -> String {
    let month = length == "long" ? "MMMM" : length == "short" ? "M" : "MMM"
    let weekday = length == "long" ? "EEEE" : "EEE"
    let names = Set(fields.split(separator: "-"))
    return (names.contains("year") ? "y" : "") + (names.contains("month") ? month : "")
      + (names.contains("day") ? "d" : "") + (names.contains("weekday") ? weekday : "")
  }

  static func time(_ precision: String, isTwelveHours: Bool?) -> String {
    let hour = isTwelveHours.map { $0 ? "h" : "H" } ?? "j"
    switch precision {
    case "hour": return hour
    case "second": return hour + "ms"
    default: return hour + "m"
    }
  }

  static func zone(_ style: String) -> String {
    style == "long" ? "zzzz" : "z"
  }
}
