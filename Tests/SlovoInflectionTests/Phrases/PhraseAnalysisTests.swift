import SlovoInflection
import Testing

@Suite("Noun phrases of Serbian and Bosnian")
struct PhraseAnalysisTests {
  @Test("inflect the words that differ from form to form, and no other", arguments: try rows())
  func inflectedWords(language: String, row: [String]) throws {
    let analyzer = PhraseAnalyzer(rules: try SerbianAndBosnian.phraseRules(language))
    let words = row[0].split(separator: " ").filter { $0.contains(where: \.isLetter) }
    // A phrase in the plural shows it in the dative.
    let oblique = (row[1] == "-" ? row[4] : row[1]).split(separator: " ")
      .filter { $0.contains(where: \.isLetter) }
    let expected = zip(words, oblique).map { $0 != $1 }
    let roles = analyzer.analyse(row[0]).roles
    #expect(roles.map { $0 != .stays } == expected, "\(roles)")
  }

  @Test(
    "find the gender and the number of the head",
    arguments: [
      ("bs-Latn", "lokalna vlast", Grammar.Gender.feminine, Grammar.Number.singular),
      ("bs-Latn", "ljudska prava", .neuter, .plural),
      ("bs-Latn", "naredni koraci", .masculine, .plural),
      ("bs-Latn", "povratne informacije", .feminine, .plural),
      ("bs-Latn", "radno okruženje", .neuter, .singular),
      ("sr-Cyrl", "округли сто", .masculine, .singular),
      ("sr-Cyrl", "мјесна заједница", .feminine, .singular),
      ("sr-Cyrl", "правна и физичка лица", .neuter, .plural),
    ])
  func head(
    language: String, phrase: String, gender: Grammar.Gender, number: Grammar.Number
  ) throws {
    let analyzer = PhraseAnalyzer(rules: try SerbianAndBosnian.phraseRules(language))
    let analysis = analyzer.analyse(phrase)
    #expect(analysis.gender == gender)
    #expect(analysis.number == number)
  }

  @Test("go on with participles, appositions and parts of a coordination")
  func behindTheHead() throws {
    let analyzer = PhraseAnalyzer(rules: try SerbianAndBosnian.phraseRules("bs-Latn"))
    func inflected(_ phrase: String) -> [String] {
      zip(phrase.split(separator: " "), analyzer.analyse(phrase).roles)
        .compactMap { $1 == .stays ? nil : String($0) }
    }
    #expect(inflected("usluga zasnovana na dokazima") == ["usluga", "zasnovana"])
    #expect(inflected("obuka za zaposlene i prva razmjena") == ["obuka", "prva", "razmjena"])
    #expect(inflected("centar za reintegraciju i rehabilitaciju") == ["centar"])
    #expect(inflected("Republika Sjeverna Makedonija") == ["Republika", "Sjeverna", "Makedonija"])
    #expect(inflected("opština domaćin konferencije") == ["opština", "domaćin"])
  }

  @Test("inflect the words that are marked, in three languages", arguments: try marked())
  func markedWords(language: String, row: [String]) throws {
    let rules =
      try language == "mk"
      ? Tables.lists("mk/inflection/phrases.txt") : SerbianAndBosnian.phraseRules(language)
    let roles = PhraseAnalyzer(rules: rules).analyse(row[0]).roles
    #expect(roles.map { $0 == .stays ? "." : "+" }.joined() == row[1])
  }

  private static func marked() throws -> [(String, [String])] {
    try ["sr-Cyrl", "bs-Latn", "mk"].flatMap { language in
      try Tables.rows("Phrases/inflected-\(language).tsv").map { (language, $0) }
    }
  }

  private static func rows() throws -> [(String, [String])] {
    try ["sr-Cyrl", "bs-Latn"].flatMap { language in
      try Tables.rows("Phrases/\(language).tsv").map { (language, $0) }
    }
  }
}
