import SlovoLocalization
import SlovoMessageFormat
import SlovoModel
import Testing

@Suite("A term at the beginning of a sentence")
struct SentenceCapitalsTests {
  @Test(
    "begins with a capital letter, and nowhere else",
    arguments: [
      ("{participant :slovo:term number=plural} su stigli.", "Učesnici su stigli."),
      ("{#b}{participant :slovo:term number=plural}{/b} su stigli!", "Učesnici su stigli!"),
      ("Dan je prošao. {session :slovo:term} slijedi.", "Dan je prošao. Sesija slijedi."),
      ("Dan? {session :slovo:term}… {session :slovo:term}", "Dan? Sesija… Sesija"),
      ("Rekao je: „Gotovo!” {session :slovo:term}", "Rekao je: „Gotovo!” Sesija"),
      ("„{session :slovo:term} slijedi.”", "„Sesija slijedi.”"),
      // In the middle, in labels and lists, and alone.
      ("Slijedi {session :slovo:term}.", "Slijedi sesija."),
      ("{session :slovo:term}", "sesija"),
      ("{session :slovo:term}: {3 :number}", "sesija: 3"),
      ("{session :slovo:term} i obuka;", "sesija i obuka;"),
      // Full stops that end no sentence.
      ("To je 2. {session :slovo:term} danas.", "To je 2. sesija danas."),
      ("Tj. {session :slovo:term}, npr. {session :slovo:term}", "Tj. sesija, npr. sesija"),
      ("{session :slovo:term} 17. maja 2024.", "sesija 17. maja 2024."),
      ("Dr. M. {session :slovo:term}", "Dr. M. sesija"),
      ("Adresa a.{session :slovo:term}", "Adresa a.sesija"),
      // What asks for letters of its own.
      ("{session :slovo:term capitalisation=none} slijedi.", "sesija slijedi."),
      ("{session :slovo:term capitalize=false} slijedi.", "sesija slijedi."),
      ("{session :slovo:term capitalisation=sentence} slijedi.", "Sesija slijedi."),
      ("Slijedi {session :slovo:term capitalisation=title}.", "Slijedi Sesija."),
      ("Slijedi {session :slovo:term capitalize=true}.", "Slijedi Sesija."),
      ("{21 :slovo:quantity term=session} je bila.", "21 sesija je bila."),
      ("{e-course :slovo:term} je bio.", "E-kurs je bio."),
    ])
  func bosnian(pattern: String, expected: String) throws {
    let spoken = try ShippedWords.voice("bs-Latn").speak(pattern)
    #expect(spoken.message.errors.isEmpty, "\(spoken.message.errors)")
    #expect(spoken.message.text == expected)
  }

  @Test(
    "begins with a capital letter when another term takes its place",
    arguments: [
      ("bs-Latn", "ljudi", "{session :slovo:term} su stigli.", "Ljudi su stigli."),
      (
        "bs-Latn", "njegovateljica", "{session :slovo:term} je stigla.", "Njegovateljica je stigla."
      ),
      ("bs-Latn", "džez", "Kraj. {session :slovo:term} počinje.", "Kraj. Džez počinje."),
      ("bs-Latn", "ǌiva", "{session :slovo:term} rodi.", "ǋiva rodi."),
      ("bs-Latn", "čas", "Npr. {session :slovo:term} traje.", "Npr. čas traje."),
      ("bs-Latn", "GIZ", "{session :slovo:term} pomaže.", "GIZ pomaže."),
      ("bs-Latn", "e-čas", "{session :slovo:term} traje.", "E-čas traje."),
      ("sr-Cyrl", "њега", "{session :slovo:term} почиње.", "Њега почиње."),
      (
        "sr-Cyrl", "љетна школа", "Крај. {session :slovo:term} почиње.", "Крај. Љетна школа почиње."
      ),
      ("sr-Cyrl", "џем-сешн", "{session :slovo:term} почиње.", "Џем-сешн почиње."),
      ("sr-Latn", "њега", "{session :slovo:term} почиње.", "Njega počinje."),
      ("mk", "ѓердан", "{session :slovo:term} сјае.", "Ѓердан сјае."),
    ])
  func replaced(tag: String, text: String, pattern: String, expected: String) throws {
    #expect(try Self.spoken(pattern, tag, session: text) == expected)
  }

  @Test(
    "changes the word in front of it that follows its first sound",
    arguments: [
      ("bs-Latn", "stručnjak", "Rad s {session :slovo:term}.", "Rad sa stručnjak."),
      ("bs-Latn", "žiri", "S {session :slovo:term}, s {session :slovo:term}", "Sa žiri, sa žiri"),
      ("bs-Latn", "obuka", "Rad s {session :slovo:term}.", "Rad s obuka."),
      ("bs-Latn", "obuka", "Rad sa {session :slovo:term}.", "Rad sa obuka."),
      ("bs-Latn", "GIZ", "Rad s {session :slovo:term}.", "Rad s GIZ."),
      ("bs-Latn", "krug", "k {session :slovo:term}", "ka krug"),
      ("bs-Latn", "sat", "čas {session :slovo:term}", "čas sat"),
      (
        "en", "event", "A {session :slovo:term} and a {session :slovo:term}",
        "An event and an event"
      ),
      ("en", "circle", "an {session :slovo:term}", "a circle"),
      ("en", "unit", "an {session :slovo:term}", "a unit"),
      ("en", "hour", "a {session :slovo:term}", "an hour"),
      ("en", "event", "via {session :slovo:term}", "via event"),
    ])
  func sounds(tag: String, text: String, pattern: String, expected: String) throws {
    #expect(try Self.spoken(pattern, tag, session: text) == expected)
  }

  private static func spoken(
    _ pattern: String, _ tag: String, session text: String
  ) throws -> String {
    let language = try #require(LanguageTag(tag))
    let source = try #require(LanguageTag(tag == "sr-Latn" ? "sr-Cyrl" : tag))
    var term = Term(text: text, status: .preferred)
    term.gender = .feminine
    for form in [
      GrammaticalForm(grammaticalCase: .nominative, number: .singular),
      GrammaticalForm(number: .singular, definiteness: .indefinite),
      GrammaticalForm(number: .singular),
    ] { term.forms[form] = text }
    let localizer = try OtherTerms.localizer(
      ShippedWords.localizer(), source.description, ["session": term])
    return try localizer.voice(in: language).speak(pattern).message.text
  }

  @Test(
    "follows the language",
    arguments: [
      (
        "mk", "Почнуваме. {session :slovo:term definiteness=definite} трае.",
        "Почнуваме. Сесијата трае."
      ),
      ("mk", "Цената е 5 ден. {session :slovo:term}", "Цената е 5 ден. сесија"),
      ("sr-Cyrl", "{participant :slovo:term number=plural} су стигли.", "Учесници су стигли."),
      ("sr-Cyrl", "То је тзв. {session :slovo:term}.", "То је тзв. сесија."),
      ("en", "Welcome. {session :slovo:term number=plural} begin.", "Welcome. Sessions begin."),
      ("en", "E.g. {session :slovo:term number=plural}.", "E.g. sessions."),
    ])
  func languages(tag: String, pattern: String, expected: String) throws {
    #expect(try ShippedWords.voice(tag).speak(pattern).message.text == expected)
  }
}
