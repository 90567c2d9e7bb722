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
    "folded lines are counted",
    arguments: [
      "a: >\n  b\n  ⟦X⟧\n", "a: >\n\n  b\n\n\n  c\n   d\n  ⟦X⟧ e\n", "a: >2\n   b\n\n  ⟦X⟧",
      "a: >-\r\n  b\r\n  ж ⟦X⟧\r\n", "a: \"b\n  ⟦X⟧\"", "a: \"b \\\n   \\  ⟦X⟧\"",
      "a: \"b\\\n\n  ⟦X⟧\"", "a: 'it''s\n\n\n  ⟦X⟧'", "a: b\n  c \n\n  ⟦X⟧ d", "a: &b c\r\n  ⟦X⟧",
    ])
  func folded(marked: String) throws {
    try exact(marked: marked)
  }

  @Test("the character at a place is that of the text", arguments: 0..<200)
  func sameCharacter(seed: Int) throws {
    let document = RandomDocument(seed: seed).text
    let bytes = Array(document.utf8)
    for leaf in leaves(of: try node(document)) where !leaf.isShared {
      for (offset, byte) in (leaf.node.text ?? "").utf8.enumerated()
      where byte != 0x20 && byte != 0x0A {
        let place = try #require(leaf.node.place(ofTextOffset: offset))
        let written = bytes[place.utf8Range.lowerBound]
        let isEscape = leaf.node.style == .doubleQuoted && written == UInt8(ascii: "\\")
        #expect(written == byte || isEscape, "\(leaf.node.text ?? ""), \(offset)")
      }
    }
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
