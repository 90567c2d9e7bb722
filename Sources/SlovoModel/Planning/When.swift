/// When something takes place, as precisely as it is known, and no more precisely.
///
/// ```swift
/// When(.part(.beginning, september))        // "beginning of September 2024"
/// When(.days(first...last), role: .window)  // an event of one day, somewhere in these days
/// When(.between(first, second))             // relative to events that have dates of their own
/// ```
public struct When: Hashable, Sendable {
  /// A third of a month.
  public enum MonthPart: String, Hashable, Sendable, CaseIterable {
    /// Its first ten days.
    case beginning
    /// The eleventh to the twentieth.
    case middle
    /// From the twenty-first on.
    case end
  }

  /// A stretch of time.
  public enum Span: Hashable, Sendable {
    /// One day.
    case day(CalendarDate)
    /// Days, the last one included.
    case days(ClosedRange<CalendarDate>)
    /// A month.
    case month(YearMonth)
    /// Months, the last one included.
    case months(ClosedRange<YearMonth>)
    /// A part of a month.
    case part(MonthPart, YearMonth)
    /// Before an event.
    case before(Identifier<Event>)
    /// After an event.
    case after(Identifier<Event>)
    /// After one event and before another.
    case between(Identifier<Event>, Identifier<Event>)
    /// No date is stated.
    case unstated
  }

  /// What the stretch of time means.
  public enum Role: String, Hashable, Sendable, CaseIterable {
    /// It takes place then.
    case on
    /// It takes place on a day within.
    case window
    /// It is due then.
    case due
    /// The last day on which it can be done.
    case until
  }

  /// The stretch of time.
  public var span: Span
  /// What it means.
  public var role: Role
  /// Whether the date may still change.
  public var isPreliminary: Bool
  /// Whether the source left the year out, so that it follows from the context.
  public var isYearImplied: Bool

  /// A date as given.
  public init(
    _ span: Span, role: Role = .on, isPreliminary: Bool = false, isYearImplied: Bool = false
  ) {
    self.span = span
    self.role = role
    self.isPreliminary = isPreliminary
    self.isYearImplied = isYearImplied
  }

  /// No date is stated.
  public static let unstated = When(.unstated)

  /// The days that the date can mean; `nil` for a relative date and for none.
  public var days: ClosedRange<CalendarDate>? {
    switch span {
    case .day(let day): day...day
    case .days(let days): days
    case .month(let month): month.days(1...31)
    case .months(let months):
      months.lowerBound.days(1...31).flatMap { first in
        months.upperBound.days(1...31).map { first.lowerBound...$0.upperBound }
      }
    case .part(.beginning, let month): month.days(1...10)
    case .part(.middle, let month): month.days(11...20)
    case .part(.end, let month): month.days(21...31)
    case .before, .after, .between, .unstated: nil
    }
  }

  /// Whether it is known on which days it takes place: a day, or days that are all meant.
  public var isExact: Bool { namesItsDays && !isPreliminary }

  /// Whether it says on which days it takes place, though they may still change: a day, or days that
  /// are all meant.
  public var namesItsDays: Bool {
    switch span {
    case .day, .days: role != .window
    case .month, .months, .part, .before, .after, .between, .unstated: false
    }
  }

  /// Whether there is any date at all.
  public var isStated: Bool { span != .unstated }

  /// The events that a relative date refers to.
  public var events: [Identifier<Event>] {
    switch span {
    case .before(let event), .after(let event): [event]
    case .between(let first, let second): [first, second]
    case .day, .days, .month, .months, .part, .unstated: []
    }
  }
}

extension YearMonth {
  fileprivate func days(_ days: ClosedRange<Int>) -> ClosedRange<CalendarDate>? {
    guard let first = date(day: days.lowerBound),
      let last = date(day: min(days.upperBound, dayCount))
    else { return nil }
    return first...last
  }
}
