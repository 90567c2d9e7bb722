import SlovoInflection
import Testing

@Suite("Serbian and Bosnian nouns")
struct SerbianNounTests {
  private static let slots =
    [Grammar.Case.genitive, .dative, .accusative, .vocative, .instrumental]
    .map { FormSlot($0, .singular) }
    + [Grammar.Case.nominative, .genitive, .dative, .accusative].map { FormSlot($0, .plural) }

  @Test(
    "have the forms of the table, from lemma, gender and animacy",
    arguments: SerbianWords.languages, try Tables.rows("Serbian/nouns.tsv"))
  func forms(language: String, row: [String]) throws {
    let features = row[1].split(separator: " ").map(String.init)
    let paradigm = try SerbianWords.words(language).paradigm(
      of: Lexeme(
        SerbianWords.spelled(row[0], language), .noun,
        gender: Grammar.Gender(rawValue: features[0]),
        animacy: features.count > 1 ? .animate : .inanimate))
    try #require(row.count == Self.slots.count + 2)
    for (slot, expected) in zip(Self.slots, row.dropFirst(2)) {
      #expect(paradigm.cell(slot) == (try SerbianWords.spelled(expected, language)), "\(slot)")
    }
  }

  @Test(
    "in frequent use have the forms of the table, from lemma, gender and animacy",
    arguments: SerbianWords.languages, try Tables.rows("Serbian/frequent-nouns.tsv"))
  func frequent(language: String, row: [String]) throws {
    let features = row[1].split(separator: " ").map(String.init)
    let paradigm = try SerbianWords.words(language).paradigm(
      of: Lexeme(
        SerbianWords.spelled(row[0], language), .noun,
        gender: Grammar.Gender(rawValue: features[0]),
        animacy: features.count > 1 ? .animate : nil))
    let cells = try row.dropFirst(2).map { try SerbianWords.spelled($0, language) }
    try Tables.expect(cells, at: Tables.cases, in: paradigm)
  }

  @Test("have a locative like their dative, and one form for the last cases of the plural")
  func syncretism() throws {
    for row in try Tables.rows("Serbian/nouns.tsv") where row[0] != "dijete" {
      let paradigm = try SerbianWords.words("bs-Latn").paradigm(
        of: Lexeme(
          row[0], .noun, gender: Grammar.Gender(rawValue: String(row[1].prefix { $0 != " " }))))
      #expect(
        paradigm.cell(FormSlot(.locative, .singular)) == paradigm.cell(FormSlot(.dative, .singular))
      )
      #expect(
        paradigm.cell(FormSlot(.locative, .plural)) == paradigm.cell(FormSlot(.dative, .plural)))
    }
  }

  @Test(
    "in -ijekavian and ekavian lose the same vowels",
    arguments: [
      ("део", "дела", "делови"), ("вредност", "вредности", "вредности"),
      ("време", "времена", "времена"),
      ("дете", "детета", "деца"), ("месец", "месеца", "месеци"), ("човек", "човека", "људи"),
      ("ветар", "ветра", "ветрови"), ("понедељак", "понедељка", "понедељци"),
    ])
  func ekavian(lemma: String, genitive: String, plural: String) throws {
    let paradigm = try SerbianWords.words("sr-Cyrl").paradigm(of: Lexeme(lemma, .noun))
    #expect(paradigm.text(.genitive, .singular) == genitive)
    #expect(paradigm.text(.nominative, .plural) == plural)
  }

  @Test(
    "that have only a plural have no singular",
    arguments: [
      ("vrata", Grammar.Gender.neuter, "vrata", "vratima"),
      ("kola", .neuter, "kola", "kolima"), ("novine", .feminine, "novina", "novinama"),
      ("makaze", .feminine, "makaza", "makazama"), ("gusle", .feminine, "gusala", "guslama"),
      ("grudi", .feminine, "grudi", "grudima"),
    ])
  func pluralOnly(
    lemma: String, gender: Grammar.Gender, genitive: String, dative: String
  ) throws {
    let paradigm = try SerbianWords.words("bs-Latn").paradigm(of: Lexeme(lemma, .noun))
    #expect(paradigm.gender == gender)
    #expect(paradigm.forms.allSatisfy { $0.slot.number == .plural })
    #expect(paradigm.forms.count == 7)
    #expect(paradigm.text(.genitive, .plural) == genitive)
    #expect(paradigm.text(.dative, .plural) == dative)
  }

  @Test("take the gender of their ending when nobody says it, for nine in ten of the table")
  func gender() throws {
    let rows = try Tables.rows("Serbian/nouns.tsv")
    let words = try SerbianWords.words("bs-Latn")
    let right = rows.count {
      words.paradigm(of: Lexeme($0[0], .noun)).gender?.rawValue
        == String($0[1].prefix { $0 != " " })
    }
    #expect(Double(right) >= 0.9 * Double(rows.count))
  }

  @Test(
    "that nobody has seen are inflected, with less than certainty",
    arguments: SerbianWords.languages)
  func invented(language: String) throws {
    let words = try SerbianWords.words(language)
    let invented = InventedWords.words(1000, of: language == "sr-Cyrl" ? .serbian : .bosnian)
    let paradigms = invented.map { words.paradigm(of: Lexeme($0, .noun)) }
    #expect(paradigms.allSatisfy { $0.forms.count >= 13 })
    #expect(paradigms.count { $0.confidence == 1 } <= 10, "a few are words of the language")
  }
}
