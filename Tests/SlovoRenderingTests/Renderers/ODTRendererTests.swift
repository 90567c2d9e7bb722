import Foundation
import SlovoModel
import SlovoRendering
import SlovoZip
import Testing

@Suite("ODTRenderer")
struct ODTRendererTests {
  private func content(_ blocks: Block..., notes: [Note] = []) throws -> String {
    var document = SmallDocument.with(
      languages: [SmallDocument.language, SmallDocument.english], notes: notes)
    document.blocks = blocks
    let archive = try ZipArchive.read(ODTRenderer().render(document))
    let text = String(decoding: try archive.bytes(of: "content.xml"), as: UTF8.self)
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

  @Test("keeps blanks and tabs")
  func blanks() throws {
    let text = try content(SmallDocument.paragraph("a  b\tc"))
    #expect(text.contains("a <text:s/>b<text:tab/>c"))
  }
}
