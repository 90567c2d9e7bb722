import SlovoInflection
import Testing

@Suite("Macedonian noun phrases")
struct MacedonianPhraseTests {
  @Test("take one article, on what comes first", arguments: try Tables.rows("Phrases/mk.tsv"))
  func forms(row: [String]) throws {
    let paradigm = try MacedonianWords.phrases().paradigm(of: Lexeme(row[0], .noun))
    let slots = [
      FormSlot(nil, .singular, nil, .definite), FormSlot(nil, .plural, nil, .indefinite),
      FormSlot(nil, .plural, nil, .definite),
    ]
    for (slot, text) in zip(slots, row.dropFirst()) where text != "-" {
      #expect(paradigm.has(text, at: slot), "\(paradigm.form(slot)?.text ?? "none")")
    }
  }
}
