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
