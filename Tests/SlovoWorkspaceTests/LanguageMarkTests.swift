import SlovoLocalization
import SlovoModel
import SlovoWorkspace
import Testing

/// Source: RFC 5646, section 4.1, rule 2, and the registry of language subtags, in which `bs`, `en` and
/// `mk` have a script that goes without saying, and `sr` has none.
@Suite("Languages in documents")
struct LanguageMarkTests {
  @Test(
    "leave out a script that goes without saying, but not towards Word",
    arguments: [
      ("bs-Latn", "bs-Latn-BA", "bs-BA"), ("bs-Cyrl", "bs-Cyrl-BA", "bs-Cyrl-BA"),
      ("en", "en-GB", "en-GB"), ("mk", "mk-MK", "mk-MK"), ("mk-Latn", "mk-Latn-MK", "mk-Latn-MK"),
      ("sr-Cyrl", "sr-Cyrl-BA", "sr-Cyrl-BA"), ("sr-Latn", "sr-Latn-BA", "sr-Latn-BA"),
      ("sr-Cyrl-RS", "sr-Cyrl-RS", "sr-Cyrl-RS"), ("sr-Latn-RS", "sr-Latn-RS", "sr-Latn-RS"),
    ])
  func tags(tag: String, full: String, web: String) throws {
    let workspace = try ShippedContent.workspace()
    let language = try #require(
      workspace.languages.languages.first { $0.tag.description == tag }?.documentLanguage)
    #expect(language.fullTag.description == full)
    #expect(language.webTag.description == web)
  }
}
