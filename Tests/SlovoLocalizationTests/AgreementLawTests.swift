import SlovoLocalization
import SlovoModel
import Testing

@Suite("The shipped messages agree with any term")
struct AgreementLawTests {
  private static let languages = ["sr-Cyrl", "bs-Latn", "mk"]

  private static func managed() throws -> [Concept] {
    try ShippedWords.localizer().glossary.concepts.filter(\.isManaged)
  }

  /// The managed terms that name no organisation, place or person, and can come to have only a plural.
  private static func common() throws -> [Concept] {
    let domains = ["cluster-events", "documents", "social-services"]
    return try managed().filter { domains.contains($0.domain) }
  }

  @Test(
    "whatever the gender of all managed terms", arguments: languages, GrammaticalGender.allCases)
  func all(tag: String, gender: GrammaticalGender) throws {
    let genders = try Dictionary(
      uniqueKeysWithValues: Self.managed().map { ($0.id.rawValue, gender) })
    let localizer = try OtherTerms.localizer(ShippedWords.localizer(), tag, genders)
    let findings = try MessageAudit.agreement(
      in: localizer, language: try #require(LanguageTag(tag)))
    #expect(findings.map(\.message) == [])
  }

  @Test("whatever the gender of one managed term", arguments: languages)
  func each(tag: String) throws {
    let shipped = try ShippedWords.localizer()
    let language = try #require(LanguageTag(tag))
    var count = 0
    for concept in try Self.managed() {
      let gender = concept.preferredTerm(in: language)?.gender
      for other in GrammaticalGender.allCases where other != gender {
        let localizer = try OtherTerms.localizer(shipped, tag, [concept.id.rawValue: other])
        let findings = try MessageAudit.agreement(in: localizer, language: language, of: concept.id)
        #expect(findings.map(\.message) == [], "\(concept.id): \(other)")
        count += 1
      }
    }
    #expect(count == 2 * (try Self.managed().count))
  }

  @Test("where one managed term has only a plural", arguments: languages)
  func eachPlural(tag: String) throws {
    let shipped = try ShippedWords.localizer()
    let language = try #require(LanguageTag(tag))
    for concept in try Self.common() {
      let localizer = try OtherTerms.localizer(
        shipped, tag, [concept.id.rawValue: .feminine], onlyNumber: .plural)
      let findings = try MessageAudit.agreement(in: localizer, language: language, of: concept.id)
      #expect(findings.map(\.message) == [], "\(concept.id)")
    }
    #expect(try Self.common().count > 20)
  }

  @Test(
    "whatever the gender of all managed terms that have only a plural",
    arguments: languages.flatMap { tag in GrammaticalGender.allCases.map { (tag, $0) } }
      + [("en", .neuter)])
  func plural(tag: String, gender: GrammaticalGender) throws {
    let genders = try Dictionary(
      uniqueKeysWithValues: Self.common().map { ($0.id.rawValue, gender) })
    let localizer = try OtherTerms.localizer(
      ShippedWords.localizer(), tag, genders, onlyNumber: .plural)
    let findings = try MessageAudit.agreement(
      in: localizer, language: try #require(LanguageTag(tag)))
    #expect(findings.map(\.message) == [])
  }
}
