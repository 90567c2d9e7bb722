import SlovoModel
import SlovoRendering
import Testing

@Suite("DocumentBuilder")
struct DocumentBuilderTests {
  private static func paragraph(_ key: String) throws -> TemplateNode {
    TemplateNode(kind: .paragraph(try SmallContent.text(key), role: .body))
  }

  @Test("puts the title first, unless the template begins with one of its own")
  func title() throws {
    let content = try SmallContent()
    let withTitle = try content.built([try Self.paragraph("first")])
    #expect(BlockSketch.lines(withTitle.document.blocks) == ["# Agenda", "First"])
    let own = try content.built([
      TemplateNode(kind: .heading(try SmallContent.text("second"), level: 1)),
      try Self.paragraph("first"),
    ])
    #expect(BlockSketch.lines(own.document.blocks) == ["# Second", "First"])
    let section = try content.built([
      TemplateNode(kind: .heading(try SmallContent.text("second"), level: 2))
    ])
    #expect(BlockSketch.lines(section.document.blocks) == ["# Agenda", "## Second"])
  }

  @Test("puts the title first when the condition of the template's own does not hold")
  func titleUnderCondition() throws {
    let title = TemplateNode(
      kind: .heading(try SmallContent.text("second"), level: 1),
      condition: TemplateCondition(present: try SmallContent.path("event.venue")))
    var content = try SmallContent()
    #expect(BlockSketch.lines(try content.built([title]).document.blocks) == ["# Agenda"])
    content.event.venue = try SmallContent.text("event.venue")
    #expect(BlockSketch.lines(try content.built([title]).document.blocks) == ["# Second"])
  }

  @Test("reports every gap that a reader sees, also one that an author has typed")
  func gaps() throws {
    var content = try SmallContent()
    content.messages["first"] = ("⟨naziv⟩", "from ⟨name⟩ to {#b}⟨name⟩{/b}")
    let built = try content.built([try Self.paragraph("first")])
    #expect(built.findings.map(\.rule) == ["text-missing"])
    #expect(built.findings.map(\.text) == ["⟨name⟩"])
    content.messages["first"] = nil
    #expect(
      try content.built([try Self.paragraph("first")]).findings.map(\.rule)
        == ["translation-missing"])
  }

  @Test("reports a date that is relative to an event whose title has no words")
  func relativeToNothing() throws {
    var content = try SmallContent()
    var other = content.event
    other.id = try SmallContent.id("other")
    other.title = try SmallContent.text("other.title")
    content.programme.events = [other]
    content.event.when = When(.after(other.id))
    let when = TemplateNode(
      kind: .list(
        .init(list: try SmallContent.path("event"), name: "it"),
        item: .value(.path(try SmallContent.path("it.when"))), isOrdered: false))
    content.messages["other.title"] = ("Poslije", "After {$it.number}")
    var built = try content.built([when])
    #expect(BlockSketch.lines(built.document.blocks).last == "- after")
    content.pattern = "after {event}"
    built = try content.built([when])
    #expect(BlockSketch.lines(built.document.blocks).last == "- after ⟨event⟩")
    #expect(built.findings.map(\.rule) == ["text-missing"])
  }

  @Test("fills the properties from the event")
  func properties() throws {
    var content = try SmallContent()
    content.event.hosts = [try SmallContent.id("alvrs"), try SmallContent.id("zels")]
    let document = try content.built([], "bs-Latn").document
    #expect(
      document.properties
        == Document.Properties(
          title: "Agenda", author: "Savez; Zajednica", subject: "Obuka",
          identifier: "training/agenda/bs-Latn", revised: RichDocument.day("2024-02-01"),
          revision: 2))
    #expect(document.header.plainText == "Obuka")
    #expect(document.languages.map(\.fullTag.description) == ["bs-Latn-BA"])
    #expect(document.layout == .single)
  }

  @Test("a document about a cluster names the cluster")
  func clusterScope() throws {
    let document = try SmallContent().built([]) { $0.scope = .cluster }.document
    #expect(document.header.plainText == "Learning cluster")
    #expect(document.properties.subject == "Learning cluster")
  }

  @Test("a document about a cluster names the programme when the event has none")
  func noCluster() throws {
    var content = try SmallContent()
    content.event.clusters = []
    let document = try content.built([]) { $0.scope = .cluster }.document
    #expect(document.header.plainText == "Programme")
  }

  @Test("lies as the template says", arguments: [false, true])
  func landscape(isLandscape: Bool) throws {
    let built = try SmallContent().built([]) { $0.isLandscape = isLandscape }
    #expect(built.document.isLandscape == isLandscape)
  }

  @Test("words the page number in the language of the document")
  func pageLabel() throws {
    let language = try SmallContent.tag("en")
    #expect(
      try SmallContent().built([]).document.pageLabel.parts == [
        .text("Page ", language: language), .page, .text(" of ", language: language), .pages,
      ])
  }

  @Test("writes a note once, however often its mark stands in the text")
  func notes() throws {
    var content = try SmallContent()
    var kosovo = Concept(
      id: try SmallContent.id("kosovo"), domain: "test", partOfSpeech: .properNoun)
    kosovo.mark = "*"
    kosovo.markNote = MessageKey("note")
    kosovo.terms[try SmallContent.tag("en")] = [Term(text: "Kosovo*", status: .preferred)]
    content.concepts.append(kosovo)
    content.messages["first"] = ("Kosovo*", "Kosovo*")
    content.messages["event.title"] = ("na Kosovu*", "in {#b}Kosovo*{/b}")
    let nodes = [try Self.paragraph("first"), try Self.paragraph("first")]
    let document = try content.built(nodes).document
    let language = try SmallContent.tag("en")
    #expect(
      document.notes == [
        Note(
          id: "note", mark: "*",
          paragraphs: [[.text("Note on the designation", language: language)]])
      ])
    #expect(document.header.plainText == "in Kosovo*")
    #expect(document.properties.subject == "in Kosovo")
    #expect(try SmallContent().built([]).document.notes.isEmpty)
  }

  @Test("has a note whose mark stands at the head of the page only")
  func noteOfTheHeader() throws {
    var content = try SmallContent()
    var kosovo = Concept(
      id: try SmallContent.id("kosovo"), domain: "test", partOfSpeech: .properNoun)
    kosovo.mark = "*"
    kosovo.markNote = MessageKey("note")
    kosovo.terms[try SmallContent.tag("en")] = [Term(text: "Kosovo*", status: .preferred)]
    content.concepts.append(kosovo)
    content.messages["event.title"] = ("na Kosovu*", "in Kosovo*")
    let document = try content.built([]).document
    #expect(document.notes.map(\.id) == ["note"])
    for renderer in AllRenderers.all where renderer.canRender(document) {
      #expect(throws: Never.self) { try renderer.render(document) }
    }
  }

  @Test("writes notes with the sign of their term, and those whose marks stand in notes")
  func notesInNotes() throws {
    var content = try SmallContent()
    for (id, sign) in [("first", "†"), ("second", "‡")] {
      var concept = Concept(
        id: try SmallContent.id(id), domain: "test", partOfSpeech: .properNoun)
      concept.mark = sign
      concept.markNote = MessageKey("note.\(id)")
      concept.terms[try SmallContent.tag("en")] = [Term(text: id + sign, status: .preferred)]
      content.concepts.append(concept)
    }
    content.messages["first"] = ("", "Of first†, obligatory† and second*")
    content.messages["note.first"] = ("", "See second‡ and first†.")
    content.messages["note.second"] = ("", "See first†.")
    let document = try content.built([try Self.paragraph("first")]).document
    #expect(document.notes.map(\.id) == ["note.first", "note.second"])
    #expect(document.notes.map(\.mark) == ["†", "‡"])
    #expect(document.blocks.flatMap(\.noteMarks) == ["note.first"])
    #expect(try PlainTextRenderer().string(document).contains("Of first†, obligatory† and second*"))
  }

  @Test("a pack has the templates of the kind of event that have what they need")
  func templates() throws {
    var content = try SmallContent()
    func names() throws -> [String] {
      var all = content.content
      for (id, kinds, requirement) in [
        ("agenda", Set(Event.Kind.allCases), "agenda"), ("report", [.training], "event"),
        ("webinar", [.webinar], "event"),
      ] as [(String, Set<Event.Kind>, String)] {
        var template = Template(
          id: try SmallContent.id(id), title: try SmallContent.text("first"), scope: .event)
        template.kinds = kinds
        template.requirements = [try SmallContent.path(requirement)]
        all.templates.append(template)
      }
      return DocumentBuilder(content: all)
        .templates(for: content.event, in: content.programme).map(\.id.rawValue)
    }
    #expect(try names() == ["report"])
    try content.addAgenda()
    #expect(try names() == ["agenda", "report"])
    content.event.kind = .webinar
    #expect(try names() == ["agenda", "webinar"])
  }

  @Test("leaves out what is excluded for an event")
  func exclusions() throws {
    var content = try SmallContent()
    var template = Template(
      id: try SmallContent.id("badges"), title: try SmallContent.text("first"), scope: .event)
    template.exclusions = [try SmallContent.path("event.is-online")]
    func isThere() -> Bool {
      var all = content.content
      all.templates = [template]
      return !DocumentBuilder(content: all).templates(for: content.event, in: content.programme)
        .isEmpty
    }
    for format in [nil, Event.Format.hybrid, .faceToFace] {
      content.event.format = format
      #expect(isThere())
    }
    content.event.format = .online
    #expect(!isThere())
  }
}
