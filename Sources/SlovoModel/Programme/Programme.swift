/// Learning clusters that were called for together, with their events, periods and calendar.
public struct Programme: Hashable, Sendable {
  /// The name of the programme.
  public var id: Identifier<Programme>
  /// The title.
  public var title: Text
  /// A shorter title.
  public var shortTitle: Text?
  /// The generation, such as "2024-25".
  public var generation: String?
  /// The projects that pay for it.
  public var projects: [Identifier<Project>] = []
  /// Who runs it and issues the call.
  public var organisers: [Identifier<Organisation>] = []
  /// The time zone of its events: "Europe/Sarajevo".
  public var timeZone: String
  /// The period stated for the whole.
  public var when: When = .unstated
  /// The method document, or how the method is described.
  public var method: Text?
  /// What a learning cluster is, in this programme's words.
  public var definition: Text?
  /// The languages of its parts.
  public var languages: Languages
  /// The clusters.
  public var clusters: [Cluster] = []
  /// The periods between and after the events.
  public var periods: [Period] = []
  /// The events, in the order of the calendar.
  public var events: [Event] = []
  /// The call.
  public var call: Call?
  /// What participants gain.
  public var benefits: Benefits?
  /// What the project adds for good concepts.
  public var support: Support?
  /// What is paid to the resource person.
  public var budget: Money?
  /// What is expected of the resource person.
  public var resourcePerson: ResourcePerson?
  /// Who does what.
  public var roles: [RoleDescription] = []
  /// The activities with their deadlines and expert days.
  public var activities: [Activity] = []
  /// The calendar as the call prints it.
  public var calendar: [Milestone] = []
  /// How the call titles its calendar, where it is not just "Calendar of events".
  public var calendarTitle: Text?
  /// That dates may still change.
  public var preliminaryNote: Text?
  /// Where the source contradicts itself, and which reading was taken.
  public var contradictions: [Text] = []
  /// How its documents look, where that is not the workspace's own style.
  public var houseStyle: HouseStyle?
  /// What else is known.
  public var notes: [Text] = []

  /// A programme of which nothing else is known.
  public init(
    id: Identifier<Programme>, title: Text, timeZone: String, languages: Languages
  ) {
    self.id = id
    self.title = title
    self.timeZone = timeZone
    self.languages = languages
  }

  /// The sum of the expert days of all activities.
  public var expertDays: Decimal {
    activities.compactMap(\.expertDays).reduce(Decimal(0), +)
  }

  /// The cluster of that name.
  public func cluster(_ id: Identifier<Cluster>) -> Cluster? {
    clusters.first { $0.id == id }
  }

  /// The languages of a programme's parts; each can be another one.
  public struct Languages: Hashable, Sendable {
    /// The language that events are held in, unless a cluster or an event says otherwise.
    public var events: LanguageTag
    /// The language of the call.
    public var call: LanguageTag
    /// The language of applications, where it is stated.
    public var applications: LanguageTag?
    /// The language of templates, where it is stated.
    public var templates: LanguageTag?
    /// The language of source materials, where it is stated.
    public var materials: LanguageTag?
    /// A remark.
    public var note: Text?

    /// Languages as given.
    public init(events: LanguageTag, call: LanguageTag) {
      self.events = events
      self.call = call
    }
  }

  /// What participants gain.
  public struct Benefits: Hashable, Sendable {
    /// The words in front of the list.
    public var intro: Text?
    /// The list.
    public var items: [Text]

    /// Benefits as given.
    public init(intro: Text?, items: [Text]) {
      self.intro = intro
      self.items = items
    }
  }

  /// What the project adds for good concepts.
  public struct Support: Hashable, Sendable {
    /// The words.
    public var paragraphs: [Text] = []
    /// How many concepts of each approach are supported at least.
    public var minimumConcepts: Int?
    /// The amount for a concept.
    public var amount: Money?
    /// Who decides.
    public var committee: Identifier<Organisation>?
    /// Who sits in it.
    public var committeeMembers: [Participant] = []

    /// Support of which nothing is known yet.
    public init() {}
  }

  /// What is expected of the resource person.
  public struct ResourcePerson: Hashable, Sendable {
    /// The tasks.
    public var tasks: [Text] = []
    /// The profile.
    public var profile: [Text] = []
    /// The services with which experience is required.
    public var experience: [Text] = []
    /// Who bears which costs.
    public var costs: Text?
    /// The materials that the person is given.
    public var access: [Text] = []

    /// Expectations of which nothing is known yet.
    public init() {}
  }
}

/// Who does what in a programme.
public struct RoleDescription: Hashable, Sendable {
  /// The role.
  public var role: Text
  /// The duties.
  public var duties: [Text]

  /// A role as given.
  public init(role: Text, duties: [Text]) {
    self.role = role
    self.duties = duties
  }
}

/// Who takes part: the hosts of the event, whoever they are, or somebody named by a concept.
public enum Participant: Hashable, Sendable {
  /// The hosts of the event.
  case hosts
  /// A role or an organisation, by its concept.
  case concept(Identifier<Concept>)
  /// Several of a kind, such as members of the cluster.
  case several(Identifier<Concept>)
}
