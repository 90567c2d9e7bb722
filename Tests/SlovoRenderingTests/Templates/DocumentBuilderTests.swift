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
    content.concepts.append(kosovo)
    content.messages["first"] = ("Kosovo*", "Kosovo*")
    content.messages["event.title"] = ("na Kosovu*", "in Kosovo*")
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
    content.concepts.append(kosovo)
    content.messages["event.title"] = ("na Kosovu*", "in Kosovo*")
    let document = try content.built([]).document
    #expect(document.notes.map(\.id) == ["note"])
    for renderer in AllRenderers.all where renderer.canRender(document) {
      #expect(throws: Never.self) { try renderer.render(document) }
    }
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
}
