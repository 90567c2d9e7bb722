import SlovoModel
import SlovoRendering
import Testing

@Suite("What documents are about")
struct DocumentSubjectTests {
  private static func content(periods: Int) throws -> SmallContent {
    var content = try SmallContent()
    for number in 0..<periods {
      var period = Period(id: try SmallContent.id("period-\(number)"), kind: .application)
      period.clusters = [try SmallContent.id("cluster")]
      period.between = [content.event.id, try SmallContent.id("other")]
      content.programme.periods.append(period)
    }
    return content
  }

  private static func subjects(
    of template: Template, _ content: SmallContent, people: [Attendee] = []
  ) -> [DocumentSubject] {
    DocumentBuilder(content: content.content).subjects(
      of: template, for: content.event, in: content.programme, people: people)
  }

  private static func template(_ scope: Template.Scope) throws -> Template {
    Template(
      id: try SmallContent.id("report"), title: try SmallContent.text("template.title"),
      scope: scope)
  }

  @Test("are the periods that begin with the event, named where there are several")
  func periods() throws {
    let template = try Self.template(.period)
    #expect(Self.subjects(of: template, try Self.content(periods: 0)).isEmpty)
    #expect(
      Self.subjects(of: template, try Self.content(periods: 1)).map(\.suffix) == [nil])
    #expect(
      Self.subjects(of: template, try Self.content(periods: 2)).map(\.suffix) == [
        "period-0", "period-1",
      ])
  }

  @Test("are not periods of other kinds, nor events of other numbers")
  func conditions() throws {
    var template = try Self.template(.period)
    template.periods = [.conceptualisation]
    #expect(Self.subjects(of: template, try Self.content(periods: 1)).isEmpty)
    template = try Self.template(.event)
    template.numbers = [3]
    var content = try SmallContent()
    content.event.number = 2
    #expect(Self.subjects(of: template, content).isEmpty)
    content.event.number = 3
    #expect(Self.subjects(of: template, content).count == 1)
  }

  @Test("are the people, where a template is for each; the names of files tell nobody's name")
  func people() throws {
    var template = try Self.template(.event)
    let people = (1...12).map { Attendee(number: $0, name: PersonName("Amra Hadžić")) }
    #expect(Self.subjects(of: template, try SmallContent(), people: people).count == 1)
    template.isPersonal = true
    #expect(Self.subjects(of: template, try SmallContent()).map(\.suffix) == [nil])
    #expect(
      Self.subjects(of: template, try SmallContent(), people: people).compactMap(\.suffix)
        == (1...9).map { "0\($0)" } + ["10", "11", "12"])
  }
}
