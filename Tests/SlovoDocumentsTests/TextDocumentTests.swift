import SlovoDocuments
import Testing

@Suite("Documents as text")
struct TextDocumentTests {
  /// The document with its words in capitals.
  private func shouted(_ text: String, _ format: DocumentFormat) throws -> String {
    let document = try TextDocument.read(Array(text.utf8), format: format, file: "a")
    let bytes = try document.converting(
      { $0.uppercased() }, isKept: { _ in false }, languages: { _ in nil })
    return String(decoding: bytes, as: UTF8.self)
  }

  @Test(
    "change their words and no other byte",
    arguments: [
      (DocumentFormat.text, "prva\r\ndruga\n", "PRVA\r\nDRUGA\n"),
      (
        .html, "<p class=\"x\">lj<b>ub</b>av &amp; <code>kod</code></p>",
        "<p class=\"x\">LJ<b>UB</b>AV &amp; <code>kod</code></p>"
      ),
      (
        .markdown, "# naslov\n\n`kod` i [veza](http://a.b/c)\n",
        "# NASLOV\n\n`kod` I [VEZA](http://a.b/c)\n"
      ),
    ])
  func bytes(_ format: DocumentFormat, _ text: String, _ expected: String) throws {
    #expect(try shouted(text, format) == expected)
  }

  @Test("that are no archive are refused in one sentence")
  func broken() {
    #expect(throws: DocumentError.self) {
      try TextDocument.read(Array("x".utf8), format: .docx, file: "a.docx")
    }
  }
}
