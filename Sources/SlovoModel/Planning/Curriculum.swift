/// What a training teaches: modules of sessions, with objectives, methods and materials.
public struct Curriculum: Hashable, Sendable {
  /// One session.
  public struct Session: Hashable, Sendable {
    /// The name, unique in the curriculum.
    public var id: Identifier<Session>
    /// The title.
    public var title: Text
    /// How long it lasts, in minutes.
    public var minutes: Int
    /// What it is for.
    public var aim: Text?
    /// What it covers.
    public var content: [Text] = []
    /// The methods, one by one.
    public var methods: [Text] = []
    /// How it works, in a sentence for the agenda.
    public var method: Text?
    /// What is needed.
    public var materials: [Text] = []
    /// What comes out of it.
    public var result: Text?

    /// A session of which nothing else is known.
    public init(id: Identifier<Session>, title: Text, minutes: Int) {
      self.id = id
      self.title = title
      self.minutes = minutes
    }
  }

  /// Sessions that serve one objective.
  public struct Module: Hashable, Sendable {
    /// The name, unique in the curriculum.
    public var id: Identifier<Module>
    /// The title.
    public var title: Text
    /// What it is for.
    public var objective: Text?
    /// The sessions.
    public var sessions: [Session]

    /// A module as given.
    public init(id: Identifier<Module>, title: Text, objective: Text?, sessions: [Session]) {
      self.id = id
      self.title = title
      self.objective = objective
      self.sessions = sessions
    }

    /// How long it lasts, in minutes.
    public var minutes: Int { sessions.map(\.minutes).reduce(0, +) }
  }

  /// The name of the curriculum.
  public var id: Identifier<Curriculum>
  /// The title.
  public var title: Text
  /// What it is about, in a paragraph.
  public var summary: Text?
  /// Whom it is for.
  public var audience: Text?
  /// How many people it is made for.
  public var groupSize: Int?
  /// What participants can do at the end.
  public var objectives: [Text] = []
  /// The methods.
  public var methods: [Text] = []
  /// What is needed.
  public var materials: [Text] = []
  /// The courses and curricula that it builds on.
  public var sources: [Text] = []
  /// How learning is checked.
  public var assessment: Text?
  /// The modules.
  public var modules: [Module]

  /// A curriculum of which nothing else is known.
  public init(id: Identifier<Curriculum>, title: Text, modules: [Module]) {
    self.id = id
    self.title = title
    self.modules = modules
  }

  /// The teaching time, in minutes, without breaks.
  public var minutes: Int { modules.map(\.minutes).reduce(0, +) }

  /// The session of that name.
  public func session(_ id: Identifier<Session>) -> Session? {
    modules.lazy.flatMap(\.sessions).first { $0.id == id }
  }
}
