import Testing

@testable import SlovoMessageFormat

@Suite("A syntax error")
struct SyntaxErrorTests {
  @Test(
    "is reported at its place, with what was expected",
    arguments: [
      ("Zdravo, {$ime⟦⟧", "expected } to close the placeholder"),
      ("{ ⟦⟧", "expected a literal, $variable, :function, #markup or /markup after {"),
      ("{⟦}⟧", "expected a literal, $variable, :function, #markup or /markup after {"),
      ("a ⟦}⟧ b", "expected \\} for a closing brace in text"),
      ("a ⟦\\⟧n", "expected \\, {, | or } after a backslash"),
      (
        "⟦.⟧od {$a}",
        "expected .input, .local, .match or {{ here; text that begins with a dot is written in {{ }}"
      ),
      (".local $a = {1}⟦⟧", "expected {{…}} or .match after the declarations"),
      ("{{a}} ⟦b⟧", "expected the end of the message after the closing }}"),
      ("{$a ⟦b⟧}", "expected an option (name=value), an attribute (@name) or } here"),
      ("{$a⟦:⟧f}", "expected a space before this"),
      ("{:f a⟦}⟧", "expected = after the name of an option"),
      ("{:f a=⟦}⟧", "expected a literal or a $variable after ="),
      ("{a @b=⟦$⟧c}", "expected a literal after ="),
      ("{|a⟦⟧", "expected | to close the literal"),
      ("{$⟦}⟧", "expected a name"),
      ("{{a⟦⟧", "expected }} to close the pattern"),
      (
        "a ⟦{{⟧b",
        "expected a placeholder; {{ may only open a whole pattern, and a brace in text is written \\{"
      ),
      (".local ⟦a⟧ = {1} {{}}", "expected a $variable after .local"),
      (".local $a ⟦{⟧1} {{}}", "expected = after the name of an option"),
      (".local $a = ⟦1⟧ {{}}", "expected an expression in { } after ="),
      (".input ⟦{a}⟧ {{}}", "expected {$variable …} after .input"),
      (".match ⟦*⟧ {{}}", "expected a $variable after .match"),
      (".match $a⟦⟧", "expected a key, and then a pattern in {{ }}"),
      (".match $a *⟦⟧", "expected a pattern in {{ }} after the keys"),
      (".match $a *⟦*⟧ {{}}", "expected a space before this"),
      ("a⟦\u{0}⟧b", "expected any character but U+0000"),
    ])
  func place(marked: String, reason: String) throws {
    let source = MarkedSource(marked)
    let first = try #require(MessageSyntaxTree(parsing: source.text).diagnostics.first)
    #expect(first.code == .syntaxError)
    #expect(first.reason == reason)
    let expected = try #require(source.ranges.first)
    let range = try #require(first.place?.utf8Range)
    #expect(range.lowerBound == expected.lowerBound)
    if !expected.isEmpty { #expect(range.upperBound == expected.upperBound) }
  }

  @Test("does not hide those after it")
  func several() {
    let (message, errors) = Message.parse("a } {:} \\x {$b")
    #expect(message == nil)
    #expect(errors.compactMap(\.place?.column) == [3, 7, 9, 15])
  }

  @Test("has line and column from 1, in code points")
  func lineAndColumn() throws {
    let error = try #require(Message.parse("Поштовани,\nдођите 🎓 у {$мјесто").errors.first)
    #expect(error.place?.line == 2)
    #expect(error.place?.column == 20)
    #expect(error.description == "2:20: expected } to close the placeholder")
  }

  @Test("is thrown with all others")
  func thrown() {
    let error = #expect(throws: MessageSyntaxError.self) { try Message(parsing: "{} {}") }
    #expect(error?.diagnostics.count == 2)
    #expect(error?.source == "{} {}")
  }
}
