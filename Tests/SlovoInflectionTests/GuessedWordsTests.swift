import SlovoInflection
import SlovoLocalization
import Testing

@Suite("Terms of which nothing is said")
struct GuessedWordsTests {
  @Test("have the forms of the table", arguments: try Tables.rows("guessed.tsv"))
  func forms(row: [String]) throws {
    try #require(row.count == 5)
    let part = try #require(Grammar.PartOfSpeech(rawValue: row[1]))
    let paradigm = try ShippedInflectors.inflector(row[0]).paradigm(of: Lexeme(row[2], part))
    let wanted = Self.place(row[3])
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

  /// A place in words, "plural genitive"; a hyphen for the only form.
  private static func place(_ text: String) -> FormSlot {
    var slot = FormSlot()
    guard text != "-" else { return slot }
    for word in text.split(separator: " ").map(String.init) {
      if let number = Grammar.Number(rawValue: word) {
        slot.number = number
      } else if let gender = Grammar.Gender(rawValue: word) {
        slot.gender = gender
      } else if let definiteness = Grammar.Definiteness(rawValue: word) {
        slot.definiteness = definiteness
      } else {
        slot.grammaticalCase = Grammar.Case(rawValue: word)
      }
    }
    return slot
  }
}
