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
    let agenda = event.agenda.flatMap { content.agendas[$0] }
    var span = CalendarEntry.Span.days(first: days.lowerBound, last: days.upperBound)
    if event.when.namesItsDays, days.lowerBound == days.upperBound, let start = agenda?.start,
      let end = agenda?.end
    {
      span = .times(day: days.lowerBound, start: start, end: end)
    }
    return entry(
      Subject(
        id: event.id.rawValue, title: event.title, when: event.when, span: span,
        details: event.summary, location: event.venue,
        category: "label.event-kind.\(event.kind.rawValue)", lasts: false,
        scope: scopes.scope(of: event, in: programme), edition: (event.revised, event.revision)),
      findings: &findings)
  }

  private func entry(for period: Period, findings: inout [Finding]) -> CalendarEntry? {
    let kind = "label.period-kind.\(period.kind.rawValue)"
    guard let days = period.when.days,
      let title = period.title ?? MessageKey(kind).map({ .message($0) })
    else { return nil }
    return entry(
      Subject(
        id: name(of: period), title: title, when: period.when,
        span: .days(first: days.lowerBound, last: days.upperBound), details: period.description,
        category: kind, lasts: true, scope: scopes.scope(of: event, in: programme),
        edition: edition),
      findings: &findings)
  }

  private func deadline(findings: inout [Finding]) -> CalendarEntry? {
    guard let call = programme.call, let days = call.deadline.days else { return nil }
    var deadline = call.deadline
    deadline.role = .until
    return entry(
      Subject(
        id: "\(programme.id)-call", title: call.title, when: deadline,
        span: .days(first: days.upperBound, last: days.upperBound),
        category: "label.field.deadline-step", lasts: true,
        scope: scopes.scope(of: event, in: programme), edition: edition),
      findings: &findings)
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

  /// What an entry is made of.
  private struct Subject {
    var id: String
    var title: Text
    var when: When
    var span: CalendarEntry.Span
    var details: Text?
    var location: Text?
    /// The key of the words for its kind.
    var category: String
    /// Whether it is a stretch of time, and no event in one.
    var lasts: Bool
    var scope: Scope
    var edition: (revised: CalendarDate, revision: Int)

    var isDeadline: Bool { when.role == .until }
    var isTentative: Bool { !when.isExact && !isDeadline }
  }

  private func entry(_ subject: Subject, findings: inout [Finding]) -> CalendarEntry {
    func words(_ text: Text?) -> String {
      text.map { voice.plainText(of: $0, in: subject.scope, findings: &findings) } ?? ""
    }
    func words(key: String) -> String { words(MessageKey(key).map { .message($0) }) }
    let date = voice.inlines(of: .leaf(.when(subject.when)), in: subject.scope, findings: &findings)
      .plainText
    // What is drawn cannot say that a day is not fixed, or the last one: the first words do.
    let saysDate = subject.isTentative || subject.isDeadline
    let details = [
      saysDate ? "\(words(key: "label.field.when")): \(date)" : "", words(subject.details),
    ]
    let title = words(subject.title)
    var summary = title
    if subject.isDeadline {
      summary += " (\(words(key: "label.calendar.last-day")))"
    } else if !subject.when.namesItsDays, !subject.lasts {
      summary += " (\(words(key: "label.calendar.date-open")))"
    } else if subject.when.isPreliminary {
      summary = voice.conventions.when.preliminary.filled { $0 == "when" ? title : nil }
    }
    return CalendarEntry(
      id: subject.id, summary: summary, title: title,
      details: details.filter { !$0.isEmpty }.joined(separator: "\n\n"),
      location: words(subject.location), categories: [words(key: subject.category)],
      span: subject.span, when: subject.when, date: date, isTentative: subject.isTentative,
      isTransparent: subject.isTentative || subject.lasts, timeZone: programme.timeZone,
      language: voice.language.tag, revised: subject.edition.revised,
      revision: subject.edition.revision)
  }
}
