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

  private static func leaves(
    _ path: String, of id: String, _ edit: (inout Event) -> Void
  ) throws -> [ScopeLeaf] {
    let content = try ShippedWorkspace.localizer().content
    let found = try #require(content.event(try Make.id(id)))
    var event = found.event
    edit(&event)
    return try leaves(path, of: event, in: found.programme)
  }

  private static func leaves(
    _ path: String, of event: Event, in programme: Programme
  ) throws -> [ScopeLeaf] {
    let content = try ShippedWorkspace.localizer().content
    let scope = ContentScope(content: content).scope(of: event, in: programme)
    switch scope.value(at: try Make.path(path)) {
    case .leaf(let leaf): return [leaf]
    case .list(let values):
      return values.compactMap { if case .leaf(let leaf) = $0 { leaf } else { nil } }
    case .record, nil: return []
    }
  }

  private static func text(_ key: String) throws -> Text {
    .message(try #require(MessageKey(key)))
  }

  @Test("calls the place of an event what it can be")
  func place() throws {
    func label(_ format: Event.Format?, _ venue: Text? = nil) throws -> [ScopeLeaf] {
      try Self.leaves("event.place", of: "fbih-2024-exchange-2") {
        $0.format = format
        $0.venue = venue
      }
    }
    #expect(try label(.online) == [.text(Self.text("label.field.platform"))])
    #expect(try label(.faceToFace) == [.text(Self.text("label.field.venue"))])
    #expect(try label(.hybrid) == [.text(Self.text("label.field.venue-or-platform"))])
    #expect(try label(nil) == [.text(Self.text("label.field.venue-or-platform"))])
    #expect(try label(nil, Self.text("hall")) == [.text(Self.text("label.field.venue"))])
  }

  @Test("tells those who are invited only of the materials that are for them, and who they are")
  func participants() throws {
    let texts = try ["a", "b"].map { try Self.text($0) }
    let person = try Make.id("resource-person", Concept.self)
    func leaves(_ path: String) throws -> [ScopeLeaf] {
      try Self.leaves(path, of: "fbih-2024-exchange-2") {
        $0.materials = [.init(text: texts[0]), .init(text: texts[1], isForParticipants: true)]
        $0.participants = [.concept(person)]
      }
    }
    #expect(try leaves("event.materials") == texts.map { .text($0) })
    #expect(try leaves("event.participants-materials") == [.text(texts[1])])
    #expect(try leaves("event.participants") == [.concept(person)])
  }

  @Test(
    "puts the clusters of an event together under the name of the programme, if there are several")
  func group() throws {
    let content = try ShippedWorkspace.localizer().content
    let programme = try #require(content.programmes.first { $0.clusters.count > 1 })
    let shared = try #require(programme.events.first { $0.clusters.count > 1 })
    let single = try #require(programme.events.first { $0.clusters.count == 1 })
    func count(_ event: Event) throws -> Int {
      let scope = ContentScope(content: content).scope(of: event, in: programme)
      guard case .list(let events) = scope.value(at: try Make.path("group.events")) else {
        return 0
      }
      return events.count
    }
    #expect(
      try Self.leaves("group.title", of: shared, in: programme) == [.text(programme.title)])
    #expect(
      try Self.leaves("group.title", of: single, in: programme)
        == Self.leaves("cluster.title", of: single, in: programme))
    #expect(
      try Self.leaves("group.is-whole-programme", of: shared, in: programme) == [.boolean(true)])
    #expect(
      try Self.leaves("group.is-whole-programme", of: single, in: programme) == [.boolean(false)])
    let clusters = Set(shared.clusters)
    #expect(
      try count(shared)
        == programme.events.filter { !clusters.isDisjoint(with: $0.clusters) }.count)
    #expect(try count(single) < count(shared))
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
