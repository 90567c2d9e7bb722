import SlovoModel

extension ContentScope {
  /// A scope in which every name of documents leads somewhere and every list has one element: what
  /// can be asked for, whatever an event has of it.
  ///
  /// The values themselves say nothing.
  public static let shape: Scope = {
    // Every name of the specimen is well formed, which a test holds.
    guard let specimen = try? Specimen() else { return Scope() }
    var scope = Scope()
    for name in Scope.topNames {
      guard let path = ScopePath(name), let value = specimen.scope.value(at: path) else { continue }
      scope = scope.adding(name, whole(value))
    }
    return scope
  }()

  /// A value with something at each of its names; what has no parts, or none that are known, is plain.
  private static func whole(_ value: ScopeValue?) -> ScopeValue {
    switch value {
    case .record(let record):
      .record(
        ScopeRecord(
          record.members.map { member in
            .init(member.name, isReference: member.isReference) { whole(member.value()) }
          }))
    case .list(let elements): .list([whole(elements.first)])
    case .leaf(let leaf): .leaf(leaf)
    case nil: .leaf(.plain(""))
    }
  }
}

/// An event with one of each thing that has parts.
private struct Specimen {
  /// A name that is not well formed.
  private struct Fault: Error {}

  let scope: Scope

  init() throws {
    let (event, programme) = (try Self.event(), try Self.programme())
    var content = Content()
    content.programmes = [programme]
    content.projects = [try Self.name(): Project(id: try Self.name(), title: try Self.text())]
    content.agendas = [try Self.name(): try Self.agenda()]
    content.curricula = [try Self.name(): try Self.curriculum()]
    let people = [1, 2].map { Attendee(number: $0, name: PersonName("")) }
    let scopes = ContentScope(content: content)
    scope = scopes.scope(
      scopes.scope(of: event, in: programme, period: programme.periods.first), adding: people,
      for: people.first)
  }

  private static func name<Subject>() throws -> Identifier<Subject> {
    guard let name = Identifier<Subject>("specimen") else { throw Fault() }
    return name
  }

  private static func text() throws -> Text {
    guard let key = MessageKey("specimen") else { throw Fault() }
    return .message(key)
  }

  private static func event() throws -> Event {
    guard let day = CalendarDate(year: 2024, month: 1, day: 1) else { throw Fault() }
    var event = Event(
      id: try name(), kind: .exchange, title: try text(), clusters: [try name()], revised: day,
      revision: 0)
    event.linkedTo = event.id
    event.agenda = try name()
    event.curriculum = try name()
    return event
  }

  private static func programme() throws -> Programme {
    guard let language = LanguageTag("en") else { throw Fault() }
    var programme = Programme(
      id: try name(), title: try text(), timeZone: "",
      languages: Programme.Languages(events: language, call: language))
    programme.projects = [try name()]
    programme.call = try call()
    programme.clusters = [try cluster()]
    programme.events = [try event()]
    var period = Period(id: try name(), kind: .application)
    period.clusters = [try name()]
    programme.periods = [period]
    programme.calendar = [Milestone(title: try text())]
    programme.activities = [try activity()]
    programme.benefits = Programme.Benefits(intro: nil, items: [])
    programme.support = Programme.Support()
    programme.resourcePerson = Programme.ResourcePerson()
    programme.roles = [RoleDescription(role: try text(), duties: [])]
    return programme
  }

  private static func call() throws -> Call {
    var call = Call(title: try text(), audience: .localGovernments)
    call.documents = [Call.RequiredDocument(id: try name(), title: try text())]
    call.form = Call.Form(title: try text())
    return call
  }

  private static func cluster() throws -> Cluster {
    var cluster = Cluster(id: try name(), title: try text(), hosts: [])
    var approach = Cluster.Approach(id: try name(), title: try text())
    approach.parts = [approach]
    cluster.approaches = [approach]
    cluster.subgroups = [Cluster.Subgroup(id: try name(), title: try text())]
    return cluster
  }

  private static func activity() throws -> Activity {
    var activity = Activity(id: try name(), title: try text())
    activity.tasks = [Activity.Task(text: try text())]
    activity.deliverables = [Activity.Deliverable(text: try text())]
    return activity
  }

  private static func agenda() throws -> Agenda {
    let session = Agenda.Session(id: try name(), title: try text())
    guard let start = TimeOfDay(minutesSinceMidnight: 0),
      let item = Agenda.Item(
        kind: .session, start: start, minutes: 1, session: session, tracks: [session])
    else { throw Fault() }
    return try Agenda(
      id: try name(), title: try text(), aim: nil, format: nil, start: start, end: item.end,
      items: [item])
  }

  private static func curriculum() throws -> Curriculum {
    let session = Curriculum.Session(id: try name(), title: try text(), minutes: 1)
    return Curriculum(
      id: try name(), title: try text(),
      modules: [
        Curriculum.Module(
          id: try name(), title: try text(), objective: nil, sessions: [session])
      ])
  }
}
