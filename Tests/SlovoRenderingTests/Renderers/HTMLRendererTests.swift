import Foundation
import SlovoModel
import SlovoRendering
import Testing

@Suite("HTMLRenderer")
struct HTMLRendererTests {
  private func body(_ blocks: Block..., notes: [Note] = []) throws -> String {
    var document = SmallDocument.with(
      languages: [SmallDocument.language, SmallDocument.english], notes: notes)
    document.blocks = blocks
    let page = try HTMLRenderer().string(document)
    let main = try #require(page.split(separator: "<main>").last)
    return try #require(main.split(separator: "</main>").first).trimmingLines
  }

  @Test("has a title, a character set, a viewport and the tag of its language")
  func head() throws {
    let page = try HTMLRenderer().string(SmallDocument.with())
    for text in [
      "<!DOCTYPE html>\n<html lang=\"bs-BA\">", "<meta charset=\"utf-8\">",
      "<title>Test</title>", "name=\"viewport\"", "size: A4;",
    ] {
      #expect(page.contains(text))
    }
  }

  @Test("escapes text and attributes")
  func escaping() throws {
    let text = try body(
      .paragraph(
        [
          SmallDocument.text("<b>&\"\u{1}"),
          .link(target: "https://example.org/?a=\"&b=<", [SmallDocument.text("x")]),
        ], role: .body))
    #expect(
      text == "<p>&lt;b&gt;&amp;\""
        + "<a href=\"https://example.org/?a=&quot;&amp;b=&lt;\">x</a></p>")
  }

  @Test(
    "links a file beside the document by its name alone",
    arguments: [
      ("agenda.docx", true), ("bs-latn.zip", true), ("agenda", false), ("../agenda.docx", false),
      ("/etc/agenda.docx", false), ("//example.org", false), (".htaccess", false), ("a:b.c", false),
      ("a%2e.c", false),
    ])
  func fileLink(target: String, isLink: Bool) throws {
    let document = SmallDocument.with(
      .paragraph([.link(target: target, [SmallDocument.text("x")])], role: .body))
    #expect(try HTMLRenderer().string(document).contains("<a href=\"\(target)\">x</a>") == isLink)
  }

  @Test(
    "makes no link of a target that could run something",
    arguments: ["javascript:alert(1)", "data:text/html,x", "JavaScript:x", "https://", "file:///x"])
  func unsafeLinks(target: String) throws {
    let text = try body(
      .paragraph([.link(target: target, [SmallDocument.text("x")])], role: .body))
    #expect(text == "<p>x</p>")
  }

  @Test("names the language of what differs from the element around it")
  func languages() throws {
    let text = try body(
      .paragraph([SmallDocument.text("Hello", SmallDocument.english)], role: .translation),
      .paragraph(
        [SmallDocument.text("a "), SmallDocument.text("b", SmallDocument.english)], role: .body),
      .list(isOrdered: true, items: [[SmallDocument.paragraph("c", SmallDocument.english)]]))
    #expect(
      text == "<p class=\"translation\" lang=\"en-GB\">Hello</p>\n"
        + "<p>a <span lang=\"en-GB\">b</span></p>\n<ol lang=\"en-GB\">\n<li>c</li>\n</ol>")
  }

  @Test("names what heads a column or a row, and what a table shows")
  func tables() throws {
    let data = try body(
      SmallDocument.table(header: [["A", ""]], rows: [["1", "2"]], caption: "C"))
    #expect(data.contains("<caption>C</caption>"))
    #expect(data.contains("<th scope=\"col\">A</th>\n<td></td>"))
    #expect(data.contains("<td>1</td>\n<td>2</td>"))
    let fields = try body(
      .heading(level: 1, [SmallDocument.text("H")]),
      SmallDocument.table(.fields, rows: [["a", "b"]]))
    #expect(fields.contains("<table class=\"fields\" aria-labelledby=\"section-1\">"))
    #expect(fields.contains("<th scope=\"row\">a</th>\n<td>b</td>"))
  }

  @Test("moves a table sideways on a narrow screen before its words are cut")
  func wideTables() throws {
    let wide = try body(
      SmallDocument.table(header: [["a", "b", "c"]], rows: [["1", "konceptualizacija", "2"]]))
    #expect(wide.contains("<div class=\"wide\">\n<table class=\"data\" style=\"--least: 30rem\">"))
    let named = try body(
      .heading(level: 1, [SmallDocument.text("H")]),
      SmallDocument.table(header: [["a", "b", "c"]], rows: [["1", "konceptualizacija", "2"]]))
    #expect(
      named.contains(
        "<div class=\"wide\" tabindex=\"0\" role=\"region\" aria-labelledby=\"section-1\">"))
    let narrow = try body(SmallDocument.table(header: [["a", "b"]], rows: [["1", "2"]]))
    #expect(!narrow.contains("wide"))
    let fields = try body(SmallDocument.table(.fields, rows: [["konceptualizacija", ""]]))
    #expect(!fields.contains("wide"))
  }

  @Test("links marks with their note, and the note with its first mark")
  func notes() throws {
    let mention = Block.paragraph(
      [SmallDocument.text("Kosova"), .noteMark(note: "k")], role: .body)
    let text = try body(
      mention, mention,
      notes: [Note(id: "k", mark: "*", paragraphs: [[SmallDocument.text("Ova oznaka")]])])
    #expect(text.contains("<a href=\"#note-1\" id=\"mark-1-1\" role=\"doc-noteref\">*</a>"))
    #expect(text.contains("<a href=\"#note-1\" id=\"mark-1-2\" role=\"doc-noteref\">*</a>"))
    #expect(text.contains("<section class=\"notes\" role=\"doc-endnotes\">\n<div id=\"note-1\">"))
    #expect(text.contains("<a href=\"#mark-1-1\" role=\"doc-backlink\">*</a> Ova oznaka</p>"))
  }

  @Test("has each heading once in the outline")
  func outline() throws {
    let text = try body(
      .columns([
        ColumnPair(
          left: [.heading(level: 2, [SmallDocument.text("Ciljevi")])],
          right: [.heading(level: 2, [SmallDocument.text("Aims", SmallDocument.english)])])
      ]))
    #expect(text.split(separator: "<h2").count == 2)
    #expect(text.contains("<p class=\"heading-translation level-2\">Aims</p>"))
  }

  @Test("puts the header and the page numbers into the margins of printed pages")
  func pages() throws {
    let page = try HTMLRenderer().string(RichDocument(words: [.bosnian]).document)
    #expect(page.contains("@top-left { content: \"Klaster učenja 2024–2025\";"))
    #expect(
      page.contains("@bottom-right { content: \"Strana \" counter(page) \" od \" counter(pages);"))
    var document = SmallDocument.with()
    document.header = [SmallDocument.text("</style>\"")]
    #expect(try HTMLRenderer().string(document).contains("content: \"\\3c /style>\\22 \";"))
  }

  @Test("shows what is missing and what is to be filled in")
  func gaps() throws {
    let text = try body(
      .paragraph([.missing("mjesto"), .lineBreak, .blank(width: 3)], role: .body),
      .blank(lines: 1))
    #expect(
      text == "<p><mark class=\"missing\">⟨mjesto⟩</mark><br>"
        + "<span class=\"blank\" style=\"width: 3ch\">\u{A0}</span></p>\n"
        + "<div class=\"ruled\" aria-hidden=\"true\"></div>")
  }

  @Test(
    "is parsed without an error by html5lib", arguments: RichDocument.cases + [OddDocument.fixture])
  func html5lib(fixture: RichDocument.Case) throws {
    let document = fixture.document
    let script = """
      import sys, html5lib
      parser = html5lib.HTMLParser()
      tree = parser.parse(open(sys.argv[1], encoding='utf-8').read())
      print(parser.errors)
      ids = [element.get('id') for element in tree.iter() if element.get('id')]
      assert len(ids) == len(set(ids)), ids
      """
    try ExternalProgram.withFolder { folder in
      let file = folder.appending(path: "page.html")
      try Data(HTMLRenderer().render(document)).write(to: file)
      guard
        let output = try ExternalProgram.python(
          script, arguments: [file.path], module: "html5lib", for: "HTML is parsed by html5lib")
      else { return }
      #expect(output.text == "[]\n")
    }
  }
}

extension Substring {
  fileprivate var trimmingLines: String {
    var text = self
    while text.first == "\n" { text.removeFirst() }
    while text.last == "\n" { text.removeLast() }
    return String(text)
  }
}
