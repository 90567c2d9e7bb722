import ArgumentParser
import SlovoLocalization
import SlovoModel
import SlovoRendering
import SlovoWorkspace

struct RenderCommand: SlovoCommand {
  static let configuration = CommandConfiguration(
    commandName: "render",
    abstract: "Renders the pack of an event, by default in its working language.",
    discussion: """
      Writes DIR/<event>/<tag>/<template>.<format>, in two languages DIR/<event>/<tag>+<tag2>/…, and \
      prints the paths. Documents of an earlier run that no longer belong to the pack are removed; one \
      that was changed by hand is neither removed nor replaced. What is missing shows as ⟨…⟩ in the documents and is reported. With --zip, \
      DIR/<event>/<tag>.zip holds the same files and a page that lists them.

      Example: slovo render fbih-2024-exchange-2 --bilingual en --format docx,html --output packs
      """)

  @Argument(help: "The events; see `slovo list events`.")
  var events: [String] = []

  @Flag(help: "Renders all events.")
  var all = false

  @Option(help: "The language of the documents; may be given several times.")
  var language: [String] = []

  @Option(help: "A second language, beside each of the first.")
  var bilingual: String?

  @Option(help: "How two languages share the page: side-by-side or stacked.")
  var layout: LayoutChoice = .sideBySide

  @Option(help: "A template; may be given several times. Without it, all that belong to the event.")
  var template: [String] = []

  @Option(
    help: ArgumentHelp(
      "The formats, with commas between them: "
        + OutputFormat.allCases.map(\.rawValue).joined(separator: ", ") + "."))
  var format = FormatList([.docx, .html, .calendar])

  @Option(
    help: ArgumentHelp(
      "A document designed in Word, with fields such as {{event.title}}, to be filled instead of "
        + "the templates, as docx or pdf; see `slovo docx-fields`.", valueName: "file.docx"),
    completion: .file(extensions: ["docx"]))
  var docxTemplate: String?

  @Option(
    help: ArgumentHelp(
      "Who takes part: a CSV or XLSX file with the columns name, gender, organisation, role, email.",
      discussion: """
        Headers may be in any language of the workspace; a column such as name-en is for documents \
        in that language. Invitations and certificates are then \
        written for each person, lists, attendance sheets and badges for all. Nothing of the file \
        is kept but these documents.
        """, valueName: "file"), completion: .file(extensions: ["csv", "xlsx"]))
  var participants: String?

  @Option(help: "The folder for the packs.", completion: .directory)
  var output = "packs"

  @Flag(help: "Renders nothing, with exit status 1, when anything is missing.")
  var strict = false

  @Flag(help: "Replaces documents that were changed by hand since they were written.")
  var overwrite = false

  @Flag(help: "Writes each pack as a ZIP archive as well.")
  var zip = false

  @Option(
    help: ArgumentHelp(
      "How many packs, or documents of a single pack, are rendered at once; without it, as many as "
        + "there are processors."))
  var jobs: Int?

  @OptionGroup var workspace: WorkspaceOptions

  func validate() throws {
    if output.isEmpty { throw ValidationError("--output wants a folder.") }
    if output == "-" {
      throw ValidationError("--output wants a folder; a pack does not fit into standard output.")
    }
    if let jobs, jobs < 1 { throw ValidationError("--jobs wants a number from 1 on.") }
    if docxTemplate != nil, !template.isEmpty {
      throw ValidationError("--docx-template and --template exclude each other.")
    }
    if docxTemplate != nil, zip {
      throw ValidationError("--docx-template and --zip exclude each other.")
    }
    if docxTemplate != nil, !format.isDefault,
      let other = format.formats.first(where: { $0 != .docx && $0 != .pdf })
    {
      throw ValidationError(
        "--docx-template makes docx and pdf; --format \(other.rawValue) cannot be made of it.")
    }
    guard all != !events.isEmpty else {
      throw ValidationError("Name at least one event, or --all, and not both.")
    }
  }

  func execute() throws -> ExitStatus {
    let filling = try docxTemplate.map(wordTemplate)
    let named = language + [bilingual] + (filling?.languages.map(\.description) ?? [])
    let opened = try OpenedWorkspace(
      workspace,
      // The names of people may be in any script, and the headers in any language.
      plan: all || participants != nil
        ? .whole : OpenedWorkspace.plan(languages: named, events: events))
    let wanted = try events(in: opened)
    guard !wanted.isEmpty else {
      throw Failure(.findings, "the workspace has no events; add one below Content/programmes")
    }
    let templates = try template.isEmpty ? nil : template.map(opened.template)
    let languages = try language.map(opened.language).withoutRepetitions
    let second = try bilingual.map(opened.language)
    let people = try participants.map { try Self.people(in: $0, opened) } ?? []
    let orders = wanted.flatMap { event, programme in
      let working = opened.workspace.content.workingLanguage(of: event, in: programme)
      return (languages.isEmpty ? [working] : languages).map { language in
        if language == second {
          Console.complain("\(event.id): \(language) stands alone, it cannot be paired with itself")
        }
        return Order(
          event: event, programme: programme,
          request: PackRequest(
            language: language, secondLanguage: language == second ? nil : second,
            layout: layout.layout, templates: templates, formats: format.formats, people: people,
            isArchived: zip))
      }
    }
    return try render(orders, in: opened, filling: filling)
  }

  private static func people(in path: String, _ opened: OpenedWorkspace) throws -> [Attendee] {
    let input = try InputStream(path)
    var bytes: [UInt8] = []
    while let piece = try input.next() {
      bytes += piece
      guard bytes.count <= largestList else {
        throw Failure(.badData, "\(input.name): the list is larger than 16 MiB; make it smaller")
      }
    }
    do throws(ParticipantsError) {
      let list = try ParticipantsReader(workspace: opened.workspace).read(bytes, file: input.name)
      for note in list.notes { Console.complain(note) }
      return list.people
    } catch {
      throw Failure(.badData, error.description)
    }
  }

  private static let largestList = 16 << 20

  /// One pack to be made.
  private struct Order: Sendable {
    let event: Event
    let programme: Programme
    let request: PackRequest
  }

  private func render(
    _ orders: [Order], in opened: OpenedWorkspace, filling template: WordTemplate?
  ) throws -> ExitStatus {
    let typesetter =
      format.formats.contains(.pdf) && template == nil
      ? try PDFTypesetter(workspace: workspace.workspace) : nil
    let filling = try template.map {
      try WordTemplateFilling($0, formats: format.isDefault ? [.docx] : format.formats)
    }
    let jobs = jobs ?? OrderedWork.processors
    // Where there are fewer packs than processors, the documents of a pack are spread over them.
    let documents = DocumentProgress()
    var progressOfDocuments: (@Sendable (Int, Int) -> Void)?
    if orders.count == 1 {
      progressOfDocuments = { done, total in documents.show(done, of: total) }
    }
    let builder = PackBuilder(
      localizer: opened.localizer, typesetter: typesetter,
      workers: max(1, jobs / max(1, orders.count)),
      progress: progressOfDocuments)
    noteDrawings(of: orders, by: builder, filling: template)
    if template == nil { noteFonts(of: orders, by: builder) }
    let folder = OutputFolder(output, replacesChanged: overwrite)
    var waiting: [StagedPack] = []
    // Folders go in the reverse order of their making, so that those they lie in go as well.
    defer { while waiting.popLast() != nil {} }
    var count = 0
    var findings: [Finding] = []
    var known: Set<Finding> = []
    var progress = ProgressLine(total: orders.count)
    defer { progress.clear() }
    try OrderedWork.run(
      orders, jobs: jobs,
      make: { Self.pack($0, by: builder, filling: filling) }
    ) { result in
      documents.clear()
      let pack = try result.get()
      findings += pack.findings.filter { known.insert($0).inserted }
      count += pack.files.count
      let staged = try folder.stage(pack) { name, entry in
        wouldRenew(name, entry, filling: template)
      }
      if let pack = staged {
        // With --strict nothing may appear before everything is known to be whole.
        if strict { waiting.append(pack) } else { try pack.appear() }
      }
      progress.advance()
    }
    let status = opened.report(findings)
    if strict, status != .done {
      throw Failure(.findings, "nothing was written, because something is missing (--strict)")
    }
    for pack in waiting { try pack.appear() }
    guard count > 0 else {
      throw Failure(
        .findings,
        "there is nothing to write: no such template belongs to the event, or not in this format")
    }
    return status
  }

  /// Whether a document of an earlier run would have been made again if it still belonged to the
  /// pack.
  ///
  /// Other formats and templates than those asked for stay, but for documents of people: they are
  /// about the people of the earlier run, whatever their format. An archive holds all documents as
  /// they were.
  private func wouldRenew(
    _ name: String, _ entry: PackRecord.Entry, filling filled: WordTemplate?
  ) -> Bool {
    guard let made = entry.template else { return true }
    let isWanted = filled.map { $0.name == made } ?? (template.isEmpty || template.contains(made))
    guard isWanted else { return false }
    return entry.isPersonal
      || format.formats.contains { name.hasSuffix("." + $0.fileExtension) }
  }

  /// Says which logos programs that show no SVG will not show.
  private func noteDrawings(
    of orders: [Order], by builder: PackBuilder, filling template: WordTemplate?
  ) {
    let wanted =
      template.map(\.hasPictures)
      ?? format.formats.contains { $0 == .docx || $0 == .pptx }
    guard wanted else { return }
    var known: Set<String> = []
    for order in orders {
      let files = builder.drawingsAlone(
        for: order.event, in: order.programme, withPictures: template != nil)
      for file in files where known.insert(file).inserted {
        Console.complain(
          "Logos/\(file): programs that show no SVG, such as Word before 2016, leave this picture out; "
            + "put a PNG of the same name beside it")
      }
    }
  }

  /// Says which letters of house styles this machine does not have.
  private func noteFonts(of orders: [Order], by builder: PackBuilder) {
    let shown: [OutputFormat] = [.docx, .odt, .pdf, .pptx, .xlsx, .html]
    guard format.formats.contains(where: shown.contains) else { return }
    let fonts = Set(orders.compactMap { builder.font(for: $0.event, in: $0.programme) })
    for font in fonts.sorted() where InstalledFonts.has(font) == false {
      Console.complain(
        "the font “\(font)” of the house style is not installed here, so that other letters stand in "
          + "for it, in PDF files for good; install it, or name another one under house-style: font"
      )
    }
  }

  private func events(in opened: OpenedWorkspace) throws -> [(Event, Programme)] {
    guard all else { return try events.withoutRepetitions.map(opened.event) }
    return opened.workspace.content.programmes.flatMap { programme in
      programme.events.map { ($0, programme) }
    }
  }

  private static func pack(
    _ order: Order, by builder: PackBuilder, filling: WordTemplateFilling?
  ) -> Result<Pack, Failure> {
    Result {
      if let filling {
        return try filling.pack(
          for: order.event, in: order.programme, order.request, by: builder)
      }
      return try builder.pack(for: order.event, in: order.programme, order.request)
    }.mapError { error in
      let cause =
        switch error {
        case let error as PackError: error.cause
        case let error as PDFProgram.Failure: PackError.Cause(error.cause)
        default: PackError.Cause.content
        }
      return Failure(ExitStatus(cause), "\(error)")
    }
  }

  private func wordTemplate(_ path: String) throws -> WordTemplate {
    let input = try InputStream(path)
    var bytes: [UInt8] = []
    while let piece = try input.next() {
      bytes += piece
      guard bytes.count <= Self.largestTemplate else {
        throw Failure(.badData, "\(path): the template is larger than 64 MiB; make it smaller")
      }
    }
    do throws(WordTemplateError) {
      let template = try WordTemplate(bytes, file: path)
      if !template.hasTags {
        Console.complain("\(path): there is no field in it, such as {{event.title}}")
      }
      return template
    } catch {
      throw Failure(.badData, error.description)
    }
  }

  private static let largestTemplate = 64 << 20
}

extension Array where Element: Hashable {
  /// Each element once, where it stands first.
  fileprivate var withoutRepetitions: [Element] {
    var known: Set<Element> = []
    return filter { known.insert($0).inserted }
  }
}

/// The layouts that can be asked for.
enum LayoutChoice: String, CaseIterable, ExpressibleByArgument {
  case sideBySide = "side-by-side"
  case stacked

  var layout: Document.Layout {
    switch self {
    case .sideBySide: .sideBySide
    case .stacked: .stacked
    }
  }
}

/// Formats with commas between them.
struct FormatList: ExpressibleByArgument {
  let formats: [OutputFormat]
  /// Whether nobody asked for them.
  let isDefault: Bool

  /// The formats that are made when none are named.
  init(_ formats: [OutputFormat]) {
    self.formats = formats
    isDefault = true
  }

  init?(argument: String) {
    var formats: [OutputFormat] = []
    for name in argument.split(separator: ",", omittingEmptySubsequences: false) {
      guard let format = OutputFormat(rawValue: String(name)) else { return nil }
      if !formats.contains(format) { formats.append(format) }
    }
    self.formats = formats
    isDefault = false
  }

  var defaultValueDescription: String { formats.map(\.rawValue).joined(separator: ",") }
}
