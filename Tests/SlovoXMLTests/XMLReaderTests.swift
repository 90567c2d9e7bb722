import SlovoXML
import Testing

@Suite("Reading XML")
struct XMLReaderTests {
  private func root(_ text: String) throws -> XMLElement {
    try XMLDocument.read(Array(text.utf8), file: "a.xml").root
  }

  @Test("keeps mixed content in order")
  func mixed() throws {
    let paragraph = try root("<p>До <b>17.</b> маја<br/> &lt;2024&#46;<![CDATA[ <x> & ]]>г.</p>")
    #expect(
      paragraph.children == [
        .text("До "),
        .element(XMLElement(XMLName("b"), children: [.text("17.")])),
        .text(" маја"),
        .element(XMLElement(XMLName("br"))),
        .text(" <2024. <x> & г."),
      ])
    #expect(paragraph.text == "До 17. маја <2024. <x> & г.")
  }

  @Test("resolves namespaces and keeps prefixes")
  func namespaces() throws {
    let document = try root(
      #"<w:a xmlns:w="urn:w" xmlns="urn:d" w:x="1" x="2"><b/><w:c xmlns:w="urn:other"/></w:a>"#)
    #expect(document.name == XMLName("a", prefix: "other", namespace: "urn:w"))
    #expect(document.name.qualified == "w:a")
    #expect(document.attribute("x", namespace: "urn:w") == "1")
    #expect(document.attribute("x") == "2")
    #expect(document.namespaces.map(\.prefix) == ["w", ""])
    #expect(document.element("b")?.name.namespace == "urn:d")
    #expect(document.element("c", namespace: "urn:w") == nil)
    #expect(document.elements("c", namespace: "urn:other").count == 1)
  }

  @Test("knows the line of each element")
  func lines() throws {
    let document = try root("<a>\n  <b/>\n\n  <c\n    d='1'/>\n</a>")
    #expect(document.line == 1)
    #expect(document.elements.map(\.line) == [2, 5])
  }

  @Test("keeps comments, instructions and all white space inside the outermost element")
  func everything() throws {
    let document = try root("<!-- before --><a> <!-- c --> <?p q?>\n</a><!-- after -->")
    #expect(
      document.children == [
        .text(" "), .comment(" c "), .text(" "), .instruction(target: "p", content: "q"),
        .text("\n"),
      ])
  }

  @Test("line ends read as LF, references to CR stay CR")
  func lineEnds() throws {
    #expect(try root("<a>b\r\nc\rd&#13;</a>").text == "b\nc\nd\r")
    #expect(try root("<a b='c\nd&#10;'/>").attribute("b") == "c d\n")
  }

  @Test("reads UTF-16 and declared encodings")
  func encodings() throws {
    var utf16: [UInt8] = [0xFF, 0xFE]
    for unit in "<a>ж😀</a>".utf16 { utf16 += [UInt8(unit & 0xFF), UInt8(unit >> 8)] }
    #expect(try XMLDocument.read(utf16, file: "a.xml").root.text == "ж😀")
    let latin =
      Array("<?xml version='1.0' encoding='ISO-8859-2'?><a>".utf8) + [0xE8] + Array("</a>".utf8)
    #expect(try XMLDocument.read(latin, file: "a.xml").root.text == "č")
  }

  @Test("passes over a DOCTYPE and never looks at what it names")
  func doctype() throws {
    let document = try root(
      "<!DOCTYPE html PUBLIC '-//W3C//DTD XHTML 1.0 Strict//EN' 'http://127.0.0.1:9/x.dtd'><html/>")
    #expect(document.name == XMLName("html"))
    let declared = try root(
      "<!DOCTYPE a [<!ELEMENT a (#PCDATA)> <!ATTLIST a b CDATA 'c'>]><a>x</a>")
    #expect(declared.text == "x")
  }

  @Test("names the place and what to do", arguments: FaultyXML.all)
  func fault(_ example: FaultyXML) throws {
    let error = try #require(throws: XMLError.self) { try root(example.text) }
    #expect(error.description == "a.xml:" + example.expected)
  }

  @Test("refuses what is not the encoding that it says")
  func wrongEncoding() throws {
    let error = try #require(throws: XMLError.self) {
      try XMLDocument.read(Array("<a>\n".utf8) + [0xE8, 0x20] + Array("</a>".utf8), file: "a.xml")
    }
    #expect(error.line == 2)
    #expect(error.message.contains("UTF-8"))
  }

  @Test("refuses a billion laughs at the first declaration")
  func billionLaughs() throws {
    var text = "<!DOCTYPE a [\n<!ENTITY e0 'ha'>\n"
    for level in 1...20 {
      text += "<!ENTITY e\(level) '" + String(repeating: "&e\(level - 1);", count: 10) + "'>\n"
    }
    text += "]>\n<a>&e20;</a>"
    let error = try #require(throws: XMLError.self) { try root(text) }
    #expect(error.code == .entityDeclared("e0"))
    #expect(error.line == 2)
  }

  @Test("bounds the depth")
  func depth() throws {
    let text = String(repeating: "<a>", count: 100_000)
    let error = try #require(throws: XMLError.self) { try root(text) }
    #expect(error.code == .tooDeep(limit: 128))
    let limits = XMLLimits(depth: 2)
    #expect(throws: Never.self) {
      try XMLDocument.read(Array("<a><b/><b/></a>".utf8), file: "a.xml", limits: limits)
    }
  }

  @Test("bounds the number of nodes and the size")
  func size() throws {
    let bytes = Array("<a b='1'>x<c/>y</a>".utf8)
    func code(_ limits: XMLLimits) -> XMLError.Code? {
      do throws(XMLError) {
        _ = try XMLDocument.read(bytes, file: "a.xml", limits: limits)
        return nil
      } catch {
        return error.code
      }
    }
    #expect(code(XMLLimits(nodes: 5)) == nil)
    #expect(code(XMLLimits(nodes: 4)) == .tooManyNodes(limit: 4))
    #expect(code(XMLLimits(bytes: 18)) == .tooManyBytes(limit: 18))
    #expect(code(XMLLimits(bytes: 19)) == nil)
  }

  @Test("can be used from many tasks at once")
  func concurrent() async throws {
    try await withThrowingTaskGroup(of: Int.self) { group in
      for number in 0..<32 {
        group.addTask {
          try root("<a>" + String(repeating: "<b/>", count: number) + "</a>").elements.count
        }
      }
      var sum = 0
      for try await count in group { sum += count }
      #expect(sum == 496)
    }
  }
}

struct FaultyXML: Sendable, CustomTestStringConvertible {
  var text: String
  var expected: String

  init(_ text: String, _ expected: String) {
    self.text = text
    self.expected = expected
  }

  var testDescription: String { text }

  static let all: [FaultyXML] = [
    .init("", "1:1: the document is empty; write one outermost element"),
    .init(
      "<a>\n<b>\n</a>",
      "3:5: the end tag fits no start tag (Opening and ending tag mismatch: b line 2 and a); "
        + "close the elements in order"),
    .init(
      "<a>\n<b>",
      "2:4: an element is not closed (Premature end of data in tag b line 2); add its end tag"),
    .init("<a/>\n<b/>", "2:1: something stands behind the outermost element; remove it"),
    .init("<a b='1' b='2'/>", "1:15: an attribute stands twice; remove one"),
    .init("<a>&nbsp;</a>", "1:10: an entity that is not known; write the character itself"),
    .init("<a b='&nbsp;'/>", "1:13: an entity that is not known; write the character itself"),
    .init(
      "<!DOCTYPE a SYSTEM 'a.dtd'><a>&nbsp;</a>",
      "1:37: an entity that is not known; write the character itself"),
    .init(
      "<!DOCTYPE a SYSTEM 'a.dtd'><a b='&nbsp;'/>",
      "1:40: an entity that is not known; write the character itself"),
    .init(
      "<!DOCTYPE a [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><a>&x;</a>",
      "1:52: the entity x is declared; write its text out, and remove the declaration"),
    .init(
      "<!DOCTYPE a [<!ENTITY % x SYSTEM 'http://127.0.0.1:9/'> %x;]><a/>",
      "1:55: the entity x is declared; write its text out, and remove the declaration"),
    .init(
      "<x:a/>",
      "1:5: a prefix without a namespace (Namespace prefix x on a is not defined); "
        + "declare it with xmlns"),
    .init(
      "<a>жж\u{1}</a>",
      "1:6: a character that XML does not allow, or not the encoding that the document declares; "
        + "remove it, or save the file as UTF-8"),
    .init(
      "<a><</a>", "1:5: this is not well-formed XML (StartTag: invalid element name); correct it"),
    .init(
      "<a b=c/>", "1:6: this is not well-formed XML (AttValue: \" or ' expected); correct it"),
    .init("text", "1:1: the document is empty; write one outermost element"),
    .init(
      "\n<?xml version='1.0'?><a/>",
      "2:6: the XML declaration must be the first thing in the file; remove what is before"),
  ]
}
