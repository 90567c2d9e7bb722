import SlovoLocalization
import SlovoMessageFormat
import SlovoModel
import Testing

@Suite("Another term for a managed concept")
struct TermReplacementTests {
  private static let concepts = [
    "learning-cluster", "exchange-event", "regional-exchange-event", "resource-person",
    "mentoring-session", "day-centre", "application-period", "action-plan", "event-report",
    "detailed-event-design",
  ]
  private static let languages = ["sr-Cyrl", "bs-Latn", "mk"]

  @Test(
    "of the same gender changes all messages, and nothing is left to review", arguments: languages)
  func sameGender(tag: String) throws {
    let old = try ShippedWords.localizer()
    let language = try Self.language(tag)
    let genders = try Self.concepts.map { concept in
      (concept, try #require(try Self.gender(of: concept, language, in: old)))
    }
    let new = try OtherTerms.localizer(old, tag, Dictionary(uniqueKeysWithValues: genders))
    // The new nouns may stand elsewhere as plain text: that is another finding.
    let findings = try MessageAudit.findings(in: new, language: language)
      .filter { $0.rule != "term-typed" }
    #expect(findings.map(\.message) == [])
    let (oldVoice, newVoice) = (try old.voice(in: language), try new.voice(in: language))
    let entries = try #require(old.catalogues[language]).entries.values
    for concept in Self.concepts {
      let named = entries.filter { $0.text.contains("{\(concept) :slovo:term") }
      #expect(!named.isEmpty)
      for entry in named {
        let words = try newVoice.speak(entry.text).message.text
        #expect(try oldVoice.speak(entry.text).message.text != words, "\(entry.place)")
      }
    }
  }

  @Test(
    "stands in its forms in the sentences, and what agrees with it follows", arguments: languages)
  func sentences(tag: String) throws {
    let shipped = try ShippedWords.localizer()
    let language = try Self.language(tag)
    var kept: Set<String> = []
    var changed: Set<String> = []
    for replacement in try ReplacedTerm.all(tag) {
      let concept = replacement.concept
      let localizer = try OtherTerms.localizer(shipped, tag, [concept: replacement.term])
      let voice = try localizer.voice(in: language)
      let entry = try #require(voice.entry(replacement.key))
      #expect(try voice.speak(entry.text).message.text == replacement.sentence)
      let findings = try MessageAudit.agreement(
        in: localizer, language: language, of: Identifier<Concept>(concept))
      #expect(findings.map(\.message) == [])
      if replacement.term.gender == (try Self.gender(of: concept, language, in: shipped)) {
        kept.insert(concept)
      } else {
        changed.insert(concept)
      }
    }
    #expect(kept.isSuperset(of: Self.concepts))
    #expect(changed.isSuperset(of: Self.concepts))
  }

  @Test(
    "of another gender is reported in a message that has agreeing words and does not select",
    arguments: [
      ("sr-Cyrl", "Први {regional-exchange-event :slovo:term}, онлајн", "Први"),
      ("bs-Latn", "Prvi {regional-exchange-event :slovo:term}, online", "Prvi"),
      ("mk", "Прв {regional-exchange-event :slovo:term}, онлајн", "Прв"),
    ])
  func reported(tag: String, text: String, word: String) throws {
    let shipped = try ShippedWords.localizer(tag, messages: ["event.own.title": text])
    let language = try Self.language(tag)
    for gender in GrammaticalGender.allCases {
      let localizer = try OtherTerms.localizer(shipped, tag, ["regional-exchange-event": gender])
      let findings = try MessageAudit.findings(in: localizer, language: language)
      guard gender != .masculine else {
        #expect(findings.map(\.message) == [])
        continue
      }
      #expect(findings.map(\.rule) == ["agreement-to-review"])
      #expect(
        findings.first?.message.hasPrefix(
          "the message “event.own.title”: “\(word)” does not agree with") == true)
    }
  }

  private static func language(_ tag: String) throws -> LanguageTag {
    try #require(LanguageTag(tag))
  }

  private static func gender(
    of concept: String, _ language: LanguageTag, in localizer: Localizer
  ) throws -> GrammaticalGender? {
    let concept = try #require(localizer.glossary.concepts.first { $0.id.rawValue == concept })
    return try #require(concept.preferredTerm(in: language)).gender
  }
}
