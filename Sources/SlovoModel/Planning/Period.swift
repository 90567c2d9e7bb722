/// A stretch of work between events.
public struct Period: Hashable, Sendable {
  /// What a period is for.
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    /// Members develop their concepts.
    case conceptualisation
    /// Members put their concepts into practice.
    case application
    /// Concepts are assessed and chosen.
    case selection
    /// Documents are consulted on.
    case consultation
    /// Concepts are consolidated, goods and services procured.
    case preparation
  }

  /// The name of the period.
  public var id: Identifier<Period>
  /// What it is for.
  public var kind: Kind
  /// The title, when it is not simply that of the kind.
  public var title: Text?
  /// The clusters that it belongs to.
  public var clusters: [Identifier<Cluster>] = []
  /// The subgroup of a cluster that it belongs to.
  public var subgroup: Identifier<Cluster.Subgroup>?
  /// When it is.
  public var when: When = .unstated
  /// The events between which it lies.
  public var between: [Identifier<Event>] = []
  /// What happens in it.
  public var description: Text?
  /// The support that members get.
  public var support: [Text] = []
  /// What else is known.
  public var notes: [Text] = []

  /// A period of which nothing else is known.
  public init(id: Identifier<Period>, kind: Kind) {
    self.id = id
    self.kind = kind
  }
}

/// A line of the calendar as a call prints it.
public struct Milestone: Hashable, Sendable {
  /// The title.
  public var title: Text
  /// When, if it is not simply when its events or periods are.
  public var when: When?
  /// The events that it stands for.
  public var events: [Identifier<Event>] = []
  /// The periods that it stands for.
  public var periods: [Identifier<Period>] = []
  /// Whether it stands for the call and its deadline.
  public var isCall = false

  /// A line of which nothing else is known.
  public init(title: Text) {
    self.title = title
  }
}

/// A row of the activity table of the terms of reference.
public struct Activity: Hashable, Sendable {
  /// A task; several tasks of one activity can have deadlines of their own.
  public struct Task: Hashable, Sendable {
    /// What is to be done.
    public var text: Text
    /// By when, where it differs from the activity.
    public var when: When?

    /// A task as given.
    public init(text: Text, when: When? = nil) {
      self.text = text
      self.when = when
    }
  }

  /// A result that is handed over.
  public struct Deliverable: Hashable, Sendable {
    /// The result.
    public var text: Text
    /// The templates in which it is written; a template can serve many activities.
    public var templates: [Identifier<Template>]

    /// A result as given.
    public init(text: Text, templates: [Identifier<Template>] = []) {
      self.text = text
      self.templates = templates
    }
  }

  /// The name of the activity.
  public var id: Identifier<Activity>
  /// The number in the table; the first rows have none.
  public var number: Int?
  /// The title.
  public var title: Text
  /// When it takes place.
  public var when: When = .unstated
  /// The tasks.
  public var tasks: [Task] = []
  /// The results.
  public var deliverables: [Deliverable] = []
  /// The events that it prepares or delivers.
  public var events: [Identifier<Event>] = []
  /// The periods that it supports.
  public var periods: [Identifier<Period>] = []
  /// The expert days; halves occur.
  public var expertDays: Decimal?

  /// An activity of which nothing else is known.
  public init(id: Identifier<Activity>, title: Text) {
    self.id = id
    self.title = title
  }
}
