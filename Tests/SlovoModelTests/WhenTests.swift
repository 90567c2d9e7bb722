import SlovoModel
import Testing

@Suite("When")
struct WhenTests {
  private let september: YearMonth
  private let february: YearMonth

  init() throws {
    september = try #require(YearMonth("2024-09"))
    february = try #require(YearMonth("2025-02"))
  }

  @Test("a part of a month means ten days, the last part the rest")
  func parts() throws {
    #expect(days(When(.part(.beginning, september))) == "2024-09-01/2024-09-10")
    #expect(days(When(.part(.middle, september))) == "2024-09-11/2024-09-20")
    #expect(days(When(.part(.end, february))) == "2025-02-21/2025-02-28")
  }

  @Test("a month and a range of months mean whole months")
  func months() {
    #expect(days(When(.month(february))) == "2025-02-01/2025-02-28")
    #expect(days(When(.months(september...february))) == "2024-09-01/2025-02-28")
  }

  @Test("a relative date and none have no days, but know their events")
  func relative() throws {
    let first = try #require(Identifier<Event>("first"))
    let second = try #require(Identifier<Event>("second"))
    #expect(When(.between(first, second)).days == nil)
    #expect(When(.between(first, second)).events == [first, second])
    #expect(When.unstated.days == nil)
    #expect(!When.unstated.isStated)
  }

  @Test("a window, a fuzzy and a preliminary date are not exact")
  func exactness() throws {
    let day = try #require(CalendarDate("2024-05-20"))
    let last = try #require(CalendarDate("2024-05-31"))
    #expect(When(.day(day)).isExact)
    #expect(When(.days(day...last)).isExact)
    #expect(!When(.days(day...last), role: .window).isExact)
    #expect(!When(.day(day), isPreliminary: true).isExact)
    #expect(!When(.month(september)).isExact)
    #expect(When(.day(day), isPreliminary: true).namesItsDays)
    #expect(!When(.days(day...last), role: .window).namesItsDays)
    #expect(!When(.month(september)).namesItsDays)
  }

  @Test("only a day, and days that are all meant, name the days on which something takes place")
  func namedDays() throws {
    let day = try #require(CalendarDate("2024-05-20"))
    let last = try #require(CalendarDate("2024-05-31"))
    for when in [When(.day(day)), When(.days(day...last)), When(.day(day), isPreliminary: true)] {
      #expect(when.namesItsDays)
    }
    for when in [
      When(.days(day...last), role: .window), When(.month(september)),
      When(.part(.end, september)), .unstated,
    ] { #expect(!when.namesItsDays) }
  }

  private func days(_ when: When) -> String {
    when.days.map { "\($0.lowerBound)/\($0.upperBound)" } ?? "none"
  }
}
