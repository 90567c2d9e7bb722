import SlovoLocalization
import SlovoModel
import Testing

@Suite("The check of a glossary")
struct GlossaryCheckTests {
  private func rules(_ change: (inout [Concept]) throws -> Void) throws -> [String] {
    let shipped = try ShippedWorkspace.localizer()
    var concepts = [try Concept.noun("training", ["bs-Latn": "obuka"])]
    let language = try Make.language("bs-Latn")
    concepts[0].terms[language]?[0].gender = .feminine
    try change(&concepts)
    let localizer = Localizer(
      languages: shipped.languages.values.filter { $0.tag == language },
      sourceLanguage: language, catalogues: [:], glossary: Glossary(concepts: concepts),
      content: shipped.content, converters: [:])
    return GlossaryCheck.findings(in: localizer).map(\.rule)
  }

  @Test("is silent on a sound glossary")
  func sound() throws {
    #expect(try rules { _ in } == [])
  }

  @Test("finds a term that stands twice, and one that two concepts share")
  func duplicates() throws {
    let language = try Make.language("bs-Latn")
    #expect(
      try rules { concepts in
        concepts[0].terms[language]?.append(Term(text: "obuka", status: .admitted))
      } == ["term-duplicate"])
    #expect(
      try rules { concepts in
        var other = try Concept.noun("course", ["bs-Latn": "obuka"])
        other.terms[language]?[0].gender = .feminine
        concepts.append(other)
      } == ["term-homonym"])
    #expect(
      try rules { concepts in
        var other = try Concept.noun("course", ["bs-Latn": "kurs"])
        other.terms[language]?[0].gender = .masculine
        other.terms[language]?.append(Term(text: "obuka", status: .forbidden))
        concepts.append(other)
      } == ["term-contradiction"])
    #expect(
      try rules { concepts in
        concepts[0].terms[language]?[0].note = "a day of learning"
        var other = try Concept.noun("course", ["bs-Latn": "kurs"])
        other.terms[language]?[0].gender = .masculine
        var calque = Term(text: "obuka", status: .forbidden)
        calque.note = "a course lasts for weeks"
        other.terms[language]?.append(calque)
        concepts.append(other)
      } == [])
  }

  @Test("finds forms that the rules do not give, letters of two scripts, and what is missing")
  func forms() throws {
    let language = try Make.language("bs-Latn")
    let genitive = GrammaticalForm(grammaticalCase: .genitive, number: .singular)
    #expect(
      try rules { $0[0].terms[language]?[0].forms[genitive] = "obuki" }
        == ["form-contradicts-rules", "forms-incomplete"])
    #expect(
      try rules { $0[0].terms[language]?[0].forms[genitive] = "obukе" }
        == ["form-contradicts-rules", "forms-incomplete", "scripts-mixed"])
    #expect(try rules { $0[0].terms[language]?[0].gender = nil } == ["term-without-gender"])
    #expect(try rules { $0[0].terms[language] = [] } == ["term-missing"])
  }

  @Test(
    "finds what is wholly in another script, where that is no acronym or name",
    arguments: [
      ("учесник", PartOfSpeech.noun, false, ["script-of-another-language"]),
      ("учесник", .noun, true, []), ("ГИЗ", .noun, false, []), ("Грац", .properNoun, false, []),
    ])
  func scripts(
    _ text: String, _ part: PartOfSpeech, _ isKept: Bool, _ expected: [String]
  ) throws {
    let language = try Make.language("bs-Latn")
    let found = try rules { concepts in
      var other = try Concept.noun("other", ["bs-Latn": text])
      other.partOfSpeech = part
      other.isKeptUntranslated = isKept
      other.terms[language]?[0].gender = .masculine
      concepts.append(other)
    }
    #expect(found.filter { $0 == "script-of-another-language" } == expected)
  }

  @Test("finds cases that stand without the others, and a gender that the rules do not give")
  func incomplete() throws {
    let language = try Make.language("bs-Latn")
    #expect(
      try rules { concepts in
        for (form, text) in [(GrammaticalCase.nominative, "obuka"), (.genitive, "obuke")] {
          let place = GrammaticalForm(grammaticalCase: form, number: .singular)
          concepts[0].terms[language]?[0].forms[place] = text
        }
      } == ["forms-incomplete"])
    #expect(
      try rules { $0[0].terms[language]?[0].gender = .masculine }
        == ["gender-contradicts-rules"])
  }

  @Test("finds a form in another script")
  func scriptOfForm() throws {
    let language = try Make.language("bs-Latn")
    let genitive = GrammaticalForm(grammaticalCase: .genitive, number: .singular)
    #expect(
      try rules { $0[0].terms[language]?[0].forms[genitive] = "обуке" }
        .contains("script-of-another-language"))
  }

  /// A concept with a term for men and one for women.
  private func pair(
    _ change: (_ masculine: inout Term, _ feminine: inout Term) -> Void
  ) throws -> [String] {
    let language = try Make.language("bs-Latn")
    return try rules { concepts in
      var concept = try Concept.noun("participant", ["bs-Latn": "učesnik"])
      var masculine = Term(text: "učesnik", status: .preferred)
      masculine.gender = .masculine
      masculine.isAnimate = true
      masculine.counterpart = "učesnica"
      var feminine = Term(text: "učesnica", status: .admitted)
      feminine.gender = .feminine
      feminine.isAnimate = true
      feminine.counterpart = "učesnik"
      change(&masculine, &feminine)
      concept.terms[language] = [masculine, feminine]
      concepts.append(concept)
    }
  }

  @Test("finds counterparts that are unknown, not mutual, not allowed, or of one gender")
  func counterparts() throws {
    #expect(try pair { _, _ in } == [])
    #expect(
      try pair { masculine, _ in masculine.counterpart = "sudionica" }
        == ["counterpart-not-mutual", "counterpart-unknown"])
    #expect(try pair { _, feminine in feminine.counterpart = nil } == ["counterpart-not-mutual"])
    #expect(
      try pair { masculine, _ in masculine.counterpart = "učesnik" }
        == ["counterpart-not-mutual", "reference-cycle"])
    #expect(try pair { $1.status = .deprecated } == ["counterpart-not-allowed"])
    #expect(
      try pair { $1.gender = .masculine }
        == ["counterpart-of-same-gender", "gender-contradicts-rules"])
    #expect(try pair { $1.gender = nil } == ["term-without-gender"])
  }

  @Test("finds abbreviations that stand for something else than their term")
  func expansions() throws {
    let language = try Make.language("bs-Latn")
    func rules(_ expansion: String) throws -> [String] {
      try self.rules { concepts in
        concepts[0].terms[language]?[0].abbreviation = "ob."
        var short = Term(text: "ob.", status: .admitted)
        short.expansion = expansion
        concepts[0].terms[language]?.append(short)
      }
    }
    #expect(try rules("obuka") == [])
    #expect(try rules("trening") == ["expansion-contradiction"])
    #expect(try rules("ob.") == ["reference-cycle"])
  }

  @Test("finds broader concepts that lead in a circle, each circle once")
  func cycles() throws {
    let circle = try rules { concepts in
      for (name, text) in [("seminar", "seminar"), ("course", "kurs")] {
        var concept = try Concept.noun(name, ["bs-Latn": text])
        concept.terms[try Make.language("bs-Latn")]?[0].gender = .masculine
        concept.broader = Identifier(name == "seminar" ? "course" : "training")
        concepts.append(concept)
      }
      concepts[0].broader = Identifier("seminar")
    }
    #expect(circle == ["reference-cycle"])
    #expect(try rules { $0[0].broader = $0[0].id } == ["reference-cycle"])
  }

  @Test("finds no error in the shipped glossary")
  func shipped() throws {
    let findings = GlossaryCheck.findings(in: try ShippedWorkspace.localizer())
    #expect(findings.filter { $0.severity == .error }.map(\.message) == [])
  }
}
