import SlovoMessageFormat
import Testing

@Suite("Writing a message")
struct SerializerTests {
  @Test(
    "uses one canonical style",
    arguments: [
      ("", ""),
      ("  a ", "  a "),
      ("{{a}}", "a"),
      ("{{.a}}", "{{.a}}"),
      ("{{ .a}}", "{{ .a}}"),
      ("{{  {$a}}}", "  {$a}"),
      ("\\|\\{\\}\\\\", "|\\{\\}\\\\"),
      ("{ |a| }", "{a}"),
      ("{ |a b\\{\\|| :f  x = |y| @z = |w|}", "{|a b{\\|| :f x=y @z=w}"),
      ("{||}", "{||}"),
      ("{#a  b=c/}{/ a}".replacing("/ a", with: "/a"), "{#a b=c /}{/a}"),
      (".local $a={1}{{x}}", ".local $a = {1}\n{{x}}"),
      (
        ".input{$a :b}.match $a |*| {{x}}1{{y}}*{{}}",
        ".input {$a :b}\n.match $a\n|*| {{x}}\n1 {{y}}\n* {{}}"
      ),
    ])
  func style(source: String, canonical: String) throws {
    let message = try Message(parsing: source)
    #expect(message.serialized == canonical)
    #expect(try Message(parsing: canonical) == message)
  }

  @Test("refuses what cannot be written")
  func unwritable() {
    #expect(throws: MessageSyntaxError.self) {
      try Message(MessageModel(body: .pattern([.text("\u{0}")])))
    }
    #expect(throws: MessageSyntaxError.self) {
      try Message(
        MessageModel(body: .pattern([.expression(MessageModel.Expression(.variable("a b")))])))
    }
  }

  @Test("joins neighbouring texts and leaves out empty ones")
  func canonicalText() throws {
    let message = try Message(
      MessageModel(body: .pattern([.text("a"), .text(""), .text("b")])))
    #expect(message.model.body == .pattern([.text("ab")]))
  }
}
