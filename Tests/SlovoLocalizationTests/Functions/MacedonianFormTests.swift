import SlovoLocalization
import SlovoMessageFormat
import Testing

@Suite("Macedonian forms")
struct MacedonianFormTests {
  @Test(
    "have three articles and a counted plural for messages that ask for them",
    arguments: [
      ("{session :slovo:term definiteness=definite}", "сесијата"),
      ("{session :slovo:term definiteness=proximal}", "сесијава"),
      ("{session :slovo:term definiteness=distal}", "сесијана"),
      ("{expert-day :slovo:term definiteness=proximal}", "експертскиов ден"),
      ("{expert-day :slovo:term definiteness=distal number=plural}", "експертскине денови"),
      ("{participant :slovo:term definiteness=proximal number=plural}", "учеснициве"),
      ("{expert-day :slovo:term number=count}", "експертски дена"),
      ("{session-plan :slovo:term number=count}", "плана на сесии"),
      ("{event-report :slovo:term number=count}", "извештаја за настанот"),
      ("{session :slovo:term number=count}", "сесии"),
      ("{participant :slovo:term number=count}", "учесници"),
    ])
  func forms(pattern: String, expected: String) throws {
    let spoken = try ShippedWords.voice("mk").speak("– " + pattern)
    #expect(spoken.message.errors.isEmpty, "\(spoken.message.errors)")
    #expect(spoken.message.text == "– " + expected)
  }

  @Test(
    "are the plural and the one article where a language has no others",
    arguments: [
      ("bs-Latn", "{session :slovo:term number=count}", "sesije"),
      ("en", "{session :slovo:term number=count definiteness=distal}", "sessions"),
    ])
  func elsewhere(tag: String, pattern: String, expected: String) throws {
    #expect(try ShippedWords.voice(tag).speak("– " + pattern).message.text == "– " + expected)
  }
}
