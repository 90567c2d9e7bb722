import SlovoLocalization
import SlovoMessageFormat
import SlovoModel
import Testing

@Suite(":slovo:list")
struct ListFunctionTests {
  private static func concepts(_ ids: String...) throws -> ScopeValue {
    .list(try ids.map { .leaf(.concept(try Make.id($0))) })
  }

  private static func plain(_ texts: String...) -> ScopeValue {
    .list(texts.map { .leaf(.plain($0)) })
  }

  @Test(
    "joins values as the language does",
    arguments: [
      ("sr-Cyrl", "А, Б и В"), ("bs-Latn", "А, Б i В"), ("mk", "А, Б и В"), ("en", "А, Б and В"),
    ])
  func three(tag: String, text: String) throws {
    let spoken = try ShippedWorkspace.voice(tag).speak(
      "{$list :slovo:list}", in: Scope(["list": Self.plain("А", "Б", "В")]))
    #expect(spoken.message.text == text)
  }

  @Test("writes one value as it is, two with a word between them, and none as nothing")
  func short() throws {
    let voice = try ShippedWorkspace.voice("bs-Latn")
    func text(_ list: ScopeValue) throws -> String {
      try voice.speak("{$list :slovo:list}", in: Scope(["list": list])).message.text
    }
    #expect(try text(Self.plain("A")) == "A")
    #expect(try text(Self.plain("A", "B")) == "A i B")
    #expect(try text(.list([])) == "")
    #expect(try text(.leaf(.plain("A"))) == "A")
  }

  @Test(
    "parts values with separators of their own where one holds a comma or a conjunction",
    arguments: [
      ("en", "and", "A and B, and C", "A; B, C; and D"),
      ("sr-Cyrl", "и", "A и B, као и C", "A; B, C; као и D"),
      ("bs-Latn", "i", "A i B, kao i C", "A; B, C; kao i D"),
      ("mk", "и", "A и B, како и C", "A; B, C; како и D"),
    ])
  func strong(tag: String, and: String, pair: String, three: String) throws {
    let voice = try ShippedWorkspace.voice(tag)
    func text(_ values: String...) throws -> String {
      let list = ScopeValue.list(values.map { .leaf(.plain($0)) })
      return try voice.speak("{$list :slovo:list}", in: Scope(["list": list])).message.text
    }
    #expect(try text("A \(and) B", "C") == pair)
    #expect(try text("A", "B, C", "D") == three)
    #expect(try text("A \(and) B") == "A \(and) B")
    #expect(try text("A\(and)", "B") == "A\(and) \(and) B")
  }

  @Test("puts words in front of every value")
  func each() throws {
    let spoken = try ShippedWorkspace.voice("en").speak(
      "hosted by {$list :slovo:list each=|the |}",
      in: Scope(["list": try Self.concepts("resource-person", "exchange-event")]))
    #expect(spoken.message.text == "hosted by the resource person and the exchange event")
    #expect(spoken.message.errors.isEmpty)
  }

  @Test(
    "puts every term into the form that is asked for",
    arguments: [
      ("sr-Cyrl", "случаја: ресурсном особом и догађајем размјене"),
      ("bs-Latn", "slučaja: resursnom osobom i događajem razmjene znanja"),
      ("mk", "случаја: лице практичар и настан за размена"),
    ])
  func inflected(tag: String, text: String) throws {
    let prefix = tag == "bs-Latn" ? "slučaja: " : "случаја: "
    let spoken = try ShippedWorkspace.voice(tag).speak(
      prefix + "{$list :slovo:list case=instrumental}",
      in: Scope(["list": try Self.concepts("resource-person", "exchange-event")]))
    #expect(spoken.message.text == text)
    #expect(spoken.message.errors.isEmpty)
  }

  @Test("begins the first value only with a capital letter")
  func capital() throws {
    let spoken = try ShippedWorkspace.voice("bs-Latn").speak(
      "{$list :slovo:list capitalize=true number=plural}",
      in: Scope(["list": try Self.concepts("resource-person", "exchange-event")]))
    #expect(spoken.message.text == "Resursne osobe i događaji razmjene znanja")
  }

  @Test("shows the term without the form, and says what the glossary lacks")
  func missingForm() throws {
    var workspace = SmallWorkspace()
    // The forms of a phrase are not derived.
    var event = try Concept.noun("event", ["bs-Latn": "događaj"])
    event.partOfSpeech = .phrase
    workspace.concepts = [
      event,
      try .noun(
        "host", ["bs-Latn": "domaćin"],
        forms: [
          "bs-Latn": [GrammaticalForm(grammaticalCase: .genitive, number: .singular): "domaćina"]
        ]),
    ]
    let spoken = try workspace.voice("bs-Latn").speak(
      "{$list :slovo:list case=genitive}",
      in: Scope(["list": try Self.concepts("event", "host")]))
    #expect(spoken.message.text == "⟨događaj⟩ i domaćina")
    #expect(spoken.message.errors.map(\.reason).joined().contains("genitive"))
  }

  @Test("shows a concept without any term by its name")
  func missingTerm() throws {
    var workspace = SmallWorkspace()
    workspace.concepts = [try .noun("event", ["mk": "настан"])]
    let spoken = try workspace.voice("bs-Latn").speak(
      "{$list :slovo:list case=genitive}", in: Scope(["list": try Self.concepts("event")]))
    #expect(spoken.message.text == "⟨event⟩")
    #expect(
      spoken.message.errors.map(\.reason) == [
        "“event” has no term in bs-Latn; add it to the glossary"
      ])
  }

  @Test("refuses a literal")
  func literal() throws {
    let spoken = try ShippedWorkspace.voice("en").speak("{$nothing :slovo:list}").message
    #expect(!spoken.errors.isEmpty)
  }
}
