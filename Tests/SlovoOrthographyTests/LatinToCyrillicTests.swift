import SlovoOrthography
import Testing

@Suite("Latin to Cyrillic")
struct LatinToCyrillicTests {
  @Test(
    "tells digraphs from two letters",
    arguments: [
      ("injekcija", "инјекција"), ("bioinjekcija", "биоинјекција"), ("INJEKCIJA", "ИНЈЕКЦИЈА"),
      ("nadživjeti", "надживјети"), ("Nadživjeti", "Надживјети"), ("podžupan", "поджупан"),
      ("odžaliti", "оджалити"), ("nepodžareno", "неподжарено"), ("Tanjug", "Танјуг"),
      ("konjunkcija", "конјункција"), ("vanjezički", "ванјезички"), ("predžetveni", "преджетвени"),
      ("konj", "коњ"), ("konjušnica", "коњушница"), ("nadžak", "наџак"), ("odžak", "оџак"),
      ("vanjski", "вањски"), ("svinjica", "свињица"), ("sanjati", "сањати"), ("Vanja", "Вања"),
    ])
  func boundaries(latin: String, cyrillic: String) throws {
    #expect(try Fixtures.toCyrillic().convert(latin) == cyrillic)
    #expect(try Fixtures.toCyrillic("bs-Cyrl/transliteration.txt").convert(latin) == cyrillic)
  }

  @Test(
    "keeps capitals in every mixture",
    arguments: [
      ("NJUJORK", "ЊУЈОРК"), ("Njujork", "Њујорк"), ("LJ. Petrović", "Љ. Петровић"),
      ("Lj. Petrović", "Љ. Петровић"), ("DŽEP", "ЏЕП"), ("Nj.K.V.", "Њ.К.В."),
      ("ǄEP ǈubav koǌ ǆep", "ЏЕП Љубав коњ џеп"), ("c\u{30C}uvati s\u{30C}umu", "чувати шуму"),
    ])
  func capitals(latin: String, cyrillic: String) throws {
    #expect(try Fixtures.toCyrillic().convert(latin) == cyrillic)
  }

  @Test(
    "keeps numerals and units",
    arguments: [
      ("Papa Jovan Pavle II", "Папа Јован Павле II"), ("u XIX vijeku", "у XIX вијеку"),
      ("I TO JE SVE", "И ТО ЈЕ СВЕ"), ("DIM I VATRA", "ДИМ И ВАТРА"),
      ("I dalje radi.", "И даље ради."),
      ("I. Sažetak projekta", "I. Сажетак пројекта"),
      ("V. Postupak prijavljivanja", "V. Поступак пријављивања"),
      ("V. Karadžić napisao je", "В. Караџић написао је"), ("I. Kant je", "И. Кант је"),
      ("brzina 5 m/s", "брзина 5 m/s"), ("ima 20 km puta", "има 20 km пута"),
      ("2024. g. je", "2024. г. је"), ("pH vrednost", "pH вредност"), ("voda H2O", "вода H2O"),
      ("emisije CO2", "емисије CO2"), ("500 KM", "500 КМ"),
      ("funkcija n puta", "функција n пута"), ("malo n sa tildom", "мало н са тилдом"),
      ("u VI razredu", "у VI разреду"), ("traži VI ili ljude", "тражи ВИ или људе"),
      ("64 MiB", "64 MiB"),
    ])
  func numerals(latin: String, cyrillic: String) throws {
    #expect(try Fixtures.toCyrillic().convert(latin) == cyrillic)
  }

  @Test(
    "converts acronyms or keeps them, and their endings always",
    arguments: [
      ("sa GIZ-om iz EU", "са ГИЗ-ом из ЕУ", "са GIZ-ом из EU"),
      ("HTML stranica", "ХТМЛ страница", "HTML страница"),
      ("BiH i FBiH", "БиХ и ФБиХ", "БиХ и ФБиХ"),
      ("OBUKA ZA OPŠTINE", "ОБУКА ЗА ОПШТИНЕ", "ОБУКА ЗА ОПШТИНЕ"),
      ("format MP3", "формат МП3", "формат MP3"),
    ])
  func acronyms(latin: String, converted: String, kept: String) throws {
    let keeping = try Fixtures.toCyrillic(
      "sr-Cyrl/from-latin.txt", ConversionOptions(acronyms: .keep))
    #expect(try Fixtures.toCyrillic().convert(latin) == converted)
    #expect(keeping.convert(latin) == kept)
    #expect(keeping.convert(kept) == kept)
  }

  @Test(
    "keeps foreign words inside a sentence",
    arguments: [
      ("Otvori Xcode.", "Отвори Xcode."),
      ("piše iz „Washingtona“", "пише из „Washingtona“"),
      ("naredba „help“ pomaže", "наредба „help“ помаже"),
      ("usluga PulseAudio", "услуга PulseAudio"),
      ("kfmclient radi", "kfmclient ради"), ("Lajthajm u Austriji", "Лајтхајм у Аустрији"),
      ("poodavno i deeskalacija", "поодавно и деескалација"), ("ključ ElGamal", "кључ ЕлГамал"),
      ("Kaže Sebastian Pölsterl da", "Каже Sebastian Pölsterl да"),
      ("<age in days>", "<age in days>"), ("Windows i Firefox", "Windows и Firefox"),
      ("Audio;Song;MP3;Podcast;Playlist;pesma;", "Audio;Song;MP3;Podcast;Playlist;песма;"),
      ("dm;dm;decimetar", "dm;дм;дециметар"), ("iz Rezoljuta", "из Резолјута"),
      ("Windows-a nema", "Windows-а нема"), ("gospodin Müller", "господин Müller"),
      ("paket gnome-commander postoji", "пакет gnome-commander постоји"),
      ("Hmm, dobro", "Хмм, добро"), ("prethodno neophodno", "претходно неопходно"),
    ])
  func foreignWords(latin: String, cyrillic: String) throws {
    #expect(try Fixtures.toCyrillic().convert(latin) == cyrillic)
  }

  @Test("keeps the names that the caller gives, also of several words")
  func keptWords() throws {
    let converter = try Fixtures.toCyrillic(
      "sr-Cyrl/from-latin.txt", ConversionOptions(keptWords: ["Zoran", "Bosna Brod d.o.o"]))
    #expect(
      converter.convert("Ovde su Zoran, Zorana i Bosna Brod d.o.o.")
        == "Овде су Zoran, Зорана и Bosna Brod d.o.o.")
  }

  @Test("reads dj as đ when asked, but not where it is two letters")
  func dj() throws {
    let converter = try Fixtures.toCyrillic(
      "sr-Cyrl/from-latin.txt", ConversionOptions(readsDjAsĐ: true))
    #expect(converter.convert("Djordjević odjavljuje djecu") == "Ђорђевић одјављује дјецу")
    #expect(converter.convert("medju nadjačanim gradjanima") == "међу надјачаним грађанима")
    #expect(try Fixtures.toCyrillic().convert("Djordjević") == "Дјордјевић")
  }

  @Test("names the line of a lexicon that it cannot read")
  func lexicons() throws {
    let error = #expect(throws: ConversionError.self) {
      try ScriptConverter(rules: "a > а ;", direction: .toCyrillic, boundaries: "# x\nin-jek")
    }
    #expect(
      error?.code
        == .malformedLexicon(
          line: 2, text: "in-jek", reason: "a boundary is written as letters|letters"))
  }
}
