import Testing

@testable import SlovoMessageFormat

@Suite("Parsing")
struct LinearTimeTests {
  static let pieces = [
    "a", "{a}", "{", "}", "{{", "}}", "\\", "\\{", "|", "{|", "$", "{$", "{:f a=b ", " ", "{ ",
    "@a",
    ".", ".input", ".local $a={1} ", ".match", ".match $a ", "* ", "*{{}}", "{:f a ", "a:",
    "\u{200E}",
    "{#a", "/", "{$a\u{200E}", "é", "\u{0}", ".input {$a :b ",
  ]

  @Test(
    "looks at each byte a bounded number of times", arguments: pieces,
    ["", "{", "{{", ".match $a "])
  func steps(piece: String, start: String) {
    let source = start + String(repeating: piece, count: 2000)
    let tree = MessageSyntaxTree(parsing: source)
    #expect(tree.stepCount <= 4 * source.utf8.count + 4)
    #expect(tree.nodes.count <= 6 * source.utf8.count + 8)
  }

  @Test("resolves a long chain of declarations without a deep stack")
  func longChain() throws {
    let source =
      ".local $a0 = {x} "
      + (1...20_000).map { ".local $a\($0) = {$a\($0 - 1)} " }.joined() + "{{{$a20000}}}"
    let message = try Message(parsing: source)
    #expect(MessageFormatter(locale: "en", bidi: .none).format(message).text == "x")
  }
}
