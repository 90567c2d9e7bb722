import SlovoModel
import SlovoRendering
import Testing

@Suite("Calendar entries")
struct CalendarEntriesTests {
  private static let first = RichDocument.day("2024-04-08")
  private static let last = RichDocument.day("2024-04-15")

  private static func entries(
    _ scope: Template.Dates? = .event, _ tag: String = "en",
    _ edit: (inout SmallContent) throws -> Void
  ) throws -> [CalendarEntry] {
    var content = try SmallContent()
    try edit(&content)
    let built = try content.built([], tag) { $0.calendar = scope }
    #expect(built.findings.isEmpty)
    return built.document.calendar
  }

  private static func entry(
    _ when: When, withAgenda: Bool = false, _ tag: String = "en"
  ) throws -> CalendarEntry? {
    let entries = try entries(.event, tag) { content in
      content.event.when = when
      if withAgenda { try content.addAgenda() }
    }
    #expect(entries.count <= 1)
    return entries.first
  }

  @Test("an exact day with an agenda has its times")
  func times() throws {
    let entry = try #require(try Self.entry(When(.day(Self.first)), withAgenda: true))
    #expect(
      entry.span
        == .times(
          day: Self.first, start: RichDocument.time("09:00"), end: RichDocument.time("10:30")))
    #expect(!entry.isTentative)
    #expect(!entry.isTransparent)
    #expect(entry.summary == "Training")
    #expect(entry.timeZone == "Europe/Sarajevo")
  }

  @Test("an exact day without an agenda takes the whole day")
  func wholeDay() throws {
    let entry = try #require(try Self.entry(When(.day(Self.first))))
    #expect(entry.span == .days(first: Self.first, last: Self.first))
    #expect(!entry.isTentative)
    #expect(!entry.isTransparent)
  }

  @Test("several days that are all meant take whole days, also with an agenda")
  func severalDays() throws {
    let entry = try #require(
      try Self.entry(When(.days(Self.first...Self.last)), withAgenda: true))
    #expect(entry.span == .days(first: Self.first, last: Self.last))
    #expect(!entry.isTentative)
    #expect(entry.summary == "Training")
  }

  @Test("a preliminary day keeps its times, and may still change")
  func preliminary() throws {
    let entry = try #require(
      try Self.entry(When(.day(Self.first), isPreliminary: true), withAgenda: true))
    #expect(
      entry.span
        == .times(
          day: Self.first, start: RichDocument.time("09:00"), end: RichDocument.time("10:30")))
    #expect(entry.isTentative)
    #expect(entry.isTransparent)
    #expect(entry.summary == "Training?")
    #expect(entry.details == "When: day?")
  }

  @Test(
    "a window, a month and a part of one take whole days, keep nobody busy, and are said in words below"
  )
  func fuzzy() throws {
    let april = try SmallContent.month("2024-04")
    for (when, from, to, words) in [
      (When(.days(Self.first...Self.last), role: .window), "08", "15", "during days-in-month"),
      (When(.day(Self.first), role: .window), "08", "08", "during day"),
      (When(.month(april)), "01", "30", "month"),
      (When(.part(.beginning, april)), "01", "10", "beginning"),
      (When(.part(.middle, april)), "11", "20", "middle"),
      (When(.part(.end, april)), "21", "30", "end"),
      (When(.months(april...april)), "01", "30", "months-in-year"),
      (When(.month(april), isPreliminary: true), "01", "30", "month?"),
    ] {
      let entry = try #require(try Self.entry(when, withAgenda: true))
      #expect(
        entry.span
          == .days(
            first: RichDocument.day("2024-04-\(from)"), last: RichDocument.day("2024-04-\(to)")),
        "\(words)")
      #expect(entry.isTentative, "\(words)")
      #expect(entry.isTransparent, "\(words)")
      #expect(entry.summary == "Training (date open)", "\(words)")
      #expect(entry.title == "Training")
      #expect(entry.date == words)
      #expect(entry.details == "When: \(words)")
      #expect(entry.when == when)
    }
  }

  @Test("relative dates and none make no entry")
  func noEntry() throws {
    let event = try SmallContent.id("training") as Identifier<Event>
    for when in [
      When(.before(event)), When(.after(event)), When(.between(event, event)), .unstated,
    ] {
      #expect(try Self.entry(when) == nil)
    }
  }

  @Test("an entry carries the words of the event, its kind and its revision")
  func details() throws {
    let entry = try #require(
      try Self.entries(.event, "bs-Latn") { content in
        content.event.when = When(.day(Self.first))
        content.event.summary = try SmallContent.text("event.summary")
        content.event.venue = try SmallContent.text("event.venue")
      }.first)
    #expect(entry.id == "training")
    #expect(entry.summary == "Obuka")
    #expect(entry.details == "Sažetak")
    #expect(entry.location == "Doboj")
    #expect(entry.categories == ["Obuka"])
    #expect(entry.revised == RichDocument.day("2024-02-01"))
    #expect(entry.revision == 2)
    #expect(entry.language == SmallDocument.language.tag)
  }

  @Test("a template without a calendar has no entries")
  func noCalendar() throws {
    #expect(try Self.entries(nil) { $0.event.when = When(.day(Self.first)) }.isEmpty)
  }

  @Test("a cluster has its events, its periods and the deadline of its call, and no others")
  func cluster() throws {
    let entries = try Self.entries(.cluster) { content in
      content.event.when = When(.day(Self.first))
      var other = content.event
      other.id = try SmallContent.id("other-cluster")
      other.clusters = [try SmallContent.id("other")]
      var later = content.event
      later.id = try SmallContent.id("later")
      later.when = .unstated
      content.programme.events = [other, later]
      var period = Period(id: try SmallContent.id("application"), kind: .application)
      period.clusters = content.event.clusters
      period.when = When(.days(Self.first...Self.last))
      var foreign = period
      foreign.clusters = [try SmallContent.id("other")]
      content.programme.periods = [period, foreign]
      var call = Call(title: try SmallContent.text("call.title"), audience: .localGovernments)
      call.deadline = When(.day(Self.last), role: .until)
      content.programme.call = call
    }
    #expect(entries.map(\.id) == ["training", "programme-application", "programme-call"])
    #expect(entries.map(\.isTransparent) == [false, true, true])
    #expect(entries.map(\.isTentative) == [false, false, false])
    #expect(entries.map(\.summary) == ["Training", "Application", "Call (last day)"])
    #expect(entries.map(\.categories) == [["Training"], ["Application"], ["Deadline"]])
  }

  @Test("each event has its own revision, all else the latest of the programme")
  func revisions() throws {
    func entries(of other: Int) throws -> [CalendarEntry] {
      try Self.entries(.cluster) { content in
        content.event.when = When(.day(Self.first))
        var later = content.event
        later.id = try SmallContent.id("later")
        later.revision = other
        later.revised = RichDocument.day("2024-03-01")
        content.programme.events = [later]
        var period = Period(id: try SmallContent.id("application"), kind: .application)
        period.clusters = content.event.clusters
        period.when = When(.days(Self.first...Self.last))
        content.programme.periods = [period]
      }
    }
    #expect(try entries(of: 5).map(\.revision) == [2, 5, 5])
    #expect(try entries(of: 1).map(\.revision) == [2, 1, 2])
    #expect(
      try entries(of: 1).map(\.revised.description) == ["2024-02-01", "2024-03-01", "2024-03-01"])
  }

  @Test(
    "a period has a name that no event and no other programme has",
    arguments: [
      ("application", "programme-application"), ("programme-later", "programme-later-period"),
      ("programme-application", "programme-application"),
    ])
  func periodNames(id: String, name: String) throws {
    let entries = try Self.entries(.cluster) { content in
      var later = content.event
      later.id = try SmallContent.id("programme-later")
      content.programme.events = [later]
      var period = Period(id: try SmallContent.id(id), kind: .application)
      period.clusters = content.event.clusters
      period.when = When(.days(Self.first...Self.last))
      content.programme.periods = [period]
    }
    #expect(entries.map(\.id) == [name])
  }

  @Test("a deadline stands on its last day")
  func deadline() throws {
    let entries = try Self.entries(.cluster) { content in
      var call = Call(title: try SmallContent.text("call.title"), audience: .localGovernments)
      call.deadline = When(.days(Self.first...Self.last), role: .until)
      content.programme.call = call
    }
    #expect(entries.map(\.span) == [.days(first: Self.last, last: Self.last)])
    #expect(entries.map(\.details) == ["When: until day"])
    #expect(entries.map(\.when.role) == [.until])
  }

  @Test("a period that is known by its months is tentative, and no event without a date")
  func fuzzyPeriod() throws {
    let entries = try Self.entries(.cluster) { content in
      var period = Period(id: try SmallContent.id("application"), kind: .application)
      period.clusters = content.event.clusters
      period.when = When(.month(try SmallContent.month("2024-04")))
      content.programme.periods = [period]
    }
    #expect(entries.map(\.isTentative) == [true])
    #expect(entries.map(\.summary) == ["Application"])
    #expect(entries.map(\.details) == ["When: month"])
  }
}
