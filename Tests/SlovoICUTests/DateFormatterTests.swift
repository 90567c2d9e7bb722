import SlovoICU
import Testing

/// Noon in Sarajevo on some days, in milliseconds since 1970-01-01 00:00 UTC.
enum Moment {
  static let may17 = 1_715_940_000_000.0
  static let april8 = 1_712_570_400_000.0
  static let april15 = 1_713_175_200_000.0
  static let october1 = 1_727_776_800_000.0
  static let march31 = 1_743_415_200_000.0
}

@Suite("Date formatter")
struct DateFormatterTests {
  static let zone = "Europe/Sarajevo"

  @Test(
    "writes dates as CLDR 42 has them",
    arguments: [
      ("yMMMMd", "sr-Cyrl-BA", "17. мај 2024."), ("yMMMMd", "bs-Latn-BA", "17. maj 2024."),
      ("yMMMMd", "mk-MK", "17 мај 2024"), ("yMMMMd", "en-GB", "17 May 2024"),
      ("yMMMM", "sr-Cyrl-BA", "мај 2024."), ("yMMMM", "bs-Latn-BA", "maj 2024."),
      ("yMMMM", "mk-MK", "мај 2024 г."), ("yMMMM", "en-GB", "May 2024"),
      ("jm", "bs-Latn-BA", "12:00"), ("jm", "en-GB-u-hc-h12", "12:00 pm"),
      ("y", "en-GB-u-ca-buddhist", "2567 BE"),
    ])
  func skeletons(skeleton: String, locale: String, expected: String) throws {
    let formatter = try DateFormatter(skeleton: skeleton, locale: locale, timeZone: Self.zone)
    #expect(plain(try formatter.format(millisecondsSince1970: Moment.may17)) == expected)
  }

  @Test("writes by a pattern, and shows it")
  func pattern() throws {
    let formatter = try DateFormatter(
      pattern: "EEEE, d. M. y. 'u' HH:mm", locale: "bs-Latn-BA", timeZone: Self.zone)
    #expect(formatter.pattern == "EEEE, d. M. y. 'u' HH:mm")
    #expect(
      try formatter.format(millisecondsSince1970: Moment.may17) == "petak, 17. 5. 2024. u 12:00")
  }

  @Test("writes by styles")
  func styles() throws {
    let long = try DateFormatter(
      dateStyle: .long, timeStyle: nil, locale: "sr-Cyrl-BA", timeZone: Self.zone)
    #expect(try long.format(millisecondsSince1970: Moment.may17) == "17. мај 2024.")
    let both = try DateFormatter(
      dateStyle: .short, timeStyle: .short, locale: "en-GB", timeZone: Self.zone)
    #expect(try both.format(millisecondsSince1970: Moment.may17) == "17/05/2024, 12:00")
    #expect(throws: ICUError.self) {
      try DateFormatter(dateStyle: nil, timeStyle: nil, locale: "en-GB", timeZone: Self.zone)
    }
  }

  @Test("chooses the pattern of a skeleton")
  func bestPattern() throws {
    #expect(try DateFormatter.bestPattern(skeleton: "yMMMMd", locale: "bs-Latn-BA") == "d. MMMM y.")
  }

  @Test("follows the zone")
  func zones() throws {
    let utc = try DateFormatter(pattern: "HH:mm", locale: "en-GB", timeZone: "UTC")
    #expect(try utc.format(millisecondsSince1970: Moment.may17) == "10:00")
    let custom = try DateFormatter(pattern: "HH:mm", locale: "en-GB", timeZone: "GMT+5")
    #expect(try custom.format(millisecondsSince1970: Moment.may17) == "15:00")
  }

  @Test("gives parts that join to the text")
  func parts() throws {
    let formatter = try DateFormatter(
      pattern: "EEEE, d. MMMM y. HH:mm:ss.SSS zzzz", locale: "bs-Latn-BA", timeZone: Self.zone)
    let parts = try formatter.parts(millisecondsSince1970: Moment.may17)
    #expect(
      try parts.map(\.text).joined() == formatter.format(millisecondsSince1970: Moment.may17))
    #expect(
      parts.map(\.kind).filter { $0 != .literal } == [
        .weekday, .day, .month, .year, .hour, .minute, .second, .fractionalSecond, .timeZone,
      ])
    #expect(parts.first { $0.kind == .month }?.text == "maj")
  }

  @Test(
    "refuses a zone that ICU would take for GMT",
    arguments: ["", "Europe/Banjaluka", "europe/sarajevo", "Etc/Unknown", "Сарајево"])
  func unknownZone(zone: String) {
    #expect(throws: ICUError.self) {
      try DateFormatter(pattern: "y", locale: "en-GB", timeZone: zone)
    }
  }

  @Test("refuses a pattern letter without meaning", arguments: ["P", "ooo", "d. f. y"])
  func badPattern(pattern: String) {
    let error = #expect(throws: ICUError.self) {
      try DateFormatter(pattern: pattern, locale: "en-GB", timeZone: "UTC")
    }
    #expect(error?.description.contains(pattern) == true)
  }

  @Test(
    "refuses moments that are none", arguments: [Double.nan, .infinity, -.infinity, 1e300])
  func badMoment(moment: Double) throws {
    let formatter = try DateFormatter(pattern: "y", locale: "en-GB", timeZone: "UTC")
    #expect(throws: ICUError.self) { try formatter.format(millisecondsSince1970: moment) }
    #expect(throws: ICUError.self) { try formatter.parts(millisecondsSince1970: moment) }
  }

  @Test(
    "writes intervals as CLDR 42 has them",
    arguments: [
      ("sr-Cyrl-BA", "08.–15. април 2024.", "октобар 2024. – март 2025."),
      ("bs-Latn-BA", "8. – 15. april 2024.", "oktobar 2024. – mart 2025."),
      ("mk-MK", "8 – 15 април 2024", "октомври 2024 – март 2025"),
      ("en-GB", "8–15 April 2024", "October 2024 – March 2025"),
    ])
  func intervals(locale: String, days: String, months: String) throws {
    let dayFormatter = try DateIntervalFormatter(
      skeleton: "yMMMMd", locale: locale, timeZone: Self.zone)
    #expect(plain(try dayFormatter.format(from: Moment.april8, to: Moment.april15)) == days)
    let monthFormatter = try DateIntervalFormatter(
      skeleton: "yMMMM", locale: locale, timeZone: Self.zone)
    #expect(plain(try monthFormatter.format(from: Moment.october1, to: Moment.march31)) == months)
  }

  @Test("writes an interval within one day as one date")
  func shortInterval() throws {
    let formatter = try DateIntervalFormatter(
      skeleton: "yMMMMd", locale: "en-GB", timeZone: Self.zone)
    #expect(try formatter.format(from: Moment.april8, to: Moment.april8 + 1) == "8 April 2024")
    #expect(throws: ICUError.self) { try formatter.format(from: .nan, to: 0) }
    #expect(throws: ICUError.self) {
      try DateIntervalFormatter(skeleton: "y", locale: "en-GB", timeZone: "Nowhere")
    }
  }

  /// CLDR puts thin spaces and narrow no-break spaces around dashes.
  private func plain(_ text: String) -> String {
    String(text.map { $0 == "\u{2009}" || $0 == "\u{202F}" || $0 == "\u{A0}" ? " " : $0 })
  }
}
