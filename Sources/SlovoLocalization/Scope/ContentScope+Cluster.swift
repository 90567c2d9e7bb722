public import SlovoModel

extension ContentScope {
  func record(of cluster: Cluster, in programme: Programme) -> ScopeRecord {
    ScopeRecord([
      .init("id") { plain(cluster.id.rawValue) },
      .init("title") { text(cluster.title) },
      .init("short-title") { text(cluster.shortTitle ?? cluster.title) },
      .init("hosts") { names(of: cluster.hosts) },
      .init("approaches") { .list(cluster.approaches.map { .record(record(of: $0)) }) },
      .init("beneficiaries") { text(cluster.beneficiaries) },
      .init("working-language") {
        language(cluster.workingLanguage ?? programme.languages.events)
      },
      .init("participants") { .record(record(of: cluster.participants)) },
      .init("members") { texts(cluster.members) },
      .init("composition") { texts(cluster.composition) },
      .init("subgroups") {
        .list(
          cluster.subgroups.map { group in
            .record(
              ScopeRecord([
                .init("id") { plain(group.id.rawValue) },
                .init("title") { text(group.title) },
                .init("periods") { .list(group.periods.compactMap { plain($0.rawValue) }) },
              ]))
          })
      },
      .init("events", isReference: true) {
        .list(
          programme.events.filter { $0.clusters.contains(cluster.id) }.map {
            .record(record(of: $0, in: programme, isNested: true))
          })
      },
      .init("periods", isReference: true) {
        .list(
          programme.periods.filter { $0.clusters.contains(cluster.id) }.map {
            .record(record(of: $0, in: programme))
          })
      },
      .init("notes") { texts(cluster.notes) },
    ])
  }

  private func record(of approach: Cluster.Approach) -> ScopeRecord {
    ScopeRecord([
      .init("id") { plain(approach.id.rawValue) },
      .init("title") { text(approach.title) },
      .init("short-title") { text(approach.shortTitles.first ?? approach.title) },
      .init("short-titles") { texts(approach.shortTitles) },
      .init("concept") { approach.concept.map { .leaf(.concept($0)) } },
      .init("parts") { .list(approach.parts.map { .record(record(of: $0)) }) },
    ])
  }

  private func record(of participants: Cluster.Participants) -> ScopeRecord {
    ScopeRecord([
      .init("per-local-government") { number(participants.perLocalGovernment) },
      .init("maximum") { number(participants.maximum) },
      .init("pilot") { number(participants.pilotLocalGovernments) },
      .init("additional") { number(participants.additionalLocalGovernments) },
      .init("minimum-per-economy") { number(participants.minimumPerEconomy) },
      .init("profiles") { texts(participants.profiles) },
      .init("note") { text(participants.note) },
    ])
  }

  func record(of period: Period, in programme: Programme) -> ScopeRecord {
    let group = programme.clusters.filter { period.clusters.contains($0.id) }
      .flatMap(\.subgroups).first { $0.id == period.subgroup }
    return ScopeRecord([
      .init("id") { plain(period.id.rawValue) },
      .init("kind") { label("period-kind", period.kind.rawValue) },
      .init("title") { text(period.title) ?? label("period-kind", period.kind.rawValue) },
      .when("when", period.when),
      .init("clusters") {
        .list(
          period.clusters.compactMap(programme.cluster).compactMap {
            text($0.shortTitle ?? $0.title)
          })
      },
      .init("subgroup") { text(group?.title) },
      .init("between") {
        guard period.between.count == 2 else { return nil }
        return .leaf(.when(When(.between(period.between[0], period.between[1]))))
      },
      .init("description") { text(period.description) },
      .init("support") { texts(period.support) },
      .init("notes") { texts(period.notes) },
    ])
  }

  func record(of milestone: Milestone, in programme: Programme) -> ScopeRecord {
    ScopeRecord([
      .init("title") { text(milestone.title) },
      .when("when", when(of: milestone, in: programme)),
    ])
  }

  /// When a line of the calendar is: as it says, else as its call, its first event or its period.
  public func when(of milestone: Milestone, in programme: Programme) -> When {
    if let when = milestone.when { return when }
    if milestone.isCall, let deadline = programme.call?.deadline { return deadline }
    if let event = programme.events.first(where: { milestone.events.contains($0.id) }) {
      return event.when
    }
    return programme.periods.first { milestone.periods.contains($0.id) }?.when ?? .unstated
  }

  func record(of activity: Activity) -> ScopeRecord {
    ScopeRecord([
      .init("id") { plain(activity.id.rawValue) },
      .init("number") { number(activity.number) },
      .init("title") { text(activity.title) },
      .when("when", activity.when),
      .init("tasks") {
        .list(
          activity.tasks.map { task in
            .record(
              ScopeRecord([
                .init("text") { text(task.text) },
                .init("when") { task.when.map { .leaf(.when($0)) } },
              ]))
          })
      },
      .init("deliverables") {
        .list(
          activity.deliverables.map { deliverable in
            .record(
              ScopeRecord([
                .init("text") { text(deliverable.text) },
                .init("templates") {
                  .list(deliverable.templates.compactMap { label("template", $0.rawValue) })
                },
              ]))
          })
      },
      .init("events") { .list(activity.events.compactMap { plain($0.rawValue) }) },
      .init("periods") { .list(activity.periods.compactMap { plain($0.rawValue) }) },
      .init("expert-days") { activity.expertDays.map { .leaf(.number($0)) } },
    ])
  }
}
