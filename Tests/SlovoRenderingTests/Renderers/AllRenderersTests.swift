import Foundation
import SlovoModel
import SlovoRendering
import SlovoZip
import Testing

@Suite("AllRenderers")
struct AllRenderersTests {
  private static let tests = URL(filePath: #filePath).deletingLastPathComponent()
  private static let sources = tests.deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "Sources/SlovoRendering/Renderers")

  @Test("lists every renderer that has a file, and each has its tests")
  func listIsComplete() throws {
    let listed = Set(AllRenderers.all.map { "\(type(of: $0))" })
    let files = try FileManager.default.contentsOfDirectory(atPath: Self.sources.path)
    let sources = files.filter { $0.hasSuffix("Renderer.swift") && $0 != "Renderer.swift" }
    #expect(Set(sources.map { String($0.dropLast(6)) }) == listed)
    let tests = try FileManager.default.contentsOfDirectory(atPath: Self.tests.path)
      .filter { $0.hasSuffix("RendererTests.swift") }
    #expect(Set(tests.map { String($0.dropLast(11)) }) == listed)
  }

  @Test("has one renderer for every format but PDF, which takes a program")
  func formats() {
    let formats = AllRenderers.all.map { type(of: $0).format }
    #expect(formats == OutputFormat.rendered)
    for format in OutputFormat.rendered {
      #expect(AllRenderers.renderer(for: format).map { type(of: $0).format } == format)
    }
  }

  @Test("writes the same bytes for the same document", arguments: OutputFormat.rendered)
  func purity(format: OutputFormat) throws {
    let renderer = try #require(AllRenderers.renderer(for: format))
    for document in RichDocument.cases.map(\.document) where renderer.canRender(document) {
      #expect(try renderer.render(document) == renderer.render(document))
    }
  }

  @Test("renders a document however it is nested", arguments: OutputFormat.rendered)
  func nesting(format: OutputFormat) throws {
    let renderer = try #require(AllRenderers.renderer(for: format))
    let document = OddDocument.fixture.document
    guard renderer.canRender(document) else { return }
    let bytes = try renderer.render(document)
    #expect(!bytes.isEmpty)
    #expect(try renderer.render(document) == bytes)
  }

  @Test("writes the golden files, and there are no others")
  func golden() throws {
    var expected: Set<String> = []
    for fixture in RichDocument.cases {
      let document = fixture.document
      for renderer in AllRenderers.all where renderer.canRender(document) {
        let format = type(of: renderer).format
        let path = "\(fixture.testDescription).\(format.fileExtension)"
        for (part, bytes) in try Self.parts(renderer.render(document), format: format) {
          let path = part.isEmpty ? path : "\(path)/\(part)"
          expected.insert(path)
          try GoldenFiles.expect(bytes, equal: path)
        }
      }
    }
    #expect(try GoldenFiles.paths() == expected)
  }

  @Test(
    "refuses a document that contradicts itself",
    arguments: [
      (
        SmallDocument.with(.paragraph([.noteMark(note: "n")], role: .body)),
        RenderingError.Code.noteMissing(id: "n")
      ),
      (
        SmallDocument.with(
          notes: [
            Note(id: "n", mark: "*", paragraphs: []), Note(id: "n", mark: "†", paragraphs: []),
          ]), .noteRepeated(id: "n")
      ),
      (SmallDocument.with(languages: []), .noLanguage),
      (
        SmallDocument.with(
          .table(
            Table(
              columns: [.init(share: 1)], header: [],
              rows: [.init(cells: [SmallDocument.cell("a", span: 2)])]))),
        .rowDoesNotFit(row: 1, spans: 2, columns: 1)
      ),
      (
        SmallDocument.with(.table(Table(columns: [.init(share: .nan)], header: [], rows: []))),
        .columnWithoutWidth(column: 1)
      ),
    ])
  func contradictions(document: Document, code: RenderingError.Code) {
    for renderer in AllRenderers.all {
      #expect(throws: RenderingError(code, document: "test")) {
        try renderer.render(document)
      }
    }
  }

  @Test("an error says what is wrong and where")
  func errorDescription() {
    let error = RenderingError(.noteMissing(id: "kosovo"), document: "event/agenda/mk")
    #expect(
      error.description
        == "event/agenda/mk: the text has the mark of a note “kosovo”, but the document has no such note"
    )
  }

  private static let goldenParts: Set<String> = [
    "[Content_Types].xml", "docProps/core.xml", "word/document.xml", "word/footnotes.xml",
    "word/numbering.xml", "word/styles.xml", "content.xml", "styles.xml", "meta.xml",
    "xl/workbook.xml", "xl/styles.xml", "xl/worksheets/sheet1.xml", "xl/tables/table2.xml",
    "ppt/presentation.xml", "ppt/slideMasters/slideMaster1.xml", "ppt/slides/slide1.xml",
    "ppt/slides/slide2.xml", "ppt/slides/slide3.xml", "ppt/slides/slide4.xml",
    "ppt/notesSlides/notesSlide3.xml",
  ]

  private static func parts(
    _ bytes: [UInt8], format: OutputFormat
  ) throws -> [(String, [UInt8])] {
    guard [.docx, .odt, .xlsx, .pptx].contains(format) else { return [("", bytes)] }
    // One element a line, so that differences can be read.
    return try ZipArchive.read(bytes).entries().filter { goldenParts.contains($0.path) }
      .map { entry in
        let text = String(decoding: entry.bytes, as: UTF8.self)
        return (entry.path, Array((text.replacing("><", with: ">\n<") + "\n").utf8))
      }
  }
}
