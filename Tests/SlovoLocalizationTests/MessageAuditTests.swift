import SlovoLocalization
import SlovoModel
import Testing

@Suite("The audit of messages")
struct MessageAuditTests {
  @Test("finds nothing in the shipped catalogues")
  func shipped() throws {
    let findings = try MessageAudit.findings(in: try ShippedWords.localizer())
    #expect(findings.map { "\($0.place?.description ?? ""): \($0.message)" } == [])
  }

  @Test(
    "finds what is wrong, at its place",
    arguments: [
      ("{$n :nubmer}", "message-unknown-function", 1, "there is no function :nubmer"),
      (
        "{session :slovo:term cas=genitive}", "message-unknown-option", 22,
        ":slovo:term has no option cas"
      ),
      (
        "{session :slovo:term case=genetive}", "message-bad-option", 22,
        "“genetive” is not a value of case"
      ),
      ("{sesion :slovo:term}", "message-bad-operand", 1, ":slovo:term cannot use “sesion”"),
      (
        "{session :slovo:term definiteness=definite case=genitive gender=neuter}", nil, 0, ""
      ),
      (
        ".input {$n :integer} .match $n one {{a}} * {{b}}", "message-missing-variant", 32,
        "bs-Latn-BA also needs few"
      ),
      (
        ".input {$n :integer} .match $n one {{a}} few {{b}} many {{c}} * {{d}}",
        "message-unreachable-variant", 52, "bs-Latn-BA has no plural category many"
      ),
      (
        ".local $t = {session :slovo:term select=gender} .match $t female {{a}} * {{b}}",
        "message-bad-variant-key", 59, "“female” is none of masculine, feminine, neuter"
      ),
      (
        ".local $t = {session :slovo:term} .match $t a {{a}} * {{b}}", "message-bad-selector",
        42, "a value of :slovo:term cannot be selected on"
      ),
      ("{$n :slovo:quantity}", "message-bad-option", 1, ":slovo:quantity needs the option term"),
      (
        "{$n :slovo:quantity term=sesion}", "message-bad-option", 21,
        "“sesion” is not a value of term"
      ),
      ("a } b", "message-malformed", 3, "expected \\} for a closing brace in text"),
    ])
  func findings(text: String, rule: String?, column: Int, reason: String) throws {
    let localizer = try ShippedWords.localizer("bs-Latn", messages: ["a.b": text])
    let findings = try MessageAudit.findings(in: localizer)
    #expect(findings.map(\.rule) == [rule].compactMap(\.self))
    #expect(findings.allSatisfy { $0.message.hasSuffix(reason) }, "\(findings.map(\.message))")
    // The texts of this test stand from column 10 on; columns are those of the message here.
    #expect(findings.map { ($0.place?.column ?? 0) - 9 } == (rule == nil ? [] : [column]))
  }

  @Test("finds forms that the glossary lacks, in the language that lacks them")
  func missingForms() throws {
    let shipped = try ShippedWords.localizer()
    let concept = try #require(Identifier<Concept>("session"))
    var terms = shipped.glossary.concepts
    let index = try #require(terms.firstIndex { $0.id == concept })
    let language = try #require(LanguageTag("bs-Latn"))
    // The forms of a phrase are not derived.
    terms[index].partOfSpeech = .phrase
    terms[index].terms[language]?[0].forms[
      GrammaticalForm(grammaticalCase: .genitive, number: .plural)] = nil
    let localizer = Localizer(
      languages: Array(shipped.languages.values), sourceLanguage: shipped.sourceLanguage,
      catalogues: try ShippedWords.localizer(
        "bs-Latn",
        messages: [
          "a.b": "{session :slovo:term case=genitive number=plural}",
          "a.c": "{session :slovo:term case=genitive}",
          "a.d": "{$n :slovo:quantity term=session}",
        ]
      ).catalogues, glossary: Glossary(concepts: terms), content: shipped.content,
      converters: shipped.converters)
    let findings = try MessageAudit.findings(in: localizer)
    let reason = "“session” has no genitive plural in bs-Latn; add it to the glossary"
    #expect(
      Set(findings.map(\.message)) == [
        "the message “a.b”: \(reason)", "the message “a.d”: \(reason)",
      ])
  }
}
