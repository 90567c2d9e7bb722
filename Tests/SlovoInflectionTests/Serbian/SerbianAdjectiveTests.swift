import SlovoInflection
import Testing

@Suite("Serbian and Bosnian adjectives")
struct SerbianAdjectiveTests {
  private static let slots = [
    FormSlot(.genitive, .singular, .masculine, .indefinite),
    FormSlot(.nominative, .singular, .masculine, .definite),
    FormSlot(.genitive, .singular, .masculine, .definite),
    FormSlot(.dative, .singular, .masculine, .definite),
    FormSlot(.nominative, .singular, .feminine, .definite),
    FormSlot(.dative, .singular, .feminine, .definite),
    FormSlot(.nominative, .singular, .neuter, .definite),
    FormSlot(.nominative, .plural, .masculine, .definite),
    FormSlot(.genitive, .plural, .feminine, .definite),
    FormSlot(.instrumental, .plural, .neuter, .definite),
  ]

  @Test(
    "have the forms of the table", arguments: SerbianWords.languages,
    try Tables.rows("Serbian/adjectives.tsv"))
  func forms(language: String, row: [String]) throws {
    let paradigm = try SerbianWords.words(language).paradigm(
      of: Lexeme(SerbianWords.spelled(row[0], language), .adjective))
    try #require(row.count == Self.slots.count + 1)
    for (slot, expected) in zip(Self.slots, row.dropFirst()) {
      #expect(paradigm.cell(slot) == (try SerbianWords.spelled(expected, language)), "\(slot)")
    }
  }

  @Test(
    "in frequent use have the forms of the table", arguments: SerbianWords.languages,
    try Tables.rows("Serbian/frequent-adjectives.tsv"))
  func frequent(language: String, row: [String]) throws {
    let paradigm = try SerbianWords.words(language).paradigm(
      of: Lexeme(SerbianWords.spelled(row[0], language), .adjective))
    let cells = try row.dropFirst().map { try SerbianWords.spelled($0, language) }
    try Tables.expect(cells, at: Self.slots, in: paradigm)
  }

  @Test(
    "have the accusative of their noun",
    arguments: [(Grammar.Animacy.animate, "novog"), (.inanimate, "novi")])
  func animacy(animacy: Grammar.Animacy, expected: String) throws {
    let paradigm = try SerbianWords.words("bs-Latn").paradigm(
      of: Lexeme("nov", .adjective, animacy: animacy))
    #expect(paradigm.text(.accusative, .singular, .masculine, .definite) == expected)
  }

  @Test(
    "have every case in both numbers and three genders, and one form after two, three and four",
    arguments: ["nov", "gradski", "treći"])
  func whole(lemma: String) throws {
    let paradigm = try SerbianWords.words("bs-Latn").paradigm(of: Lexeme(lemma, .adjective))
    #expect(paradigm.forms.count == 87)
  }
}
