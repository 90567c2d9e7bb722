import SlovoLocalization
import SlovoMessageFormat
import SlovoModel
import Testing

@Suite("Managed terms that are typed")
struct TypedTermsTests {
  private static func typed(_ text: String, _ tag: String = "bs-Latn") throws -> [Finding] {
    let localizer = try ShippedWords.localizer(tag, messages: ["a.b": text])
    return try MessageAudit.findings(in: localizer).filter { $0.rule == "term-typed" }
  }

  @Test("none stand in the shipped messages")
  func shipped() throws {
    let findings = try MessageAudit.findings(in: try ShippedWords.localizer())
      .filter { $0.rule == "term-typed" }
    #expect(findings.map { "\($0.place?.description ?? ""): \($0.message)" } == [])
  }

  @Test(
    "are found in any form, in every pattern of a message",
    arguments: [
      ("bs-Latn", "Članovi klastera učenja", ["Članovi klastera učenja"]),
      ("bs-Latn", "Ciljevi klastera učenja", ["klastera učenja"]),
      ("bs-Latn", "Svi učesnici i učesnice", ["učesnici", "učesnice"]),
      ("sr-Cyrl", "општине чланице", ["чланице"]),
      ("mk", "говорниците", ["говорниците"]),
      ("bs-Latn", "Klaster za učenje", ["Klaster za učenje"]),
      ("bs-Latn", "Resursne\\{ osobe, resursnoj osobi", ["resursnoj osobi"]),
      (
        "bs-Latn", ".input {$n :integer} .match $n one {{dnevni centar}} * {{dnevnih centara}}",
        ["dnevni centar", "dnevnih centara"]
      ),
      ("sr-Cyrl", "БМЗ и ресурсне особе", ["БМЗ", "ресурсне особе"]),
      ("mk", "во кластерот за учење", ["кластерот за учење"]),
      ("en", "of the learning clusters", ["learning clusters"]),
    ])
  func found(tag: String, text: String, terms: [String]) throws {
    #expect(try Self.typed(text, tag).map(\.text) == terms)
  }

  @Test(
    "are not what a function writes, derived words, everyday terms or halves of a term",
    arguments: [
      "Ciljevi {learning-cluster :slovo:term case=genitive}", "klasterski", "obuka i razmjena",
      "udruženje čini dvadeset članaka", "učestvuju",

      "klaster {$n} učenja", "{|klaster učenja|}",
    ])
  func silent(text: String) throws {
    #expect(try Self.typed(text) == [])
  }

  @Test("are warnings at their place that say what to write")
  func place() throws {
    let finding = try #require(try Self.typed("Ciljevi {$n} klastera učenja").first)
    #expect(finding.severity == .warning)
    #expect(finding.place?.column == 24)
    #expect(
      finding.message == "the message “a.b” has “klastera učenja” in plain text; write "
        + "{learning-cluster :slovo:term} in its form, so that it follows the glossary")
  }

  @Test("have their abbreviation through the function, too")
  func abbreviation() throws {
    let voice = try ShippedWords.voice("sr-Cyrl")
    let spoken = try voice.speak("{bmz :slovo:term abbreviated=true case=genitive}").message
    #expect(spoken.text == "БМЗ")
    let localizer = try ShippedWords.localizer(
      "mk", messages: ["a.b": "{learning-cluster :slovo:term abbreviated=true}"])
    #expect(
      try MessageAudit.findings(in: localizer).map(\.message) == [
        "the message “a.b”: “learning-cluster” has no abbreviation in mk; add it to the glossary"
      ])
  }
}
