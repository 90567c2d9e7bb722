import SlovoLocalization
import SlovoMessageFormat
import SlovoModel
import Testing

@Suite("Terms for men and women")
struct GenderStyleTests {
  /// The words of a concept in the cases and numbers of a language, by style.
  struct Row: CustomStringConvertible, Sendable {
    let tag: String
    let concept: String
    let options: String
    let paired: String
    let slash: String

    init(_ tag: String, _ concept: String, _ options: String, _ paired: String, _ slash: String) {
      (self.tag, self.concept, self.options) = (tag, concept, options)
      (self.paired, self.slash) = (paired, slash)
    }

    var description: String { "\(tag) \(concept) \(options)" }
  }

  private static let cases = [
    "nominative", "genitive", "dative", "accusative", "vocative", "instrumental", "locative",
  ]

  /// Rows for all cases of a concept in one number.
  private static func rows(
    _ tag: String, _ concept: String, _ number: String, _ words: [(String, String)]
  ) -> [Row] {
    zip(cases, words).map {
      Row(tag, concept, "case=\($0) number=\(number)", $1.0, $1.1)
    }
  }

  private static let serbian =
    rows(
      "sr-Cyrl", "participant", "plural",
      [
        ("учесници и учеснице", "учесници/це"), ("учесника и учесница", "учесника/ца"),
        ("учесницима и учесницама", "учесницима/цама"),
        ("учеснике и учеснице", "учеснике/це"), ("учесници и учеснице", "учесници/це"),
        ("учесницима и учесницама", "учесницима/цама"),
        ("учесницима и учесницама", "учесницима/цама"),
      ])
    + rows(
      "sr-Cyrl", "participant", "singular",
      [
        ("учесник или учесница", "учесник/ца"), ("учесника или учеснице", "учесника/це"),
        ("учеснику или учесници", "учеснику/ци"), ("учесника или учесницу", "учесника/цу"),
        ("учесниче или учеснице", "учесниче/це"),
        ("учесником или учесницом", "учесником/цом"), ("учеснику или учесници", "учеснику/ци"),
      ])
    + rows(
      "sr-Cyrl", "project-coordinator", "plural",
      [
        ("пројектни координатори и пројектне координаторке", "пројектни/е координатори/ке"),
        ("пројектних координатора и координаторки", "пројектних координатора/ки"),
        ("пројектним координаторима и координаторкама", "пројектним координаторима/кама"),
        ("пројектне координаторе и координаторке", "пројектне координаторе/ке"),
      ])

  private static let bosnian =
    rows(
      "bs-Latn", "participant", "plural",
      [
        ("učesnici i učesnice", "učesnici/ce"), ("učesnika i učesnica", "učesnika/ca"),
        ("učesnicima i učesnicama", "učesnicima/cama"), ("učesnike i učesnice", "učesnike/ce"),
        ("učesnici i učesnice", "učesnici/ce"), ("učesnicima i učesnicama", "učesnicima/cama"),
        ("učesnicima i učesnicama", "učesnicima/cama"),
      ])
    + rows(
      "bs-Latn", "participant", "singular",
      [
        ("učesnik ili učesnica", "učesnik/ca"), ("učesnika ili učesnice", "učesnika/ce"),
        ("učesniku ili učesnici", "učesniku/ci"), ("učesnika ili učesnicu", "učesnika/cu"),
        ("učesniče ili učesnice", "učesniče/ce"), ("učesnikom ili učesnicom", "učesnikom/com"),
        ("učesniku ili učesnici", "učesniku/ci"),
      ])
    + rows(
      "bs-Latn", "project-coordinator", "plural",
      [
        ("koordinatori i koordinatorice projekta", "koordinatori/ce projekta"),
        ("koordinatora i koordinatorica projekta", "koordinatora/ica projekta"),
        ("koordinatorima i koordinatoricama projekta", "koordinatorima/cama projekta"),
        ("koordinatore i koordinatorice projekta", "koordinatore/ice projekta"),
      ])
    + rows(
      "bs-Latn", "local-practitioner", "singular",
      [
        ("lokalni praktičar ili lokalna praktičarka", "lokalni/a praktičar/ka"),
        ("lokalnog praktičara ili lokalne praktičarke", "lokalnog/e praktičara/ke"),
        ("lokalnom praktičaru ili lokalnoj praktičarki", "lokalnom/oj praktičaru/ki"),
        ("lokalnog praktičara ili lokalnu praktičarku", "lokalnog/u praktičara/ku"),
      ])

  private static let macedonian = [
    Row("mk", "participant", "", "учесник или учесничка", "учесник/чка"),
    Row("mk", "participant", "number=plural", "учесници и учеснички", "учесници/чки"),
    Row(
      "mk", "participant", "definiteness=definite", "учесникот или учесничката",
      "учесникот/чката"),
    Row(
      "mk", "participant", "number=plural definiteness=definite", "учесниците и учесничките",
      "учесниците/чките"),
    Row(
      "mk", "key-speaker", "number=plural", "воведни говорници и говорнички",
      "воведни говорници/чки"),
    Row(
      "mk", "peer-trainer", "", "колега тренер или колешка тренерка",
      "колега/шка тренер/ка"),
    Row("en", "participant", "number=plural", "participants", "participants"),
    Row("en", "participant", "gender=feminine", "participant", "participant"),
  ]

  private func voice(_ tag: String, _ styles: GenderStyles) throws -> Voice {
    var localizer = try ShippedWords.localizer()
    localizer.genderStyles = styles
    return try localizer.voice(in: try #require(LanguageTag(tag)))
  }

  private func text(_ pattern: String, _ tag: String, _ style: GenderStyle) throws -> String {
    let spoken = try voice(tag, GenderStyles(style)).speak(pattern)
    #expect(spoken.message.errors.isEmpty, "\(spoken.message.errors)")
    return spoken.message.text
  }

  @Test("stand beside each other in every form", arguments: serbian + bosnian + macedonian)
  func forms(_ row: Row) throws {
    let pattern = "{\(row.concept) :slovo:term \(row.options)}"
    #expect(try text("– " + pattern, row.tag, .paired) == "– " + row.paired)
    #expect(try text("– " + pattern, row.tag, .slash) == "– " + row.slash)
  }

  @Test(
    "stand behind a number in the form that it governs",
    arguments: [
      ("bs-Latn", 1, "1 učesnik/ca", "1 učesnik/ca"),
      ("bs-Latn", 2, "2 učesnika i učesnice", "2 učesnika/ce"),
      ("bs-Latn", 5, "5 učesnika i učesnica", "5 učesnika/ca"),
      ("bs-Latn", 21, "21 učesnik/ca", "21 učesnik/ca"),
      ("bs-Latn", 24, "24 učesnika i učesnice", "24 učesnika/ce"),
      ("bs-Latn", 112, "112 učesnika i učesnica", "112 učesnika/ca"),
      ("sr-Cyrl", 21, "21 учесник/ца", "21 учесник/ца"),
      ("sr-Cyrl", 3, "3 учесника и учеснице", "3 учесника/це"),
      ("sr-Cyrl", 11, "11 учесника и учесница", "11 учесника/ца"),
      ("mk", 21, "21 учесник/чка", "21 учесник/чка"),
      ("mk", 2, "2 учесници и учеснички", "2 учесници/чки"),
      ("mk", 11, "11 учесници и учеснички", "11 учесници/чки"),
      ("en", 5, "5 participants", "5 participants"),
    ])
  func quantities(tag: String, number: Int, paired: String, slash: String) throws {
    let pattern = "{\(number) :slovo:quantity term=participant}"
    #expect(try text(pattern, tag, .paired) == paired)
    #expect(try text(pattern, tag, .slash) == slash)
  }

  @Test(
    "are one of the two when a message asks for a gender",
    arguments: [
      ("bs-Latn", "{participant :slovo:term gender=feminine case=dative}", "učesnici"),
      ("bs-Latn", "{participant :slovo:term gender=masculine}", "učesnik"),
      ("bs-Latn", "{session :slovo:term gender=masculine}", "sesija"),
      ("bs-Latn", "{5 :slovo:quantity term=participant gender=feminine}", "5 učesnica"),
      ("mk", "{participant :slovo:term gender=feminine number=plural}", "учеснички"),
      ("sr-Cyrl", "{2 :slovo:quantity term=participant gender=feminine}", "2 учеснице"),
    ])
  func chosen(tag: String, pattern: String, expected: String) throws {
    for style in GenderStyle.allCases {
      #expect(try text("– " + pattern, tag, style) == "– " + expected)
    }
  }

  @Test("are as the language wants it, and as derived languages take it over")
  func byLanguage() throws {
    let styles = GenderStyles(
      byLanguage: [
        try #require(LanguageTag("bs-Latn")): .paired,
        try #require(LanguageTag("sr-Cyrl")): .slash,
        try #require(LanguageTag("sr-Latn")): .generic,
      ])
    let words = try ["bs-Latn", "bs-Cyrl", "sr-Cyrl", "sr-Cyrl-RS", "sr-Latn", "mk"].map { tag in
      try voice(tag, styles).speak("– {participant :slovo:term number=plural}").text
    }
    #expect(
      words == [
        "– učesnici i učesnice", "– учесници и учеснице", "– учесници/це", "– учесници/це",
        "– učesnici", "– учесници",
      ])
  }

  @Test("are masculine to words that agree with both")
  func agreement() throws {
    let pattern =
      ".local $t = {participant :slovo:term number=plural select=gender} "
      + ".match $t masculine {{prijavljeni}} * {{prijavljene}}"
    #expect(try text(pattern, "bs-Latn", .paired) == "prijavljeni")
    let feminine =
      ".local $t = {participant :slovo:term number=plural gender=feminine select=gender} "
      + ".match $t masculine {{prijavljeni}} * {{prijavljene}}"
    #expect(try text(feminine, "bs-Latn", .paired) == "prijavljene")
  }
}
