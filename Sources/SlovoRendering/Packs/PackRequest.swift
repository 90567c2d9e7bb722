public import SlovoModel

/// What is wanted of the pack of an event.
public struct PackRequest: Sendable {
  /// The language of the documents.
  public var language: LanguageTag
  /// The second language, for documents in two.
  public var secondLanguage: LanguageTag?
  /// How two languages share the page.
  public var layout: Document.Layout
  /// The templates; `nil` for all that belong to the event.
  public var templates: [Identifier<Template>]?
  /// The formats; files come in the order of `OutputFormat`, whichever is named first.
  public var formats: [OutputFormat]
  /// Who takes part, where that is known.
  public var people: [Attendee]
  /// Whether the files are wanted as one archive as well.
  public var isArchived: Bool

  /// A request as given.
  public init(
    language: LanguageTag, secondLanguage: LanguageTag? = nil,
    layout: Document.Layout = .sideBySide, templates: [Identifier<Template>]? = nil,
    formats: [OutputFormat], people: [Attendee] = [], isArchived: Bool = false
  ) {
    self.language = language
    self.secondLanguage = secondLanguage
    self.layout = layout
    self.templates = templates
    self.formats = formats
    self.people = people
    self.isArchived = isArchived
  }

  /// The name of the folder: `bs-Latn`, or `bs-Latn+en`.
  public var folder: String {
    secondLanguage.map { "\(language)+\($0)" } ?? language.description
  }
}

/// The files of a pack, and what a person should look at in them.
public struct Pack: Sendable {
  /// A file.
  public struct File: Hashable, Sendable {
    /// The path, such as `fbih-2024-exchange-2/bs-Latn/agenda.docx`.
    public var path: String
    /// The content.
    public var bytes: [UInt8]
    /// The title of the document, in each of its languages.
    public var title: [Inline]
    /// The template that it was made of; `nil` for an archive.
    public var template: String?
    /// Whether it is for one person.
    public var isPersonal: Bool

    /// A file as given.
    public init(
      path: String, bytes: [UInt8], title: [Inline] = [], template: String? = nil,
      isPersonal: Bool = false
    ) {
      self.path = path
      self.bytes = bytes
      self.title = title
      self.template = template
      self.isPersonal = isPersonal
    }

    /// The name without the folders: `agenda.docx`.
    public var name: String {
      path.split(separator: "/").last.map { String($0) } ?? path
    }
  }

  /// The files.
  public var files: [File]
  /// What is missing or wrong; the documents show it as `⟨…⟩`.
  public var findings: [Finding]
  /// All files as a ZIP archive, `fbih-2024-exchange-2/bs-Latn.zip`, with a page `index.html` that
  /// lists them; `nil` when it was not asked for, or there are no files.
  public var archive: File?

  /// A pack as given.
  public init(files: [File], findings: [Finding], archive: File? = nil) {
    self.files = files
    self.findings = findings
    self.archive = archive
  }
}
