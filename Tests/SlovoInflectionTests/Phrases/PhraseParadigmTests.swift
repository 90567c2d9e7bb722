import SlovoInflection
import SlovoLocalization
import Testing

@Suite("Whole paradigms of noun phrases")
struct PhraseParadigmTests {
  @Test(
    "of Serbian and Bosnian have the forms of the table",
    arguments: try ["sr-Cyrl", "bs-Latn"].flatMap { language in
      try Tables.rows("Phrases/paradigms-\(language).tsv").map { (language, $0) }
    })
  func cases(language: String, row: [String]) throws {
    let paradigm = try ShippedInflectors.inflector(language).paradigm(
      of: Lexeme(row[0], .noun, animacy: Grammar.Animacy(rawValue: row[1])))
    let slots =
      Grammar.Case.allCases.map { FormSlot($0, .singular) }
      + Grammar.Case.allCases.map { FormSlot($0, .plural) }
    try #require(row.count == slots.count + 2)
    for (slot, cell) in zip(slots, row.dropFirst(2)) where cell != "-" {
      let form = paradigm.forms.first { $0.slot == slot }
      #expect(Tables.admits(cell, form?.text), "\(slot): \(form?.text ?? "none")")
    }
  }

  @Test(
    "of Macedonian have the forms of the table",
    arguments: try Tables.rows("Phrases/paradigms-mk.tsv"))
  func articles(row: [String]) throws {
    let paradigm = try ShippedInflectors.inflector("mk").paradigm(
      of: Lexeme(row[0], .noun, animacy: Grammar.Animacy(rawValue: row[1])))
    let slots: [FormSlot] = [
      FormSlot(nil, .singular, nil, .definite), FormSlot(nil, .singular, nil, .proximal),
      FormSlot(nil, .singular, nil, .distal), FormSlot(nil, .plural, nil, .indefinite),
      FormSlot(nil, .plural, nil, .definite), FormSlot(nil, .plural, nil, .proximal),
      FormSlot(nil, .plural, nil, .distal), FormSlot(nil, .count),
    ]
    try #require(row.count == slots.count + 2)
    for (slot, cell) in zip(slots, row.dropFirst(2)) where cell != "-" {
      let form = paradigm.forms.first { $0.slot == slot }
      #expect(Tables.admits(cell, form?.text), "\(slot): \(form?.text ?? "none")")
    }
  }
}
