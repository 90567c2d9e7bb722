/// A document, ready to be rendered: blocks in reading order, each run of text with its language.
///
/// The tree knows nothing of templates or messages: whoever builds it has already chosen the words.
/// A document in two languages has been laid out already (see `Layout`), so that a renderer meets
/// nothing but headings, paragraphs, lists, tables and columns.
public struct Document: Hashable, Sendable {
  /// How the languages of a document share the page.
  public enum Layout: String, Hashable, Sendable, CaseIterable {
    /// One language.
    case single
    /// Two columns, the units of text level with one another, tables row by row.
    case sideBySide = "side-by-side"
    /// The second language under the first, unit by unit.
    case stacked
  }

  /// How the pages look.
  public enum Look: String, Hashable, Sendable, CaseIterable {
    /// Text from the left, pages numbered.
    case text
    /// Centred lines in a frame, without page numbers.
    case certificate
  }

  /// What a file format keeps about a document.
  public struct Properties: Hashable, Sendable {
    /// The title, without marks of any kind.
    public var title: String
    /// Who publishes the document, for example the association that hosts the event.
    public var author: String
    /// What the document belongs to, for example the title of the cluster.
    public var subject: String
    /// A name that stays the same for ever: event, template and language.
    public var identifier: String
    /// The day on which the content was last revised; the only date that a file carries.
    public var revised: CalendarDate
    /// How often it was revised; 0 is the first edition.
    public var revision: Int

    /// Properties as given.
    public init(
      title: String, author: String, subject: String, identifier: String, revised: CalendarDate,
      revision: Int
    ) {
      self.title = title
      self.author = author
      self.subject = subject
      self.identifier = identifier
      self.revised = revised
      self.revision = revision
    }
  }

  /// What a file format keeps about the document.
  public var properties: Properties
  /// The languages of the text, the first one first; two in a bilingual document.
  public var languages: [DocumentLanguage]
  /// How the languages share the page.
  public var layout: Layout
  /// Whether the page lies on its long side.
  public var isLandscape: Bool
  /// The line at the head of every page after the first.
  public var header: [Inline]
  /// Words for the page number, with `page` and `pages` still to be filled in; see `PageLabel`.
  public var pageLabel: PageLabel
  /// The content, in reading order.
  public var blocks: [Block]
  /// The notes that `Inline.noteMark` refers to; each belongs to the document once.
  public var notes: [Note]
  /// What a calendar program can take over from this document.
  public var calendar: [CalendarEntry]
  /// How it looks.
  public var style: DocumentStyle
  /// How the pages look.
  public var look = Look.text
  /// What a workbook needs beside the content.
  public var workbook = WorkbookWords()

  /// A document as given.
  public init(
    properties: Properties, languages: [DocumentLanguage], layout: Layout = .single,
    isLandscape: Bool = false, header: [Inline] = [], pageLabel: PageLabel = PageLabel(),
    blocks: [Block], notes: [Note] = [], calendar: [CalendarEntry] = [],
    style: DocumentStyle = DocumentStyle()
  ) {
    self.properties = properties
    self.languages = languages
    self.layout = layout
    self.isLandscape = isLandscape
    self.header = header
    self.pageLabel = pageLabel
    self.blocks = blocks
    self.notes = notes
    self.calendar = calendar
    self.style = style
  }
}

/// A language as documents name it: the workspace's tag and the full one.
public struct DocumentLanguage: Hashable, Sendable {
  /// The tag inside a workspace: `bs-Latn`.
  public var tag: LanguageTag
  /// The full tag that stands in the files of Word (`w:lang`): `bs-Latn-BA`.
  public var fullTag: LanguageTag
  /// The tag of everything else (`lang` in pages, `LANGUAGE` in calendars), which leaves a script out
  /// that goes without saying: `bs-BA`, but `sr-Cyrl-BA`.
  public var webTag: LanguageTag
  /// The name of the language in the language itself: `bosanski`.
  public var name: String
  /// Whether a line does not end with a word of one letter, such as the prepositions "u" and "s".
  public var joinsOneLetterWords: Bool

  /// A language as given; without a tag for the web it is the full tag, without a name it is that.
  public init(
    tag: LanguageTag, fullTag: LanguageTag, webTag: LanguageTag? = nil, name: String? = nil,
    joinsOneLetterWords: Bool = false
  ) {
    self.tag = tag
    self.fullTag = fullTag
    self.webTag = webTag ?? fullTag
    self.name = name ?? self.webTag.description
    self.joinsOneLetterWords = joinsOneLetterWords
  }
}

/// The words around a page number: "Page 2 of 5".
public struct PageLabel: Hashable, Sendable {
  /// A piece of the label.
  public enum Part: Hashable, Sendable {
    /// Words.
    case text(String, language: LanguageTag)
    /// The number of this page.
    case page
    /// The number of pages.
    case pages
  }

  /// The pieces in order; empty for no page numbers.
  public var parts: [Part]

  /// A label as given.
  public init(parts: [Part] = []) {
    self.parts = parts
  }
}

/// A note of the document, such as the one on the designation Kosovo*.
public struct Note: Hashable, Sendable {
  /// The name that `Inline.noteMark` uses.
  public var id: String
  /// The mark in the text: "*".
  public var mark: String
  /// The text, a paragraph for each language of the document.
  public var paragraphs: [[Inline]]

  /// A note as given.
  public init(id: String, mark: String, paragraphs: [[Inline]]) {
    self.id = id
    self.mark = mark
    self.paragraphs = paragraphs
  }
}
