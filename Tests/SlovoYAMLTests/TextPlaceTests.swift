import SlovoYAML
import Testing

@Suite("Places inside the text of a scalar")
struct TextPlaceTests {
  @Test(
    "the marked character of the file is the first X of the text",
    arguments: [
      "a: до ⟦X⟧ #", "a: 'it''s ⟦X⟧'", "a: \"\\u0416\\t\\\"ж\\U0001F600 \\_\\L\\x41 ⟦X⟧\"",
      "a: &b word ⟦X⟧", "a: &b 'q ⟦X⟧'", "a: !!str \"\\n⟦X⟧\"", "a: |\n  прво\n\n    друго ⟦X⟧ x\n",
      "a: | # X\n    ⟦X⟧", "a: |2\n     ⟦X⟧\n", "a: |\r\n  прво\r\n  ⟦X⟧\r\n", "a: |\n\n  ⟦X⟧\n",
    ])
  func exact(marked: String) throws {
    let offset = marked.utf8.count(before: "⟦")
    let bytes = Array(marked.utf8)
    let text = String(decoding: bytes[..<offset] + bytes[(offset + 3)...], as: UTF8.self)
      .split(separator: "⟧", omittingEmptySubsequences: false).joined()
    let value = try #require(node(text)["a"])
    let inText = try #require(value.text).utf8.count(before: "X")
    #expect(value.place(ofTextOffset: inText)?.utf8Range == offset..<offset)
  }

  @Test(
    "folded text has the place of the whole value",
    arguments: ["a: >\n  b\n  c\n", "a: \"b\n  c\""])
  func folded(text: String) throws {
    let value = try #require(node(text)["a"])
    #expect(value.place(ofTextOffset: 2) == value.place)
  }

  @Test("every offset of a text has a place within its value", arguments: 0..<200)
  func everyOffset(seed: Int) throws {
    for leaf in leaves(of: try node(RandomDocument(seed: seed).text)) where !leaf.isShared {
      let range = leaf.node.place.utf8Range
      for offset in 0...(leaf.node.text ?? "").utf8.count {
        let place = try #require(leaf.node.place(ofTextOffset: offset))
        #expect(place.utf8Range.lowerBound >= range.lowerBound)
        #expect(place.utf8Range.lowerBound <= range.upperBound)
      }
    }
  }

  @Test("there is none outside the text, or in a list")
  func outside() throws {
    let root = try node("[ab]")
    #expect(root.place(ofTextOffset: 0) == nil)
    #expect(root[0]?.place(ofTextOffset: -1) == nil)
    #expect(root[0]?.place(ofTextOffset: 2) != nil)
    #expect(root[0]?.place(ofTextOffset: 3) == nil)
  }
}
