import Foundation
import SlovoModel
import SlovoRendering
import Testing

@Suite("JSONRenderer")
struct JSONRendererTests {
  private func tree(_ document: Document) throws -> [String: Any] {
    let data = Data(try JSONRenderer().render(document))
    return try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
  }

  @Test(
    "is JSON with the version of its format first", arguments: RichDocument.cases)
  func version(fixture: RichDocument.Case) throws {
    let document = fixture.document
    #expect(try tree(document)["format-version"] as? Int == 1)
    #expect(try JSONRenderer().string(document).hasPrefix("{\n  \"format-version\": 1,"))
  }

  @Test("keeps the kind of every block and the language of every text")
  func kinds() throws {
    let document = SmallDocument.with(
      .heading(level: 2, [SmallDocument.text("Ciljevi")]), .pageBreak, .blank(lines: 2))
    let blocks = try #require(try tree(document)["blocks"] as? [[String: Any]])
    #expect(blocks.map { $0["kind"] as? String } == ["heading", "page-break", "blank"])
    let content = try #require(blocks[0]["content"] as? [[String: Any]])
    #expect(content[0]["language"] as? String == "bs-Latn")
    #expect(content[0]["text"] as? String == "Ciljevi")
  }

  @Test("keeps every character, control characters too")
  func characters() throws {
    let text = "a\u{1}\"\\\u{2028}ж🙂"
    let blocks = try tree(SmallDocument.with(SmallDocument.paragraph(text)))["blocks"]
    let content = try #require((blocks as? [[String: Any]])?.first?["content"] as? [[String: Any]])
    #expect(content[0]["text"] as? String == text)
  }

  @Test(
    "writes shares as decimal numbers", arguments: [(0.3, "0.3"), (1, "1"), (1.0 / 3, "0.333333")])
  func shares(share: Double, expected: String) throws {
    let text = try JSONRenderer().string(
      SmallDocument.with(.table(Table(columns: [.init(share: share)], header: [], rows: []))))
    #expect(text.contains("\"share\": \(expected)\n"))
  }
}
