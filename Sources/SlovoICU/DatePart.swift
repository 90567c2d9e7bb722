internal import CSlovoICU

/// A part of a formatted date or time.
public struct DatePart: Hashable, Sendable {
  /// What the part is.
  public let kind: Kind

  /// Its text.
  public let text: String

  /// What a part of a date or time can be.
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    /// The era, such as "n. e.".
    case era
    /// The year, also of a week or of a cycle.
    case year
    /// The quarter.
    case quarter
    /// The month, as a number or a word.
    case month
    /// The week of the year or of the month.
    case week
    /// The day of the month, of the year, or counted otherwise.
    case day
    /// The day of the week.
    case weekday
    /// Before or after noon, or a finer part of the day.
    case dayPeriod
    /// The hour.
    case hour
    /// The minute.
    case minute
    /// The second.
    case second
    /// Fractions of a second, or milliseconds in the day.
    case fractionalSecond
    /// The name or the offset of the zone.
    case timeZone
    /// Anything between, such as spaces and full stops.
    case literal
  }
}

extension DatePart.Kind {
  init(field: Int32?) {
    guard let field, field >= 0 else {
      self = .literal
      return
    }
    switch SlovoUDateFormatField(rawValue: UInt32(field)) {
    case UDAT_ERA_FIELD: self = .era
    case UDAT_YEAR_FIELD, UDAT_YEAR_WOY_FIELD, UDAT_EXTENDED_YEAR_FIELD, UDAT_YEAR_NAME_FIELD,
      UDAT_RELATED_YEAR_FIELD:
      self = .year
    case UDAT_QUARTER_FIELD, UDAT_STANDALONE_QUARTER_FIELD: self = .quarter
    case UDAT_MONTH_FIELD, UDAT_STANDALONE_MONTH_FIELD: self = .month
    case UDAT_WEEK_OF_YEAR_FIELD, UDAT_WEEK_OF_MONTH_FIELD: self = .week
    case UDAT_DATE_FIELD, UDAT_DAY_OF_YEAR_FIELD, UDAT_DAY_OF_WEEK_IN_MONTH_FIELD,
      UDAT_JULIAN_DAY_FIELD:
      self = .day
    case UDAT_DAY_OF_WEEK_FIELD, UDAT_DOW_LOCAL_FIELD, UDAT_STANDALONE_DAY_FIELD: self = .weekday
    case UDAT_AM_PM_FIELD, UDAT_AM_PM_MIDNIGHT_NOON_FIELD, UDAT_FLEXIBLE_DAY_PERIOD_FIELD:
      self = .dayPeriod
    case UDAT_HOUR_OF_DAY1_FIELD, UDAT_HOUR_OF_DAY0_FIELD, UDAT_HOUR1_FIELD, UDAT_HOUR0_FIELD:
      self = .hour
    case UDAT_MINUTE_FIELD: self = .minute
    case UDAT_SECOND_FIELD: self = .second
    case UDAT_FRACTIONAL_SECOND_FIELD, UDAT_MILLISECONDS_IN_DAY_FIELD: self = .fractionalSecond
    case UDAT_TIMEZONE_FIELD, UDAT_TIMEZONE_RFC_FIELD, UDAT_TIMEZONE_GENERIC_FIELD,
      UDAT_TIMEZONE_SPECIAL_FIELD, UDAT_TIMEZONE_LOCALIZED_GMT_OFFSET_FIELD,
      UDAT_TIMEZONE_ISO_FIELD, UDAT_TIMEZONE_ISO_LOCAL_FIELD:
      self = .timeZone
    default: self = .literal
    }
  }
}
