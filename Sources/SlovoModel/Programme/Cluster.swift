/// A learning cluster: the local governments that learn together about one social approach.
public struct Cluster: Hashable, Sendable {
  /// The name of the cluster.
  public var id: Identifier<Cluster>
  /// The title.
  public var title: Text
  /// A shorter title, for tables.
  public var shortTitle: Text?
  /// Who hosts it; there can be several.
  public var hosts: [Identifier<Organisation>]
  /// The social approaches that it is about.
  public var approaches: [Approach] = []
  /// Whom the service is for.
  public var beneficiaries: Text?
  /// The language of its events, when it is not the programme's.
  public var workingLanguage: LanguageTag?
  /// Who may take part, and how many.
  public var participants = Participants()
  /// Who belongs to the cluster.
  public var members: [Text] = []
  /// What the format consists of.
  public var composition: [Text] = []
  /// The groups that it splits into for certain periods.
  public var subgroups: [Subgroup] = []
  /// What else is known.
  public var notes: [Text] = []

  /// A cluster of which nothing else is known.
  public init(id: Identifier<Cluster>, title: Text, hosts: [Identifier<Organisation>]) {
    self.id = id
    self.title = title
    self.hosts = hosts
  }

  /// A social approach, or a part of one.
  public struct Approach: Hashable, Sendable {
    /// The name of the approach.
    public var id: Identifier<Approach>
    /// The long name.
    public var title: Text
    /// The names in tables; documents use several.
    public var shortTitles: [Text] = []
    /// The concept, where the glossary has one.
    public var concept: Identifier<Concept>?
    /// The approaches that it consists of.
    public var parts: [Approach] = []

    /// An approach of which nothing else is known.
    public init(id: Identifier<Approach>, title: Text) {
      self.id = id
      self.title = title
    }
  }

  /// Who may take part, and how many.
  public struct Participants: Hashable, Sendable {
    /// Representatives of each local government.
    public var perLocalGovernment: Int?
    /// Participants at most.
    public var maximum: Int?
    /// Pilot local governments among them.
    public var pilotLocalGovernments: Int?
    /// Local governments beside the pilots.
    public var additionalLocalGovernments: Int?
    /// A remark on the local governments.
    public var note: Text?
    /// Whom each local government sends.
    public var profiles: [Text] = []
    /// Local governments of each project economy at least.
    public var minimumPerEconomy: Int?

    /// Nothing is known yet.
    public init() {}
  }

  /// A group that the cluster splits into for certain periods.
  public struct Subgroup: Hashable, Sendable {
    /// The name of the group.
    public var id: Identifier<Subgroup>
    /// The title.
    public var title: Text
    /// The approach that it works on.
    public var approach: Identifier<Approach>?
    /// The part of the approach that it works on.
    public var part: Identifier<Approach>?
    /// The periods for which the cluster is split.
    public var periods: [Identifier<Period>] = []

    /// A group of which nothing else is known.
    public init(id: Identifier<Subgroup>, title: Text) {
      self.id = id
      self.title = title
    }
  }
}
