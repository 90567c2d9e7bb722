import SlovoLocalization
import SlovoModel
import Testing

@Suite("Scope")
struct ScopeTests {
  private static let scope = Scope([
    "event": .record(
      ScopeRecord([
        .init("title") { .leaf(.plain("Training")) },
        .init("venue") { nil },
        .init("when") { .leaf(.when(.unstated)) },
        .init("hosts") { .list([]) },
        .init("items") { .list([.leaf(.plain("a"))]) },
        .init("is-break") { .leaf(.boolean(false)) },
        .init("call") { .record(ScopeRecord([.init("deadline") { .leaf(.minutes(5)) }])) },
      ])),
    "loop": .leaf(.plain("element")),
  ])

  @Test("leads along a path to a value, or to nothing")
  func paths() throws {
    func text(_ path: String) throws -> String? {
      guard case .leaf(.plain(let text))? = Self.scope.value(at: try Make.path(path)) else {
        return nil
      }
      return text
    }
    #expect(try text("event.title") == "Training")
    #expect(try text("loop") == "element")
    for path in ["event.venue", "event.title.more", "event.items.title", "programme", "loop.a"] {
      #expect(Self.scope.value(at: try Make.path(path)) == nil, "\(path)")
    }
    guard case .leaf(.minutes(5))? = Self.scope.value(at: try Make.path("event.call.deadline"))
    else {
      Issue.record("the path event.call.deadline leads nowhere")
      return
    }
  }

  @Test(
    "a path is a row of identifiers",
    arguments: ["", ".", "event.", ".event", "event..title", "Event", "event title", "event.ä"])
  func malformedPath(path: String) {
    #expect(ScopePath(path) == nil)
  }

  @Test(
    "tells a name that no content has from one that is empty here",
    arguments: [
      ("event.titel", "titel"), ("event.call.date", "date"), ("event.title.more", "more"),
      ("programm", "programm"), ("event.items.title", "title"),
    ])
  func unknown(path: String, name: String) throws {
    #expect(Self.scope.unknownName(in: try Make.path(path))?.name == name)
  }

  @Test(
    "knows names that are empty here, and those of every document",
    arguments: ["event.venue", "event.venue.street", "event.title", "curriculum.title", "call"])
  func known(path: String) throws {
    #expect(Self.scope.unknownName(in: try Make.path(path)) == nil)
  }

  @Test("names what stands beside an unknown name, each once")
  func neighbours() throws {
    let inside = try #require(Self.scope.unknownName(in: try Make.path("event.titel")))
    #expect(
      inside.known == ["title", "venue", "when", "hosts", "items", "is-break", "call"])
    let top = try #require(Self.scope.unknownName(in: try Make.path("evnt")))
    #expect(Set(top.known).isSuperset(of: ["event", "programme", "loop"]))
    #expect(top.known.count == Set(top.known).count)
  }

  @Test(
    "a condition asks whether there is anything to show",
    arguments: [
      ("event.title", true), ("event.venue", false), ("event.when", false), ("event.hosts", false),
      ("event.items", true), ("event.is-break", false), ("event.call", true), ("nothing", false),
    ])
  func conditions(path: String, isThere: Bool) throws {
    let path = try Make.path(path)
    #expect(Self.scope.holds(TemplateCondition(present: path)) == isThere)
    #expect(Self.scope.holds(TemplateCondition(absent: path)) != isThere)
  }

  @Test("a condition with both parts needs both, one with neither always holds")
  func bothConditions() throws {
    let (there, empty) = (try Make.path("event.title"), try Make.path("event.venue"))
    #expect(Self.scope.holds(TemplateCondition()))
    #expect(Self.scope.holds(TemplateCondition(present: there, absent: empty)))
    #expect(!Self.scope.holds(TemplateCondition(present: there, absent: there)))
    #expect(!Self.scope.holds(TemplateCondition(present: empty, absent: empty)))
  }

  @Test("a new name stands in front of an equal one")
  func adding() throws {
    let inner = Self.scope.adding("loop", .leaf(.plain("inner")))
    guard case .leaf(.plain("inner"))? = inner.value(at: try Make.path("loop")) else {
      Issue.record("the inner name is hidden")
      return
    }
    #expect(inner.value(at: try Make.path("event.title")) != nil)
  }
}
