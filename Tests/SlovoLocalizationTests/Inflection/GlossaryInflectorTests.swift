import SlovoInflection
import SlovoLocalization
import SlovoModel
import Testing

@Suite("Words that are terms of the glossary")
struct GlossaryInflectorTests {
  private static let genitive = GrammaticalForm(grammaticalCase: .genitive, number: .singular)

  /// An inflector of the shipped language, with a glossary of one term.
  private func words(
    _ tag: String = "bs-Latn", _ change: (inout Concept, inout Term) -> Void = { _, _ in }
  ) throws -> GlossaryInflector {
    let shipped = try ShippedWorkspace.localizer()
    let bosnian = try Make.language("bs-Latn")
    var concept = try Concept.noun("training", ["bs-Latn": "obuka"])
    var term = Term(text: "obuka", status: .preferred)
    term.gender = .feminine
    term.forms[Self.genitive] = "XXgen"
    change(&concept, &term)
    concept.terms[bosnian] = [term]
    let localizer = Localizer(
      languages: Array(shipped.languages.values), sourceLanguage: bosnian, catalogues: [:],
      glossary: Glossary(concepts: [concept]), content: shipped.content,
      converters: shipped.converters)
    let language = try Make.language(tag)
    let data = try #require(shipped.languages[bosnian]?.inflection)
    return GlossaryInflector(
      localizer, language: language, inflector: try LanguageInflector(data))
  }

  @Test("have the forms that are written down, and the others by the rules")
  func written() throws {
    let paradigm = try words().paradigm(of: Lexeme("obuka", .noun))
    #expect(paradigm.text(.genitive, .singular) == "XXgen")
    #expect(paradigm.text(.accusative, .singular) == "obuku")
    #expect(paradigm.reason.hasPrefix("glossary training (given)"))
  }

  @Test("keep the doublets of a form that the rules admit")
  func doublets() throws {
    let instrumental = GrammaticalForm(grammaticalCase: .instrumental, number: .singular)
    let words = try words { concept, term in
      term.text = "mjesec"
      term.gender = .masculine
      term.forms = [instrumental: "mjesecem"]
    }
    let form = try #require(
      words.paradigm(of: Lexeme("mjesec", .noun)).form(FormSlot(.instrumental, .singular)))
    #expect(form.text == "mjesecem" && form.variants == ["mjesecom"])
  }

  @Test("are other words when something else is said of them")
  func others() throws {
    let words = try words()
    #expect(
      words.paradigm(of: Lexeme("obuka", .noun, gender: .masculine)).text(.genitive, .singular)
        != "XXgen")
    #expect(words.paradigm(of: Lexeme("obuke", .noun)).text(.genitive, .singular) != "XXgen")
    let forbidden = try self.words { _, term in term.status = .forbidden }
    #expect(
      forbidden.paradigm(of: Lexeme("obuka", .noun)).text(.genitive, .singular) == "obuke")
  }

  @Test("are known in the script of a derived language")
  func derived() throws {
    let words = try words("bs-Cyrl") { _, term in term.forms[Self.genitive] = "obukice" }
    #expect(
      words.paradigm(of: Lexeme("обука", .noun)).text(.genitive, .singular) == "обукице")
  }

  @Test(
    "name a living being by a guess that is said, unless somebody knows",
    arguments: [
      ("stručni koordinator", true, true, "stručnog koordinatora"),
      ("stručni koordinator", false, false, "stručni koordinator"),
      ("okrugli sto", true, false, "okrugli sto"),
    ])
  func animacy(_ text: String, _ guesses: Bool, _ isAnimate: Bool, _ accusative: String) throws {
    let concept = try Concept.noun("new", [:])
    let proposal = try ShippedWorkspace.localizer().proposal(
      for: Term(text: text, status: .preferred), of: concept, in: try Make.language("bs-Latn"),
      guessesAnimacy: guesses)
    #expect(proposal.term.isAnimate == isAnimate)
    let place = GrammaticalForm(grammaticalCase: .accusative, number: .singular)
    #expect(proposal.term.forms[place] == accusative)
    #expect(proposal.reason?.contains("animacy") == guesses)
    if guesses { #expect(try #require(proposal.confidence) < 1) }
  }
}
