import SlovoICU
import Testing

@Suite("Time zones")
struct TimeZonesTests {
  @Test(
    "know the zones of the tz database",
    arguments: [
      ("Europe/Sarajevo", true), ("Europe/Skopje", true), ("UTC", true), ("GMT+3", false),
      ("Europe/Banjaluka", false), ("", false), ("europe/sarajevo", false), ("Etc/Unknown", false),
      ("😀", false),
    ])
  func known(zone: String, expected: Bool) {
    #expect(TimeZones.isKnown(zone) == expected)
  }

  @Test("give canonical names")
  func canonical() {
    #expect(TimeZones.canonicalID(of: "Europe/Skopje") == "Europe/Skopje")
    #expect(TimeZones.canonicalID(of: "US/Eastern") == "America/New_York")
    #expect(TimeZones.canonicalID(of: "GMT+3") == "GMT+03:00")
    #expect(TimeZones.canonicalID(of: "Nowhere") == nil)
  }

  @Test(
    "give the offset at a moment",
    arguments: [("Europe/Sarajevo", 7200), ("Europe/Skopje", 7200), ("UTC", 0), ("GMT-4", -14400)])
  func offset(zone: String, seconds: Int) throws {
    #expect(try TimeZones.offset(of: zone, at: Moment.may17).totalSeconds == seconds)
  }

  @Test("find the changes of a year", arguments: ["Europe/Sarajevo", "Europe/Skopje"])
  func transitions(zone: String) throws {
    let year = try TimeZones.transitions(in: zone, from: 1_704_067_200_000, to: 1_735_689_600_000)
    // 2024-03-31 and 2024-10-27, 01:00 UTC.
    #expect(year.map(\.millisecondsSince1970) == [1_711_846_800_000, 1_729_990_800_000])
    #expect(year.map(\.before.totalSeconds) == [3600, 7200])
    #expect(year.map(\.after.totalSeconds) == [7200, 3600])
    #expect(year.map(\.after.daylightSeconds) == [3600, 0])
  }

  @Test("find the change before and after a moment")
  func neighbours() throws {
    let zone = "Europe/Sarajevo"
    let next = try TimeZones.nextTransition(in: zone, after: Moment.may17)
    #expect(next?.millisecondsSince1970 == 1_729_990_800_000)
    let previous = try TimeZones.previousTransition(in: zone, before: Moment.may17)
    #expect(previous?.millisecondsSince1970 == 1_711_846_800_000)
    #expect(try TimeZones.nextTransition(in: "UTC", after: 0) == nil)
  }

  @Test("include a change at the start of the span, and not one at its end")
  func bounds() throws {
    let change = 1_711_846_800_000.0
    let zone = "Europe/Skopje"
    #expect(try TimeZones.transitions(in: zone, from: change, to: change + 1).count == 1)
    #expect(try TimeZones.transitions(in: zone, from: change - 1, to: change).isEmpty)
  }

  @Test("refuse an unknown zone and a moment that is none")
  func refuse() {
    #expect(throws: ICUError.self) { try TimeZones.offset(of: "Nowhere", at: 0) }
    #expect(throws: ICUError.self) { try TimeZones.nextTransition(in: "Nowhere", after: 0) }
    #expect(throws: ICUError.self) { try TimeZones.offset(of: "UTC", at: .nan) }
    #expect(throws: ICUError.self) {
      try TimeZones.transitions(in: "Europe/Skopje", from: 0, to: .infinity)
    }
  }
}
