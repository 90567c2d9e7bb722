import SlovoLocalization
import Testing

@testable import SlovoInflection

@Suite("Terms of which nothing is said")
struct GuessedWordsTests {
  @Test("have the forms of the table", arguments: try Tables.rows("guessed.tsv"))
  func forms(row: [String]) throws {
    try #require(row.count == 5)
    let part = try #require(Grammar.PartOfSpeech(rawValue: row[1]))
    let paradigm = try ShippedInflectors.inflector(row[0]).paradigm(of: Lexeme(row[2], part))
    // A hyphen stands for the only form.
    let wanted = row[3] == "-" ? FormSlot() : try #require(FormSlot(words: row[3]))
    let form = paradigm.form(wanted)
    #expect(form?.text == row[4], "\(paradigm.reason)")
  }

  @Test("that nobody knows are not sure")
  func unknown() throws {
    let paradigm = try ShippedInflectors.inflector("bs-Latn").paradigm(
      of: Lexeme("kvabordo", .numeral))
    #expect(paradigm.confidence < 0.5)
    #expect(!paradigm.reason.isEmpty)
  }

  @Test("have no form that their language does not have")
  func denied() throws {
    let paradigm = try ShippedInflectors.inflector("mk").paradigm(of: Lexeme("овој", .adjective))
    #expect(!paradigm.forms.isEmpty)
    #expect(!paradigm.forms.contains { $0.slot.definiteness == .definite })
  }
}
