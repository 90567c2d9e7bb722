import SlovoRendering
import SlovoXML
import Testing

/// What a repetition doubles, and what goes with a paragraph of tags.
@Suite("Word templates that repeat")
struct WordRepetitionTests {
  private static let topics = ["Регистрација учесника", "Добродошлица и осврт на постигнуто"]

  private static func run(_ text: String) -> String { WordFixture.run(text) }

  @Test("give tracked changes in each copy their own numbers")
  func changes() throws {
    let mark = "w:author=\"A\" w:date=\"2024-05-01T10:00:00Z\""
    let row = """
      <w:tr><w:trPr><w:ins w:id="1" \(mark)/></w:trPr><w:tc><w:p><w:ins w:id="2" \(mark)>\
      \(Self.run("{{agenda.items[].title}}"))</w:ins>\
      <w:moveFromRangeStart w:id="3" w:name="m" \(mark)/><w:moveFromRangeEnd w:id="3"/></w:p></w:tc></w:tr>
      """
    let filled = try WordFixture(body: "<w:tbl><w:tblPr/><w:tblGrid/>\(row)</w:tbl>").filled()
    let numbers = filled.values("id", of: "ins") + filled.values("id", of: "moveFromRangeStart")
    #expect(numbers.count > 20)
    #expect(Set(numbers).count == numbers.count)
    #expect(
      filled.values("id", of: "moveFromRangeStart") == filled.values("id", of: "moveFromRangeEnd"))
  }

  @Test("keep a bookmark that begins or ends beside a tag whole")
  func bookmarks() throws {
    let body = """
      <w:p><w:bookmarkStart w:id="1" w:name="all"/>\(Self.run("Почетак"))</w:p>\
      <w:p><w:bookmarkStart w:id="2" w:name="half"/>\(Self.run("{{#each agenda.items as i}}"))</w:p>\
      <w:p>\(Self.run("{{i.title}}"))<w:bookmarkEnd w:id="2"/></w:p>\
      <w:p>\(Self.run("{{/each}}"))<w:bookmarkEnd w:id="1"/></w:p>
      """
    let filled = try WordFixture(body: body).filled()
    #expect(filled.values("id", of: "bookmarkStart").sorted() == ["1", "2"])
    #expect(filled.values("id", of: "bookmarkEnd").sorted() == ["1", "2"])
  }

  @Test("take a bookmark out whose other end is not there")
  func halves() throws {
    let body = """
      <w:p><w:bookmarkStart w:id="1" w:name="a"/>\(Self.run("Почетак"))</w:p>\
      \(WordFixture.paragraph("{{#if event.venue}}"))<w:p><w:bookmarkEnd w:id="1"/>\(Self.run("x"))</w:p>\
      \(WordFixture.paragraph("{{/if}}"))
      """
    let filled = try WordFixture(body: body).filled()
    #expect(filled.lines() == ["Почетак"])
    #expect(filled.values("id", of: "bookmarkStart").isEmpty)
    #expect(filled.values("id", of: "bookmarkEnd").isEmpty)
  }

  @Test("leave a cell one that goes on below the rows that repeat")
  func mergedCells() throws {
    func cell(_ text: String, _ merge: String = "") -> String {
      "<w:tc><w:tcPr>\(merge)</w:tcPr>\(WordFixture.paragraph(text))</w:tc>"
    }
    let body = """
      <w:tbl><w:tblPr/><w:tblGrid/>\
      <w:tr>\(cell("Дан", "<w:vMerge w:val=\"restart\"/>"))\(cell("{{agenda.items[].title}}"))</w:tr>\
      <w:tr>\(cell("", "<w:vMerge/>"))\(cell("Крај"))</w:tr></w:tbl>
      """
    let filled = try WordFixture(body: body).filled()
    let merges = filled.values("val", of: "vMerge")
    #expect(merges.first == "restart")
    #expect(merges.dropFirst().allSatisfy { $0 == "continue" })
    #expect(merges.count > 5)
    #expect(filled.values("down", of: "tc").isEmpty)
  }

  @Test("fill a remark with the values of the place that it is about")
  func comments() throws {
    var fixture = WordFixture(
      body: WordFixture.paragraph("{{#each agenda.items as i}}")
        + "<w:p><w:commentRangeStart w:id=\"4\"/>\(Self.run("{{i.time}}"))"
        + "<w:commentRangeEnd w:id=\"4\"/><w:r><w:commentReference w:id=\"4\"/></w:r></w:p>"
        + WordFixture.paragraph("{{/each}}"))
    fixture.comments =
      "<w:comment w:id=\"4\" w:author=\"A\">\(WordFixture.paragraph("{{i.title}}"))</w:comment>"
      + "<w:comment w:id=\"5\" w:author=\"A\">\(WordFixture.paragraph("Одговор"))</w:comment>"
    let filled = try fixture.filled()
    #expect(filled.lines("word/comments.xml") == [Self.topics[0], "Одговор"])
    #expect(filled.values("id", of: "commentReference") == ["4"])
  }

  @Test("may be a template of Word, and become a document")
  func template() throws {
    var fixture = WordFixture("{{event.title}}")
    fixture.kind = "template.main"
    let filled = try fixture.filled()
    let types = try #require(filled.parts["[Content_Types].xml"])
    let kinds = types.elements.compactMap { $0.attribute("ContentType") }
    #expect(kinds.contains { $0.hasSuffix("document.main+xml") })
    #expect(!kinds.contains { $0.contains("template") })
    #expect(try WordTemplate(fixture.archive, file: "a/Poziv.dotx").name == "Poziv")
  }

  @Test("are refused when they are old or have a password")
  func oldFile() {
    let error = #expect(throws: WordTemplateError.self) {
      try WordTemplate([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1], file: "a.docx")
    }
    #expect(
      error?.description
        == "a.docx: this is an old Word document (.doc), or one with a password; save it as .docx "
        + "without a password")
  }
}
