import SlovoInflection
import Testing

@Suite("Macedonian terms")
struct MacedonianTermTests {
  private func terms() throws -> TermInflector<DerivedWords> {
    TermInflector(
      words: try MacedonianWords.words.get(),
      phraseRules: try Tables.lists("mk/inflection/phrases.txt"),
      nameLists: try Tables.lists("mk/inflection/names.txt"))
  }

  @Test("are inflected as words, phrases, adjectives or names, as they are")
  func kinds() throws {
    let terms = try terms()
    #expect(
      terms.paradigm(of: Lexeme("обука", .noun)).text(nil, .plural, nil, .definite) == "обуките")
    #expect(
      terms.paradigm(of: Lexeme("дневен центар", .noun)).text(nil, .plural, nil, .definite)
        == "дневните центри")
    #expect(
      terms.paradigm(of: Lexeme("родово сензитивен", .adjective))
        .text(nil, .singular, .feminine, .definite) == "родово сензитивната")
    #expect(
      terms.paradigm(of: Lexeme("заснован на докази", .adjective))
        .text(nil, .plural, nil, .definite) == "заснованите на докази")
    #expect(
      terms.paradigm(of: Lexeme("онлајн", .adjective)).forms.allSatisfy { $0.text == "онлајн" })
    #expect(terms.paradigm(of: Lexeme("НАЛАС", .name)).forms.map(\.text) == ["НАЛАС"])
  }

  @Test("written in the plural have plural forms alone")
  func pluralOnly() throws {
    let paradigm = try terms().paradigm(
      of: Lexeme("финансии", .noun, gender: .feminine, onlyNumber: .plural))
    #expect(paradigm.text(nil, .plural, nil, .definite) == "финансиите")
    #expect(!paradigm.forms.contains { $0.slot.number == .singular })
  }

  @Test("keep the forms that somebody wrote down")
  func knownForms() throws {
    let slot = FormSlot(nil, .plural, nil, .definite)
    let paradigm = try terms().paradigm(
      of: Lexeme("план на сесија", .noun, knownForms: [slot: "плановите на сесиите"]))
    #expect(paradigm.has("плановите на сесиите", at: slot))
  }
}
