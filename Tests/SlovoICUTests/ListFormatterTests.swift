import SlovoICU
import Testing

@Suite("List formatter")
struct ListFormatterTests {
  @Test(
    "joins three as CLDR 42 does",
    arguments: [
      ("sr-Cyrl-BA", "a, b и c"), ("bs-Latn-BA", "a, b i c"), ("mk-MK", "a, b и c"),
      ("en-GB", "a, b and c"),
    ])
  func and(locale: String, expected: String) throws {
    #expect(try ListFormatter(locale: locale).format(["a", "b", "c"]) == expected)
  }

  @Test("joins alternatives and units")
  func kinds() throws {
    #expect(try ListFormatter(locale: "bs-Latn-BA", kind: .or).format(["a", "b"]) == "a ili b")
    #expect(
      try ListFormatter(locale: "en-GB", kind: .units, width: .narrow).format(["2h", "5m"])
        == "2h 5m")
  }

  @Test("takes any number of elements")
  func counts() throws {
    let formatter = try ListFormatter(locale: "en-GB")
    #expect(try formatter.format([]) == "")
    #expect(try formatter.parts([]).isEmpty)
    #expect(try formatter.format(["слово"]) == "слово")
    #expect(try formatter.format(["a", "b"]) == "a and b")
    let many = (0..<1000).map(String.init)
    #expect(try formatter.format(many).hasSuffix("997, 998 and 999"))
  }

  @Test(
    "tells which part is which element",
    arguments: [["a", "b", "c"], ["one"], ["😀, и", "", "é"], ["", ""], [""]])
  func parts(elements: [String]) throws {
    let formatter = try ListFormatter(locale: "mk-MK")
    let parts = try formatter.parts(elements)
    #expect(try parts.map(\.text).joined() == formatter.format(elements))
    #expect(parts.compactMap(\.element) == Array(elements.indices))
    for part in parts {
      if let element = part.element { #expect(part.text == elements[element]) }
    }
  }
}
