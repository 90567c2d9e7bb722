import SlovoInflection
import Testing

@Suite("Macedonian names")
struct MacedonianNameTests {
  @Test("stay bare, or have the form of the table", arguments: try Tables.rows("Names/mk.tsv"))
  func forms(row: [String]) throws {
    let features = row[1].split(separator: " ").map(String.init)
    let lexeme = Lexeme(
      row[0], .name, gender: features.first.flatMap(Grammar.Gender.init(rawValue:)),
      animacy: features.count > 1 ? .animate : nil)
    let paradigm = try MacedonianWords.names().paradigm(of: lexeme)
    let slot = Grammar.Case(rawValue: row[3]).map { FormSlot($0, .singular) }
    if let slot {
      #expect(paradigm.has(row[2], at: slot), "\(paradigm.form(slot)?.text ?? "none")")
    } else {
      #expect(paradigm.forms.map(\.text) == [row[2]])
    }
  }

  @Test("of bodies take the article of a phrase")
  func bodies() throws {
    let paradigm = try MacedonianWords.names().paradigm(
      of: Lexeme("Заедница на единиците на локалната самоуправа", .name))
    #expect(
      paradigm.text(nil, .singular, nil, .definite)
        == "Заедницата на единиците на локалната самоуправа")
  }
}
