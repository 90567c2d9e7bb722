import Foundation
import SlovoModel
import SlovoRendering
import SlovoZip
import Testing

@Suite("ODTRenderer")
struct ODTRendererTests {
  private func part(_ path: String, of document: Document) throws -> String {
    let archive = try ZipArchive.read(ODTRenderer().render(document))
    return String(decoding: try archive.bytes(of: path), as: UTF8.self)
  }

  private func content(_ blocks: Block..., notes: [Note] = []) throws -> String {
    var document = SmallDocument.with(
      languages: [SmallDocument.language, SmallDocument.english], notes: notes)
    document.blocks = blocks
    let text = try part("content.xml", of: document)
    let body = try #require(text.split(separator: "<office:text>").last)
    return String(try #require(body.split(separator: "</office:text>").first))
  }

  @Test("begins with its media type, which is not compressed")
  func mimetype() throws {
    let bytes = try ODTRenderer().render(SmallDocument.with(SmallDocument.paragraph("a")))
    #expect(Array(bytes[8..<10]) == [0, 0])
    #expect(
      String(decoding: bytes[30..<77], as: UTF8.self)
        == "mimetypeapplication/vnd.oasis.opendocument.text")
  }

  @Test("has real headings, footnotes and repeated headers")
  func structure() throws {
    let text = try content(
      .heading(level: 2, [SmallDocument.text("Ciljevi")]),
      .paragraph([SmallDocument.text("K"), .noteMark(note: "k")], role: .body),
      SmallDocument.table(header: [["A"]], rows: [["1"]]),
      notes: [Note(id: "k", mark: "*", paragraphs: [[SmallDocument.text("Nota")]])])
    #expect(
      text.contains("<text:h text:style-name=\"Heading_20_2\" text:outline-level=\"2\">Ciljevi"))
    #expect(text.contains("text:note-class=\"footnote\"><text:note-citation text:label=\"*\">*"))
    #expect(text.contains("<table:table-header-rows>"))
  }

  @Test("spans are followed by covered cells")
  func spans() throws {
    let text = try content(
      .table(
        Table(
          columns: [.init(share: 0.5), .init(share: 0.5)], header: [],
          rows: [.init(cells: [SmallDocument.cell("a", span: 2)])])))
    #expect(text.contains("table:number-columns-spanned=\"2\""))
    #expect(text.contains("<table:covered-table-cell/>"))
  }

  @Test("has rows as high as the table asks for")
  func rowHeights() throws {
    var table = Table(
      columns: [.init(share: 1)], header: [], rows: [.init(cells: [SmallDocument.cell("a")])])
    table.rowHeight = 55
    let text = try part("content.xml", of: SmallDocument.with(.table(table)))
    #expect(text.contains("style:min-row-height=\"55mm\""))
    #expect(text.contains("<table:table-row table:style-name=\"Row55\">"))
  }

  @Test("centres cards between lines to cut, and signatures between none")
  func cardsAndSignatures() throws {
    func table(_ role: Table.Role) -> Block { SmallDocument.table(role, rows: [["a"]]) }
    let text = try part("content.xml", of: SmallDocument.with(table(.cards), table(.signatures)))
    for style in ["CellCard", "CellSignature"] {
      #expect(text.contains("<table:table-cell table:style-name=\"\(style)\""))
    }
    #expect(text.contains("fo:border=\"0.5pt dashed #8C8C8C\" style:vertical-align=\"middle\""))
    #expect(text.split(separator: "fo:text-align=\"center\"").count == 2)
    #expect(text.split(separator: "<text:p text:style-name=\"P1\">a<").count == 3)
  }

  @Test("frames a certificate, and centres it")
  func certificate() throws {
    var document = SmallDocument.with(
      .heading(level: 1, [SmallDocument.text("Potvrda")]),
      .paragraph([SmallDocument.text("Amra Hadžić")], role: .name))
    #expect(try !part("styles.xml", of: document).contains("fo:border=\"4.5pt double"))
    document.look = .certificate
    let styles = try part("styles.xml", of: document)
    #expect(styles.contains("fo:border=\"4.5pt double #1F4E79\""))
    #expect(
      styles.contains("style:name=\"Standard\" style:family=\"paragraph\" style:class=\"text\""))
    #expect(styles.contains("<style:paragraph-properties fo:text-align=\"center\"/>"))
    let text = try part("content.xml", of: document)
    #expect(text.contains("<text:h text:style-name=\"CertificateTitle\""))
    #expect(text.contains("<text:p text:style-name=\"PersonName\">Amra Hadžić</text:p>"))
  }

  @Test(
    "has places to fill in as content controls",
    arguments: [
      (
        FormControl.Kind.text(lines: 1), "showing-place-holder=\"true\" loext:plain-text=\"true\"",
        ""
      ),
      (.date, "loext:date=\"true\"", ""),
      (
        .choice([[SmallDocument.text("Da")], [SmallDocument.text("Ne")]]),
        "<loext:list-item loext:display-text=\"Ne\" loext:value=\"Ne\"/>", "Da / Ne"
      ),
      (.checkbox, "loext:checked-state=\"☒\" loext:unchecked-state=\"☐\"", "☐"),
    ])
  func controls(kind: FormControl.Kind, mark: String, printed: String) throws {
    let control = FormControl(
      name: "field-1", label: [SmallDocument.text("Ime")], kind: kind,
      language: SmallDocument.language.tag)
    let text = try content(.paragraph([.control(control)], role: .body))
    #expect(text.contains("loext:alias=\"Ime\" loext:tag=\"field-1\""))
    #expect(text.contains(mark))
    #expect(text.contains("\(printed)</loext:content-control>"))
  }

  @Test("keeps a signature with its line, and words with what they announce")
  func kept() throws {
    let text = try content(
      SmallDocument.paragraph("Materijali:"), SmallDocument.paragraph("a"),
      .paragraph([SmallDocument.text("Potpis")], role: .signature), .blank(lines: 1))
    #expect(text.contains("<text:p text:style-name=\"P1\">Materijali:</text:p>"))
    #expect(text.contains("<text:p text:style-name=\"P1\">a</text:p>"))
    #expect(text.contains("<text:p text:style-name=\"P2\">Potpis</text:p>"))
  }

  @Test("keeps a short table on one page, and lets a long one break")
  func shortTables() throws {
    for (rows, breaks) in [(3, "false"), (60, "true")] {
      let table = SmallDocument.table(
        header: [["A"]], rows: Array(repeating: ["1"], count: rows))
      let text = try part("content.xml", of: SmallDocument.with(table))
      #expect(text.contains("style:may-break-between-rows=\"\(breaks)\""))
    }
  }

  @Test("keeps blanks and tabs")
  func blanks() throws {
    let text = try content(SmallDocument.paragraph("a  b\tc"))
    #expect(text.contains("a <text:s/>b<text:tab/>c"))
  }
}
