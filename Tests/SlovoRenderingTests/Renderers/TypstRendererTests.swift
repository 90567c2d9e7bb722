import Foundation
import SlovoModel
import SlovoRendering
import Testing

@Suite("TypstRenderer")
struct TypstRendererTests {
  private func body(_ blocks: Block..., notes: [Note] = []) throws -> String {
    var document = SmallDocument.with(
      languages: [SmallDocument.language, SmallDocument.english], notes: notes)
    document.blocks = blocks
    let source = try TypstRenderer().string(document)
    let end = try #require(source.range(of: "footer: none,\n)\n"))
    return source[end.upperBound...].split(separator: "\n").joined(separator: "\n")
  }

  @Test(
    "keeps text in string literals, whatever it holds",
    arguments: [
      ("#panic()", ##"#role-body[#"#panic()"]"##),
      (#"a"] #eval("1")"#, ##"#role-body[#"a\"] #eval(\"1\")"]"##),
      (#"\u{41}"#, ##"#role-body[#"\\u{41}"]"##), ("$x$ *b* _e_", ##"#role-body[#"$x$ *b* _e_"]"##),
      ("a\u{2028}b", ##"#role-body[#"a"#linebreak()#"b"]"##),
    ])
  func safety(text: String, code: String) throws {
    #expect(try body(SmallDocument.paragraph(text)) == code)
  }

  @Test("keeps the properties in string literals")
  func properties() throws {
    var document = SmallDocument.with()
    document.properties.title = "a\"), #panic("
    #expect(try TypstRenderer().string(document).contains(#"title: "a\"), #panic(","#))
  }

  @Test("names the language of what differs from the text around it")
  func languages() throws {
    let code = try body(
      .paragraph(
        [SmallDocument.text("a "), SmallDocument.text("b", SmallDocument.english)], role: .body),
      SmallDocument.paragraph("c", SmallDocument.english))
    #expect(
      code == """
        #role-body[#"a "#text(lang: "en", region: "GB")[#"b"]]
        #role-body(lang: "en", region: "GB")[#"c"]
        """)
  }

  @Test("leaves out no level of headings on the way down")
  func headings() throws {
    let code = try body(
      .heading(level: 1, [SmallDocument.text("a")]), .heading(level: 3, [SmallDocument.text("b")]))
    #expect(
      code == """
        #heading(level: 1)[#"a"]
        #heading(level: 2)[#"b"]
        """)
  }

  @Test("has a note once, and its mark at every mention")
  func notes() throws {
    let mention = Block.paragraph([SmallDocument.text("K"), .noteMark(note: "k")], role: .body)
    let code = try body(
      mention, mention,
      notes: [Note(id: "k", mark: "*", paragraphs: [[SmallDocument.text("Nota")]])])
    #expect(code.split(separator: "\"Nota\"").count == 2)
    #expect(code.split(separator: "<note-1>").count == 3)
  }

  @Test("makes no link of a target that could run something")
  func unsafeLinks() throws {
    let code = try body(
      .paragraph([.link(target: "javascript:x", [SmallDocument.text("x")])], role: .body))
    #expect(code == ##"#role-body[#"x"]"##)
  }

  @Test(
    "lets only rows break that are higher than a third of a page",
    arguments: [(5, false), (60, true)])
  func rows(words: Int, breaks: Bool) throws {
    let long = Array(repeating: "предвиђен", count: words * 4).joined(separator: " ")
    let code = try body(SmallDocument.table(header: [["A", "B"]], rows: [["1", long]]))
    #expect(code.contains("breakable: true") == breaks)
  }
}
