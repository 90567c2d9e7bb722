import SlovoLocalization
import SlovoModel
import Testing

@Suite("The scope of an event")
struct ContentScopeTests {
  private static func scope(_ id: String) throws -> Scope {
    let content = try ShippedWorkspace.localizer().content
    let found = try #require(content.event(try Make.id(id)))
    return ContentScope(content: content).scope(of: found.event, in: found.programme)
  }

  @Test("has what belongs to the event, its cluster and its programme")
  func names() throws {
    let scope = try Self.scope("fbih-2024-exchange-2")
    for path in [
      "event.title", "event.when", "event.agenda.items", "programme.title", "cluster.title",
      "agenda.items", "call.deadline", "project.title",
    ] {
      #expect(scope.value(at: try Make.path(path))?.isPresent == true, "\(path)")
    }
    #expect(scope.value(at: try Make.path("curriculum")) == nil)
  }

  @Test("gives each line of a calendar the date of what it stands for")
  func milestones() throws {
    let content = try ShippedWorkspace.localizer().content
    var programme = try #require(content.programmes.first { $0.call != nil })
    let event = try #require(programme.events.first { $0.when.isStated })
    let deadline = When(.day(try Make.day("2024-02-03")), role: .until)
    programme.call?.deadline = deadline
    let scopes = ContentScope(content: content)
    var milestone = Milestone(title: event.title)
    #expect(scopes.when(of: milestone, in: programme) == .unstated)
    milestone.events = [event.id]
    #expect(scopes.when(of: milestone, in: programme) == event.when)
    milestone.isCall = true
    #expect(scopes.when(of: milestone, in: programme) == deadline)
    milestone.when = When(.month(try Make.month("2024-01")))
    #expect(scopes.when(of: milestone, in: programme) == milestone.when)
  }
}
