import SlovoModel
import Testing

@Suite("CalendarDate")
struct CalendarDateTests {
  @Test(
    "is nil for a day that does not exist",
    arguments: [
      "2025-02-29", "2024-13-01", "2024-00-10", "2024-04-31", "1900-02-29", "2024-4-1", "24-04-01",
      "2024-04-01T00:00", "", "0000-01-01",
    ])
  func missingDays(text: String) {
    #expect(CalendarDate(text) == nil)
  }

  @Test("reads leap days", arguments: ["2024-02-29", "2000-02-29"])
  func leapDays(text: String) {
    #expect(CalendarDate(text)?.description == text)
  }

  @Test(
    "counts days since 1970 in both directions",
    arguments: [
      ("1970-01-01", 0), ("1969-12-31", -1), ("2024-03-01", 19783), ("0001-01-01", -719_162),
    ])
  func dayCounts(text: String, days: Int) throws {
    let date = try #require(CalendarDate(text))
    #expect(date.daysSince1970 == days)
    #expect(CalendarDate(daysSince1970: days) == date)
  }

  @Test("every day of four centuries survives the way there and back")
  func roundTrip() throws {
    let first = try #require(CalendarDate("1800-01-01")).daysSince1970
    for day in first..<(first + 146_097) {
      #expect(CalendarDate(daysSince1970: day)?.daysSince1970 == day)
    }
  }

  @Test("a time of day goes to midnight and no further")
  func times() {
    #expect(TimeOfDay("24:00")?.minutesSinceMidnight == 1440)
    #expect(TimeOfDay("09:05")?.description == "09:05")
    for text in ["24:01", "9:05", "09:60", "09.05", ""] { #expect(TimeOfDay(text) == nil) }
  }
}
