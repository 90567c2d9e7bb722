import SlovoICU
import Testing

@Suite("Case mapping")
struct CaseMappingTests {
  @Test("follows the language")
  func languages() throws {
    #expect(try CaseMapping.uppercased("ћирилица ß", locale: "sr-Cyrl-BA") == "ЋИРИЛИЦА SS")
    #expect(try CaseMapping.lowercased("ЋИРИЛИЦА", locale: "sr-Cyrl-BA") == "ћирилица")
    #expect(try CaseMapping.uppercased("i", locale: "tr") == "İ")
    #expect(try CaseMapping.lowercased("I", locale: "tr") == "ı")
    #expect(try CaseMapping.uppercased("i", locale: "bs") == "I")
  }

  @Test(
    "raises only the first letter",
    arguments: [
      ("događaji razmjene USAID-a", "Događaji razmjene USAID-a"), ("„реч“ две", "„Реч“ две"),
      ("ǉeto", "ǈeto"), ("ljeto", "Ljeto"), ("2 dana", "2 dana"), ("", ""), ("😀 a", "😀 a"),
      ("већ Велико", "Већ Велико"),
    ])
  func first(text: String, expected: String) throws {
    let mapped = try CaseMapping.titlecasedFirst(text, locale: "bs-Latn-BA")
    #expect(Array(mapped.unicodeScalars) == Array(expected.unicodeScalars))
  }

  @Test("raises the first letter of every word")
  func words() throws {
    #expect(
      try CaseMapping.titlecasedWords("bosna i hercegovina EU", locale: "bs")
        == "Bosna I Hercegovina EU")
  }

  @Test("folds for comparing")
  func fold() {
    #expect(CaseMapping.folded("СтрАША") == "страша")
    #expect(CaseMapping.folded("Straße") == "strasse")
    #expect(CaseMapping.folded("") == "")
  }

  @Test("maps a text of a megabyte, also when it grows")
  func long() throws {
    let text = String(repeating: "ß", count: 500_000)
    #expect(
      try CaseMapping.uppercased(text, locale: "de") == String(repeating: "S", count: 1_000_000))
    #expect(
      try CaseMapping.uppercased(String(repeating: "ŉ", count: 1000), locale: "de").count == 2000)
  }

  @Test("refuses a malformed locale")
  func malformed() {
    #expect(throws: ICUError.self) { try CaseMapping.uppercased("a", locale: "") }
  }
}
