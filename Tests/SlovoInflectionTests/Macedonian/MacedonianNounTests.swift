import SlovoInflection
import Testing

@Suite("Macedonian nouns")
struct MacedonianNounTests {
  @Test("have the forms of the table, from lemma, gender and animacy", arguments: try nouns())
  func forms(row: [String]) throws {
    let features = row[1].split(separator: " ").map(String.init)
    let paradigm = try MacedonianWords.words.get().paradigm(
      of: Lexeme(
        row[0], .noun, gender: Grammar.Gender(rawValue: features[0]),
        animacy: features.count > 1 ? .animate : .inanimate))
    #expect(paradigm.has(row[0], at: FormSlot(nil, .singular, nil, .indefinite)))
    #expect(paradigm.has(row[2], at: FormSlot(nil, .singular, nil, .definite)))
    #expect(paradigm.has(row[3], at: FormSlot(nil, .plural, nil, .indefinite)))
    #expect(paradigm.has(row[4], at: FormSlot(nil, .plural, nil, .definite)))
    #expect(paradigm.has(row[5], at: FormSlot(nil, .count)))
  }

  @Test(
    "in frequent use have the forms of the table, from lemma, gender and animacy",
    arguments: try Tables.rows("Macedonian/frequent-nouns.tsv"))
  func frequent(row: [String]) throws {
    let features = row[1].split(separator: " ").map(String.init)
    let paradigm = try MacedonianWords.words.get().paradigm(
      of: Lexeme(
        row[0], .noun, gender: Grammar.Gender(rawValue: features[0]),
        animacy: features.count > 1 ? .animate : nil))
    try Tables.expect(Array(row.dropFirst(2)), at: Tables.articles, in: paradigm)
  }

  @Test("take the gender of their ending when nobody says it", arguments: try nouns())
  func gender(row: [String]) throws {
    let paradigm = try MacedonianWords.words.get().paradigm(of: Lexeme(row[0], .noun))
    #expect(paradigm.gender?.rawValue == row[1].split(separator: " ").first.map(String.init))
  }

  @Test(
    "have the articles of what is near and of what is far",
    arguments: [
      ("град", "градов", "градон", "градовиве", "градовине"),
      ("жена", "женава", "женана", "жениве", "женине"),
      ("радост", "радоства", "радостна", "радостиве", "радостине"),
      ("село", "селово", "селоно", "селава", "селана"),
    ])
  func nearAndFar(
    lemma: String, near: String, far: String, nearPlural: String, farPlural: String
  ) throws {
    let paradigm = try MacedonianWords.words.get().paradigm(of: Lexeme(lemma, .noun))
    #expect(paradigm.text(nil, .singular, nil, .proximal) == near)
    #expect(paradigm.text(nil, .singular, nil, .distal) == far)
    #expect(paradigm.text(nil, .plural, nil, .proximal) == nearPlural)
    #expect(paradigm.text(nil, .plural, nil, .distal) == farPlural)
  }

  @Test(
    "have a vocative when they name persons",
    arguments: [
      ("учител", "учителе"), ("војник", "војниче"), ("господин", "господине"), ("жена", "жено"),
      ("учителка", "учителке"), ("директор", "директоре"), ("старец", "старче"),
    ])
  func vocative(lemma: String, expected: String) throws {
    let paradigm = try MacedonianWords.words.get().paradigm(
      of: Lexeme(lemma, .noun, animacy: .animate))
    #expect(paradigm.has(expected, at: FormSlot(.vocative, .singular)))
  }

  private static func nouns() throws -> [[String]] { try Tables.rows("Macedonian/nouns.tsv") }
}
