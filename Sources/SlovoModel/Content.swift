/// Everything that a workspace holds apart from words: structure that names messages and terms.
public struct Content: Hashable, Sendable {
  /// The organisations.
  public var organisations: [Identifier<Organisation>: Organisation] = [:]
  /// The projects.
  public var projects: [Identifier<Project>: Project] = [:]
  /// The programmes, in the order of their names.
  public var programmes: [Programme] = []
  /// The agendas.
  public var agendas: [Identifier<Agenda>: Agenda] = [:]
  /// The curricula.
  public var curricula: [Identifier<Curriculum>: Curriculum] = [:]
  /// The templates, in the order of their names.
  public var templates: [Template] = []
  /// How documents look, unless a programme or an event says otherwise.
  public var houseStyle = HouseStyle()

  /// A workspace without content.
  public init() {}

  /// The event of that name and the programme that it belongs to.
  public func event(_ id: Identifier<Event>) -> (event: Event, programme: Programme)? {
    for programme in programmes {
      if let event = programme.events.first(where: { $0.id == id }) { return (event, programme) }
    }
    return nil
  }

  /// All events, in the order of programmes and of their calendars.
  public var events: [Event] { programmes.flatMap(\.events) }

  /// The clusters that take part in an event.
  public func clusters(of event: Event, in programme: Programme) -> [Cluster] {
    event.clusters.compactMap(programme.cluster)
  }

  /// Who hosts an event: its own hosts, else those of its clusters, each once.
  public func hosts(of event: Event, in programme: Programme) -> [Identifier<Organisation>] {
    guard event.hosts.isEmpty else { return event.hosts }
    var hosts: [Identifier<Organisation>] = []
    for host in clusters(of: event, in: programme).flatMap(\.hosts) where !hosts.contains(host) {
      hosts.append(host)
    }
    return hosts
  }

  /// The language that an event is held in: its own, else its clusters', else the programme's.
  public func workingLanguage(of event: Event, in programme: Programme) -> LanguageTag {
    event.workingLanguage
      ?? clusters(of: event, in: programme).lazy.compactMap(\.workingLanguage).first
      ?? programme.languages.events
  }
}
