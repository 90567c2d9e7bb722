import SlovoModel
import Testing

@Suite("Term forms")
struct TermTests {
  @Test("a Bosnian term has cases and numbers, and ignores definiteness")
  func cases() {
    var term = Term(text: "događaj", status: .preferred)
    term.forms = [
      GrammaticalForm(grammaticalCase: .nominative, number: .singular): "događaj",
      GrammaticalForm(grammaticalCase: .locative, number: .plural): "događajima",
    ]
    #expect(
      term.form(.init(grammaticalCase: .locative, number: .plural, definiteness: .definite))
        == "događajima")
    #expect(term.form(.init()) == "događaj")
    #expect(term.form(.init(grammaticalCase: .genitive)) == nil)
  }

  @Test("a term that has only a plural gives the plural")
  func pluralOnly() {
    var term = Term(text: "повратне информације", status: .preferred)
    term.onlyNumber = .plural
    term.forms = [
      GrammaticalForm(grammaticalCase: .nominative, number: .plural): "повратне информације",
      GrammaticalForm(grammaticalCase: .genitive, number: .plural): "повратних информација",
    ]
    #expect(term.form(.init(grammaticalCase: .genitive)) == "повратних информација")
    #expect(term.form(.init()) == "повратне информације")
  }

  @Test("a Macedonian term has definiteness and number, and ignores cases")
  func definiteness() {
    var term = Term(text: "настан", status: .preferred)
    term.forms = [
      GrammaticalForm(number: .singular, definiteness: .indefinite): "настан",
      GrammaticalForm(number: .singular, definiteness: .definite): "настанот",
      GrammaticalForm(number: .plural, definiteness: .definite): "настаните",
    ]
    #expect(term.form(.init(grammaticalCase: .genitive, definiteness: .definite)) == "настанот")
    #expect(term.form(.init(number: .plural, definiteness: .definite)) == "настаните")
    #expect(term.form(.init(number: .plural)) == nil)
  }

  @Test("an English term has numbers, and ignores everything else")
  func numbers() {
    var term = Term(text: "event", status: .preferred)
    term.forms = [GrammaticalForm(number: .plural): "events"]
    #expect(term.form(.init(grammaticalCase: .genitive, definiteness: .definite)) == "event")
    #expect(term.form(.init(grammaticalCase: .genitive, number: .plural)) == "events")
  }
}
