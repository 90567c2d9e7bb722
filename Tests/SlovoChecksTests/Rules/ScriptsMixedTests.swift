import SlovoChecks
import Testing

@Suite("ScriptsMixed")
struct ScriptsMixedTests {
  @Test(
    "finds words with letters of two scripts, and writes them in one",
    arguments: [
      ("усвојена је примjена", ["примjена → примјена"]), ("Аннеx 1", ["Аннеx → Анекс"]),
      ("успjешно смjештаје", ["успjешно → успјешно", "смjештаје → смјештаје"]),
      ("dobrа volja", ["dobrа → dobra"]),
    ])
  func mixed(_ text: String, _ expected: [String]) throws {
    #expect(try CheckFixtures.found(text, by: ScriptsMixed()) == expected)
  }

  @Test(
    "lets accents, endings of acronyms and foreign words pass",
    arguments: ["кôд програма", "са GIZ-ом и PDF-а", "Kod i šuma", "Радна група", ""])
  func passes(_ text: String) throws {
    #expect(try CheckFixtures.found(text, by: ScriptsMixed()) == [])
  }
}
