import SlovoLocalization
import SlovoModel
import Testing

@Suite("The uses of a concept in a message")
struct ConceptUsesTests {
  private func uses(_ text: String) throws -> Int {
    let entry = Catalogue.Entry(
      text: text, status: .translated, place: SourcePlace(file: "a.yaml", line: 1, column: 1),
      textPlaces: TextPlaces { SourcePlace(file: "a.yaml", line: 1, column: $0 + 1) })
    return entry.places(of: try #require(Identifier("session"))).count
  }

  @Test(
    "are operands of the term function and terms of quantities",
    arguments: [
      ("{session :slovo:term case=genitive}", 1), ("{|session| :slovo:term}", 1),
      ("{$n :slovo:quantity term=session}", 1),
      (".local $t = {session :slovo:term select=gender} .match $t feminine {{a}} * {{b}}", 1),
      (
        ".input {$n :number} .match $n one {{{session :slovo:term}}} * {{{session :slovo:term number=plural}}}",
        2
      ),
      ("session", 0), ("{session}", 0), ("{$session :slovo:term}", 0),
      ("{session-plan :slovo:term}", 0), ("{a :slovo:term note=session}", 0),
      ("{session :slovo:term", 0),
    ])
  func counts(_ text: String, _ count: Int) throws {
    #expect(try uses(text) == count)
  }
}
