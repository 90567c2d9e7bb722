import SlovoInflection
import Testing

@Suite("Serbian and Bosnian numerals and pronouns")
struct SerbianNumeralTests {
  @Test(
    "of one to four are declined, the others stay as they are", arguments: SerbianWords.languages,
    [
      ("dva", Grammar.Gender.masculine, "dva", "dvaju", "dvama"),
      ("dva", .neuter, "dva", "dvaju", "dvama"),
      ("dva", .feminine, "dvije", "dviju", "dvjema"),
      ("oba", .feminine, "obje", "obiju", "objema"),
      ("oba", .masculine, "oba", "obaju", "obama"),
      ("tri", nil, "tri", "triju", "trima"), ("četiri", nil, "četiri", "četiriju", "četirima"),
      ("dvoje", nil, "dvoje", "dvoga", "dvoma"), ("petoro", nil, "petoro", "petorga", "petorma"),
      ("pet", nil, "pet", "pet", "pet"), ("dvanaest", nil, "dvanaest", "dvanaest", "dvanaest"),
    ])
  func cardinals(
    language: String,
    row: (
      lemma: String, gender: Grammar.Gender?, nominative: String, genitive: String, dative: String
    )
  ) throws {
    let paradigm = try SerbianWords.words(language).paradigm(
      of: Lexeme(SerbianWords.spelled(row.lemma, language), .numeral))
    let expected = [
      (Grammar.Case.nominative, row.nominative), (.genitive, row.genitive), (.dative, row.dative),
      (.accusative, row.nominative), (.instrumental, row.dative),
    ]
    for (grammaticalCase, text) in expected {
      #expect(
        paradigm.form(FormSlot(grammaticalCase, nil, row.gender))?.text
          == (try SerbianWords.spelled(text, language)))
    }
  }

  @Test(
    "that stand before a noun are declined like it",
    arguments: SerbianWords.languages,
    [
      ["moj", "mog/mojeg/moga", "mom/mojem/mojemu/mome", "moja", "moji"],
      ["svoj", "svog/svojeg/svoga", "svom/svojem/svojemu/svome", "svoja", "svoji"],
      ["naš", "našeg/našega", "našem/našemu", "naša", "naši"],
      ["njihov", "njihovog/njihovoga", "njihovom/njihovome/njihovomu", "njihova", "njihovi"],
      ["ovaj", "ovog/ovoga", "ovom/ovome", "ova", "ovi"],
      ["taj", "tog/toga", "tom/tome", "ta", "ti"],
      ["svaki", "svakog/svakoga", "svakom/svakome/svakomu", "svaka", "svaki"],
      ["sav", "sveg/svega", "svem/svemu", "sva", "svi"],
      ["koji", "kojeg/koga", "kom/kojem/kojemu/kome", "koja", "koji"],
      ["jedan", "jednog/jednoga", "jednom/jednome/jednomu", "jedna", "jedni"],
      ["drugi", "drugog/drugoga", "drugom/drugome/drugomu", "druga", "drugi"],
      ["treći", "trećeg/trećega", "trećem/trećemu", "treća", "treći"],
      [
        "dvadeseti", "dvadesetog/dvadesetoga", "dvadesetom/dvadesetome/dvadesetomu", "dvadeseta",
        "dvadeseti",
      ],
    ])
  func pronominals(language: String, row: [String]) throws {
    let paradigm = try SerbianWords.words(language).paradigm(
      of: Lexeme(SerbianWords.spelled(row[0], language), .adjective))
    let slots = [
      FormSlot(.genitive, .singular, .masculine, .definite),
      FormSlot(.dative, .singular, .masculine, .definite),
      FormSlot(.nominative, .singular, .feminine, .definite),
      FormSlot(.nominative, .plural, .masculine, .definite),
    ]
    for (slot, expected) in zip(slots, row.dropFirst()) {
      #expect(paradigm.cell(slot) == (try SerbianWords.spelled(expected, language)), "\(slot)")
    }
  }

  @Test(
    "have every form of the table", arguments: SerbianWords.languages,
    try Tables.rows("Serbian/cardinals.tsv"))
  func wholeCardinals(language: String, row: [String]) throws {
    let paradigm = try SerbianWords.words(language).paradigm(
      of: Lexeme(SerbianWords.spelled(row[0], language), .numeral))
    let cases: [Grammar.Case] = [
      .nominative, .genitive, .dative, .accusative, .instrumental, .locative,
    ]
    try #require(row.count == cases.count + 2)
    for (grammaticalCase, cell) in zip(cases, row.dropFirst(2)) {
      let form = paradigm.form(FormSlot(grammaticalCase, nil, Grammar.Gender(rawValue: row[1])))
      let expected = try SerbianWords.spelled(cell, language)
      #expect(Tables.admits(expected, form?.text), "\(grammaticalCase): \(form?.text ?? "none")")
    }
  }

  @Test(
    "that stand before a noun have every form of the table", arguments: SerbianWords.languages,
    try Tables.rows("Serbian/pronominals.tsv"))
  func wholePronominals(language: String, row: [String]) throws {
    let words = try SerbianWords.words(language)
    func slot(
      _ grammaticalCase: Grammar.Case, _ number: Grammar.Number, _ gender: Grammar.Gender
    ) -> FormSlot { FormSlot(grammaticalCase, number, gender, .definite) }
    let slots =
      [Grammar.Case.nominative, .genitive, .dative, .instrumental]
      .map { slot($0, .singular, .masculine) } + [slot(.nominative, .singular, .neuter)]
      + [Grammar.Case.nominative, .genitive, .dative, .accusative, .instrumental]
      .map { slot($0, .singular, .feminine) }
      + Grammar.Gender.allCases.map { slot(.nominative, .plural, $0) }
      + [Grammar.Case.genitive, .dative, .accusative].map { slot($0, .plural, .masculine) }
    try #require(row.count == slots.count + 1)
    let lemma = try SerbianWords.spelled(row[0], language)
    let paradigm = words.paradigm(of: Lexeme(lemma, .adjective))
    for (slot, cell) in zip(slots, row.dropFirst()) {
      let form = paradigm.forms.first { $0.slot == slot }
      let expected = try SerbianWords.spelled(cell, language)
      for text in (form?.variants ?? []) + [form?.text ?? "none"] {
        #expect(Tables.admits(expected, text), "\(slot): \(text)")
      }
    }
    let animate = words.paradigm(of: Lexeme(lemma, .adjective, animacy: .animate))
    let accusative = slot(.accusative, .singular, .masculine)
    #expect(animate.form(accusative)?.text == animate.form(slots[1])?.text)
    #expect(paradigm.form(accusative)?.text == paradigm.form(slots[0])?.text)
    #expect(
      paradigm.form(slot(.locative, .singular, .masculine))?.text
        == paradigm.form(slots[2])?.text)
  }

  @Test(
    "are followed by a form of their own, from two to four",
    arguments: [
      ("učesnik", Grammar.Gender.masculine, "nova", "učesnika"),
      ("sesija", .feminine, "nove", "sesije"), ("selo", .neuter, "nova", "sela"),
      ("stvar", .feminine, "nove", "stvari"), ("dan", .masculine, "nova", "dana"),
    ])
  func paucal(noun: String, gender: Grammar.Gender, adjective: String, expected: String) throws {
    let words = try SerbianWords.words("bs-Latn")
    let nouns = words.paradigm(of: Lexeme(noun, .noun, gender: gender))
    #expect(nouns.text(.nominative, .paucal) == expected)
    let adjectives = words.paradigm(of: Lexeme("nov", .adjective))
    #expect(adjectives.text(.nominative, .paucal, gender) == adjective)
  }
}
