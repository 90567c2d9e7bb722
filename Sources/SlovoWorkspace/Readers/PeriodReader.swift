import SlovoModel
import SlovoYAML

/// Reads the periods and the calendar of a programme.
enum PeriodReader {
  static func read(
    _ fields: inout Fields, _ names: inout UniqueNames, clusters: [Cluster]
  ) -> Period? {
    let id: Identifier<Period>? = fields.id(unique: &names)
    let kind = fields.choice("kind", Period.Kind.self)
    let title = fields.optionalText("title")
    let own: [Identifier<Cluster>] = fields.references("clusters", to: .cluster)
    let groups = clusters.filter { own.contains($0.id) }.flatMap(\.subgroups)
    let subgroup: Identifier<Cluster.Subgroup>? = fields.local(
      "subgroup", among: groups.map(\.id),
      absence: { "there is no subgroup \"\($0)\" in the clusters of this period" })
    let when = fields.when("when") ?? .unstated
    let between: [Identifier<Event>] = fields.references("between", to: .event)
    if let node = fields.value(of: "between"), node.kind == .sequence, node.items.count != 2 {
      fields.problem(
        .valueWrong, "a period lies between two events; name the earlier and the later one",
        at: "between")
    }
    let description = fields.optionalText("description")
    let support = fields.texts("support")
    let notes = fields.texts("notes")
    guard let id, let kind else { return nil }
    var period = Period(id: id, kind: kind)
    period.title = title
    period.clusters = own
    period.subgroup = subgroup
    period.when = when
    period.between = between
    period.description = description
    period.support = support
    period.notes = notes
    return period
  }

  static func milestone(_ fields: inout Fields) -> Milestone? {
    let title = fields.text("title")
    let when = fields.when("when")
    let events: [Identifier<Event>] = fields.references("events", to: .event)
    let periods: [Identifier<Period>] = fields.references("periods", to: .period)
    let isCall = fields.flag("call") ?? false
    guard let title else { return nil }
    var milestone = Milestone(title: title)
    milestone.when = when
    milestone.events = events
    milestone.periods = periods
    milestone.isCall = isCall
    return milestone
  }
}
