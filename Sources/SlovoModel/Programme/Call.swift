/// A call for participation, or for a resource person.
public struct Call: Hashable, Sendable {
  /// Whom a call addresses.
  public enum Audience: String, Hashable, Sendable, CaseIterable {
    /// Local governments that want to take part.
    case localGovernments = "local-governments"
    /// People and organisations that want to lead the cluster.
    case resourcePerson = "resource-person"
  }

  /// A document that has to be handed in.
  public struct RequiredDocument: Hashable, Sendable {
    /// The name of the document.
    public var id: Identifier<RequiredDocument>
    /// The title.
    public var title: Text
    /// The file format: "PDF".
    public var format: String?
    /// A remark.
    public var note: Text?

    /// A document of which nothing else is known.
    public init(id: Identifier<RequiredDocument>, title: Text) {
      self.id = id
      self.title = title
    }
  }

  /// The application form.
  public struct Form: Hashable, Sendable {
    /// The title.
    public var title: Text
    /// The annex in which it stands.
    public var annex: Text?

    /// A form as given.
    public init(title: Text, annex: Text? = nil) {
      self.title = title
      self.annex = annex
    }
  }

  /// The title.
  public var title: Text
  /// Whom it addresses.
  public var audience: Audience
  /// Who issues it.
  public var issuers: [Identifier<Organisation>] = []
  /// Until when to answer.
  public var deadline: When = .unstated
  /// Where to answer.
  public var contacts: [Contact] = []
  /// In which language to answer, where it is stated.
  public var language: LanguageTag?
  /// The subject line to use.
  public var subject: Text?
  /// The opening paragraphs.
  public var intro: [Text] = []
  /// How to apply.
  public var procedure: [Text] = []
  /// What has to be handed in.
  public var documents: [RequiredDocument] = []
  /// The application form.
  public var form: Form?
  /// Who may apply.
  public var eligibility: [Text] = []
  /// What counts in an applicant's favour.
  public var advantages: [Text] = []
  /// How many applications one applicant may make.
  public var limit: Text?
  /// Who is encouraged to apply.
  public var encouraged: [Text] = []

  /// A call of which nothing else is known.
  public init(title: Text, audience: Audience) {
    self.title = title
    self.audience = audience
  }
}
