import SlovoModel

extension ContentScope {
  func record(of event: Event, in programme: Programme, isNested: Bool = false) -> ScopeRecord {
    let hosts = content.hosts(of: event, in: programme)
    return ScopeRecord([
      .init("id") { plain(event.id.rawValue) },
      .init("title") { text(event.title) },
      .init("concept") { event.concept.map { .leaf(.concept($0)) } },
      .init("kind") { label("event-kind", event.kind.rawValue) },
      .init("number") { number(event.number) },
      .when("when", event.when),
      .init("is-dated") { .leaf(.boolean(event.when.namesItsDays)) },
      .init("days") { number(event.days) },
      .init("format") { event.format.flatMap { label("format", $0.rawValue) } },
      .init("is-online") { .leaf(.boolean(event.format == .online)) },
      .init("place") { label("field", placeName(of: event)) },
      .init("venue") { text(event.venue) },
      .init("working-language") {
        language(content.workingLanguage(of: event, in: programme))
      },
      .init("hosts") { names(of: hosts) },
      .init("contacts") {
        contacts(hosts.compactMap { content.organisations[$0] }.flatMap(\.contacts))
      },
      .init("clusters", isReference: true) {
        .list(
          content.clusters(of: event, in: programme).map {
            .record(record(of: $0, in: programme))
          })
      },
      .init("linked", isReference: true) {
        guard let linked = event.linkedTo.flatMap(content.event) else { return nil }
        return .record(record(of: linked.event, in: linked.programme))
      },
      .init("summary") { text(event.summary) },
      .init("purposes") { texts(event.purposes) },
      .init("participants") { names(of: event.participants, hosts: hosts) },
      .init("invited") { names(of: event.invited) },
      .init("agenda") {
        guard let agenda = event.agenda.flatMap({ content.agendas[$0] }), !isNested else {
          return nil
        }
        return .record(record(of: agenda, at: event, in: programme))
      },
      .init("curriculum") {
        guard let curriculum = event.curriculum.flatMap({ content.curricula[$0] }), !isNested else {
          return nil
        }
        return .record(record(of: curriculum))
      },
      .init("materials") { texts(event.materials.map(\.text)) },
      .init("participants-materials") {
        texts(event.materials.filter(\.isForParticipants).map(\.text))
      },
      .init("notes") { texts(event.notes) },
      .init("revised") { .leaf(.when(When(.day(event.revised)))) },
      .init("revision") { number(event.revision) },
    ])
  }

  /// What the place of an event is called: that of one whose format is open can be either.
  private func placeName(of event: Event) -> String {
    switch event.format {
    case .online: "platform"
    case .faceToFace: "venue"
    case .hybrid, nil: event.venue == nil ? "venue-or-platform" : "venue"
    }
  }

  func record(of agenda: Agenda, at event: Event, in programme: Programme) -> ScopeRecord {
    let hosts = content.hosts(of: event, in: programme)
    return ScopeRecord([
      .init("title") { text(agenda.title) },
      .init("aim") { text(agenda.aim) },
      .init("format") { agenda.format.flatMap { label("format", $0.rawValue) } },
      .init("start") { agenda.start.map { .leaf(.time($0)) } },
      .init("end") { agenda.end.map { .leaf(.time($0)) } },
      .init("minutes") { .leaf(.minutes(agenda.items.map(\.minutes).reduce(0, +))) },
      .init("has-results") { .leaf(.boolean(hasResults(agenda))) },
      .init("sessions") {
        .list(
          agenda.items.filter { $0.kind == .session || $0.kind == .parallel }.map {
            .record(record(of: $0, hosts: hosts))
          })
      },
      .init("items") { .list(agenda.items.map { .record(record(of: $0, hosts: hosts)) }) },
    ])
  }

  /// Whether any session or track says what comes of it, or what it needs.
  private func hasResults(_ agenda: Agenda) -> Bool {
    agenda.items.flatMap { [$0.session] + $0.tracks }
      .contains { $0.result != nil || !$0.materials.isEmpty }
  }

  private func record(of item: Agenda.Item, hosts: [Identifier<Organisation>]) -> ScopeRecord {
    let isBreak = item.kind == .pause || item.kind == .lunch
    let members: [ScopeRecord.Member] = [
      .init("time") { .leaf(.times(start: item.start, end: item.end)) },
      .init("start") { .leaf(.time(item.start)) },
      .init("end") { .leaf(.time(item.end)) },
      .init("minutes") { .leaf(.minutes(item.minutes)) },
      .init("kind") { label("item-kind", item.kind.rawValue) },
      .init("is-break") { .leaf(.boolean(isBreak)) },
      .init("is-session") { .leaf(.boolean(item.kind == .session || item.kind == .parallel)) },
      .init("is-parallel") { .leaf(.boolean(item.kind == .parallel)) },
      .init("tracks") { .list(item.tracks.map { .record(record(of: $0, hosts: hosts)) }) },
    ]
    return ScopeRecord(record(of: item.session, hosts: hosts).members + members)
  }

  private func record(
    of session: Agenda.Session, hosts: [Identifier<Organisation>]
  ) -> ScopeRecord {
    ScopeRecord([
      .init("id") { plain(session.id.rawValue) },
      .init("title") { text(session.title) },
      .init("aim") { text(session.aim) },
      .init("method") { text(session.method) },
      .init("speakers") { names(of: session.speakers, hosts: hosts) },
      .init("materials") { texts(session.materials) },
      .init("result") { text(session.result) },
    ])
  }

  func record(of curriculum: Curriculum) -> ScopeRecord {
    ScopeRecord([
      .init("id") { plain(curriculum.id.rawValue) },
      .init("title") { text(curriculum.title) },
      .init("summary") { text(curriculum.summary) },
      .init("audience") { text(curriculum.audience) },
      .init("minutes") { .leaf(.minutes(curriculum.minutes)) },
      .init("group-size") { number(curriculum.groupSize) },
      .init("objectives") { texts(curriculum.objectives) },
      .init("methods") { texts(curriculum.methods) },
      .init("materials") { texts(curriculum.materials) },
      .init("sources") { texts(curriculum.sources) },
      .init("assessment") { text(curriculum.assessment) },
      .init("modules") { .list(curriculum.modules.map { .record(record(of: $0)) }) },
    ])
  }

  private func record(of module: Curriculum.Module) -> ScopeRecord {
    ScopeRecord([
      .init("id") { plain(module.id.rawValue) },
      .init("title") { text(module.title) },
      .init("minutes") { .leaf(.minutes(module.minutes)) },
      .init("objective") { text(module.objective) },
      .init("sessions") { .list(module.sessions.map { .record(record(of: $0)) }) },
    ])
  }

  private func record(of session: Curriculum.Session) -> ScopeRecord {
    ScopeRecord([
      .init("id") { plain(session.id.rawValue) },
      .init("title") { text(session.title) },
      .init("minutes") { .leaf(.minutes(session.minutes)) },
      .init("aim") { text(session.aim) },
      .init("content") { texts(session.content) },
      .init("methods") { texts(session.methods) },
      .init("method") { text(session.method) },
      .init("materials") { texts(session.materials) },
      .init("result") { text(session.result) },
    ])
  }
}
