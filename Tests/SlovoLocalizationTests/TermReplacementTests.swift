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
    "of the same gender changes all messages, and nothing is left to review",
    arguments: concepts, languages)
  func sameGender(concept: String, tag: String) throws {
    let old = try ShippedWords.localizer()
    let gender = try #require(try Self.term(concept, tag, in: old).gender)
    let new = try Self.localizer(concept, tag, gender)
    #expect(try Self.findings(in: new, tag).map(\.message) == [])
    let (oldVoice, newVoice) = (try Self.voice(tag, of: old), try Self.voice(tag, of: new))
    var count = 0
    let language = try Self.language(tag)
    for entry in try #require(old.catalogues[language]).entries.values
    where entry.text.contains("{\(concept) :slovo:term") {
      let words = try newVoice.speak(entry.text).message.text
      #expect(try oldVoice.speak(entry.text).message.text != words, "\(entry.place)")
      count += 1
    }
    #expect(count > 0)
  }

  @Test(
    "of another gender is reported where words beside it do not agree, and nowhere else",
    arguments: concepts, languages)
  func otherGender(concept: String, tag: String) throws {
    let shipped = try ShippedWords.localizer()
    let old = try #require(try Self.term(concept, tag, in: shipped).gender)
    for gender in GrammaticalGender.allCases where gender != old {
      let localizer = try Self.localizer(concept, tag, gender)
      let entries = localizer.catalogues[try Self.language(tag)]?.entries ?? [:]
      for finding in try Self.findings(in: localizer, tag) {
        #expect(finding.rule == "agreement-to-review")
        let entry = try #require(entries.values.first { $0.place == finding.place })
        #expect(entry.text.contains("{\(concept) :slovo:term"))
        #expect(!entry.text.contains("select=gender"))
      }
    }
  }

  @Test(
    "of another gender is reported in a message that has agreeing words and does not select",
    arguments: [
      ("sr-Cyrl", "Први {regional-exchange-event :slovo:term}, онлајн", "Први"),
      ("bs-Latn", "Prvi {regional-exchange-event :slovo:term}, online", "Prvi"),
      ("mk", "Прв {regional-exchange-event :slovo:term}, онлајн", "Прв"),
    ])
  func reported(tag: String, text: String, word: String) throws {
    let own = ["event.own.title": text]
    let concept = "regional-exchange-event"
    let same = try Self.localizer(concept, tag, .masculine, messages: own)
    #expect(try Self.findings(in: same, tag).map(\.message) == [])
    let other = try Self.localizer(concept, tag, .feminine, messages: own)
    let findings = try Self.findings(in: other, tag)
    #expect(findings.map(\.rule) == ["agreement-to-review"])
    #expect(
      findings.first?.message.hasPrefix(
        "the message “event.own.title”: “\(word)” does not agree with") == true)
  }

  @Test(
    "is answered in each gender by messages that select on it",
    arguments: [
      ("sr-Cyrl", "Припремљен форум", "Припремљена мрежа", "Припремљено тијело"),
      ("bs-Latn", "Pripremljen forum", "Pripremljena mreža", "Pripremljeno tijelo"),
      ("mk", "Подготвен форум", "Подготвена мрежа", "Подготвено тело"),
    ])
  func selection(tag: String, masculine: String, feminine: String, neuter: String) throws {
    for (gender, sentence) in zip(GrammaticalGender.allCases, [masculine, feminine, neuter]) {
      let localizer = try Self.localizer("event-report", tag, gender)
      #expect(
        try Self.text("activity.rs-2024.deliverable.event-report", tag, in: localizer) == sentence)
    }
  }

  @Test(
    "of the same gender stands in its form in every sentence",
    arguments: [
      ("sr-Cyrl", "покретање форума", "упознавање чланова форума са начином рада"),
      ("bs-Latn", "pokretanje foruma", "upoznavanje članova foruma s načinom rada"),
      (
        "mk", "отпочнување на форумот", "запознавање на членовите на форумот со начинот на работа"
      ),
    ])
  func sentences(tag: String, launch: String, orientation: String) throws {
    let localizer = try Self.localizer("learning-cluster", tag, .masculine)
    #expect(try Self.text("event.exchange-1.purpose.launch", tag, in: localizer) == launch)
    #expect(
      try Self.text("event.exchange-1.purpose.orientation", tag, in: localizer) == orientation)
  }

  // MARK: Glossaries

  /// The shipped words with another noun for a concept in one language.
  private static func localizer(
    _ concept: String, _ tag: String, _ gender: GrammaticalGender,
    messages: [String: String] = [:]
  ) throws -> Localizer {
    let shipped = try ShippedWords.localizer()
    var concepts = shipped.glossary.concepts
    let index = try #require(concepts.firstIndex { $0.id.rawValue == concept })
    var term = Term(text: "", status: .preferred)
    term.gender = gender
    term.forms = try #require(forms[tag]?[gender]).reduce(into: [:]) { $0[$1.0] = $1.1 }
    term.text = try #require(
      term.forms[GrammaticalForm(grammaticalCase: .nominative, number: .singular)]
        ?? term.forms[GrammaticalForm(number: .singular, definiteness: .indefinite)])
    let language = try Self.language(tag)
    concepts[index].terms[language] = [term]
    var catalogues = shipped.catalogues
    let own = try ShippedWords.localizer(tag, messages: messages).catalogues[language]
    catalogues[language]?.entries.merge(own?.entries ?? [:]) { $1 }
    return Localizer(
      languages: Array(shipped.languages.values), sourceLanguage: shipped.sourceLanguage,
      catalogues: catalogues, glossary: Glossary(concepts: concepts),
      content: shipped.content, converters: shipped.converters)
  }

  private static let forms: [String: [GrammaticalGender: [(GrammaticalForm, String)]]] = [
    "sr-Cyrl": [
      .masculine: declined(
        "форум форума форуму форум форуме форумом форуму",
        "форуми форума форумима форуме форуми форумима форумима"),
      .feminine: declined(
        "мрежа мреже мрежи мрежу мрежо мрежом мрежи",
        "мреже мрежа мрежама мреже мреже мрежама мрежама"),
      .neuter: declined(
        "тијело тијела тијелу тијело тијело тијелом тијелу",
        "тијела тијела тијелима тијела тијела тијелима тијелима"),
    ],
    "bs-Latn": [
      .masculine: declined(
        "forum foruma forumu forum forume forumom forumu",
        "forumi foruma forumima forume forumi forumima forumima"),
      .feminine: declined(
        "mreža mreže mreži mrežu mrežo mrežom mreži",
        "mreže mreža mrežama mreže mreže mrežama mrežama"),
      .neuter: declined(
        "tijelo tijela tijelu tijelo tijelo tijelom tijelu",
        "tijela tijela tijelima tijela tijela tijelima tijelima"),
    ],
    "mk": [
      .masculine: articled("форум форумот", "форуми форумите"),
      .feminine: articled("мрежа мрежата", "мрежи мрежите"),
      .neuter: articled("тело телото", "тела телата"),
    ],
  ]

  /// Forms in the order nominative, genitive, dative, accusative, vocative, instrumental, locative.
  private static func declined(
    _ singular: String, _ plural: String
  ) -> [(GrammaticalForm, String)] {
    let cases: [GrammaticalCase] = [
      .nominative, .genitive, .dative, .accusative, .vocative, .instrumental, .locative,
    ]
    return [(GrammaticalNumber.singular, singular), (.plural, plural)].flatMap { number, words in
      zip(cases, words.split(separator: " ")).map {
        (GrammaticalForm(grammaticalCase: $0, number: number), String($1))
      }
    }
  }

  private static func articled(
    _ singular: String, _ plural: String
  ) -> [(GrammaticalForm, String)] {
    [(GrammaticalNumber.singular, singular), (.plural, plural)].flatMap { number, words in
      zip(Definiteness.allCases, words.split(separator: " ")).map {
        (GrammaticalForm(number: number, definiteness: $0), String($1))
      }
    }
  }

  // MARK: Words

  private static func language(_ tag: String) throws -> LanguageTag {
    try #require(LanguageTag(tag))
  }

  private static func term(
    _ concept: String, _ tag: String, in localizer: Localizer
  ) throws -> Term {
    let concept = try #require(localizer.glossary.concepts.first { $0.id.rawValue == concept })
    return try #require(concept.preferredTerm(in: try language(tag)))
  }

  private static func voice(_ tag: String, of localizer: Localizer) throws -> Voice {
    try localizer.voice(in: try language(tag))
  }

  private static func text(
    _ key: String, _ tag: String, in localizer: Localizer
  ) throws -> String {
    let entries = localizer.catalogues[try language(tag)]?.entries ?? [:]
    let key = try #require(MessageKey(key))
    let entry = try #require(entries[key])
    return try voice(tag, of: localizer).speak(entry.text).message.text
  }

  private static func findings(in localizer: Localizer, _ tag: String) throws -> [Finding] {
    // The new noun may stand elsewhere as plain text: that is another finding.
    try MessageAudit.findings(in: localizer, language: try language(tag))
      .filter { $0.rule != "term-typed" }
  }
}
