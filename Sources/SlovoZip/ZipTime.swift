/// A date and a time of day as archives hold them: from 1980 to 2107, in steps of two seconds,
/// without a time zone.
///
/// ```swift
/// ZipTime(year: 2024, month: 5, day: 17)
/// ```
///
/// Source: PKWARE APPNOTE 6.3.10, section 4.4.6.
public struct ZipTime: Sendable, Hashable {
  let date: UInt16
  let time: UInt16

  /// A time; `nil` when there is no such day or time of day, or archives cannot hold the year.
  ///
  /// An odd second is held as the even one before it.
  public init?(
    year: Int, month: Int, day: Int, hour: Int = 0, minute: Int = 0, second: Int = 0
  ) {
    guard (1980...2107).contains(year), (1...12).contains(month),
      (1...Self.days(inMonth: month, of: year)).contains(day), (0...23).contains(hour),
      (0...59).contains(minute), (0...59).contains(second)
    else { return nil }
    date = UInt16((year - 1980) << 9 | month << 5 | day)
    time = UInt16(hour << 11 | minute << 5 | second / 2)
  }

  /// A time as an archive holds it; `nil` when its parts make no date.
  init?(date: UInt16, time: UInt16) {
    let day = Int(date)
    let second = Int(time)
    self.init(
      year: 1980 + (day >> 9), month: (day >> 5) & 15, day: day & 31, hour: second >> 11,
      minute: (second >> 5) & 63, second: (second & 31) * 2)
  }

  /// The first moment that archives can hold, the beginning of 1980.
  public static let earliest = ZipTime()

  private init() {
    date = 1 << 5 | 1
    time = 0
  }

  private static func days(inMonth month: Int, of year: Int) -> Int {
    switch month {
    case 4, 6, 9, 11: 30
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    default: 31
    }
  }
}
