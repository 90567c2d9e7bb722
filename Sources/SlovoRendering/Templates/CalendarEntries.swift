import SlovoLocalization
import SlovoModel

/// Makes the calendar entries of a document.
struct CalendarEntries {
  let content: Content
  let voice: Voice
  let event: Event
  let programme: Programme

  private var scopes: ContentScope { ContentScope(content: content) }

  /// The entries for an event, or for a cluster with its events, periods and deadline.
  func entries(for scope: Template.Dates?, findings: inout [Finding]) -> [CalendarEntry] {
    switch scope {
    case nil: return []
    case .event: return entry(for: event, findings: &findings).map { [$0] } ?? []
    case .cluster:
      let clusters = Set(event.clusters)
      var entries: [CalendarEntry] = []
      for event in programme.events where !clusters.isDisjoint(with: event.clusters) {
        entries += entry(for: event, findings: &findings).map { [$0] } ?? []
      }
      for period in programme.periods where !clusters.isDisjoint(with: period.clusters) {
        entries += entry(for: period, findings: &findings).map { [$0] } ?? []
      }
      entries += deadline(findings: &findings).map { [$0] } ?? []
      return entries
    }
  }

  private func entry(for event: Event, findings: inout [Finding]) -> CalendarEntry? {
    guard let days = event.when.days else { return nil }
    let scope = scopes.scope(of: event, in: programme)
    let agenda = event.agenda.flatMap { content.agendas[$0] }
    var span = CalendarEntry.Span.days(first: days.lowerBound, last: days.upperBound)
    if event.when.isExact || event.when.isPreliminary, days.lowerBound == days.upperBound,
      let start = agenda?.start, let end = agenda?.end
    {
      span = .times(day: days.lowerBound, start: start, end: end)
    }
    let isFuzzy = !event.when.isExact
    return entry(
      id: event.id.rawValue, title: event.title, when: event.when, isFuzzy: isFuzzy,
      isTransparent: isFuzzy, span: span, details: event.summary, location: event.venue,
      category: event.kind.rawValue, scope: scope, edition: (event.revised, event.revision),
      findings: &findings)
  }

  private func entry(for period: Period, findings: inout [Finding]) -> CalendarEntry? {
    guard let days = period.when.days else { return nil }
    let title =
      period.title
      ?? MessageKey("label.period-kind.\(period.kind.rawValue)").map {
        .message($0)
      }
    guard let title else { return nil }
    return entry(
      id: name(of: period), title: title, when: period.when, isFuzzy: !period.when.isExact,
      isTransparent: true, span: .days(first: days.lowerBound, last: days.upperBound),
      details: period.description, location: nil, category: period.kind.rawValue,
      scope: scopes.scope(of: event, in: programme), edition: edition, findings: &findings)
  }

  private func deadline(findings: inout [Finding]) -> CalendarEntry? {
    guard let call = programme.call, let days = call.deadline.days else { return nil }
    return entry(
      id: "\(programme.id)-call", title: call.title, when: call.deadline, isFuzzy: false,
      isTransparent: true, span: .days(first: days.upperBound, last: days.upperBound), details: nil,
      location: nil, category: "deadline", scope: scopes.scope(of: event, in: programme),
      edition: edition, findings: &findings)
  }

  /// A calendar program knows entries of all programmes by their names, but the name of a period is
  /// its own only in its programme, and an event may have the same.
  private func name(of period: Period) -> String {
    let prefix = "\(programme.id)-"
    let name = period.id.rawValue.hasPrefix(prefix) ? "\(period.id)" : prefix + "\(period.id)"
    let isTaken = Identifier<Event>(name).map { content.event($0) != nil } ?? false
    return isTaken ? name + "-period" : name
  }

  /// What has no revision of its own has the latest of its programme, in whichever pack it stands.
  private var edition: (revised: CalendarDate, revision: Int) {
    programme.events.reduce((event.revised, event.revision)) { latest, event in
      (max(latest.0, event.revised), max(latest.1, event.revision))
    }
  }

  private func entry(
    id: String, title: Text, when: When, isFuzzy: Bool, isTransparent: Bool,
    span: CalendarEntry.Span, details: Text?, location: Text?, category: String, scope: Scope,
    edition: (revised: CalendarDate, revision: Int), findings: inout [Finding]
  ) -> CalendarEntry {
    func words(_ text: Text?) -> String {
      text.map { voice.plainText(of: $0, in: scope, findings: &findings) } ?? ""
    }
    var summary = words(title)
    // A date that is not certain, or that is a deadline, is said in words.
    if isFuzzy || when.role == .until {
      let date = voice.inlines(of: .leaf(.when(when)), in: scope, findings: &findings).plainText
      summary += " (\(date))"
    }
    return CalendarEntry(
      id: id, summary: summary, details: words(details), location: words(location),
      categories: [category], span: span, isTentative: isFuzzy, isTransparent: isTransparent,
      timeZone: programme.timeZone, language: voice.language.tag, revised: edition.revised,
      revision: edition.revision)
  }
}
