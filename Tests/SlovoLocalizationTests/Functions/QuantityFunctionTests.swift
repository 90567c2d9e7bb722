import SlovoLocalization
import SlovoMessageFormat
import SlovoModel
import Testing

@Suite("A quantity")
struct QuantityFunctionTests {
  /// A noun behind 1, behind 2 to 4, and behind the rest.
  typealias Noun = (concept: String, one: String, few: String, other: String)

  private static let slavic: [(String, [Noun])] = [
    (
      "sr-Cyrl",
      [
        ("session", "сесија", "сесије", "сесија"),
        ("expert-day", "експертски дан", "експертска дана", "експертских дана"),
        ("cover-letter", "пропратно писмо", "пропратна писма", "пропратних писама"),
      ]
    ),
    (
      "bs-Latn",
      [
        ("session", "sesija", "sesije", "sesija"),
        ("expert-day", "ekspertski dan", "ekspertska dana", "ekspertskih dana"),
        ("cover-letter", "propratno pismo", "propratna pisma", "propratnih pisama"),
      ]
    ),
  ]

  private static let twoForms: [(String, [(concept: String, one: String, other: String)])] = [
    (
      "mk",
      [
        ("session", "сесија", "сесии"), ("municipality", "општина", "општини"),
        ("expert-day", "експертски ден", "експертски дена"),
        ("action-plan", "акциски план", "акциски плана"),
        ("session-plan", "план на сесија", "плана на сесии"),
        ("e-course", "е-курс", "е-курса"), ("deadline", "рок", "рока"), ("city", "град", "града"),
        ("day-centre", "дневен центар", "дневни центри"), ("concept", "концепт", "концепти"),
        ("participant", "учесник", "учесници"),
        ("cluster-member", "член на кластерот за учење", "членови на кластерот за учење"),
      ]
    ),
    (
      "en",
      [
        ("session", "session", "sessions"), ("municipality", "municipality", "municipalities"),
        ("expert-day", "expert day", "expert days"),
      ]
    ),
  ]

  private func text(_ number: String, _ concept: String, _ voice: Voice) throws -> String {
    let spoken = try voice.speak(
      "{$n :slovo:quantity term=\(concept)}", values: ["n": .string(number)])
    #expect(spoken.message.errors.isEmpty, "\(spoken.message.errors)")
    return spoken.message.text
  }

  @Test("takes the form that Serbian and Bosnian want behind each number", arguments: slavic)
  func threeForms(tag: String, nouns: [Noun]) throws {
    let voice = try ShippedWords.voice(tag)
    for noun in nouns {
      for number in 0...130 {
        let isTeen = (11...14).contains(number % 100)
        let form =
          number % 10 == 1 && !isTeen
          ? noun.one : (2...4).contains(number % 10) && !isTeen ? noun.few : noun.other
        #expect(try text(String(number), noun.concept, voice) == "\(number) \(form)")
      }
    }
  }

  @Test("takes the singular or the plural in Macedonian and English", arguments: twoForms)
  func singularOrPlural(
    tag: String, nouns: [(concept: String, one: String, other: String)]
  ) throws {
    let voice = try ShippedWords.voice(tag)
    for noun in nouns {
      for number in 0...130 {
        let isOne = tag == "en" ? number == 1 : number % 10 == 1 && number % 100 != 11
        #expect(
          try text(String(number), noun.concept, voice)
            == "\(number) \(isOne ? noun.one : noun.other)")
      }
    }
  }

  @Test(
    "follows CLDR in decimals, as a selection on the number does",
    arguments: [
      ("bs-Latn", "1.5", "1,5 sesija"), ("bs-Latn", "0.2", "0,2 sesije"),
      ("bs-Latn", "2.1", "2,1 sesija"), ("bs-Latn", "1500", "1.500 sesija"),
      ("bs-Latn", "-3", "-3 sesije"), ("sr-Cyrl", "0.2", "0,2 сесије"),
      ("mk", "1.5", "1,5 сесии"), ("mk", "0.1", "0,1 сесија"), ("en", "1.5", "1.5 sessions"),
      ("en", "1.0", "1 session"),
    ])
  func decimals(tag: String, number: String, expected: String) throws {
    let voice = try ShippedWords.voice(tag)
    #expect(try text(number, "session", voice) == expected)
    let forms = [
      "bs-Latn": "one {{sesija}} few {{sesije}}", "sr-Cyrl": "one {{сесија}} few {{сесије}}",
      "mk": "one {{сесија}}", "en": "one {{session}}",
    ]
    let rest = ["bs-Latn": "sesija", "sr-Cyrl": "сесија", "mk": "сесии", "en": "sessions"]
    let selected = try voice.speak(
      ".input {$n :slovo:quantity term=session} .match $n \(try #require(forms[tag])) "
        + "* {{\(try #require(rest[tag]))}}", values: ["n": .string(number)])
    #expect(expected.hasSuffix(" \(selected.message.text)"))
  }

  @Test(
    "takes an adjective along",
    arguments: [
      ("bs-Latn", "participant", "nov", ["1 nov učesnik", "2 nova učesnika", "5 novih učesnika"]),
      ("bs-Latn", "session", "nov", ["1 nova sesija", "2 nove sesije", "5 novih sesija"]),
      (
        "bs-Latn", "cover-letter", "dobar",
        ["1 dobro propratno pismo", "2 dobra propratna pisma", "5 dobrih propratnih pisama"]
      ),
      ("sr-Cyrl", "participant", "нов", ["1 нов учесник", "2 нова учесника", "5 нових учесника"]),
      (
        "sr-Cyrl", "session", "посљедњи",
        ["1 посљедња сесија", "2 посљедње сесије", "5 посљедњих сесија"]
      ),
      (
        "sr-Cyrl", "expert-day", "gender-sensitive",
        [
          "1 родно осјетљив експертски дан", "2 родно осјетљива експертска дана",
          "5 родно осјетљивих експертских дана",
        ]
      ),
      ("mk", "participant", "нов", ["1 нов учесник", "2 нови учесници", "5 нови учесници"]),
      ("mk", "session", "нов", ["1 нова сесија", "2 нови сесии", "5 нови сесии"]),
      (
        "mk", "expert-day", "нов",
        ["1 нов експертски ден", "2 нови експертски дена", "5 нови експертски дена"]
      ),
      ("en", "session", "new", ["1 new session", "2 new sessions", "5 new sessions"]),
    ])
  func adjectives(tag: String, concept: String, adjective: String, expected: [String]) throws {
    let voice = try ShippedWords.voice(tag)
    for (number, words) in zip([1, 2, 5], expected) {
      let spoken = try voice.speak(
        "{\(number) :slovo:quantity term=\(concept) adjective=\(adjective)}")
      #expect(spoken.message.errors.isEmpty, "\(spoken.message.errors)")
      #expect(spoken.text == words)
    }
  }

  @Test(
    "shows its case where the number governs no form",
    arguments: [
      ("bs-Latn", "session", "genitive", ["1 sesije", "2 sesije", "5 sesija", "21 sesije"]),
      ("bs-Latn", "session", "accusative", ["1 sesiju", "2 sesije", "5 sesija", "21 sesiju"]),
      (
        "sr-Cyrl", "participant", "accusative",
        ["1 учесника", "2 учесника", "5 учесника", "21 учесника"]
      ),
      ("sr-Cyrl", "session", "instrumental", ["1 сесијом", "2 сесије", "5 сесија", "21 сесијом"]),
      ("mk", "session", "genitive", ["1 сесија", "2 сесии", "5 сесии", "21 сесија"]),
      ("en", "session", "genitive", ["1 session", "2 sessions", "5 sessions", "21 sessions"]),
    ])
  func cases(tag: String, concept: String, name: String, expected: [String]) throws {
    let voice = try ShippedWords.voice(tag)
    for (number, words) in zip([1, 2, 5, 21], expected) {
      let spoken = try voice.speak("{\(number) :slovo:quantity term=\(concept) case=\(name)}")
      #expect(spoken.message.errors.isEmpty, "\(spoken.message.errors)")
      #expect(spoken.text == words)
    }
  }

  @Test(
    "of a term that is written in the plural counts the singular under it",
    arguments: [
      ("bs-Latn", "next-steps", ["1 naredni korak", "2 naredna koraka", "5 narednih koraka"]),
      (
        "bs-Latn", "lessons-learned",
        ["1 naučena lekcija", "2 naučene lekcije", "5 naučenih lekcija"]
      ),
      (
        "bs-Latn", "travel-accommodation-costs",
        [
          "1 trošak putovanja i smještaja", "2 troška putovanja i smještaja",
          "5 troškova putovanja i smještaja",
        ]
      ),
      (
        "bs-Latn", "to-dos", ["1 zadatak i obaveza", "2 zadatka i obaveze", "5 zadataka i obaveza"]
      ),
      ("bs-Latn", "youth", ["1 mladi", "2 mlada", "5 mladih"]),
      ("bs-Latn", "human-rights", ["1 ljudsko pravo", "2 ljudska prava", "5 ljudskih prava"]),
      (
        "sr-Cyrl", "legal-and-natural-persons",
        ["1 правно и физичко лице", "2 правна и физичка лица", "5 правних и физичких лица"]
      ),
      ("sr-Cyrl", "next-steps", ["1 наредни корак", "2 наредна корака", "5 наредних корака"]),
      (
        "sr-Cyrl", "state-actors",
        [
          "1 државни и недржавни актер", "2 државна и недржавна актера",
          "5 државних и недржавних актера",
        ]
      ),
      ("mk", "next-steps", ["1 следен чекор", "2 следни чекори", "5 следни чекори"]),
      ("mk", "lessons-learned", ["1 научена лекција", "2 научени лекции", "5 научени лекции"]),
      ("en", "next-steps", ["1 next step", "2 next steps", "5 next steps"]),
      ("en", "lessons-learned", ["1 lesson learned", "2 lessons learned", "5 lessons learned"]),
    ])
  func writtenInThePlural(tag: String, concept: String, expected: [String]) throws {
    let voice = try ShippedWords.voice(tag)
    for (number, words) in zip(["1", "2", "5"], expected) {
      #expect(
        try text(number, concept, voice) == "\(number) \(words.drop { $0 != " " }.dropFirst())")
    }
  }

  @Test("of a noun that has no singular stands in the plural, or says that it cannot be counted")
  func pluralOnly() throws {
    var workspace = SmallWorkspace()
    var doors = try Concept.noun("door", ["bs-Latn": "ulazna vrata", "en": "trousers"])
    for tag in ["bs-Latn", "en"] {
      doors.terms[try Make.language(tag)]?[0].onlyNumber = .plural
    }
    doors.terms[try Make.language("bs-Latn")]?[0].gender = .neuter
    workspace.concepts = [doors]
    let bosnian = try workspace.voice("bs-Latn")
    for (number, words) in [(1, "1 ulazna vrata"), (2, "2 ulazna vrata"), (5, "5 ulaznih vrata")] {
      #expect(try bosnian.speak("{\(number) :slovo:quantity term=door}").text == words)
    }
    let english = try workspace.voice("en")
    #expect(try english.speak("{2 :slovo:quantity term=door}").text == "2 trousers")
    let one = try english.speak("{1 :slovo:quantity term=door}").message
    #expect(one.text == "1 ⟨door⟩")
    #expect(
      one.errors.map(\.reason) == [
        "“door” has only a plural in en; write its singular beside it, among the forms of the term"
      ])
  }

  @Test("writes the number by the options of :number, and counts what is shown")
  func options() throws {
    let english = try ShippedWords.voice("en")
    let spoken = try english.speak(
      "{1 :slovo:quantity term=session minimumFractionDigits=1} {$n :slovo:quantity term=$t}",
      values: ["n": 2, "t": "expert-day"])
    #expect(spoken.message.text == "1.0 sessions 2 expert days")
  }

  @Test("is a part with the pieces of its number and its term")
  func parts() throws {
    let spoken = try ShippedWords.voice("bs-Latn").speak("{1234 :slovo:quantity term=session}")
    guard case .value(let part) = spoken.message.parts.first else {
      Issue.record("there is no part")
      return
    }
    #expect(part.kind == "slovo:quantity")
    #expect(part.fields.map(\.text) == ["1", ".", "234", " ", "sesije"])
    #expect(part.fields.map(\.kind) == ["integer", "group", "integer", "literal", "term"])
  }

  @Test(
    "reports what it cannot use",
    arguments: [
      ("{many :slovo:quantity term=session}", "{|many|}", "bad-operand"),
      ("{1 :slovo:quantity}", "{|1|}", "bad-option"),
      ("{1 :slovo:quantity term=sesion}", "{|1|}", "bad-option"),
      (
        "{2 :slovo:quantity term=gender-sensitive}", "2 ⟨gender-sensitive⟩", "unsupported-operation"
      ),
    ])
  func errors(source: String, text: String, code: String) throws {
    let spoken = try ShippedWords.voice("bs-Latn").speak(source)
    #expect(spoken.message.text == text)
    #expect(spoken.message.errors.map(\.code.rawValue) == [code])
  }

  @Test(
    "says which term is missing or unknown, and what may have been meant",
    arguments: [
      (
        "{1 :slovo:quantity}",
        "the option term is missing; it is the name of a concept of the glossary"
      ),
      (
        "{1 :slovo:quantity term=sesion}",
        "term: the glossary has no concept “sesion”; did you mean “session”?"
      ),
      (
        "{1 :slovo:quantity term=xyzzy}",
        "term: the glossary has no concept “xyzzy”; `slovo list concepts` lists them"
      ),
    ])
  func reasons(source: String, reason: String) throws {
    let spoken = try ShippedWords.voice("bs-Latn").speak(source)
    #expect(spoken.message.errors.map(\.reason) == [reason])
  }
}
