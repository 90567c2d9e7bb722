import Testing

@testable import SlovoMessageFormat

@Suite("A syntax tree")
struct SyntaxTreeTests {
  static let sources = [
    "", "a", " \t", "Zdravo, {$ime}!", "{{}}", "{ |a\\|b| :ns:f  a = b c=$d @e=f @g }",
    ".input {$n :number}\n.match $n\n one {{a}} *{{b}} ", "{#a b=c /} {/a}",
    "\u{061C} .local $\u{200E}a\u{200F} ={1}{{}}",
    "}{", "{", "{{", "{{}", ".", ".match", ".local $a", "{a b c | d}", "\\x", "{|", "a\u{0}b",
    "{$a :b:c:d}",
    ".input {a} .match {$x} x {{", "{{a}} b", "{:f a=}", "{$}", "{@a}", "🏳️‍🌈 {🏳️‍🌈}",
  ]

  @Test("holds every byte of the source in one token", arguments: sources)
  func lossless(source: String) {
    let tree = MessageSyntaxTree(parsing: source)
    let tokens = tree.nodes.filter(\.kind.isToken)
    #expect(tokens.map { tree.text(of: $0) }.joined() == source)
    #expect(tokens.reduce(0) { $0 + $1.utf8Range.count } == source.utf8.count)
  }

  @Test("has nodes that lie inside their parents", arguments: sources)
  func nesting(source: String) {
    let tree = MessageSyntaxTree(parsing: source)
    for index in tree.nodes.indices {
      for child in tree.children(of: index) {
        let parent = tree.nodes[index].utf8Range
        #expect(parent.lowerBound <= tree.nodes[child].utf8Range.lowerBound)
        #expect(parent.upperBound >= tree.nodes[child].utf8Range.upperBound)
      }
    }
  }

  @Test("names the kinds of its nodes in document order")
  func kinds() {
    let tree = MessageSyntaxTree(parsing: "a{$b :c}")
    #expect(
      tree.nodes.map(\.kind) == [
        .message, .pattern, .text, .expression, .openBrace, .variable, .dollar, .name,
        .whitespace, .function, .colon, .identifier, .name, .closeBrace,
      ])
  }

  @Test("is equal to another of the same source only")
  func equality() {
    #expect(MessageSyntaxTree(parsing: "{a}") == MessageSyntaxTree(parsing: "{a}"))
    #expect(MessageSyntaxTree(parsing: "{a}") != MessageSyntaxTree(parsing: "{ a}"))
  }
}
