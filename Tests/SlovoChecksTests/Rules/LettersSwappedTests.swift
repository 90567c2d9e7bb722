import SlovoChecks
import Testing

@Suite("LettersSwapped")
struct LettersSwappedTests {
  @Test(
    "finds words that are wholly in the other script's letters",
    arguments: [
      ("Ово је прва, a ово друга", ["a → а"]),
      ("To je prva а ovo druga", ["а → a"]),
    ])
  func swapped(_ text: String, _ expected: [String]) throws {
    let found = try CheckFixtures.found(text, by: LettersSwapped())
    for item in expected { #expect(found.contains(item), "\(found)") }
  }

  @Test(
    "lets acronyms, names and foreign words pass",
    arguments: [
      "Рачунар PC и TOP понуда", "Савез и CAO програм", "Ovo je šuma i more", "Ово је мора и река",
      "",
    ])
  func passes(_ text: String) throws {
    #expect(try CheckFixtures.found(text, by: LettersSwapped()) == [])
  }
}
