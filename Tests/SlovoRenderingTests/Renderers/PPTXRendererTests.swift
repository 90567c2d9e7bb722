import SlovoModel
import SlovoRendering
import SlovoZip
import Testing

@Suite("PPTXRenderer")
struct PPTXRendererTests {
  private func document(_ blocks: Block...) -> Document {
    var document = SmallDocument.with(languages: [SmallDocument.language, SmallDocument.english])
    document.isLandscape = true
    document.blocks = blocks
    return document
  }

  private func parts(_ document: Document) throws -> [String: String] {
    let entries = try ZipArchive.read(PPTXRenderer().render(document)).entries()
    return Dictionary(
      uniqueKeysWithValues: entries.map { ($0.path, String(decoding: $0.bytes, as: UTF8.self)) })
  }

  private static let title = Block.heading(level: 1, [SmallDocument.text("Naslov")])
  private static let section = Block.heading(level: 2, [SmallDocument.text("Sesija")])

  @Test("has a slide for the title and one for each section")
  func slides() throws {
    let parts = try parts(
      document(
        Self.title, .pageBreak, Self.section, SmallDocument.paragraph("a"), .pageBreak,
        Self.section))
    #expect(parts.keys.filter { $0.hasPrefix("ppt/slides/slide") }.count == 3)
    #expect(parts["ppt/slides/slide1.xml"]?.contains("type=\"ctrTitle\"") == true)
    #expect(parts["ppt/slides/slide2.xml"]?.contains("<a:t>a</a:t>") == true)
  }

  @Test("goes on on another slide when there is too much for one")
  func overflow() throws {
    let items = (1...30).map { [SmallDocument.paragraph("točka \($0)")] }
    let parts = try parts(
      document(Self.title, .pageBreak, Self.section, .list(isOrdered: false, items: items)))
    #expect(parts.keys.filter { $0.hasPrefix("ppt/slides/slide") }.count == 4)
    #expect(parts["ppt/slides/slide4.xml"]?.contains("točka 30<") == true)
  }

  /// The texts of a slide, one by one.
  private static func texts(_ slide: String?) -> [String] {
    (slide ?? "").split(separator: "<a:t>").dropFirst().compactMap {
      $0.split(separator: "<", omittingEmptySubsequences: false).first.map { String($0) }
    }
  }

  /// A heading of a session, so many lines of text, and a subheading that announces one more.
  private func session(lines: Int) -> [Block] {
    [Self.title, .pageBreak, Self.section]
      + (0..<lines).map { SmallDocument.paragraph("red \($0)") }
      + [
        .heading(level: 3, [SmallDocument.text("Podnaslov")]), SmallDocument.paragraph("kraj"),
      ]
  }

  @Test("leaves no subheading alone at the foot of a slide", arguments: 4...40)
  func subheading(lines: Int) throws {
    var document = document()
    document.blocks = session(lines: lines)
    let slides = try parts(document).filter { $0.key.hasPrefix("ppt/slides/slide") }
    let texts = slides.values.map(Self.texts).first { $0.contains("Podnaslov") } ?? []
    #expect(texts.contains("kraj"))
  }

  @Test("leaves no translation on another slide than its text", arguments: [8, 15, 23, 31])
  func translations(pairs: Int) throws {
    var document = document(Self.title, .pageBreak, Self.section)
    for number in 1...pairs {
      document.blocks += [
        SmallDocument.paragraph("red \(number)"),
        .paragraph(
          [SmallDocument.text("line \(number)", SmallDocument.english)], role: .translation),
      ]
    }
    let slides = try parts(document).filter { $0.key.hasPrefix("ppt/slides/slide") }
      .values.map(Self.texts)
    for number in 1...pairs {
      let slide = slides.first { $0.contains("red \(number)") } ?? []
      #expect(slide.contains("line \(number)"))
    }
  }

  @Test("fills the slides of one section about alike")
  func balance() throws {
    let rows = (1...17).map { ["\($0)", "a\na"] }
    let parts = try parts(
      document(
        Self.title, .pageBreak, Self.section, SmallDocument.table(header: [["A", "B"]], rows: rows))
    )
    let counts = (2...4).compactMap { number in
      parts["ppt/slides/slide\(number).xml"]?.split(separator: "<a:tr ").dropFirst(2).count
    }
    #expect(counts.reduce(0, +) == 17)
    #expect((counts.max() ?? 0) - (counts.min() ?? 0) <= 1)
  }

  @Test("shows remarks small at the foot of their section, not on a slide of their own")
  func remarks() throws {
    let remark = Block.paragraph([SmallDocument.text("Napomena")], role: .remark)
    let parts = try parts(
      document(
        Self.title, .pageBreak, Self.section,
        SmallDocument.table(header: [["A"]], rows: [["1"]]), remark))
    #expect(parts["ppt/slides/slide3.xml"] == nil)
    let slide = try #require(parts["ppt/slides/slide2.xml"])
    #expect(Self.texts(slide) == ["Sesija", "A", "1", "Napomena", "2"])
    #expect(slide.contains("name=\"Note\""))
  }

  @Test("leaves cells that wait for a pen empty, so that they are typed into")
  func blanks() throws {
    let control = FormControl(
      name: "field-1", label: [], kind: .date, language: SmallDocument.language.tag)
    let cells = [
      SmallDocument.cell("a"), Table.Cell([.paragraph([.control(control)], role: .body)]),
    ]
    let table = Table(
      columns: [.init(share: 0.5), .init(share: 0.5)], header: [], rows: [.init(cells: cells)])
    let parts = try parts(document(Self.title, .pageBreak, Self.section, .table(table)))
    #expect(Self.texts(parts["ppt/slides/slide2.xml"]) == ["Sesija", "a", "2"])
  }

  @Test("has one size of text on all slides of sessions")
  func sizes() throws {
    let long = SmallDocument.paragraph(Array(repeating: "riječ", count: 110).joined(separator: " "))
    let parts = try parts(
      document(
        Self.title, .pageBreak, Self.section, SmallDocument.paragraph("a"), .pageBreak,
        Self.section,
        long))
    let sizes = (2...3).map { number -> Substring? in
      parts["ppt/slides/slide\(number).xml"]?.split(separator: "name=\"Text\"").last?
        .split(separator: "sz=\"").dropFirst().first?.prefix(4)
    }
    #expect(sizes == ["2000", "2000"])
  }

  @Test(
    "numbers the shapes of a slide each in its own way, and has every part that is referred to",
    arguments: PresentationDocument.cases)
  func whole(fixture: RichDocument.Case) throws {
    let parts = try parts(fixture.document)
    for (path, text) in parts where path.hasPrefix("ppt/slides/slide") {
      let ids = text.split(separator: "<p:cNvPr id=\"").dropFirst().map { $0.prefix { $0 != "\"" } }
      #expect(Set(ids).count == ids.count, "\(path)")
      #expect(text.contains("type=\"title\"") || text.contains("type=\"ctrTitle\""), "\(path)")
    }
    for (path, text) in parts where path.hasPrefix("ppt/") && path.hasSuffix(".rels") {
      let folder = path.split(separator: "/").dropLast(2)
      for target in text.split(separator: "Target=\"").dropFirst().map({ $0.prefix { $0 != "\"" } })
      {
        let isAbove = target.hasPrefix("../")
        let place =
          isAbove ? folder.dropLast().joined(separator: "/") : folder.joined(separator: "/")
        let target = isAbove ? target.dropFirst(3) : target
        #expect(parts["\(place)/\(target)"] != nil, "\(path): \(target)")
      }
    }
    let types = try #require(parts["[Content_Types].xml"])
    for path in parts.keys where path.hasSuffix(".xml") && path != "[Content_Types].xml" {
      #expect(types.contains("PartName=\"/\(path)\""), "\(path)")
    }
  }

  @Test("says what is said beside a slide in its notes, and what a logo and a table show")
  func notesAndDescriptions() throws {
    let parts = try parts(PresentationDocument.cases[0].document)
    #expect(
      Self.texts(parts["ppt/notesSlides/notesSlide3.xml"]) == [RichWords.bosnian.speakers[0]])
    #expect(parts["ppt/slides/slide1.xml"]?.contains("descr=\"Znak saveza\"") == true)
    #expect(
      parts["ppt/slides/slide2.xml"]?.contains("descr=\"\(RichWords.bosnian.caption)\"") == true)
  }

  @Test("names the language of every text")
  func languages() throws {
    let parts = try parts(
      document(
        Self.title, .pageBreak, Self.section,
        SmallDocument.paragraph("b", SmallDocument.english)))
    #expect(parts["ppt/slides/slide2.xml"]?.contains("lang=\"en-GB\"") == true)
    #expect(parts["ppt/slides/slide2.xml"]?.contains("lang=\"bs-Latn-BA\"") == true)
  }

  @Test("is made only of documents on long pages, each part on its own")
  func others() {
    var document = document(Self.title, Self.section)
    #expect(!PPTXRenderer().canRender(document))
    document.blocks.insert(.pageBreak, at: 1)
    #expect(PPTXRenderer().canRender(document))
    document.isLandscape = false
    #expect(!PPTXRenderer().canRender(document))
  }
}
