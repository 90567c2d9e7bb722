import SlovoOrthography
import Testing

@Suite("Cyrillic to Latin")
struct CyrillicToLatinTests {
  @Test(
    "writes digraphs in the case of their word",
    arguments: [
      ("ЏУГАЊ", "DŽUGANJ"), ("Љ. П.", "Lj. P."), ("КраљЉуди", "KraljLjudi"), ("КОЊ", "KONJ"),
      ("Његош", "Njegoš"), ("ЊЕГОШ", "NJEGOŠ"), ("БЕОГРАД – ЗЕМЉА", "BEOGRAD – ZEMLJA"),
      ("Џ", "Dž"), ("(Љубав)", "(Ljubav)"),
    ])
  func capitals(cyrillic: String, latin: String) throws {
    #expect(try Fixtures.toLatin().convert(cyrillic) == latin)
  }

  @Test("composes letters and their marks")
  func composed() throws {
    let latin = try Fixtures.toLatin().convert("програмера\u{302} к\u{43E}\u{302}д")
    #expect(latin.unicodeScalars.elementsEqual("programerâ kôd".unicodeScalars))
  }

  @Test(
    "follows the standard that is asked for",
    arguments: [
      (
        "mk", RomanizationStandard.national, "Ѓорѓи Ќосев, Џон, ѕид, Љупчо",
        "Ǵorǵi Ḱosev, Džon, dzid, Ljupčo"
      ),
      ("mk", .icao9303, "Ѓорѓи Ќосев, Џон, ЅИД, Жанета", "Gjorgji Kjosev, Djon, DZID, Zhaneta"),
      ("mk", .iso9, "Ѓорѓи Ќосев", "Ǵorǵi Ḱosev"),
      ("sr", .icao9303, "Ђорђе Чолић, ЉИЉАНА Џаја", "Dorde Colic, LJILJANA Dzaja"),
      ("sr", .iso9, "Љуба Јован", "L\u{302}uba J\u{30C}ovan"),
    ])
  func standards(
    language: String, standard: RomanizationStandard, cyrillic: String, latin: String
  ) throws {
    let converted = try Fixtures.toLatin("\(language)-Latn", standard).convert(cyrillic)
    #expect(converted.unicodeScalars.elementsEqual(latin.unicodeScalars))
  }

  @Test("keeps addresses and placeholders in Cyrillic")
  func kept() throws {
    let text = "Види https://мој.срб/пут и {назив} и извештај.docx, хвала."
    #expect(
      try Fixtures.toLatin().convert(text)
        == "Vidi https://мој.срб/пут i {назив} i извештај.docx, hvala.")
  }
}
