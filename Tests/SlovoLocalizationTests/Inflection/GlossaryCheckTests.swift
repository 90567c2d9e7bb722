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
  }

  @Test("finds forms that the rules do not give, letters of two scripts, and what is missing")
  func forms() throws {
    let language = try Make.language("bs-Latn")
    let genitive = GrammaticalForm(grammaticalCase: .genitive, number: .singular)
    #expect(
      try rules { $0[0].terms[language]?[0].forms[genitive] = "obuki" }
        == ["form-contradicts-rules"])
    #expect(
      try rules { $0[0].terms[language]?[0].forms[genitive] = "obukе" }
        == ["form-contradicts-rules", "scripts-mixed"])
    #expect(try rules { $0[0].terms[language]?[0].gender = nil } == ["term-without-gender"])
    #expect(try rules { $0[0].terms[language] = [] } == ["term-missing"])
  }

  @Test("finds no error in the shipped glossary")
  func shipped() throws {
    let findings = GlossaryCheck.findings(in: try ShippedWorkspace.localizer())
    #expect(findings.filter { $0.severity == .error }.map(\.message) == [])
  }
}
