import SlovoLocalization
import SlovoMessageFormat
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
