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
      ("bs-Latn", "Prvi i drugi {learning-cluster :slovo:term}", []),
      ("bs-Latn", "Prva i drugi {learning-cluster :slovo:term}", ["Prva"]),
      (
        "sr-Cyrl", "(прве, другог и трећег {learning-cluster :slovo:term case=genitive})",
        ["прве"]
      ),
      ("sr-Cyrl", "сва {learning-cluster :slovo:term number=plural}", ["сва"]),
      ("sr-Cyrl", "током своје {action-plan :slovo:term case=genitive}", ["своје"]),
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

  @Test(
    "is looked at in the predicate, over what stands between",
    arguments: [
      (
        "sr-Cyrl",
        "{application-period :slovo:term} за повјереника релативно је краћа него за остале.",
        ["краћа"]
      ),
      (
        "sr-Cyrl", "а {exchange-event :slovo:term}, на којем се разговара, предвиђена је за мај",
        ["предвиђена"]
      ),
      ("bs-Latn", "{learning-cluster :slovo:term} bit će razvijen i realizirana u maju", []),
      ("bs-Latn", "{learning-cluster :slovo:term} bit će razvijena u maju", ["razvijena"]),
      ("bs-Latn", "{learning-cluster :slovo:term} je zasnovana metoda", []),
      ("bs-Latn", "{learning-cluster :slovo:term} traje, a obuka je održana.", []),
      ("bs-Latn", "koje je odobrila {alvrs :slovo:term}", ["odobrila"]),
      ("bs-Latn", "koje je odobrio {alvrs :slovo:term}", []),
      (
        "mk", "{learning-cluster :slovo:term definiteness=definite} е успешно одржана.", ["одржана"]
      ),
    ])
  func predicate(tag: String, text: String, expected: [String]) throws {
    #expect(try Self.words(text, tag) == expected)
  }

  @Test(
    "is looked at in relative pronouns, unless they may belong to the noun in front of the term",
    arguments: [
      ("bs-Latn", "Izrada {mentoring-session :slovo:term case=genitive} koji obuhvata", ["koji"]),
      ("bs-Latn", "Izrada {assignment-report :slovo:term case=genitive} koja obuhvata", []),
      ("bs-Latn", "Poziv za {resource-person :slovo:term case=accusative}, koji traje", []),
      ("bs-Latn", "traži {resource-person :slovo:term case=accusative} koji zna", ["koji"]),
      ("mk", "како {first-exchange-event :slovo:term}, која се одржува", ["која"]),
    ])
  func relatives(tag: String, text: String, expected: [String]) throws {
    #expect(try Self.words(text, tag) == expected)
  }

  @Test(
    "is looked at in words that point back to a term",
    arguments: [
      ("bs-Latn", "{nalas :slovo:term} i njene članice", ["njene"]),
      ("bs-Latn", "{nalas :slovo:term} i njegove članice", [String]()),
      ("bs-Latn", "rad {learning-cluster :slovo:term case=genitive}, Savez i njegove članice", []),
      (
        "bs-Latn", "pokretanje {learning-cluster :slovo:term case=genitive} uz njene članove",
        ["njene"]
      ),
      (
        "bs-Latn", "{learning-cluster :slovo:term number=plural} traju jedna za drugom.",
        ["jedna za drugom"]
      ),
      ("mk", "{nalas :slovo:term} и на нејзините членки", ["нејзините"]),
    ])
  func pointers(tag: String, text: String, expected: [String]) throws {
    #expect(try Self.words(text, tag) == expected)
  }

  @Test(
    "is looked at in pronouns that repeat a term beside the verb",
    arguments: [
      ("да ја отпочне {learning-cluster :slovo:term definiteness=definite}", ["ја"]),
      ("да го отпочне {learning-cluster :slovo:term definiteness=definite}", []),
      ("{learning-cluster :slovo:term definiteness=definite} ја сочинуваат:", ["ја"]),
      ("{resource-person :slovo:term definiteness=definite} ја води обуката.", [String]()),
      ("што ја спроведува {alvrs :slovo:term definiteness=definite}", []),
      ("Обуката ја организира {alvrs :slovo:term definiteness=definite}.", []),
      ("На {resource-person :slovo:term definiteness=definite} ѝ се достапни", ["ѝ"]),
    ])
  func clitics(text: String, expected: [String]) throws {
    #expect(try Self.words(text, "mk") == expected)
  }

  @Test(
    "of a message that selects is looked at in each variant, by the gender that it is said for",
    arguments: [
      ("feminine {{Prva {X}}} neuter {{Prvo {X}}} * {{Prvi {X}}}", [String]()),
      ("feminine {{Prvi {X}}} * {{Prvi {X}}}", ["Prvi"]),
      ("feminine {{Prva {X}}} * {{Prva {X}}}", ["Prva"]),
      ("masculine {{Prvi {X}}} * {{Prva {X}}}", []),
      ("masculine {{Prvi {X}}} * {{Prvi {X}}}", ["Prvi"]),
    ])
  func selection(variants: String, expected: [String]) throws {
    let text =
      ".local $t = {learning-cluster :slovo:term select=gender} .match $t "
      + variants.replacing("X", with: "learning-cluster :slovo:term")
    #expect(try Self.words(text, "bs-Latn") == expected)
  }

  @Test("is reported for a term that is plural only where a word is singular")
  func plural() throws {
    let localizer = try ShippedWords.localizer(
      "bs-Latn", messages: ["a.b": "Prva {learning-cluster :slovo:term}"])
    var term = Term(text: "vježbe", status: .preferred)
    term.gender = .feminine
    term.onlyNumber = .plural
    let other = try OtherTerms.localizer(localizer, "bs-Latn", ["learning-cluster": term])
    let findings = try MessageAudit.findings(in: other)
    #expect(findings.map(\.rule) == ["agreement-to-review"])
    #expect(findings.first?.message.contains("“vježbe” (feminine plural)") == true)
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
