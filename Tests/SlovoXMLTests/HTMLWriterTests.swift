import SlovoXML
import Testing

@Suite("Writing HTML")
struct HTMLWriterTests {
  private func html(_ make: (inout HTMLWriter) -> Void) -> String {
    var writer = HTMLWriter(doctype: false)
    make(&writer)
    return String(decoding: writer.finish(), as: UTF8.self)
  }

  @Test("begins with the DOCTYPE")
  func doctype() {
    #expect(String(decoding: HTMLWriter().finish(), as: UTF8.self) == "<!DOCTYPE html>\n")
  }

  @Test("void elements have no end tag, all others have one")
  func voidElements() {
    let text = html { html in
      html.element("p", ["class": "a"]) { html in
        html.text("x")
        html.element("br")
        html.element("span")
      }
      html.element("td")
    }
    #expect(text == "<p class=\"a\">x<br><span></span></p><td></td>")
  }

  @Test("flags stand without a value, attributes that are nil not at all")
  func flags() {
    let text = html { $0.element("input", ["type": "checkbox", "id": nil], flags: ["checked"]) }
    #expect(text == "<input type=\"checkbox\" checked>")
  }

  @Test("escapes text and attributes")
  func escaping() {
    let text = html {
      $0.textElement("p", "a < b && \"c\" > d\u{0}\u{1}", ["title": "\"a\" & <b>\n"])
    }
    #expect(
      text
        == "<p title=\"&quot;a&quot; &amp; &lt;b&gt;&#10;\">a &lt; b &amp;&amp; \"c\" &gt; d</p>")
  }

  @Test("a line break at the beginning of preformatted text is kept")
  func preformatted() {
    #expect(html { $0.textElement("pre", "\na") } == "<pre>\n\na</pre>")
    #expect(html { $0.textElement("pre", "a\n") } == "<pre>a\n</pre>")
    #expect(html { $0.textElement("p", "\na") } == "<p>\na</p>")
  }

  @Test("sheets and programs cannot end their element")
  func raw() {
    #expect(
      html { $0.style("a > b { content: '</style>' }") }
        == "<style>a > b { content: '<\\/style>' }</style>")
    #expect(
      html { $0.script("f('</script><!--' && 1 < 2)") }
        == "<script>f('<\\/script><\\!--' && 1 < 2)</script>")
  }

  @Test("comments cannot be broken out of")
  func comment() {
    #expect(html { $0.comment("--><script>") } == "<!-- - -><script>-->")
  }

  @Test("every void element is written as one", arguments: HTMLWriter.voidElements.sorted())
  func everyVoidElement(name: String) {
    #expect(html { $0.element(name) } == "<\(name)>")
  }
}
