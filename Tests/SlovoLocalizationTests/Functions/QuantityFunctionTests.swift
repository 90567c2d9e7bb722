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
}
