import SlovoModel
import SlovoRendering
import Testing

@Suite("Timelines")
struct TimelineTests {
  private static func node() throws -> TemplateNode {
    TemplateNode(
      kind: .timeline(
        [
          TemplateNode.Series(
            loop: TemplateNode.Loop(list: try SmallContent.path("cluster.events"), name: "entry"),
            label: .path(try SmallContent.path("entry.title")),
            when: try SmallContent.path("entry.when"), condition: TemplateCondition()),
          TemplateNode.Series(
            loop: TemplateNode.Loop(list: try SmallContent.path("cluster.periods"), name: "period"),
            label: .path(try SmallContent.path("period.title")),
            when: try SmallContent.path("period.when"), condition: TemplateCondition()),
        ], header: try SmallContent.text("first")))
  }

  private static func lines(_ event: When, _ period: When) throws -> [String] {
    var content = try SmallContent()
    content.event.when = event
    var one = Period(id: try SmallContent.id("period"), kind: .application)
    one.clusters = [try SmallContent.id("cluster")]
    one.when = period
    content.programme.periods = [one]
    let built = try content.built([try node()])
    #expect(built.findings.isEmpty)
    return BlockSketch.lines(Array(built.document.blocks.dropFirst()))
  }

  private static func day(_ day: String) -> CalendarDate { RichDocument.day(day) }

  @Test("have a column for each month and a line for each date, the earliest first")
  func months() throws {
    #expect(
      try Self.lines(
        When(.day(Self.day("2025-01-16"))),
        When(.days(Self.day("2024-11-14")...Self.day("2025-01-31")))) == [
          "[*label: First; label: 11\n2024; label: 12\n2024; label: 01\n2025]",
          "[Application; 14–30; ■; ■]",
          "[Training; ; ; 16]",
        ])
  }

  @Test("mark months of which the days are not known, and leave out what has no date")
  func fuzzy() throws {
    let month = try SmallContent.month("2024-05")
    #expect(
      try Self.lines(When(.part(.end, month)), .unstated) == [
        "[*label: First; label: 05\n2024]", "[Training; ■]",
      ])
    #expect(try Self.lines(.unstated, .unstated) == [])
  }

  @Test("say of a deadline that the day is the last one")
  func deadline() throws {
    let day = Self.day("2024-05-17")
    #expect(
      try Self.lines(When(.day(day), role: .until), When(.day(day), role: .due)) == [
        "[*label: First; label: 05\n2024]", "[Training; –17]", "[Application; 17]",
      ])
  }

  @Test("shade the months in which something takes place")
  func shading() throws {
    var content = try SmallContent()
    content.event.when = When(.day(Self.day("2025-01-16")))
    let built = try content.built([try Self.node()])
    guard case .table(let table) = built.document.blocks.last else {
      Issue.record("there is no table")
      return
    }
    #expect(table.rows.flatMap(\.cells).map(\.isShaded) == [false, true])
  }
}
