import SlovoModel

extension ContentScope {
  func record(of programme: Programme) -> ScopeRecord {
    ScopeRecord(
      identity(of: programme) + planning(of: programme) + conditions(of: programme))
  }

  private func identity(of programme: Programme) -> [ScopeRecord.Member] {
    [
      .init("id") { plain(programme.id.rawValue) },
      .init("title") { text(programme.title) },
      .init("short-title") { text(programme.shortTitle ?? programme.title) },
      .init("generation") { plain(programme.generation) },
      .when("when", programme.when),
      .init("time-zone") { plain(programme.timeZone) },
      .init("organisers") { names(of: programme.organisers) },
      .init("projects") {
        .list(
          programme.projects.compactMap { content.projects[$0] }.map { .record(record(of: $0)) })
      },
      .init("method") { text(programme.method) },
      .init("definition") { text(programme.definition) },
      .init("languages") { .record(record(of: programme.languages)) },
      .init("call") { programme.call.map { .record(record(of: $0)) } },
    ]
  }

  private func planning(of programme: Programme) -> [ScopeRecord.Member] {
    [
      .init("clusters") {
        .list(programme.clusters.map { .record(record(of: $0, in: programme)) })
      },
      .init("has-several-clusters") { .leaf(.boolean(programme.clusters.count > 1)) },
      .init("events") {
        .list(
          programme.events.map { .record(record(of: $0, in: programme, isNested: true)) })
      },
      .init("periods") {
        .list(programme.periods.map { .record(record(of: $0, in: programme)) })
      },
      .init("steps") {
        .list(
          programme.events.distinct { StepKey(kind: $0.kind, number: $0.number) }.map {
            .record(record(of: $0, in: programme, isNested: true))
          })
      },
      .init("period-kinds") {
        .list(
          programme.periods.distinct(by: \.kind).map {
            .record(record(of: $0, in: programme))
          })
      },
      .init("calendar") {
        .list(programme.calendar.map { .record(record(of: $0, in: programme)) })
      },
      .init("activities") {
        .list(programme.activities.map { .record(record(of: $0)) })
      },
      .init("expert-days") {
        programme.activities.isEmpty ? nil : .leaf(.number(programme.expertDays))
      },
    ]
  }

  private func conditions(of programme: Programme) -> [ScopeRecord.Member] {
    [
      .init("benefits") {
        guard let benefits = programme.benefits else { return nil }
        return .record(
          ScopeRecord([
            .init("intro") { text(benefits.intro) }, .init("items") { texts(benefits.items) },
          ]))
      },
      .init("support") { programme.support.map { .record(record(of: $0, in: programme)) } },
      .init("budget") { programme.budget.map { .leaf(.money($0)) } },
      .init("resource-person") { programme.resourcePerson.map { .record(record(of: $0)) } },
      .init("roles") { .list(programme.roles.map { .record(record(of: $0)) }) },
      .init("calendar-title") { text(programme.calendarTitle) },
      .init("preliminary") { text(programme.preliminaryNote) },
      .init("contradictions") { texts(programme.contradictions) },
      .init("notes") { texts(programme.notes) },
    ]
  }

  private func record(of languages: Programme.Languages) -> ScopeRecord {
    ScopeRecord([
      .init("events") { language(languages.events) },
      .init("call") { language(languages.call) },
      .init("applications") { language(languages.applications) },
      .init("templates") { language(languages.templates) },
      .init("materials") { language(languages.materials) },
      .init("note") { text(languages.note) },
    ])
  }

  private func record(of support: Programme.Support, in programme: Programme) -> ScopeRecord {
    let hosts = programme.clusters.flatMap(\.hosts)
    return ScopeRecord([
      .init("paragraphs") { texts(support.paragraphs) },
      .init("minimum-concepts") { number(support.minimumConcepts) },
      .init("amount") { support.amount.map { .leaf(.money($0)) } },
      .init("committee") { support.committee.flatMap(name) },
      .init("committee-members") {
        // Without an event the hosts are those of all clusters, each named once.
        names(of: support.committeeMembers, hosts: Array(Set(hosts)).sorted())
      },
    ])
  }

  private func record(of person: Programme.ResourcePerson) -> ScopeRecord {
    ScopeRecord([
      .init("tasks") { texts(person.tasks) },
      .init("profile") { texts(person.profile) },
      .init("experience") { texts(person.experience) },
      .init("costs") { text(person.costs) },
      .init("access") { texts(person.access) },
    ])
  }

  private func record(of role: RoleDescription) -> ScopeRecord {
    ScopeRecord([
      .init("role") { text(role.role) }, .init("duties") { texts(role.duties) },
    ])
  }

  func record(of project: Project) -> ScopeRecord {
    ScopeRecord([
      .init("id") { plain(project.id.rawValue) },
      .init("title") { text(project.title) },
      .init("title-variants") { texts(project.titleVariants) },
      .init("implementer") { project.implementer.flatMap(name) },
      .init("partners") { names(of: project.partners) },
      .init("on-behalf-of") { names(of: project.donors) },
      .init("economies") { .list(project.economies.map { .leaf(.concept($0)) }) },
      .init("general-objective") { text(project.generalObjective) },
      .init("specific-objectives") { texts(project.specificObjectives) },
      .init("pilots") { number(project.pilots) },
      .init("notes") { texts(project.notes) },
    ])
  }

  func record(of call: Call) -> ScopeRecord {
    ScopeRecord([
      .init("title") { text(call.title) },
      .init("audience") { label("audience", call.audience.rawValue) },
      .init("is-for-local-governments") { .leaf(.boolean(call.audience == .localGovernments)) },
      .init("is-for-resource-person") { .leaf(.boolean(call.audience == .resourcePerson)) },
      .init("issuers") { names(of: call.issuers) },
      .when("deadline", call.deadline),
      .init("contacts") { contacts(call.contacts) },
      .init("language") { language(call.language) },
      .init("subject") { text(call.subject) },
      .init("intro") { texts(call.intro) },
      .init("procedure") { texts(call.procedure) },
      .init("documents") { .list(call.documents.map { .record(record(of: $0)) }) },
      .init("form") {
        guard let form = call.form else { return nil }
        return .record(
          ScopeRecord([.init("title") { text(form.title) }, .init("annex") { text(form.annex) }]))
      },
      .init("eligibility") { texts(call.eligibility) },
      .init("advantages") { texts(call.advantages) },
      .init("limit") { text(call.limit) },
      .init("encouraged") { texts(call.encouraged) },
    ])
  }

  private func record(of document: Call.RequiredDocument) -> ScopeRecord {
    ScopeRecord([
      .init("id") { plain(document.id.rawValue) },
      .init("title") { text(document.title) },
      .init("format") { plain(document.format) },
      .init("note") { text(document.note) },
    ])
  }
}

/// What makes two events of a programme the same step of two clusters.
private struct StepKey: Hashable {
  var kind: Event.Kind
  var number: Int?
}

extension Array {
  /// The first element of each kind.
  func distinct<Key: Hashable>(by key: (Element) -> Key) -> [Element] {
    var known: Set<Key> = []
    return filter { known.insert(key($0)).inserted }
  }
}
