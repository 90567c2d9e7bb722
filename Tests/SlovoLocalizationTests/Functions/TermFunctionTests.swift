import SlovoLocalization
import SlovoMessageFormat
import SlovoModel
import Testing

@Suite(":slovo:term")
struct TermFunctionTests {
  private static func text(_ message: String, _ tag: String) throws -> String {
    let spoken = try ShippedWorkspace.voice(tag).speak(message).message
    #expect(spoken.errors.isEmpty)
    return spoken.text
  }

  @Test(
    "declines a term of Serbian",
    arguments: [
      ("nominative", "догађај размјене", "догађаји размјене"),
      ("genitive", "догађаја размјене", "догађаја размјене"),
      ("dative", "догађају размјене", "догађајима размјене"),
      ("accusative", "догађај размјене", "догађаје размјене"),
      ("vocative", "догађају размјене", "догађаји размјене"),
      ("instrumental", "догађајем размјене", "догађајима размјене"),
      ("locative", "догађају размјене", "догађајима размјене"),
    ])
  func serbian(grammaticalCase: String, singular: String, plural: String) throws {
    let option = "case=\(grammaticalCase)"
    #expect(try Self.text("{exchange-event :slovo:term \(option)}", "sr-Cyrl") == singular)
    #expect(
      try Self.text("{exchange-event :slovo:term \(option) number=plural}", "sr-Cyrl") == plural)
  }

  @Test(
    "declines a term of Bosnian",
    arguments: [
      ("nominative", "resursna osoba", "resursne osobe"),
      ("genitive", "resursne osobe", "resursnih osoba"),
      ("dative", "resursnoj osobi", "resursnim osobama"),
      ("accusative", "resursnu osobu", "resursne osobe"),
      ("vocative", "resursna osobo", "resursne osobe"),
      ("instrumental", "resursnom osobom", "resursnim osobama"),
      ("locative", "resursnoj osobi", "resursnim osobama"),
    ])
  func bosnian(grammaticalCase: String, singular: String, plural: String) throws {
    let option = "case=\(grammaticalCase)"
    #expect(try Self.text("{resource-person :slovo:term \(option)}", "bs-Latn") == singular)
    #expect(
      try Self.text("{resource-person :slovo:term \(option) number=plural}", "bs-Latn") == plural)
  }

  @Test(
    "gives the definite and the plural forms of Macedonian",
    arguments: [
      ("", "настан за размена"), ("definiteness=indefinite", "настан за размена"),
      ("definiteness=definite", "настанот за размена"), ("number=plural", "настани за размена"),
      ("number=plural definiteness=definite", "настаните за размена"),
      ("case=genitive", "настан за размена"),
      ("case=locative number=plural", "настани за размена"),
    ])
  func macedonian(options: String, text: String) throws {
    #expect(try Self.text("{exchange-event :slovo:term \(options)}", "mk") == text)
  }

  @Test(
    "gives the plural of English, whatever the case",
    arguments: [
      ("", "exchange event"), ("number=plural", "exchange events"),
      ("case=instrumental", "exchange event"), ("case=locative number=plural", "exchange events"),
    ])
  func english(options: String, text: String) throws {
    #expect(try Self.text("{exchange-event :slovo:term \(options)}", "en") == text)
  }

  @Test(
    "begins with a capital letter when it is asked to",
    arguments: [
      ("sr-Cyrl", "Догађајима размјене"), ("bs-Latn", "Događajima razmjene znanja"),
      ("mk", "Настани за размена"), ("en", "Exchange events"),
    ])
  func capital(tag: String, text: String) throws {
    let options = "case=locative number=plural capitalize=true"
    #expect(try Self.text("{exchange-event :slovo:term \(options)}", tag) == text)
  }

  @Test(
    "selects on the gender of the term",
    arguments: [
      ("sr-Cyrl", "resource-person", "she"), ("sr-Cyrl", "exchange-event", "he"),
      ("mk", "resource-person", "it"), ("en", "resource-person", "none"),
    ])
  func gender(tag: String, concept: String, text: String) throws {
    let message = """
      .local $term = {\(concept) :slovo:term select=gender}
      .match $term
      feminine {{she}}
      masculine {{he}}
      neuter {{it}}
      * {{none}}
      """
    #expect(try Self.text(message, tag) == text)
  }

  @Test(
    "gives the form behind two, three and four",
    arguments: [
      ("bs-Latn", "dva nova {participant :slovo:term number=paucal}", "dva nova učesnika"),
      ("bs-Latn", "dva nova {participant :slovo:term number=count}", "dva nova učesnika"),
      ("bs-Latn", "dvije {session :slovo:term number=paucal}", "dvije sesije"),
      ("bs-Latn", "dva {expert-day :slovo:term number=paucal}", "dva ekspertska dana"),
      ("bs-Latn", "dva {next-steps :slovo:term number=paucal}", "dva naredna koraka"),
      ("sr-Cyrl", "три {learning-cluster :slovo:term number=paucal}", "три кластера за учење"),
      ("mk", "двајца {participant :slovo:term number=paucal}", "двајца учесници"),
      ("mk", "два {expert-day :slovo:term number=paucal}", "два експертски дена"),
      ("mk", "два {concept :slovo:term number=paucal}", "два концепти"),
      ("mk", "два {concept :slovo:term number=count}", "два концепта"),
      ("en", "two {session :slovo:term number=paucal}", "two sessions"),
    ])
  func paucal(tag: String, message: String, text: String) throws {
    let spoken = try ShippedWords.voice(tag).speak(message)
    #expect(spoken.message.errors.isEmpty, "\(spoken.message.errors)")
    #expect(spoken.text == text)
  }

  @Test(
    "gives the vocative of Macedonian, which has no other case",
    arguments: [
      ("case=vocative", "учесниче"), ("case=dative", "учесник"),
      ("case=vocative number=plural", "учесници"), ("case=genitive number=plural", "учесници"),
      ("case=vocative gender=feminine", "учесничке"),
    ])
  func vocative(options: String, text: String) throws {
    let spoken = try ShippedWords.voice("mk").speak("– {participant :slovo:term \(options)}")
    #expect(spoken.message.errors.isEmpty)
    #expect(spoken.text == "– " + text)
  }

  @Test("ignores what a language does not have, also of a term without written forms")
  func ignored() throws {
    var workspace = SmallWorkspace()
    workspace.concepts = [try .noun("event", ["en": "event", "bs-Latn": "događaj"])]
    let english = try workspace.voice("en").speak(
      "{event :slovo:term case=dative definiteness=definite}")
    #expect(english.message.errors.isEmpty)
    #expect(english.text == "event")
    let bosnian = try workspace.voice("bs-Latn").speak("{event :slovo:term definiteness=definite}")
    #expect(bosnian.message.errors.isEmpty)
    #expect(bosnian.text == "događaj")
  }

  @Test("says which concept may have been meant")
  func suggestion() throws {
    let spoken = try ShippedWords.voice("bs-Latn").speak("{learning-clustr :slovo:term}").message
    #expect(
      spoken.errors.map(\.reason) == [
        "the glossary has no concept “learning-clustr”; did you mean “learning-cluster”?"
      ])
  }

  @Test("tells the concept, the form and the words in a trace")
  func trace() throws {
    let scope = Scope(["event": .leaf(.concept(try Make.id("first-exchange-event")))])
    let spoken = try ShippedWords.voice("sr-Cyrl").speak(
      "на {$event :slovo:term case=accusative}", in: scope)
    let step = ":slovo:term of $event is први догађај размјене; first-exchange-event, accusative"
    #expect(spoken.trace.steps.map(\.description).contains(step), "\(spoken.trace.steps)")
    let counted = try ShippedWords.voice("bs-Latn").speak(
      "dva {participant :slovo:term number=paucal}")
    #expect(
      counted.trace.steps.map(\.description).contains(
        ":slovo:term of |participant| is učesnika; participant, paucal"))
  }

  @Test("selects on the number that a term only has")
  func number() throws {
    var workspace = SmallWorkspace()
    var concept = try Concept.noun("materials", ["bs-Latn": "materijali"])
    concept.terms[try Make.language("bs-Latn")]?[0].onlyNumber = .plural
    workspace.concepts = [concept, try .noun("material", ["bs-Latn": "materijal"])]
    let voice = try workspace.voice("bs-Latn")
    for (id, text) in [("materials", "su"), ("material", "je")] {
      let spoken = try voice.speak(
        ".local $t = {\(id) :slovo:term select=number} .match $t plural {{su}} * {{je}}")
      #expect(spoken.message.text == text)
    }
  }

  @Test("takes the term from a variable")
  func variable() throws {
    let scope = Scope(["concept": .leaf(.concept(try Make.id("exchange-event")))])
    let spoken = try ShippedWorkspace.voice("bs-Latn").speak(
      "{$concept :slovo:term case=instrumental}", in: scope)
    #expect(spoken.message.text == "događajem razmjene znanja")
    #expect(spoken.message.errors.isEmpty)
  }

  @Test("shows a form that the glossary lacks, and reports it with the place of the message")
  func missingForm() throws {
    var workspace = SmallWorkspace(
      messages: ["bs-Latn": ["on": "Na {event :slovo:term case=locative} smo."]])
    var concept = try Concept.noun("event", ["bs-Latn": "događaj"])
    concept.partOfSpeech = .phrase
    workspace.concepts = [concept]
    var findings: [Finding] = []
    let inlines = try workspace.voice("bs-Latn").inlines(
      of: .message(try Make.key("on")), in: Scope(), findings: &findings)
    #expect(inlines.plainText == "Na ⟨event⟩ smo.")
    #expect(inlines.contains(.missing("event")))
    let finding = try #require(findings.first)
    #expect(findings.count == 1)
    #expect(finding.rule == "message-incomplete")
    #expect(finding.severity == .error)
    #expect(finding.place?.description == "Locales/test.yaml:3:5")
    #expect(finding.message.contains("“event” has no locative in bs-Latn"))
  }

  @Test("derives a form that the glossary does not write down, and lets written ones win")
  func derivedForm() throws {
    var workspace = SmallWorkspace()
    let language = try Make.language("bs-Latn")
    var concept = try Concept.noun("event", ["bs-Latn": "veliki događaj"])
    workspace.concepts = [concept]
    let message = "{event :slovo:term case=instrumental number=plural}"
    #expect(try workspace.voice("bs-Latn").speak(message).message.text == "velikim događajima")
    concept.terms[language]?[0].forms[
      GrammaticalForm(grammaticalCase: .instrumental, number: .plural)] = "zborovima"
    workspace.concepts = [concept]
    #expect(try workspace.voice("bs-Latn").speak(message).message.text == "zborovima")
  }

  @Test(
    "says of a concept without any term that it has none",
    arguments: ["{event :slovo:term}", "{$event :slovo:term case=locative capitalize=true}"])
  func missingTerm(message: String) throws {
    var workspace = SmallWorkspace()
    workspace.concepts = [try .noun("event", ["mk": "настан"])]
    let scope = Scope(["event": .leaf(.concept(try Make.id("event")))])
    let spoken = try workspace.voice("bs-Latn").speak(message, in: scope).message
    #expect(spoken.text == "⟨event⟩")
    #expect(
      spoken.errors.map(\.reason) == [
        "“event” has no term in bs-Latn; add it to the glossary"
      ])
  }

  @Test(
    "refuses what is no term or no option",
    arguments: [
      ("{no-such-concept :slovo:term}", "bad-operand"), ("{Šta :slovo:term}", "bad-operand"),
      ("{$nothing :slovo:term}", "bad-operand"),
      ("{exchange-event :slovo:term case=ablative}", "bad-option"),
      ("{exchange-event :slovo:term number=dual}", "bad-option"),
      ("{exchange-event :slovo:term capitalize=yes}", "bad-option"),
      ("{exchange-event :slovo:term select=case}", "bad-option"),
    ])
  func refusals(message: String, code: String) throws {
    let spoken = try ShippedWorkspace.voice("bs-Latn").speak(message).message
    #expect(spoken.errors.contains { $0.code.rawValue == code }, "\(spoken.errors)")
    #expect(spoken.text.hasPrefix("{"))
  }
}
