import SlovoModel
import Testing

@Suite("LanguageTag")
struct LanguageTagTests {
  @Test(
    "is written in the recommended letter case",
    arguments: [
      ("sr-cyrl", "sr-Cyrl"), ("SR_LATN_rs", "sr-Latn-RS"), ("mk", "mk"),
      ("bs-Latn-BA", "bs-Latn-BA"),
      ("sr-Cyrl-EKAVSK", "sr-Cyrl-ekavsk"), ("es-419", "es-419"),
    ])
  func letterCase(text: String, tag: String) {
    #expect(LanguageTag(text)?.description == tag)
  }

  @Test(
    "is nil when malformed",
    arguments: [
      "", "s", "srpski", "sr-", "-sr", "sr--RS", "sr-RS-Cyrl", "sr Cyrl", "ср", "sr-Cyrl-Latn",
    ])
  func malformed(text: String) {
    #expect(LanguageTag(text) == nil)
  }

  @Test("tells language, script and region apart")
  func parts() throws {
    let tag = try #require(LanguageTag("sr-Cyrl-BA"))
    #expect(tag.language == "sr")
    #expect(tag.script == "Cyrl")
    #expect(tag.region == "BA")
    #expect(LanguageTag("mk-MK")?.script == nil)
    #expect(LanguageTag("sr-Cyrl")?.region == nil)
  }

  @Test("is looked up from the longest to the shortest")
  func lookup() {
    let chain = LanguageTag("sr-Cyrl-BA")?.lookupChain.map(\.description)
    #expect(chain == ["sr-Cyrl-BA", "sr-Cyrl", "sr"])
  }

  @Test(
    "can leave its script out",
    arguments: [("bs-Latn-BA", "bs-BA"), ("mk-MK", "mk-MK"), ("sr-Cyrl", "sr")])
  func withoutScript(tag: String, short: String) {
    #expect(LanguageTag(tag)?.withoutScript.description == short)
  }
}
