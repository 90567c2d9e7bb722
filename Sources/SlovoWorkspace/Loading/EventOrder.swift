import SlovoModel

/// Puts the events of a programme in the order in which they take place.
///
/// Days decide; among equal ones the order of the calendar, the number, the name. An event that is
/// dated by another stands next to it; one without a date stands behind the event that is in front of
/// it in the calendar.
struct EventOrder {
  private let byName: [Identifier<Event>: Event]
  private let positions: [Identifier<Event>: Int]

  init(events: [Event], calendar: [Milestone]) {
    byName = Dictionary(events.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    var positions: [Identifier<Event>: Int] = [:]
    for event in calendar.flatMap(\.events) where positions[event] == nil {
      positions[event] = positions.count
    }
    self.positions = positions
  }

  func sorted(_ events: [Event]) -> [Event] {
    events.map { (event: $0, rank: rank(of: $0, depth: 0)) }
      .sorted { $0.rank < $1.rank }
      .map(\.event)
  }

  private struct Rank: Comparable {
    /// The first day, since 1970.
    var day: Int
    /// Before an event of that day, on it, after it.
    var side: Int
    var position: Int
    var number: Int
    var name: String

    static func < (one: Rank, other: Rank) -> Bool {
      (one.day, one.side, one.position, one.number, one.name)
        < (other.day, other.side, other.position, other.number, other.name)
    }
  }

  private func rank(of event: Event, depth: Int) -> Rank {
    let (day, side) = day(of: event, depth: depth)
    return Rank(
      day: day, side: side, position: positions[event.id] ?? Int.max,
      number: event.number ?? 0, name: event.id.rawValue)
  }

  private func day(of event: Event, depth: Int) -> (day: Int, side: Int) {
    if let days = event.when.days { return (days.lowerBound.daysSince1970, 0) }
    // A circle of dates is reported elsewhere; here it only has to come to an end.
    guard depth < 16 else { return (Int.max, 0) }
    switch event.when.span {
    case .before(let other):
      return byName[other].map { (day(of: $0, depth: depth + 1).day, -1) } ?? (Int.max, 0)
    case .after(let other), .between(let other, _):
      return byName[other].map { (day(of: $0, depth: depth + 1).day, 1) } ?? (Int.max, 0)
    case .unstated:
      guard let position = positions[event.id] else { return (Int.max, 0) }
      let earlier = positions.filter { $0.value < position && byName[$0.key]?.when.days != nil }
      guard let previous = earlier.max(by: { $0.value < $1.value }).flatMap({ byName[$0.key] })
      else { return (Int.min, 0) }
      return (day(of: previous, depth: depth + 1).day, 1)
    case .day, .days, .month, .months, .part: return (Int.max, 0)
    }
  }
}
