import SlovoLocalization
import SlovoModel
import SlovoRendering
import SlovoZip
import Synchronization
import Testing

@Suite("PackBuilder")
struct PackBuilderTests {
  /// A pack of templates with a paragraph each.
  private static func pack(
    of content: SmallContent, templates: [String] = ["agenda"], workers: Int = 1,
    progress: (@Sendable (Int, Int) -> Void)? = nil, _ request: (LanguageTag) -> PackRequest
  ) throws -> Pack {
    var all = content.content
    for id in templates {
      var template = Template(
        id: try SmallContent.id(id), title: try SmallContent.text("first"), scope: .event)
      template.body = [
        TemplateNode(kind: .paragraph(try SmallContent.text("second"), role: .body))
      ]
      all.templates.append(template)
    }
    let builder = PackBuilder(
      localizer: try content.localizer(of: all), workers: workers, progress: progress)
    return try builder.pack(
      for: content.event, in: try #require(all.programmes.first),
      request(try SmallContent.tag("bs-Latn")))
  }

  private static func archived(
    _ content: SmallContent, templates: [String] = ["agenda"], second: String? = nil,
    formats: [OutputFormat] = [.html, .text]
  ) throws -> Pack {
    let second = try second.map(SmallContent.tag)
    return try pack(of: content, templates: templates) {
      PackRequest(language: $0, secondLanguage: second, formats: formats, isArchived: true)
    }
  }

  @Test("names files by event, languages, template and format")
  func paths() throws {
    let english = try SmallContent.tag("en")
    let content = try SmallContent()
    let one = try Self.pack(of: content, templates: ["agenda", "call"]) {
      PackRequest(language: $0, formats: [.html, .text])
    }
    #expect(
      one.files.map(\.path) == [
        "training/bs-Latn/agenda.html", "training/bs-Latn/agenda.txt", "training/bs-Latn/call.html",
        "training/bs-Latn/call.txt",
      ])
    #expect(one.archive == nil)
    let two = try Self.pack(of: content) {
      PackRequest(language: $0, secondLanguage: english, formats: [.html])
    }
    #expect(two.files.map(\.path) == ["training/bs-Latn+en/agenda.html"])
    #expect(two.files.map(\.title.plainText) == ["Prva / First"])
  }

  @Test("gives the same bytes in whichever order formats are asked for")
  func orderOfFormats() throws {
    let content = try SmallContent()
    let packs = try [[OutputFormat.html, .text, .docx], [.docx, .html, .text]].map {
      try Self.archived(content, templates: ["call", "agenda"], formats: $0)
    }
    #expect(packs[0].files == packs[1].files)
    #expect(packs[0].archive == packs[1].archive)
  }

  @Test("tells how many documents are done", arguments: [1, 3])
  func progress(workers: Int) throws {
    let told = Mutex<[String]>([])
    let templates = ["agenda", "call", "invitation"]
    _ = try Self.pack(
      of: try SmallContent(), templates: templates, workers: workers,
      progress: { done, total in told.withLock { $0.append("\(done) of \(total)") } }
    ) { PackRequest(language: $0, formats: [.text]) }
    #expect(told.withLock { $0.sorted() } == ["1 of 3", "2 of 3", "3 of 3"])
  }

  @Test("knows of which template a file is, and whether it is for one person")
  func origins() throws {
    let pack = try Self.pack(of: try SmallContent(), templates: ["agenda"]) {
      PackRequest(language: $0, formats: [.text])
    }
    #expect(pack.files.map(\.template) == ["agenda"])
    #expect(pack.files.map(\.isPersonal) == [false])
  }

  @Test("says once what several documents lack")
  func findings() throws {
    var content = try SmallContent()
    content.messages["second"] = nil
    let pack = try Self.pack(of: content, templates: ["agenda", "call"]) {
      PackRequest(language: $0, formats: [.text])
    }
    #expect(pack.files.count == 2)
    #expect(pack.findings.map(\.rule) == ["translation-missing"])
  }

  @Test("refuses a language that the workspace does not have")
  func unknownLanguage() throws {
    let german = try SmallContent.tag("de")
    #expect(throws: PackError.self) {
      try Self.pack(of: try SmallContent()) { _ in PackRequest(language: german, formats: [.text]) }
    }
  }

  // MARK: Archives

  @Test("an archive holds the files, and first a page that lists them in the pack's language")
  func archive() throws {
    let pack = try Self.archived(try SmallContent(), templates: ["agenda", "call"])
    let file = try #require(pack.archive)
    #expect(file.path == "training/bs-Latn.zip")
    let archive = try ZipArchive.read(file.bytes)
    #expect(
      archive.paths == ["index.html", "agenda.html", "agenda.txt", "call.html", "call.txt"])
    for packed in pack.files { #expect(try archive.bytes(of: packed.name) == packed.bytes) }
    let page = String(decoding: try archive.bytes(of: "index.html"), as: UTF8.self)
    #expect(page.contains("<html lang=\"bs-Latn-BA\">"))
    #expect(page.contains("<h1 id=\"section-1\">Obuka</h1>"))
    #expect(page.contains("<strong>Prva</strong>"))
    for packed in pack.files {
      let format = packed.name.hasSuffix("html") ? "HTML" : "TXT"
      let size = (packed.bytes.count + 999) / 1_000
      #expect(
        page.contains(
          "<a href=\"\(packed.name)\">\(packed.name)</a>\u{A0}– \(format), \(size)\u{A0}kB</p>"))
    }
  }

  @Test("the page tells when and where the event is, and the languages of the documents")
  func facts() throws {
    var content = try SmallContent()
    content.event.when = When(.day(RichDocument.day("2024-05-16")))
    content.event.venue = try SmallContent.text("event.venue")
    let file = try #require(try Self.archived(content, second: "en").archive)
    let page = String(
      decoding: try ZipArchive.read(file.bytes).bytes(of: "index.html"), as: UTF8.self)
    for words in ["Kada / ", "When", "2024", "Doboj", "Jezik / ", "Language", "Dokument / "] {
      #expect(page.contains(words), "\(words)")
    }
    #expect(!page.contains("⟨"), "\(page)")
  }

  @Test("the page of a pack in two languages speaks both")
  func bilingualPage() throws {
    let file = try #require(try Self.archived(try SmallContent(), second: "en").archive)
    #expect(file.path == "training/bs-Latn+en.zip")
    let archive = try ZipArchive.read(file.bytes)
    let page = String(decoding: try archive.bytes(of: "index.html"), as: UTF8.self)
    #expect(page.contains("Obuka / <span lang=\"en-GB\">Training</span></h1>"))
    #expect(page.contains("<title>Obuka / Training</title>"))
  }

  @Test("an archive is the same every time, and dated by the revision of the event")
  func deterministic() throws {
    let content = try SmallContent()
    let file = try #require(try Self.archived(content).archive)
    #expect(try Self.archived(content).archive == file)
    let times = try ZipArchive.read(file.bytes).entries().map(\.modified)
    #expect(times == Array(repeating: ZipTime(year: 2024, month: 2, day: 1), count: 3))
    var old = content
    old.event.revised = RichDocument.day("1979-12-31")
    let early = try #require(try Self.archived(old).archive)
    #expect(try ZipArchive.read(early.bytes).entries().allSatisfy { $0.modified == .earliest })
  }

  @Test("a template that is called index keeps its name")
  func indexTemplate() throws {
    let pack = try Self.archived(try SmallContent(), templates: ["index"], formats: [.html])
    let archive = try ZipArchive.read(try #require(pack.archive).bytes)
    #expect(archive.paths == ["_index.html", "index.html"])
    #expect(try archive.bytes(of: "index.html") == pack.files.first?.bytes)
  }

  @Test("a title that is missing on the page only is reported")
  func missingTitle() throws {
    var content = try SmallContent()
    content.messages["event.title"] = ("{$event.nothing}", "Training")
    let pack = try Self.archived(content)
    #expect(pack.findings.map(\.rule) == ["message-incomplete"])
  }

  @Test("there is no archive of nothing")
  func empty() throws {
    let pack = try Self.archived(try SmallContent(), formats: [.calendar])
    #expect(pack.files.isEmpty)
    #expect(pack.archive == nil)
  }
}
