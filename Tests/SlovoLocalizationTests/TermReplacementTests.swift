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
  private static let pluralConcepts = [
    "learning-cluster", "exchange-event", "first-exchange-event", "second-exchange-event",
    "regional-exchange-event", "mentoring-session", "day-centre", "application-period",
    "action-plan", "event-report", "detailed-event-design", "assignment-report",
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
    var plural: Set<String> = []
    for replacement in try ReplacedTerm.all(tag) {
      let concept = replacement.concept
      let localizer = try OtherTerms.localizer(shipped, tag, [concept: replacement.term])
      let voice = try localizer.voice(in: language)
      let entry = try #require(voice.entry(replacement.key))
      #expect(
        try voice.speak(entry.text).message.text == replacement.sentence,
        "\(concept): \(replacement.key)")
      let findings = try MessageAudit.agreement(
        in: localizer, language: language, of: Identifier<Concept>(concept))
      #expect(findings.map(\.message) == [])
      if replacement.term.onlyNumber == .plural {
        plural.insert(concept)
      } else if replacement.term.gender == (try Self.gender(of: concept, language, in: shipped)) {
        kept.insert(concept)
      } else {
        changed.insert(concept)
      }
    }
    #expect(kept.isSuperset(of: Self.concepts))
    #expect(changed.isSuperset(of: Self.concepts))
    #expect(plural.isSuperset(of: Self.pluralConcepts))
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

  /// What a sentence about a quantity says with terms of each gender.
  private static let counted: [(String, GrammaticalGender, [String])] = [
    (
      "bs-Latn", .masculine,
      [
        "Održan je 1 forum.", "Održana su 2 foruma.", "Održano je 5 foruma.", "Održan je 21 forum.",
        "Održano je 1,5 foruma.",
      ]
    ),
    (
      "bs-Latn", .feminine,
      [
        "Održana je 1 mreža.", "Održane su 2 mreže.", "Održano je 5 mreža.", "Održana je 21 mreža.",
        "Održano je 1,5 mreža.",
      ]
    ),
    (
      "bs-Latn", .neuter,
      [
        "Održano je 1 tijelo.", "Održana su 2 tijela.", "Održano je 5 tijela.",
        "Održano je 21 tijelo.", "Održano je 1,5 tijela.",
      ]
    ),
    (
      "sr-Cyrl", .masculine,
      [
        "Одржан је 1 форум.", "Одржана су 2 форума.", "Одржано је 5 форума.", "Одржан је 21 форум.",
        "Одржано је 1,5 форума.",
      ]
    ),
    (
      "sr-Cyrl", .feminine,
      [
        "Одржана је 1 мрежа.", "Одржане су 2 мреже.", "Одржано је 5 мрежа.", "Одржана је 21 мрежа.",
        "Одржано је 1,5 мрежа.",
      ]
    ),
    (
      "sr-Cyrl", .neuter,
      [
        "Одржано је 1 тијело.", "Одржана су 2 тијела.", "Одржано је 5 тијела.",
        "Одржано је 21 тијело.", "Одржано је 1,5 тијела.",
      ]
    ),
    (
      "mk", .masculine,
      [
        "Одржан е 1 форум.", "Одржани се 2 форуми.", "Одржани се 5 форуми.", "Одржан е 21 форум.",
        "Одржани се 1,5 форуми.",
      ]
    ),
    (
      "mk", .feminine,
      [
        "Одржана е 1 мрежа.", "Одржани се 2 мрежи.", "Одржани се 5 мрежи.", "Одржана е 21 мрежа.",
        "Одржани се 1,5 мрежи.",
      ]
    ),
    (
      "mk", .neuter,
      [
        "Одржано е 1 тело.", "Одржани се 2 тела.", "Одржани се 5 тела.", "Одржано е 21 тело.",
        "Одржани се 1,5 тела.",
      ]
    ),
  ]

  private static let countedVariants = [
    "bs-Latn":
      "one feminine {{Održana je {$n}.}} one neuter {{Održano je {$n}.}} one * {{Održan je {$n}.}} "
      + "few feminine {{Održane su {$n}.}} "
      + "few neuter {{Održana su {$n}.}} few * {{Održana su {$n}.}} * * {{Održano je {$n}.}}",
    "sr-Cyrl":
      "one feminine {{Одржана је {$n}.}} one neuter {{Одржано је {$n}.}} one * {{Одржан је {$n}.}} "
      + "few feminine {{Одржане су {$n}.}} "
      + "few neuter {{Одржана су {$n}.}} few * {{Одржана су {$n}.}} * * {{Одржано је {$n}.}}",
    "mk":
      "one feminine {{Одржана е {$n}.}} one neuter {{Одржано е {$n}.}} one * {{Одржан е {$n}.}} "
      + "* * {{Одржани се {$n}.}}",
  ]

  @Test(
    "of another gender is followed by a sentence about a quantity, whatever the number",
    arguments: counted)
  func quantities(tag: String, gender: GrammaticalGender, sentences: [String]) throws {
    let variants = try #require(Self.countedVariants[tag])
    let text =
      ".input {$n :slovo:quantity term=exchange-event} "
      + ".local $gender = {exchange-event :slovo:term select=gender} .match $n $gender \(variants)"
    let shipped = try ShippedWords.localizer(tag, messages: ["a.b": text])
    let localizer = try OtherTerms.localizer(shipped, tag, ["exchange-event": gender])
    let language = try Self.language(tag)
    #expect(
      try MessageAudit.findings(in: localizer, language: language).map(\.message) == [])
    let voice = try localizer.voice(in: language)
    for (number, sentence) in zip(["1", "2", "5", "21", "1.5"], sentences) {
      #expect(try voice.speak(text, values: ["n": .string(number)]).message.text == sentence)
    }
  }

  @Test(
    "that has only a plural is reported in a sentence about a quantity that is written for a singular",
    arguments: [("bs-Latn", "Održana"), ("sr-Cyrl", "Одржана"), ("mk", "Одржана")])
  func pluralQuantities(tag: String, word: String) throws {
    let variants = try #require(Self.countedVariants[tag])
    let text =
      ".input {$n :slovo:quantity term=exchange-event} "
      + ".local $gender = {exchange-event :slovo:term select=gender} .match $n $gender \(variants)"
    let shipped = try ShippedWords.localizer(tag, messages: ["a.b": text])
    let localizer = try OtherTerms.localizer(
      shipped, tag, ["exchange-event": .feminine], onlyNumber: .plural)
    let findings = try MessageAudit.findings(in: localizer, language: Self.language(tag))
    // A plural that nobody gave a singular to cannot be counted, which is reported beside it.
    let agreement = findings.filter { $0.rule != "message-function-problem" }
    #expect(agreement.map(\.rule) == ["agreement-to-review"])
    #expect(agreement.first?.message.contains("“\(word)”") == true)
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
