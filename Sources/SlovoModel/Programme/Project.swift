/// A project that pays for programmes.
public struct Project: Hashable, Sendable {
  /// The name of the project.
  public var id: Identifier<Project>
  /// The title.
  public var title: Text
  /// Other wordings of the title that stand in documents.
  public var titleVariants: [Text] = []
  /// Who carries it out.
  public var implementer: Identifier<Organisation>?
  /// With whom.
  public var partners: [Identifier<Organisation>] = []
  /// On whose behalf.
  public var donors: [Identifier<Organisation>] = []
  /// The countries and economies that it works in.
  public var economies: [Identifier<Concept>] = []
  /// What it is for as a whole.
  public var generalObjective: Text?
  /// What it is for in particular.
  public var specificObjectives: [Text] = []
  /// How many local governments pilot its services.
  public var pilots: Int?
  /// What else is known.
  public var notes: [Text] = []

  /// A project of which nothing else is known.
  public init(id: Identifier<Project>, title: Text) {
    self.id = id
    self.title = title
  }
}
