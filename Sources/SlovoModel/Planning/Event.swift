/// An event of a programme.
public struct Event: Hashable, Sendable {
  /// What kind of event it is.
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    case training, exchange, consultation, orientation, webinar
    case studyVisit = "study-visit"
  }

  /// How people meet.
  public enum Format: String, Hashable, Sendable, CaseIterable {
    case faceToFace = "face-to-face"
    case online, hybrid
  }

  /// What is worked with at an event.
  public struct Material: Hashable, Sendable {
    /// What it is.
    public var text: Text
    /// Whether participants read it or bring it, and not only those who prepare the event.
    public var isForParticipants: Bool

    /// A material as given.
    public init(text: Text, isForParticipants: Bool = false) {
      self.text = text
      self.isForParticipants = isForParticipants
    }
  }

  /// The name of the event; part of file names and of calendar UIDs.
  public var id: Identifier<Event>
  /// What kind of event it is.
  public var kind: Kind
  /// Which of its kind.
  public var number: Int?
  /// The title.
  public var title: Text
  /// The concept, for sentences that speak of the event in any case.
  public var concept: Identifier<Concept>?
  /// The clusters that take part; there can be several.
  public var clusters: [Identifier<Cluster>]
  /// Who hosts it, when it is not the hosts of the clusters.
  public var hosts: [Identifier<Organisation>] = []
  /// The language in which it is held, when it is not that of the clusters.
  public var workingLanguage: LanguageTag?
  /// How people meet, where it is known.
  public var format: Format?
  /// When it takes place.
  public var when: When = .unstated
  /// How many days it lasts.
  public var days: Int?
  /// Where, once it is known.
  public var venue: Text?
  /// The event that it is held together with.
  public var linkedTo: Identifier<Event>?
  /// What it is for.
  public var purposes: [Text] = []
  /// What it is about, in a paragraph.
  public var summary: Text?
  /// Who takes part, when it is not the members of the clusters.
  public var participants: [Participant] = []
  /// Who else is invited.
  public var invited: [Identifier<Organisation>] = []
  /// The agenda.
  public var agenda: Identifier<Agenda>?
  /// The curriculum that it follows.
  public var curriculum: Identifier<Curriculum>?
  /// What is worked with.
  public var materials: [Material] = []
  /// How its documents look, where that is not the programme's style.
  public var houseStyle: HouseStyle?
  /// What else is known.
  public var notes: [Text] = []
  /// The day on which the data were last revised.
  public var revised: CalendarDate
  /// How often they were revised; 0 is the first edition.
  public var revision: Int

  /// An event of which nothing else is known.
  public init(
    id: Identifier<Event>, kind: Kind, title: Text, clusters: [Identifier<Cluster>],
    revised: CalendarDate, revision: Int
  ) {
    self.id = id
    self.kind = kind
    self.title = title
    self.clusters = clusters
    self.revised = revised
    self.revision = revision
  }
}
