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

  @Test("has the look, the style, the heights of rows and what cells mean")
  func looks() throws {
    var table = Table(
      role: .cards, columns: [.init(share: 1)], header: [],
      rows: [
        .init(cells: [
          .init(
            [SmallDocument.paragraph("od 1. do 11. oktobra")],
            value: .when(
              When(.days(RichDocument.day("2024-10-01")...RichDocument.day("2024-10-11")))))
        ]),
        .init(cells: [
          .init(
            [SmallDocument.paragraph("do 6.131,52 KM")],
            value: Decimal("6131.52").flatMap {
              Money(amount: $0, currency: "BAM", kind: .maximum, isGross: true)
            }.map(Table.Value.money))
        ]),
      ])
    table.rowHeight = 55
    var document = SmallDocument.with(.table(table))
    document.look = .certificate
    document.style.logos = [
      Logo(
        kind: .png, bytes: [1, 2, 3], size: (2, 1), description: [SmallDocument.text("Znak")])
    ]
    let tree = try tree(document)
    #expect(tree["look"] as? String == "certificate")
    let style = try #require(tree["style"] as? [String: Any])
    #expect(style["accent"] as? String == "#1F4E79")
    #expect((style["logos"] as? [[String: Any]])?.first?["data"] as? String == "AQID")
    let block = try #require((tree["blocks"] as? [[String: Any]])?.first)
    #expect(block["row-height"] as? Int == 55)
    let rows = try #require(block["rows"] as? [[String: Any]])
    let values = rows.compactMap { row in
      (row["cells"] as? [[String: Any]])?.first?["value"] as? [String: Any]
    }
    #expect(values[0]["span"] as? String == "days")
    #expect(values[0]["last"] as? String == "2024-10-11")
    #expect(values[1]["amount"] as? Double == 6131.52)
    #expect(values[1]["limit"] as? String == "maximum")
    #expect(values[1]["gross"] as? Bool == true)
  }

  @Test("keeps to its schema", arguments: RichDocument.cases + [OddDocument.fixture])
  func schema(fixture: RichDocument.Case) throws {
    let script = """
      import json, sys, jsonschema
      schema, document = (json.load(open(path, encoding='utf-8')) for path in sys.argv[1:])
      validator = jsonschema.Draft202012Validator(schema)
      for error in validator.iter_errors(document): print(error.json_path, error.message[:300])
      """
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    try ExternalProgram.withFolder { folder in
      let file = folder.appending(path: "document.json")
      try Data(JSONRenderer().render(fixture.document)).write(to: file)
      guard
        let output = try ExternalProgram.python(
          script,
          arguments: [root.appending(path: "Schemas/document.schema.json").path, file.path],
          module: "jsonschema", for: "JSON keeps to its schema")
      else { return }
      #expect(output.text == "")
    }
  }
}
