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
    try Tables.expect(Array(row.dropFirst(2)), at: Tables.cases, in: paradigm)
  }

  @Test(
    "of Macedonian have the forms of the table",
    arguments: try Tables.rows("Phrases/paradigms-mk.tsv"))
  func articles(row: [String]) throws {
    let paradigm = try ShippedInflectors.inflector("mk").paradigm(
      of: Lexeme(row[0], .noun, animacy: Grammar.Animacy(rawValue: row[1])))
    try Tables.expect(Array(row.dropFirst(2)), at: Tables.articles, in: paradigm)
  }
}
