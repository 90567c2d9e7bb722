public import SlovoLocalization
public import SlovoModel

/// Makes documents from templates and content, in one language each.
///
/// ```swift
/// let builder = DocumentBuilder(content: workspace.content)
/// let built = builder.document(template, for: event, in: programme, voice: voice)
/// built.document   // ready for a renderer
/// built.findings   // what is missing in it, and where
/// ```
public struct DocumentBuilder: Sendable {
  /// A document, and what a person should look at in it.
  public struct Built: Sendable {
    /// The document; what is missing shows as `⟨…⟩`.
    public var document: Document
    /// What is missing or wrong.
    public var findings: [Finding]
  }

  private let content: Content
  let scopes: ContentScope

  /// A builder for the content of one workspace.
  public init(content: Content) {
    self.content = content
    scopes = ContentScope(content: content)
  }

  /// The templates that belong to the pack of an event.
  public func templates(for event: Event, in programme: Programme) -> [Template] {
    let scope = scopes.scope(of: event, in: programme)
    return content.templates.filter { template in
      !template.subjects(for: event, in: programme).isEmpty
        && template.requirements.allSatisfy { scope.holds(TemplateCondition(present: $0)) }
        && template.exclusions.allSatisfy { scope.holds(TemplateCondition(absent: $0)) }
    }
  }

  /// What the documents of a template in the pack of an event are about.
  public func subjects(
    of template: Template, for event: Event, in programme: Programme, people: [Attendee] = []
  ) -> [DocumentSubject] {
    template.subjects(for: event, in: programme, people: people)
  }

  /// The document of a template about an event, about the cluster of the event, or about a period
  /// that begins with it: the first one, if none is named.
  public func document(
    _ template: Template, for event: Event, in programme: Programme,
    about subject: DocumentSubject? = nil, people: [Attendee] = [], voice: Voice
  ) -> Built {
    var writer = TemplateWriter(voice: voice)
    let about =
      subject ?? subjects(of: template, for: event, in: programme).first ?? DocumentSubject()
    let scope = scopes.scope(
      scopes.scope(of: event, in: programme, period: about.period), adding: people,
      for: about.person)
    let name = [template.id.rawValue, about.suffix].compactMap(\.self).joined(separator: "-")
    let title = writer.inlines(template.title, in: scope)
    var blocks = writer.blocks(of: template.body, in: scope)
    // Nothing follows on the page that a break at the end would begin.
    while blocks.last == .pageBreak { blocks.removeLast() }
    if !blocks.beginWithTitle { blocks.insert(.heading(level: 1, title), at: 0) }
    blocks = blocks.fillingContents()
    let house = houseStyle(of: event, in: programme)
    if blocks.haveSignature {
      blocks = SigningPlaces(signatories: signatories(of: house, in: scope, &writer)).filled(blocks)
    }
    if let disclaimer = house.disclaimer {
      blocks.append(.paragraph(writer.inlines(disclaimer, in: scope), role: .disclaimer))
    }
    let subject = self.subject(of: template, event, in: programme, scope, &writer)
    let style = style(of: house, in: scope, &writer)
    let header = style.header.isEmpty ? subject : style.header
    let notes = writer.notes(
      markedIn: blocks + [header, style.footer].map { .paragraph($0, role: .body) })
    let calendar = CalendarEntries(
      content: content, voice: voice, event: event, programme: programme)
    var document = Document(
      properties: Document.Properties(
        title: title.unmarkedText,
        author: author(of: template, event, in: programme, scope, &writer),
        subject: subject.unmarkedText,
        identifier: "\(event.id)/\(name)/\(voice.language.tag)", revised: event.revised,
        revision: event.revision),
      languages: [voice.documentLanguage],
      isLandscape: template.isLandscape,
      header: header,
      pageLabel: template.look == .certificate ? PageLabel() : writer.pageLabel(), blocks: blocks,
      notes: notes,
      calendar: calendar.entries(for: template.calendar, findings: &writer.findings),
      style: style)
    document.look = template.look
    document.fitColumns()
    document.workbook = writer.workbook(for: document)
    writer.reportGaps(in: document)
    return Built(document: document, findings: writer.findings)
  }

  /// What an event says about the look of its documents, then its programme and the workspace.
  func houseStyle(of event: Event, in programme: Programme) -> HouseStyle {
    content.houseStyle.overridden(by: programme.houseStyle).overridden(by: event.houseStyle)
  }

  /// Who signs, each with a name and what else stands below it.
  private func signatories(
    of house: HouseStyle, in scope: Scope, _ writer: inout TemplateWriter
  ) -> [[[Inline]]] {
    var signatories: [[[Inline]]] = []
    for lines in house.signatures ?? [] {
      var words: [[Inline]] = []
      for line in lines { words.append(writer.inlines(line, in: scope)) }
      if !words.isEmpty { signatories.append(words) }
    }
    return signatories
  }

  func style(
    of house: HouseStyle, in scope: Scope, _ writer: inout TemplateWriter
  ) -> DocumentStyle {
    var style = DocumentStyle(
      accent: house.accent ?? .accent, link: house.link ?? .link, font: house.font,
      paper: house.paper ?? .a4)
    if let header = house.header { style.header = writer.inlines(header, in: scope) }
    if let footer = house.footer { style.footer = writer.inlines(footer, in: scope) }
    for picture in house.logos ?? [] {
      var logo = picture.logo
      logo.description = writer.inlines(picture.description, in: scope)
      style.logos.append(logo)
    }
    return style
  }

  private static let periodTitle = ScopePath(["period", "title"])

  private func subject(
    of template: Template, _ event: Event, in programme: Programme, _ scope: Scope,
    _ writer: inout TemplateWriter
  ) -> [Inline] {
    switch template.scope {
    case .event: return writer.inlines(event.title, in: scope)
    case .period:
      guard let title = scope.value(at: Self.periodTitle) else {
        return writer.inlines(event.title, in: scope)
      }
      return writer.voice.inlines(of: title, in: scope, findings: &writer.findings)
    case .cluster:
      let clusters = content.clusters(of: event, in: programme)
      // A call is for all clusters of its programme, from whichever event it is rendered.
      let isForAll = clusters.count > 1 || template.isAboutCall && programme.clusters.count > 1
      guard !isForAll, let cluster = clusters.first else {
        return writer.inlines(programme.shortTitle ?? programme.title, in: scope)
      }
      return writer.inlines(cluster.shortTitle ?? cluster.title, in: scope)
    }
  }

  /// Who issues the call, of a document about the call; else who hosts the event.
  private func author(
    of template: Template, _ event: Event, in programme: Programme, _ scope: Scope,
    _ writer: inout TemplateWriter
  ) -> String {
    let issuers = template.isAboutCall ? programme.call?.issuers ?? [] : []
    let authors = issuers.isEmpty ? content.hosts(of: event, in: programme) : issuers
    return authors.compactMap { Identifier<Concept>($0.rawValue) }
      .map { writer.inlines(.term($0), in: scope).plainText }
      .joined(separator: "; ")
  }
}

extension Voice {
  /// The language as documents name it.
  var documentLanguage: DocumentLanguage {
    var named = language.documentLanguage
    named.joinsOneLetterWords = conventions.joinsOneLetterWords
    return named
  }
}

extension Template {
  /// Whether it belongs to programmes with a call only, and tells of that.
  fileprivate var isAboutCall: Bool { requirements.contains { $0.names.first == "call" } }
}

extension [Block] {
  /// Whether somebody signs the document.
  fileprivate var haveSignature: Bool {
    contains { block in
      switch block {
      case .paragraph(_, .signature): true
      case .table(let table): table.role == .signatures
      case .heading, .paragraph, .list, .columns, .blank, .pageBreak, .contents: false
      }
    }
  }

  fileprivate var beginWithTitle: Bool {
    if case .heading(level: 1, _)? = first { true } else { false }
  }
}

extension Sequence<Inline> {
  /// The text as file properties hold it: without marks of notes.
  var unmarkedText: String { withoutNotes.plainText }

  /// The pieces without marks of notes.
  var withoutNotes: [Inline] {
    compactMap { inline in
      switch inline {
      case .noteMark: nil
      case .strong(let inner): .strong(inner.withoutNotes)
      case .emphasis(let inner): .emphasis(inner.withoutNotes)
      case .link(let target, let inner): .link(target: target, inner.withoutNotes)
      case .text, .lineBreak, .blank, .control, .missing: inline
      }
    }
  }
}
