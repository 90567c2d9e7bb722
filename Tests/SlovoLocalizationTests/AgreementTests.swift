import SlovoLocalization
import SlovoModel
import Testing

@Suite("Agreement with terms")
struct AgreementTests {
  private static func words(_ text: String, _ tag: String) throws -> [String] {
    let localizer = try ShippedWords.localizer(tag, messages: ["a.b": text])
    return try MessageAudit.findings(in: localizer).filter { $0.rule == "agreement-to-review" }
      .map { String($0.message.split(separator: "“")[2].prefix { $0 != "”" }) }
  }

  @Test("is as it should be in all shipped messages")
  func shipped() throws {
    let findings = try MessageAudit.findings(in: try ShippedWords.localizer())
      .filter { $0.rule == "agreement-to-review" }
    #expect(findings.map { "\($0.place?.description ?? ""): \($0.message)" } == [])
  }

  @Test(
    "is looked at in the words before a term, by gender, number and case",
    arguments: [
      ("bs-Latn", "Prvi {learning-cluster :slovo:term}", [String]()),
      ("bs-Latn", "Prva {learning-cluster :slovo:term}", ["Prva"]),
      ("bs-Latn", "Prvi {learning-cluster :slovo:term number=plural}", []),
      ("bs-Latn", "Prvi online {resource-person :slovo:term}", ["Prvi"]),
      ("bs-Latn", "u prvom {learning-cluster :slovo:term case=locative}", []),
      ("bs-Latn", "u prvom {resource-person :slovo:term case=locative}", ["prvom"]),
      ("bs-Latn", "s prvom {resource-person :slovo:term case=instrumental}", []),
      ("sr-Cyrl", "њихове {day-centre :slovo:term case=accusative number=plural}", []),
      ("sr-Cyrl", "њихову {day-centre :slovo:term case=accusative}", ["њихову"]),
      ("mk", "првиот {learning-cluster :slovo:term}", []),
      ("mk", "првата {learning-cluster :slovo:term}", ["првата"]),
      ("mk", "искусна {resource-person :slovo:term}", ["искусна"]),
      ("en", "first {learning-cluster :slovo:term}", []),
    ])
  func before(tag: String, text: String, expected: [String]) throws {
    #expect(try Self.words(text, tag) == expected)
  }

  @Test(
    "is looked at in relative pronouns and participles behind a term",
    arguments: [
      ("bs-Latn", "{resource-person :slovo:term}, koja vodi", [String]()),
      ("bs-Latn", "{resource-person :slovo:term}, koji vodi", ["koji"]),
      ("bs-Latn", "članica {learning-cluster :slovo:term case=genitive} koje vode", []),
      ("sr-Cyrl", "{learning-cluster :slovo:term} је одржан", []),
      ("sr-Cyrl", "{learning-cluster :slovo:term} је одржана.", ["одржана"]),
      ("sr-Cyrl", "{learning-cluster :slovo:term} биће упознат", []),
      ("mk", "{resource-person :slovo:term definiteness=definite} е избрано", []),
      ("mk", "{resource-person :slovo:term definiteness=definite} е избрана", ["избрана"]),
    ])
  func after(tag: String, text: String, expected: [String]) throws {
    #expect(try Self.words(text, tag) == expected)
  }

  @Test("of a term that the message selects on is its own affair")
  func selection() throws {
    let text =
      ".local $t = {learning-cluster :slovo:term select=gender} .match $t masculine "
      + "{{Prvi {learning-cluster :slovo:term}}} * {{Prva {learning-cluster :slovo:term}}}"
    #expect(try Self.words(text, "bs-Latn") == [])
  }

  @Test("is a warning at the message that says what the term is")
  func finding() throws {
    let localizer = try ShippedWords.localizer(
      "bs-Latn", messages: ["a.b": "Prva {learning-cluster :slovo:term}"])
    let finding = try #require(try MessageAudit.findings(in: localizer).first)
    #expect(finding.severity == .warning)
    #expect(finding.place?.description == "labels.yaml:1:3")
    #expect(
      finding.message == "the message “a.b”: “Prva” does not agree with “klaster učenja” "
        + "(masculine singular); correct it, or select on the term's gender")
  }
}
