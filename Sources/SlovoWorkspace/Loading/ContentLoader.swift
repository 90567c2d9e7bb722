import SlovoModel
import SlovoYAML

/// Reads the content of a workspace: organisations, projects, curricula, agendas, templates and
/// programmes with their events.
struct ContentLoader {
  let files: WorkspaceFiles
  let document: (String) throws(WorkspaceError) -> YAMLNode?
  let log: ReadingLog

  func load() throws(WorkspaceError) -> Content {
    var content = Content()
    if let file = try list(files.organisations, of: .organisation) {
      content.organisations = byName(OrganisationsReader.read(file)) { $0.id }
    }
    if let file = try list(files.projects, of: .project) {
      content.projects = byName(ProjectsReader.read(file)) { $0.id }
    }
    let curricula = try each(files.curricula, as: .curriculum) {
      CurriculumReader.read($0, name: $1)
    }
    content.curricula = byName(curricula) { $0.id }
    let agendaReader = AgendaReader(
      curricula: content.curricula, unread: unreadCurricula(content.curricula))
    let agendas = try each(files.agendas, as: .agenda) { agendaReader.read($0, name: $1) }
    content.agendas = byName(agendas) { $0.id }
    content.templates = try each(files.templates, as: .template) {
      TemplateReader.read($0, name: $1)
    }
    content.programmes = try programmes()
    return content
  }

  private func byName<Value, Subject>(
    _ values: [Value], _ name: (Value) -> Identifier<Subject>
  ) -> [Identifier<Subject>: Value] {
    Dictionary(values.map { (name($0), $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// The curricula that are there and could not be read.
  private func unreadCurricula(
    _ read: [Identifier<Curriculum>: Curriculum]
  ) -> Set<Identifier<Curriculum>> {
    Set(files.curricula.compactMap { Identifier($0.name) }).subtracting(read.keys)
  }

  /// The file of a list, or `nil` when there is none or it could not be read.
  private func list(
    _ path: String?, of kind: Reference.Kind
  ) throws(WorkspaceError) -> ContentFile? {
    guard let path else { return nil }
    let root = try document(path)
    if root?[kind.rawValue + "s"]?.kind != .sequence { log.noteIncomplete(kind) }
    guard let root else { return nil }
    return ContentFile(log: log, root: root, subject: kind.rawValue)
  }

  /// Reads files that are named as what they hold; the name counts also where the file is wrong.
  private func each<Value>(
    _ files: [WorkspaceFiles.Named], as kind: Reference.Kind,
    _ read: (ContentFile, String) -> Value?
  ) throws(WorkspaceError) -> [Value] {
    var values: [Value] = []
    for (path, name) in files {
      log.define(name, as: kind)
      guard let root = try document(path) else { continue }
      let file = ContentFile(log: log, root: root, subject: kind.rawValue)
      if let value = read(file, name) { values.append(value) }
    }
    return values
  }

  private func programmes() throws(WorkspaceError) -> [Programme] {
    var programmes: [Programme] = []
    // Events are named in calendars and in paths of packs, so that their names are unique everywhere.
    var eventNames = UniqueNames("event")
    for files in files.programmes {
      let events = try events(of: files, &eventNames)
      guard var programme = try programme(files) else { continue }
      programme.events = EventOrder(events: events, calendar: programme.calendar).sorted(events)
      programmes.append(programme)
    }
    return programmes
  }

  private func programme(_ files: WorkspaceFiles.Programme) throws(WorkspaceError) -> Programme? {
    let folder = files.folder
    guard let path = files.file else {
      noteIncomplete(folder)
      log.add(
        Finding(
          rule: WorkspaceRule.fileMissing.rawValue, severity: .error,
          place: SourcePlace(file: files.events.first?.path ?? folder, line: 1, column: 1),
          message: "there is no Content/programmes/\(folder)/programme.yaml for this event; add it")
      )
      return nil
    }
    guard let root = try document(path) else {
      noteIncomplete(folder)
      return nil
    }
    let file = ContentFile(log: log, root: root, subject: "programme", programme: folder)
    if root["clusters"]?.kind != .sequence { log.noteIncomplete(.cluster, in: folder) }
    return ProgrammeReader.read(file, name: folder)
  }

  private func noteIncomplete(_ programme: String) {
    log.noteIncomplete(.cluster, in: programme)
    log.noteIncomplete(.period, in: programme)
  }

  private func events(
    of files: WorkspaceFiles.Programme, _ names: inout UniqueNames
  ) throws(WorkspaceError) -> [Event] {
    var events: [Event] = []
    for (path, name) in files.events {
      log.define(name, as: .event, in: files.folder)
      guard let root = try document(path) else { continue }
      let file = ContentFile(log: log, root: root, subject: "event", programme: files.folder)
      if let node = root["id"], let id = node.text { names.note(id, at: node, in: file) }
      if let event = EventReader.read(file, name: name) { events.append(event) }
    }
    return events
  }
}
