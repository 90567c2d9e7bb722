/// A date with a time of day, as an argument of a message.
///
/// ```swift
/// MessageDate("2024-05-17T09:30:00")  // half past nine, wherever that is
/// MessageDate(milliseconds: 1_715_931_000_000, zone: .named("Europe/Sarajevo"))
/// ```
///
/// Source: Unicode MessageFormat (LDML 48), "Date and Time Operands".
public struct MessageDate: Hashable, Sendable {
  /// Where the clock that the time is read from stands.
  public enum Zone: Hashable, Sendable {
    /// Nowhere: the fields of the date are shown as they are.
    case floating
    /// In a time zone, by its IANA name, or `GMT+02:00` for an offset.
    case named(String)
  }

  /// Milliseconds since 1 January 1970, 00:00 UTC; for a floating date, as if its fields were UTC.
  public let milliseconds: Int64
  /// The time zone that came with the date.
  public let zone: Zone

  /// Makes a date of a point in time; without a zone it is in UTC.
  public init(milliseconds: Int64, zone: Zone = .named("UTC")) {
    self.milliseconds = milliseconds
    self.zone = zone
  }

  /// Makes a floating date of the fields of a calendar; nil if there is no such day or time.
  public init?(
    year: Int, month: Int, day: Int, hour: Int = 0, minute: Int = 0, second: Int = 0
  ) {
    guard
      let days = Self.days(year: year, month: month, day: day), (0...23).contains(hour),
      (0...59).contains(minute), (0...59).contains(second)
    else { return nil }
    self.init(
      milliseconds: Int64((days * 86_400 + hour * 3600 + minute * 60 + second) * 1000),
      zone: .floating)
  }

  /// Reads `2024-05-17`, `2024-05-17T09:30:00`, also with fractions of a second, and with `Z` or an
  /// offset after them; nil for any other text.
  public init?(_ text: String) {
    var reader = DateReader(text)
    guard let date = reader.read() else { return nil }
    self = date
  }

  /// Days from 1 January 1970, in the proleptic Gregorian calendar.
  static func days(year: Int, month: Int, day: Int) -> Int? {
    guard (1...9999).contains(year), (1...12).contains(month), day >= 1,
      day <= length(ofMonth: month, year: year)
    else { return nil }
    // Years that begin in March have their leap day at the end.
    let shiftedYear = month <= 2 ? year - 1 : year
    let shiftedMonth = (month + 9) % 12
    let dayOfYear = (153 * shiftedMonth + 2) / 5 + day - 1
    let leapDays = shiftedYear / 4 - shiftedYear / 100 + shiftedYear / 400
    return shiftedYear * 365 + leapDays + dayOfYear - 719_468
  }

  private static func length(ofMonth month: Int, year: Int) -> Int {
    switch month {
    case 2: (year % 4 == 0 && year % 100 != 0) || year % 400 == 0 ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }
}

/// Reads a date as MessageFormat writes it.
private struct DateReader {
  private let bytes: [UInt8]
  private var index = 0

  init(_ text: String) {
    bytes = Array(text.utf8)
  }

  mutating func read() -> MessageDate? {
    guard let year = number(digits: 4), take("-"), let month = number(digits: 2), take("-"),
      let day = number(digits: 2), let days = MessageDate.days(year: year, month: month, day: day)
    else { return nil }
    let date = Int64(days) * 86_400_000
    guard index < bytes.count else { return MessageDate(milliseconds: date, zone: .floating) }
    guard take("T"), let hour = number(digits: 2), hour < 24, take(":"),
      let minute = number(digits: 2), minute < 60, take(":"), let second = number(digits: 2),
      second < 60
    else { return nil }
    var time = Int64(hour * 3600 + minute * 60 + second) * 1000
    if take(".") {
      guard let fraction = milliseconds() else { return nil }
      time += fraction
    }
    guard index < bytes.count else {
      return MessageDate(milliseconds: date + time, zone: .floating)
    }
    guard let (offset, name) = offset(), index == bytes.count else { return nil }
    return MessageDate(milliseconds: date + time - offset, zone: .named(name))
  }

  private mutating func take(_ scalar: UnicodeScalar) -> Bool {
    guard index < bytes.count, bytes[index] == UInt8(ascii: scalar) else { return false }
    index += 1
    return true
  }

  private mutating func number(digits count: Int) -> Int? {
    guard index + count <= bytes.count else { return nil }
    var number = 0
    for byte in bytes[index..<(index + count)] {
      guard (0x30...0x39).contains(byte) else { return nil }
      number = number * 10 + Int(byte - 0x30)
    }
    index += count
    return number
  }

  private mutating func milliseconds() -> Int64? {
    let digits = bytes[index...].prefix { (0x30...0x39).contains($0) }
    guard (1...3).contains(digits.count), let number = number(digits: digits.count) else {
      return nil
    }
    return Int64(number * [100, 10, 1][digits.count - 1])
  }

  /// The offset in milliseconds, and the name of a zone with this offset.
  private mutating func offset() -> (Int64, String)? {
    if take("Z") { return (0, "UTC") }
    guard let zone = OffsetZone(String(decoding: bytes[index...], as: UTF8.self)) else {
      return nil
    }
    index = bytes.count
    return (Int64(zone.minutes) * 60_000, zone.name)
  }
}

/// A fixed offset from UTC: `+02:00`.
struct OffsetZone {
  /// Minutes east of Greenwich.
  let minutes: Int
  /// The name by which ICU knows the offset.
  let name: String

  init?(_ text: String) {
    let bytes = Array(text.utf8)
    guard bytes.count == 6, bytes[3] == UInt8(ascii: ":"), let sign = text.first,
      sign == "+" || sign == "-", let hours = Int(text.dropFirst().prefix(2)),
      let rest = Int(text.suffix(2)), bytes[1] != UInt8(ascii: "+"),
      (0x30...0x39).contains(bytes[1]), (0x30...0x39).contains(bytes[4]),
      hours < 14 || (hours == 14 && rest == 0), rest < 60
    else { return nil }
    minutes = (sign == "-" ? -1 : 1) * (hours * 60 + rest)
    name = "GMT\(text)"
  }
}

extension MessageDate: CustomStringConvertible {
  /// The date in the form in which MessageFormat reads it; a zone other than an offset as UTC.
  public var description: String {
    var offsetMinutes = 0
    var suffix = ""
    if case .named(let name) = zone {
      let offset = OffsetZone(String(name.dropFirst(3)))
      offsetMinutes = offset?.minutes ?? 0
      suffix = offset == nil ? "Z" : String(name.dropFirst(3))
    }
    let local = milliseconds + Int64(offsetMinutes) * 60_000
    let (days, millisecond) = local.flooredQuotientAndRemainder(by: 86_400_000)
    let (year, month, day) = Self.fields(ofDay: Int(days))
    let seconds = Int(millisecond / 1000)
    let fraction = Int(millisecond % 1000)
    let time = [seconds / 3600, seconds / 60 % 60, seconds % 60].map { Self.padded($0, 2) }
    let date = "\(Self.padded(year, 4))-\(Self.padded(month, 2))-\(Self.padded(day, 2))"
    return date + "T" + time.joined(separator: ":")
      + (fraction == 0 ? "" : "." + Self.padded(fraction, 3)) + suffix
  }

  private static func padded(_ number: Int, _ width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }

  /// Year, month and day of a count of days from 1 January 1970.
  static func fields(ofDay day: Int) -> (year: Int, month: Int, day: Int) {
    let shifted = Int64(day) + 719_468
    let (era, dayOfEra) = shifted.flooredQuotientAndRemainder(by: 146_097)
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    return (
      Int(yearOfEra + era * 400) + (month <= 2 ? 1 : 0), Int(month),
      Int(dayOfYear - (153 * shiftedMonth + 2) / 5 + 1)
    )
  }
}

extension Int64 {
  fileprivate func flooredQuotientAndRemainder(by divisor: Int64) -> (Int64, Int64) {
    let (quotient, remainder) = quotientAndRemainder(dividingBy: divisor)
    return remainder < 0 ? (quotient - 1, remainder + divisor) : (quotient, remainder)
  }
}
