import SlovoMessageFormat
import Testing

@Suite("The data model")
struct ModelTests {
  @Test("of a pattern has text without escapes, expressions and markup")
  func pattern() throws {
    let message = try Message(parsing: "a\\{b {$c :d:e f=g h=$i @j=|k l| @m} {#n /}")
    #expect(
      message.model
        == MessageModel(
          body: .pattern([
            .text("a{b "),
            .expression(
              MessageModel.Expression(
                .variable("c"),
                function: MessageModel.Function(
                  "d:e",
                  options: [
                    MessageModel.Option("f", .literal("g")),
                    MessageModel.Option("h", .variable("i")),
                  ]),
                attributes: [
                  MessageModel.Attribute("j", value: "k l"), MessageModel.Attribute("m"),
                ])),
            .text(" "),
            .markup(MessageModel.Markup(.standalone, "n")),
          ])))
  }

  @Test("of a selection has declarations, selectors and variants")
  func selection() throws {
    let message = try Message(
      parsing: ".input {$n :number} .local $x = {|a|} .match $n 1 {{a}} |*| {{b}} * {{}}")
    #expect(message.model.declarations.map(\.name) == ["n", "x"])
    guard case .select(let selection) = message.model.body else {
      Issue.record("this is no selection")
      return
    }
    #expect(selection.selectors == ["n"])
    #expect(selection.variants.map(\.keys) == [[.literal("1")], [.literal("*")], [.catchAll]])
    #expect(selection.variants.map(\.pattern) == [[.text("a")], [.text("b")], []])
  }

  @Test("tells open, standalone and closing markup apart")
  func markup() throws {
    let message = try Message(
      parsing: "{#a}{ #a / }{#a b=c/}{/a}{ /a @b }".replacing(" / ", with: " /"))
    let kinds = message.model.patterns[0].compactMap { element in
      if case .markup(let markup) = element { markup.kind } else { nil }
    }
    #expect(kinds == [.open, .standalone, .standalone, .close, .close])
  }

  @Test("has names and keys in Normalization Form C")
  func normalization() throws {
    let message = try Message(
      parsing: ".input {$e\u{301} :string} .match $\u{E9} e\u{301} {{e\u{301}}} * {{}}")
    let name = try #require(message.model.declarations.first?.name)
    #expect(Array(name.unicodeScalars) == ["\u{E9}"])
    #expect(Array(message.model.patterns[0].description.unicodeScalars).contains("\u{301}"))
  }

  @Test("keeps a name whose normal form cannot be written")
  func unwritableNormalForm() throws {
    let message = try Message(parsing: ".input {$a\u{37E}} {{{$a\u{37E}}}}")
    #expect(try Message(parsing: message.serialized) == message)
    #expect(try Message(message.model) == message)
  }

  @Test("names the variables that come from outside")
  func inputVariables() throws {
    let message = try Message(
      parsing: ".input {$a :number} .local $b = {$c :f g=$d} {{{$b} {$e.f} {#m n=$a o=$h}}}")
    #expect(message.model.inputVariables == ["a", "c", "d", "e.f", "h"])
  }
}
