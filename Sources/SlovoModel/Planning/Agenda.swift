/// The agenda of an event: items that follow one another without a gap.
public struct Agenda: Hashable, Sendable {
  /// What an item is.
  public enum ItemKind: String, Hashable, Sendable, CaseIterable {
    case registration, opening, session, lunch, closing, parallel
    case pause = "break"
  }

  /// What happens in an item or in one of its parallel tracks.
  public struct Session: Hashable, Sendable {
    /// The name, unique in the agenda.
    public var id: Identifier<Session>
    /// The title.
    public var title: Text
    /// What it is for.
    public var aim: Text?
    /// How it works.
    public var method: Text?
    /// Who leads it or speaks.
    public var speakers: [Participant] = []
    /// What is needed.
    public var materials: [Text] = []
    /// What comes out of it.
    public var result: Text?

    /// A session of which nothing else is known.
    public init(id: Identifier<Session>, title: Text) {
      self.id = id
      self.title = title
    }
  }

  /// An item of the agenda.
  public struct Item: Hashable, Sendable {
    /// What it is.
    public var kind: ItemKind
    /// When it begins.
    public var start: TimeOfDay
    /// When it ends.
    public var end: TimeOfDay
    /// What happens in it.
    public var session: Session
    /// The sessions that run at the same time, if it is a parallel item.
    public var tracks: [Session]

    /// An item as given; `nil` when it does not end after it begins.
    public init?(
      kind: ItemKind, start: TimeOfDay, minutes: Int, session: Session, tracks: [Session] = []
    ) {
      guard minutes > 0, let end = start.adding(minutes: minutes) else { return nil }
      self.kind = kind
      self.start = start
      self.end = end
      self.session = session
      self.tracks = tracks
    }

    /// How long it lasts, in minutes.
    public var minutes: Int { end.minutesSinceMidnight - start.minutesSinceMidnight }
  }

  /// Why items do not make an agenda.
  public enum Fault: Hashable, Sendable, Error {
    /// There are no items.
    case empty
    /// An item begins before the one in front of it ends.
    case overlap(item: Int, start: TimeOfDay, previousEnd: TimeOfDay)
    /// An item begins later than the one in front of it ends.
    case gap(item: Int, start: TimeOfDay, previousEnd: TimeOfDay)
    /// The last item does not end when the agenda does.
    case end(stated: TimeOfDay, items: TimeOfDay)
    /// The first item does not begin when the agenda does.
    case start(stated: TimeOfDay, items: TimeOfDay)
  }

  /// The name of the agenda.
  public let id: Identifier<Agenda>
  /// The title.
  public let title: Text
  /// What the day is for.
  public let aim: Text?
  /// How people meet.
  public let format: Event.Format?
  /// The items.
  public let items: [Item]

  /// An agenda whose items follow one another from `start` to `end`.
  ///
  /// - Throws: the first fault; items count from 0.
  public init(
    id: Identifier<Agenda>, title: Text, aim: Text?, format: Event.Format?, start: TimeOfDay,
    end: TimeOfDay, items: [Item]
  ) throws(Fault) {
    guard let first = items.first, let last = items.last else { throw .empty }
    if first.start != start { throw .start(stated: start, items: first.start) }
    for (index, (previous, item)) in zip(items, items.dropFirst()).enumerated() {
      if item.start < previous.end {
        throw .overlap(item: index + 1, start: item.start, previousEnd: previous.end)
      }
      if item.start > previous.end {
        throw .gap(item: index + 1, start: item.start, previousEnd: previous.end)
      }
    }
    if last.end != end { throw .end(stated: end, items: last.end) }
    self.id = id
    self.title = title
    self.aim = aim
    self.format = format
    self.items = items
  }

  /// When the first item begins.
  public var start: TimeOfDay? { items.first?.start }

  /// When the last item ends.
  public var end: TimeOfDay? { items.last?.end }
}
