import SlovoICU
import Testing

@Suite("Spoof checker")
struct SpoofCheckerTests {
  @Test("finds texts that look alike")
  func confusable() throws {
    let checker = try SpoofChecker()
    #expect(checker.areConfusable("сора", "copa"))
    #expect(!checker.areConfusable("слово", "slovo"))
    #expect(try checker.skeleton(of: "сора") == checker.skeleton(of: "copa"))
    #expect(try checker.skeleton(of: "") == "")
  }

  @Test(
    "tells how scripts are mixed",
    arguments: [
      ("abc", SpoofChecker.RestrictionLevel.ascii, false), ("реч", .singleScript, false),
      ("примjене", .minimallyRestrictive, true), ("Аннеx", .minimallyRestrictive, true),
      ("čaša", .singleScript, false), ("ПДФ-а", .singleScript, false),
      ("漢字かなabc", .highlyRestrictive, true), ("", .ascii, false),
    ])
  func mixed(text: String, level: SpoofChecker.RestrictionLevel, mixes: Bool) throws {
    #expect(try SpoofChecker().restrictionLevel(of: text) == level)
    #expect(SpoofChecker.mixesScripts(text) == mixes)
  }

  @Test("lets marks, digits and emoji go with any script")
  func common() {
    #expect(!SpoofChecker.mixesScripts("реч\u{301} 2024. 😀 «»"))
    #expect(!SpoofChecker.mixesScripts("漢字かな"))
  }

  @Test("takes the skeleton of a text of a megabyte")
  func long() throws {
    let text = String(repeating: "о", count: 500_000)
    #expect(try SpoofChecker().skeleton(of: text) == String(repeating: "o", count: 500_000))
  }
}
