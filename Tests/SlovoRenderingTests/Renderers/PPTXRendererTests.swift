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
