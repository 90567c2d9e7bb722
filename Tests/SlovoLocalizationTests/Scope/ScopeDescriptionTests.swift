import SlovoLocalization
import SlovoModel
import Testing

@Suite("ScopeDescription")
struct ScopeDescriptionTests {
  private static func json(
    _ value: ScopeValue, _ tag: String = "bs-Latn"
  ) throws -> (text: String?, findings: [Finding]) {
    var description = ScopeDescription(voice: try ShippedWorkspace.voice(tag), scope: Scope())
    let json = description.json(of: value)
    return (json?.text(), description.findings)
  }

  @Test("writes plain values as they are")
  func plain() throws {
    let (start, end) = (try Make.time("09:00"), try Make.time("10:30"))
    let record = ScopeRecord([
      .init("id") { .leaf(.plain("exchange-2")) },
      .init("number") { .leaf(.number(Decimal(2))) },
      .init("minutes") { .leaf(.minutes(90)) },
      .init("is-break") { .leaf(.boolean(false)) },
      .init("start") { .leaf(.time(start)) },
      .init("time") { .leaf(.times(start: start, end: end)) },
    ])
    let expected =
      #"{"id": "exchange-2", "number": 2, "minutes": 90, "is-break": false, "start": "09:00", "#
      + #""time": "09:00–10:30"}"#
    #expect(try Self.json(.record(record)).text == expected)
  }

  @Test("keeps the facts beside the words")
  func facts() throws {
    let term = try Make.id("resource-person", Concept.self)
    #expect(
      try Self.json(.leaf(.concept(term))).text
        == #"{"concept": "resource-person", "text": "Resursna osoba"}"#)
    #expect(
      try Self.json(.leaf(.language(try Make.language("mk")))).text
        == #"{"tag": "mk", "text": "makedonski jezik"}"#)
    let money = try Make.money("6131.52", "BAM", .maximum, isGross: true)
    #expect(
      try Self.json(.leaf(.money(money)), "en").text
        == #"{"amount": 6131.52, "currency": "BAM", "kind": "maximum", "gross": true, "#
        + #""text": "up to BAM 6,131.52 gross"}"#)
  }

  @Test("keeps the days of a date beside its words")
  func dates() throws {
    let window = When(
      .part(.beginning, try Make.month("2024-10")), role: .window, isPreliminary: true,
      isYearImplied: true)
    #expect(
      try Self.json(.leaf(.when(window))).text
        == #"{"text": "početkom oktobra 2024. godine (preliminarni termin)", "#
        + #""kind": "beginning-of-month", "role": "window", "first": "2024-10-01", "#
        + #""last": "2024-10-10", "preliminary": true, "year-implied": true}"#)
    let between = When(
      .between(
        try Make.id("fbih-2024-exchange-1"), try Make.id("fbih-2024-exchange-2")))
    #expect(
      try Self.json(.leaf(.when(between)), "en").text
        == #"{"text": "between the first exchange event and the second exchange event", "#
        + #""kind": "between", "role": "on", "#
        + #""events": ["fbih-2024-exchange-1", "fbih-2024-exchange-2"]}"#)
  }

  @Test("names every kind of date")
  func kinds() throws {
    var description = ScopeDescription(voice: try ShippedWorkspace.voice("en"), scope: Scope())
    let names = [
      "day": "day", "days": "days", "month": "month", "months": "months", "before": "before",
      "after": "after", "unstated": "none", "middle": "middle-of-month", "end": "end-of-month",
    ]
    let dates = try WhenTable.dates()
    for (date, name) in names {
      let json = description.json(of: .leaf(.when(try #require(dates[date]))))
      #expect(json?.text().contains(#""kind": "\#(name)""#) == true)
    }
  }

  @Test("leaves out what is empty")
  func empty() throws {
    let record = ScopeRecord([
      .init("venue") { nil }, .init("hosts") { .list([]) }, .init("call") { .record(.init([])) },
    ])
    #expect(try Self.json(.record(record)).text == nil)
    #expect(try Self.json(.list([.record(record), .leaf(.minutes(1))])).text == "[1]")
  }

  @Test("names what is described elsewhere, and no more")
  func references() throws {
    let event = ScopeRecord([
      .init("id") { .leaf(.plain("e")) }, .init("number") { .leaf(.minutes(1)) },
      .init("title") { .leaf(.plain("Training")) }, .init("notes") { .leaf(.plain("long")) },
    ])
    let cluster = ScopeRecord([
      .init("events", isReference: true) { .list([.record(event)]) }
    ])
    #expect(
      try Self.json(.record(cluster)).text == #"{"events": [{"id": "e", "title": "Training"}]}"#)
  }

  @Test("shows and reports words that are missing")
  func missing() throws {
    let (text, findings) = try Self.json(.leaf(.text(.message(try Make.key("no.such.message")))))
    #expect(text == #""⟨no.such.message⟩""#)
    #expect(findings.map(\.rule) == ["translation-missing"])
  }

  @Test("describes every event of the shipped workspace in every language without a finding")
  func shipped() throws {
    let localizer = try ShippedWorkspace.localizer()
    for tag in localizer.languages.keys.sorted() {
      let voice = try localizer.voice(in: tag)
      for programme in localizer.content.programmes {
        guard let event = programme.events.first else { continue }
        let scope = ContentScope(content: localizer.content).scope(of: event, in: programme)
        var description = ScopeDescription(voice: voice, scope: scope)
        for name in ["event", "programme"] {
          let value = try #require(scope.value(at: try Make.path(name)))
          #expect(description.json(of: value)?.text().contains("⟨") == false)
        }
        #expect(description.findings.isEmpty, "\(tag) \(programme.id)")
      }
    }
  }
}
