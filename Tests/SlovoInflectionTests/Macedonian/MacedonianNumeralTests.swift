import SlovoInflection
import Testing

@Suite("Macedonian numerals")
struct MacedonianNumeralTests {
  @Test(
    "take gender and the three articles, those of persons too",
    arguments: try Tables.rows("Macedonian/numerals.tsv"))
  func cardinals(row: [String]) throws {
    let paradigm = try MacedonianWords.words.get().paradigm(of: Lexeme(row[0], .numeral))
    let gender = Grammar.Gender(rawValue: row[1])
    let places: [Grammar.Definiteness] = [.indefinite, .definite, .proximal, .distal]
    try #require(row.count == places.count + 2)
    for (definiteness, cell) in zip(places, row.dropFirst(2)) where cell != "-" {
      let form = paradigm.forms.first { $0.slot == FormSlot(nil, nil, gender, definiteness) }
      #expect(form?.text == cell, "\(definiteness)")
    }
  }

  @Test(
    "have ordinals that agree and take the articles",
    arguments: try Tables.rows("Macedonian/ordinals.tsv"))
  func ordinals(row: [String]) throws {
    let paradigm = try MacedonianWords.words.get().paradigm(of: Lexeme(row[0], .adjective))
    let slots = [
      FormSlot(nil, .singular, .feminine, .indefinite),
      FormSlot(nil, .singular, .neuter, .indefinite), FormSlot(nil, .plural, nil, .indefinite),
      FormSlot(nil, .singular, .masculine, .definite),
      FormSlot(nil, .singular, .feminine, .definite),
      FormSlot(nil, .singular, .neuter, .definite), FormSlot(nil, .plural, nil, .definite),
      FormSlot(nil, .singular, .masculine, .proximal),
      FormSlot(nil, .singular, .feminine, .distal),
    ]
    try #require(row.count == slots.count + 1)
    for (slot, cell) in zip(slots, row.dropFirst()) {
      #expect(paradigm.form(slot)?.text == cell, "\(slot)")
    }
  }
}
