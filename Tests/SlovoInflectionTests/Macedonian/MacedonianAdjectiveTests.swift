import SlovoInflection
import Testing

@Suite("Macedonian adjectives")
struct MacedonianAdjectiveTests {
  @Test("agree and take the article", arguments: try Tables.rows("Macedonian/adjectives.tsv"))
  func forms(row: [String]) throws {
    let paradigm = try MacedonianWords.words.get().paradigm(of: Lexeme(row[0], .adjective))
    #expect(paradigm.has(row[0], at: FormSlot(nil, .singular, .masculine, .indefinite)))
    #expect(paradigm.has(row[1], at: FormSlot(nil, .singular, .masculine, .definite)))
    #expect(paradigm.has(row[2], at: FormSlot(nil, .singular, .feminine, .indefinite)))
    #expect(paradigm.has(row[3], at: FormSlot(nil, .singular, .neuter, .indefinite)))
    #expect(paradigm.has(row[4], at: FormSlot(nil, .plural, nil, .indefinite)))
    #expect(paradigm.has(row[5], at: FormSlot(nil, .plural, nil, .definite)))
  }

  @Test("that may be a participle as well are marked as uncertain")
  func uncertain() throws {
    let words = try MacedonianWords.words.get()
    #expect(words.paradigm(of: Lexeme("заштитен", .adjective)).confidence < 0.7)
    #expect(words.paradigm(of: Lexeme("нов", .adjective)).confidence == 1)
  }
}
