import SlovoChecks
import Testing

@Suite("TransliterationBroken")
struct TransliterationBrokenTests {
  @Test(
    "finds what a transliteration has left behind",
    arguments: [
      ("То биц́е касније", ["биц́е → биће"]), ("на онлине сесији", ["онлине → онлајн"]),
      ("покрајине Schlesvig Holstein", ["Schlesvig → Schleswig"]),
    ])
  func broken(_ text: String, _ expected: [String]) throws {
    #expect(try CheckFixtures.found(text, by: TransliterationBroken()) == expected)
  }

  @Test(
    "lets clean text pass",
    arguments: [
      "на онлајн сесији", "То ће бити касније", "Schleswig-Holstein", "bit će online", "",
    ])
  func passes(_ text: String) throws {
    #expect(try CheckFixtures.found(text, by: TransliterationBroken()) == [])
  }
}
