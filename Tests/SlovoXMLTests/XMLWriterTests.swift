import SlovoXML
import Testing

@Suite("Writing XML")
struct XMLWriterTests {
  private func xml(_ make: (inout XMLWriter) -> Void) -> String {
    var writer = XMLWriter(declaration: false)
    make(&writer)
    return String(decoding: writer.finish(), as: UTF8.self)
  }

  @Test("elements, attributes in order, and text")
  func elements() {
    let text = xml { xml in
      xml.element("w:p", ["xmlns:w": "urn:w", "w:z": "1", "w:a": nil, "w:b": "2"]) { xml in
        xml.element("w:b")
        xml.textElement("w:t", "текст")
      }
    }
    #expect(
      text == #"<w:p xmlns:w="urn:w" w:z="1" w:b="2"><w:b/><w:t>текст</w:t></w:p>"#)
  }

  @Test("the declaration stands at the head")
  func declaration() {
    #expect(
      String(decoding: XMLWriter().finish(), as: UTF8.self)
        == "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")
    #expect(
      String(decoding: XMLWriter(standalone: true).finish(), as: UTF8.self)
        == "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n")
  }

  @Test(
    "escapes text and attributes",
    arguments: [
      ("a < b & c > d", "a &lt; b &amp; c &gt; d", "a &lt; b &amp; c &gt; d"),
      ("\"'", "\"'", "&quot;'"),
      ("a\tb\nc\rd", "a\tb\nc&#13;d", "a&#9;b&#10;c&#13;d"),
      ("]]>", "]]&gt;", "]]&gt;"),
      ("a\u{0}b\u{1F}c\u{FFFE}d\u{FFFF}", "abcd", "abcd"),
      (
        "ж😀\u{FFFD}\u{F8FF}\u{85}\u{7F}", "ж😀\u{FFFD}\u{F8FF}\u{85}\u{7F}",
        "ж😀\u{FFFD}\u{F8FF}\u{85}\u{7F}"
      ),
    ])
  func escaping(text: String, content: String, attribute: String) {
    let written = xml { $0.element("a", ["b": text]) { $0.text(text) } }
    #expect(written == "<a b=\"\(attribute)\">\(content)</a>")
  }

  @Test("counts the characters that it leaves out")
  func dropped() {
    var writer = XMLWriter()
    writer.element("a", ["b": "\u{1}"]) { $0.text("\u{2}x\u{FFFF}") }
    #expect(writer.droppedCharacters == 3)
  }

  @Test(
    "white space at the ends and double blanks are preserved",
    arguments: [
      (" a", true), ("a ", true), ("a  b", true), ("a\n b", true), (" ", true), ("a b", false),
      ("", false), ("a", false),
    ])
  func space(text: String, isPreserved: Bool) {
    let written = xml { $0.textElement("t", text) }
    #expect(written.contains("xml:space=\"preserve\"") == isPreserved)
  }

  @Test(
    "comments and instructions cannot be broken out of",
    arguments: ["-->", "--", "-", "->", ">", "?>", "a--->b", "??>", "\u{0}-\u{0}-"])
  func comments(text: String) throws {
    let bytes = Array(
      xml { xml in
        xml.element("a") { xml in
          xml.comment(text)
          xml.instruction("p", text)
        }
      }.utf8)
    let root = try XMLDocument.read(bytes, file: "a.xml").root
    #expect(root.children.count == 2)
    #expect(root.text == "")
  }

  @Test("finishing ends what is open")
  func finish() {
    let written = xml { xml in
      xml.start("a")
      xml.start("b")
      xml.text("c")
    }
    #expect(written == "<a><b>c</b></a>")
  }

  @Test("a tree that is written reads back as the same tree", arguments: 0..<200)
  func roundTrip(seed: Int) throws {
    var random = Randomness(seed: seed)
    let tree = random.element(depth: 0)
    var writer = XMLWriter()
    writer.element(tree)
    let bytes = writer.finish()
    #expect(try XMLDocument.read(bytes, file: "a.xml").root == tree)
  }
}

/// The same trees in every run (SplitMix64).
struct Randomness {
  private var state: UInt64

  init(seed: Int) {
    state = UInt64(seed)
  }

  mutating func number(below count: Int) -> Int {
    state &+= 0x9E37_79B9_7F4A_7C15
    var value = state
    value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
    return Int((value ^ (value >> 31)) % UInt64(count))
  }

  private static let texts = [
    "a", " ", "ж < 5 & \"q\" ]]> ", "\n\t", "\r\n", "'", "😀", "&amp;", "&#65;", "<!-- -->",
    "\u{A0}",
  ]

  private mutating func text() -> String {
    Self.texts[number(below: Self.texts.count)]
  }

  private mutating func name() -> (name: XMLName, namespace: XMLNamespace?) {
    let local = ["a", "b-c", "ж.1", "_x"][number(below: 4)]
    if number(below: 3) > 0 { return (XMLName(local), nil) }
    let declaration = XMLNamespace(prefix: "p", uri: "urn:p")
    return (XMLName(local, prefix: "p", namespace: "urn:p"), declaration)
  }

  mutating func element(depth: Int) -> XMLElement {
    let (name, namespace) = name()
    var element = XMLElement(name, namespaces: namespace.map { [$0] } ?? [])
    for position in 0..<number(below: 3) {
      element.attributes.append(XMLAttribute(XMLName("k\(position)"), text()))
    }
    if depth > 4 { return element }
    var wasText = false
    for _ in 0..<number(below: 5) {
      switch number(below: 6) {
      case 0 where !wasText, 1 where !wasText:
        element.children.append(.text(text()))
        wasText = true
        continue
      case 2: element.children.append(.comment(" c "))
      case 3: element.children.append(.instruction(target: "pi", content: "x=\"1\""))
      default: element.children.append(.element(self.element(depth: depth + 1)))
      }
      wasText = false
    }
    return element
  }
}
