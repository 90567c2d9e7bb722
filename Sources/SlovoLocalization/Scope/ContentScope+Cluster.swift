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
      .init("subgroups") { .list(cluster.subgroups.map { .record(record(of: $0)) }) },
      .init("events", isReference: true) { events(of: [cluster], in: programme) },
      .init("periods", isReference: true) { periods(of: [cluster], in: programme) },
      .init("notes") { texts(cluster.notes) },
    ])
  }

  /// The clusters of an event together: under its own name if there is one, else under that of the
  /// programme.
  func group(of clusters: [Cluster], in programme: Programme) -> ScopeRecord {
    let single = clusters.count == 1 ? clusters.first : nil
    let hosts = clusters.flatMap(\.hosts).distinct(by: \.self)
    let languages = Set(clusters.map { $0.workingLanguage ?? programme.languages.events })
    return ScopeRecord([
      .init("is-whole-programme") { .leaf(.boolean(single == nil)) },
      .init("title") { text(single?.title ?? programme.title) },
      .init("short-title") {
        text(
          single.map { $0.shortTitle ?? $0.title } ?? programme.shortTitle ?? programme.title)
      },
      .init("hosts") { names(of: hosts) },
      .init("working-language") { language(languages.count == 1 ? languages.first : nil) },
      .init("subgroups") {
        .list(clusters.flatMap(\.subgroups).map { .record(record(of: $0)) })
      },
      .init("events", isReference: true) { events(of: clusters, in: programme) },
      .init("periods", isReference: true) { periods(of: clusters, in: programme) },
    ])
  }

  private func record(of subgroup: Cluster.Subgroup) -> ScopeRecord {
    ScopeRecord([
      .init("id") { plain(subgroup.id.rawValue) },
      .init("title") { text(subgroup.title) },
      .init("periods") { .list(subgroup.periods.compactMap { plain($0.rawValue) }) },
    ])
  }

  private func events(of clusters: [Cluster], in programme: Programme) -> ScopeValue {
    let ids = Set(clusters.map(\.id))
    return .list(
      programme.events.filter { !ids.isDisjoint(with: $0.clusters) }.map {
        .record(record(of: $0, in: programme, isNested: true))
      })
  }

  private func periods(of clusters: [Cluster], in programme: Programme) -> ScopeValue {
    let ids = Set(clusters.map(\.id))
    return .list(
      programme.periods.filter { !ids.isDisjoint(with: $0.clusters) }.map {
        .record(record(of: $0, in: programme))
      })
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
