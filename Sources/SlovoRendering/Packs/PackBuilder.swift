public import SlovoLocalization
public import SlovoModel

/// Makes the pack of an event: a document for each template, a file for each format.
///
/// ```swift
/// let builder = PackBuilder(localizer: localizer)
/// let pack = try builder.pack(
///   for: event, in: programme, PackRequest(language: bosnian, formats: [.docx, .html]))
/// ```
public struct PackBuilder: Sendable {
  let voices: VoiceCache
  let documents: DocumentBuilder
  let typesetter: (any Typesetter)?
  private let workers: Int
  private let progress: (@Sendable (_ done: Int, _ total: Int) -> Void)?

  /// A builder for one workspace.
  ///
  /// - Parameters:
  ///   - localizer: the words of the workspace.
  ///   - typesetter: what makes PDF files; without one there are none.
  ///   - workers: how many documents of a pack are made at once, at least 1; what comes out is the
  ///     same for any number.
  ///   - progress: is told how many documents of a pack are done, and how many there are; it is
  ///     called on any core.
  public init(
    localizer: Localizer, typesetter: (any Typesetter)? = nil, workers: Int = 1,
    progress: (@Sendable (_ done: Int, _ total: Int) -> Void)? = nil
  ) {
    self.progress = progress
    self.typesetter = typesetter
    self.workers = workers
    voices = VoiceCache(localizer)
    documents = DocumentBuilder(content: localizer.content)
  }

  /// The templates that belong to the pack of an event.
  public func templates(for event: Event, in programme: Programme) -> [Template] {
    documents.templates(for: event, in: programme)
  }

  /// The files of a pack.
  ///
  /// - Throws: `PackError` when a language cannot be used, or a document cannot be put together.
  public func pack(
    for event: Event, in programme: Programme, _ request: PackRequest
  ) throws(PackError) -> Pack {
    var voices = [try voice(in: request.language)]
    if let second = request.secondLanguage { voices.append(try voice(in: second)) }
    var pack = Pack(files: [], findings: [])
    let folder = "\(event.id)/\(request.folder)"
    let tasks = templates(for: event, in: programme)
      .filter { request.templates?.contains($0.id) ?? true }
      .flatMap { template in
        documents.subjects(of: template, for: event, in: programme, people: request.people)
          .map { Task(template: template, subject: $0, voices: voices, folder: folder) }
      }
    let (done, count) = (DoneCount(), tasks.count)
    let results = Concurrent.map(tasks, workers: workers) { task in
      defer { self.progress?(done.advance(), count) }
      return Result { () throws(PackError) in
        try self.files(of: task, for: event, in: programme, request)
      }
    }
    var typeset: [(file: Int, document: Document)] = []
    var known: Set<Finding> = []
    for result in results {
      let made = try result.get()
      pack.findings += made.findings.filter { known.insert($0).inserted }
      for file in made.files {
        // All of them are made at once, which spares the program many beginnings.
        if file.isTypeset { typeset.append((pack.files.count, made.document)) }
        pack.files.append(file.file)
      }
    }
    try fill(&pack, with: typeset, of: event)
    if request.isArchived, !pack.files.isEmpty {
      let title = self.title(of: event, in: programme, voices: voices, findings: &pack.findings)
      let index = PackIndex(
        documents: documents, event: event, programme: programme, title: title, voices: voices)
      let (page, findings) = index.page(of: pack)
      pack.findings += findings.filter { known.insert($0).inserted }
      pack.archive = try PackArchive(event: event, title: title, page: page)
        .file(of: pack, path: folder + ".zip")
    }
    return pack
  }

  /// A document to be made.
  private struct Task: Sendable {
    let template: Template
    let subject: DocumentSubject
    let voices: [Voice]
    let folder: String
  }

  /// A document with its files; those that are typeset are still without content.
  private struct Made: Sendable {
    let document: Document
    var files: [(file: Pack.File, isTypeset: Bool)] = []
    let findings: [Finding]
  }

  private func files(
    of task: Task, for event: Event, in programme: Programme, _ request: PackRequest
  ) throws(PackError) -> Made {
    var findings: [Finding] = []
    let (document, title) = try titledDocument(
      task.template, for: event, in: programme, about: task.subject, people: request.people,
      voices: task.voices, layout: request.layout, findings: &findings)
    var made = Made(document: document, findings: findings)
    let name = [task.template.id.rawValue, task.subject.suffix].compactMap(\.self)
    let path = "\(task.folder)/\(name.joined(separator: "-"))"
    for format in OutputFormat.allCases where request.formats.contains(format) {
      var file = Pack.File(
        path: "\(path).\(format.fileExtension)", bytes: [], title: title,
        template: task.template.id.rawValue, isPersonal: task.subject.person != nil)
      if format == .pdf {
        made.files.append((file, isTypeset: true))
        continue
      }
      guard let renderer = AllRenderers.renderer(for: format), renderer.canRender(document)
      else { continue }
      do throws(RenderingError) {
        file.bytes = try renderer.render(document)
        made.files.append((file, isTypeset: false))
      } catch {
        throw PackError(event: event.id, template: task.template.id, reason: error.description)
      }
    }
    return made
  }

  private func fill(
    _ pack: inout Pack, with typeset: [(file: Int, document: Document)], of event: Event
  ) throws(PackError) {
    guard !typeset.isEmpty else { return }
    guard let typesetter else {
      throw PackError(event: event.id, template: nil, reason: "there is no program that makes PDF")
    }
    do throws(TypesettingError) {
      let files = try typesetter.pdfs(of: typeset.map(\.document))
      for (place, bytes) in zip(typeset, files) { pack.files[place.file].bytes = bytes }
    } catch {
      throw PackError(event: event.id, template: nil, reason: error.description)
    }
  }

  /// One document, in one language or in two.
  ///
  /// - Parameters:
  ///   - template: the template.
  ///   - event: the event that it is about.
  ///   - programme: the programme of the event.
  ///   - subject: what it is about beside the event; the first such thing, if none is named.
  ///   - voices: the language, or two of them.
  ///   - layout: how two languages share the page.
  ///   - findings: what is missing or wrong is added here.
  /// - Returns: the document.
  /// - Throws: `PackError` when the documents in two languages do not correspond.
  public func document(
    _ template: Template, for event: Event, in programme: Programme,
    about subject: DocumentSubject? = nil, voices: [Voice], layout: Document.Layout,
    findings: inout [Finding]
  ) throws(PackError) -> Document {
    try titledDocument(
      template, for: event, in: programme, about: subject, people: [], voices: voices,
      layout: layout, findings: &findings
    ).document
  }

  private func titledDocument(
    _ template: Template, for event: Event, in programme: Programme,
    about subject: DocumentSubject?, people: [Attendee], voices: [Voice],
    layout: Document.Layout, findings: inout [Finding]
  ) throws(PackError) -> (document: Document, title: [Inline]) {
    var built: [Document] = []
    var title: [Inline] = []
    var known = Set(findings)
    for voice in voices {
      let one = documents.document(
        template, for: event, in: programme, about: subject, people: people, voice: voice)
      built.append(one.document)
      title = title.joined(
        with: [.text(one.document.properties.title, language: voice.language.tag)])
      findings += one.findings.filter { known.insert($0).inserted }
    }
    guard let first = built.first else {
      throw PackError(event: event.id, template: template.id, reason: "no language was named")
    }
    guard built.count > 1 else { return (first, title) }
    guard let both = BilingualLayout.document(first, built[1], layout: layout) else {
      throw PackError(
        event: event.id, template: template.id,
        reason: "the documents in the two languages do not correspond unit by unit")
    }
    return (both, title)
  }

  private func title(
    of event: Event, in programme: Programme, voices: [Voice], findings: inout [Finding]
  ) -> [Inline] {
    let scope = documents.scopes.scope(of: event, in: programme)
    var title: [Inline] = []
    var found: [Finding] = []
    for voice in voices {
      title = title.joined(
        with: voice.inlines(of: event.title, in: scope, findings: &found).withoutNotes)
    }
    var known = Set(findings)
    findings += found.filter { known.insert($0).inserted }
    return title
  }

  func voice(in tag: LanguageTag) throws(PackError) -> Voice {
    do throws(LocalizerError) {
      return try voices.voice(in: tag)
    } catch {
      throw PackError(event: nil, template: nil, reason: error.description)
    }
  }
}

/// Why a pack could not be made.
public struct PackError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The event.
  public let event: Identifier<Event>?
  /// The template.
  public let template: Identifier<Template>?
  /// Why not.
  public let reason: String

  /// The event, the template and why not.
  public var description: String {
    ([event?.rawValue, template?.rawValue].compactMap(\.self) + [reason]).joined(separator: ": ")
  }
}
