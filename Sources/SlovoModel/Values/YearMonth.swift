/// A month of a year.
public struct YearMonth: Hashable, Sendable, Comparable, CustomStringConvertible {
  /// The year, 1…9999.
  public let year: Int
  /// The month, 1…12.
  public let month: Int

  /// The given month; `nil` when there is none such.
  public init?(year: Int, month: Int) {
    guard (1...9999).contains(year), (1...12).contains(month) else { return nil }
    self.year = year
    self.month = month
  }

  /// Reads `2024-05`; `nil` for anything else.
  public init?(_ text: some StringProtocol) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 2, let year = CalendarDate.number(parts[0], digits: 4),
      let month = CalendarDate.number(parts[1], digits: 2)
    else { return nil }
    self.init(year: year, month: month)
  }

  /// The month that a day lies in.
  public init(of date: CalendarDate) {
    year = date.year
    month = date.month
  }

  /// How many days the month has.
  public var dayCount: Int { Self.dayCount(year: year, month: month) }

  /// The given day of the month; `nil` when the month is shorter.
  public func date(day: Int) -> CalendarDate? {
    CalendarDate(year: year, month: month, day: day)
  }

  /// `2024-05`.
  public var description: String {
    "\(Self.padded(year, to: 4))-\(Self.padded(month, to: 2))"
  }

  /// Earlier months come first.
  public static func < (one: YearMonth, other: YearMonth) -> Bool {
    (one.year, one.month) < (other.year, other.month)
  }

  static func dayCount(year: Int, month: Int) -> Int {
    switch month {
    case 2:
      let isLeapYear =
        year.isMultiple(of: 4) && (!year.isMultiple(of: 100) || year.isMultiple(of: 400))
      return isLeapYear ? 29 : 28
    case 4, 6, 9, 11: return 30
    default: return 31
    }
  }

  package static func padded(_ number: Int, to width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }
}
