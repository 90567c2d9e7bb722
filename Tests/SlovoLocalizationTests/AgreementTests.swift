import SlovoLocalization
import SlovoModel
import Testing

@Suite("Agreement with terms")
struct AgreementTests {
  private static func words(_ text: String, _ tag: String) throws -> [String] {
    try words(in: ShippedWords.localizer(tag, messages: ["a.b": text]), tag)
  }

  private static func words(in localizer: Localizer, _ tag: String) throws -> [String] {
    try findings(in: localizer, tag).map {
      String($0.message.split(separator: "“")[2].prefix { $0 != "”" })
    }
  }

  private static func findings(in localizer: Localizer, _ tag: String) throws -> [Finding] {
    try MessageAudit.agreement(in: localizer, language: try #require(LanguageTag(tag)))
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
      (
        "bs-Latn", "{learning-cluster :slovo:term} bit će razvijen i realizirana u maju",
        ["realizirana"]
      ),
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

  @Test(
    "of a term that has only a plural is looked at in number too",
    arguments: [
      ("bs-Latn", "Prva {learning-cluster :slovo:term}", ["Prva"]),
      ("bs-Latn", "Prve {learning-cluster :slovo:term}", [String]()),
      ("bs-Latn", "termin prve {learning-cluster :slovo:term case=genitive}", ["prve"]),
      ("bs-Latn", "termin prvih {learning-cluster :slovo:term case=genitive}", []),
      ("bs-Latn", "{learning-cluster :slovo:term} traje dva dana.", ["traje"]),
      ("bs-Latn", "{learning-cluster :slovo:term} traju dva dana.", []),
      ("bs-Latn", "{learning-cluster :slovo:term} traju dva dana i nudi razmjenu.", ["nudi"]),
      ("bs-Latn", "{learning-cluster :slovo:term} za članove iz grada je održana.", ["je"]),
      ("bs-Latn", "Od čega se sastoji {learning-cluster :slovo:term}", ["sastoji"]),
      ("bs-Latn", "Uz koncept prilaže se {learning-cluster :slovo:term}.", ["prilaže"]),
      ("bs-Latn", "Šta je {learning-cluster :slovo:term}", ["je"]),
      ("bs-Latn", "Metod je {learning-cluster :slovo:term}.", []),
      ("bs-Latn", "iako {learning-cluster :slovo:term} okuplja općine", ["okuplja"]),
      ("bs-Latn", "{learning-cluster :slovo:term}, koja je uspjela", ["koja"]),
      ("bs-Latn", "{learning-cluster :slovo:term}, koje je već uspostavila mrežu", ["je"]),
      ("bs-Latn", "{learning-cluster :slovo:term}, koje je odobrio Savez", []),
      (
        "bs-Latn", "pokretanje {learning-cluster :slovo:term case=genitive} i njenih grupa",
        ["njenih"]
      ),
      ("bs-Latn", "pokretanje {learning-cluster :slovo:term case=genitive} i njihovih grupa", []),
      ("sr-Cyrl", "Обука и {learning-cluster :slovo:term} трају три дана.", []),
      ("mk", "{learning-cluster :slovo:term definiteness=definite} трае два дена.", ["трае"]),
      ("mk", "{learning-cluster :slovo:term definiteness=definite} го сочинуваат:", ["го"]),
      ("mk", "{learning-cluster :slovo:term definiteness=definite} ги сочинуваат:", []),
      ("mk", "Од што се состои {learning-cluster :slovo:term definiteness=definite}", ["состои"]),
      ("en", "The {learning-cluster :slovo:term} is held, and members meet.", ["is"]),
      ("en", "The {learning-cluster :slovo:term} are held.", []),
      ("en", "in a {learning-cluster :slovo:term}", ["a"]),
      ("en", "members of the {learning-cluster :slovo:term} are present", []),
      ("en", "The {learning-cluster :slovo:term} member is present.", []),
    ])
  func plural(tag: String, text: String, expected: [String]) throws {
    let localizer = try ShippedWords.localizer(tag, messages: ["a.b": text])
    let gender: GrammaticalGender = tag == "en" ? .neuter : .feminine
    let other = try OtherTerms.localizer(
      localizer, tag, ["learning-cluster": gender], onlyNumber: .plural)
    #expect(try Self.words(in: other, tag) == expected)
  }

  @Test("of a term that has only a plural is answered by a selection on the number")
  func pluralSelection() throws {
    let text =
      ".local $n = {learning-cluster :slovo:term select=number} "
      + ".local $g = {learning-cluster :slovo:term select=gender} .match $n $g "
      + "plural feminine {{Prve X}} plural neuter {{Prva X}} plural * {{Prvi X}} "
      + "* feminine {{Prva X}} * neuter {{Prvo X}} * * {{Prvi X}}"
    let localizer = try ShippedWords.localizer(
      "bs-Latn", messages: ["a.b": text.replacing("X", with: "{learning-cluster :slovo:term}")])
    for number in [nil, GrammaticalNumber.plural] {
      for gender in GrammaticalGender.allCases {
        let other = try OtherTerms.localizer(
          localizer, "bs-Latn", ["learning-cluster": gender], onlyNumber: number)
        #expect(try Self.words(in: other, "bs-Latn") == [])
      }
    }
  }

  @Test("of a term that has only a plural names the number in the finding")
  func pluralFinding() throws {
    let localizer = try ShippedWords.localizer(
      "bs-Latn", messages: ["a.b": "Prva {learning-cluster :slovo:term}"])
    let other = try OtherTerms.localizer(
      localizer, "bs-Latn", ["learning-cluster": .feminine], onlyNumber: .plural)
    let finding = try #require(try Self.findings(in: other, "bs-Latn").first)
    #expect(
      finding.message == "the message “a.b”: “Prva” does not agree with “mreže” (feminine plural); "
        + "correct it, or select on the term's gender and number")
  }

  @Test(
    "is looked at in active participles, beside the copula and in relative clauses",
    arguments: [
      ("bs-Latn", "{alvrs :slovo:term} je odobrila plan.", ["odobrila"]),
      ("bs-Latn", "{alvrs :slovo:term} je odobrio plan.", [String]()),
      ("bs-Latn", "{alvrs :slovo:term} je odobrio plan i objavila poziv.", ["objavila"]),
      ("bs-Latn", "{alvrs :slovo:term} je dio projekta.", []),
      ("bs-Latn", "{resource-person :slovo:term} koja je već realizirao prakse", ["realizirao"]),
      ("bs-Latn", "{resource-person :slovo:term} koja je već realizirala prakse", []),
      ("bs-Latn", "{learning-cluster :slovo:term}, koji je odobrila općina", []),
      ("bs-Latn", "{learning-cluster :slovo:term}, koji je održana u maju", ["održana"]),
      ("bs-Latn", "{learning-cluster :slovo:term}, u kojem je održana obuka", []),
      ("bs-Latn", "Izrada {assignment-report :slovo:term case=genitive} koja je odobrena", []),
      ("bs-Latn", "{learning-cluster :slovo:term} je održan i ocijenjena je obuka.", []),
      ("sr-Cyrl", "{learning-cluster :slovo:term} је одржан и оцијењен.", []),
      ("sr-Cyrl", "{learning-cluster :slovo:term} је одржан и оцијењена.", ["оцијењена"]),
      ("mk", "{learning-cluster :slovo:term definiteness=definite}, кој е одржана.", ["одржана"]),
    ])
  func deeds(tag: String, text: String, expected: [String]) throws {
    #expect(try Self.words(text, tag) == expected)
  }

  @Test(
    "is looked at in words around a quantity, by its plural category",
    arguments: [
      ("bs-Latn", "nova {2 :slovo:quantity term=participant}", [String]()),
      ("bs-Latn", "novih {2 :slovo:quantity term=participant}", ["novih"]),
      ("bs-Latn", "novih {5 :slovo:quantity term=participant}", []),
      ("bs-Latn", "novih {1.5 :slovo:quantity term=session}", []),
      ("bs-Latn", "nova {21 :slovo:quantity term=session}", []),
      ("bs-Latn", "novi {21 :slovo:quantity term=session}", ["novi"]),
      ("bs-Latn", "nove {2 :slovo:quantity term=session}", []),
      ("bs-Latn", "od novih {2 :slovo:quantity term=session}", []),
      ("bs-Latn", "prijavljenih {$n :slovo:quantity term=participant}", ["prijavljenih"]),
      ("bs-Latn", "Prijavljeno je {5 :slovo:quantity term=participant}.", []),
      ("bs-Latn", "Prijavljeno je {1 :slovo:quantity term=participant}.", ["Prijavljeno"]),
      ("bs-Latn", "Prijavljeni su {5 :slovo:quantity term=participant}.", ["Prijavljeni"]),
      ("bs-Latn", "Prijavljeno su {5 :slovo:quantity term=participant}.", ["su"]),
      ("bs-Latn", "Prijavila se {1 :slovo:quantity term=participant}.", ["Prijavila"]),
      ("bs-Latn", "Održavaju se {5 :slovo:quantity term=session}.", ["Održavaju"]),
      ("bs-Latn", "{2 :slovo:quantity term=session} su održane.", []),
      ("bs-Latn", "{2 :slovo:quantity term=session} su održana.", ["održana"]),
      ("bs-Latn", "{5 :slovo:quantity term=session} su održane.", ["su"]),
      ("bs-Latn", "{1 :slovo:quantity term=session} je održano.", ["održano"]),
      ("bs-Latn", "Obuka je odložena {5 :slovo:quantity term=expert-day}.", []),
      ("bs-Latn", "Obuka je trajala {2 :slovo:quantity term=expert-day}.", []),
      ("sr-Cyrl", "{2 :slovo:quantity term=participant} су пријављена.", []),
      ("sr-Cyrl", "{2 :slovo:quantity term=participant} су пријављени.", ["пријављени"]),
      ("mk", "{5 :slovo:quantity term=participant} се избрани.", []),
      ("mk", "{5 :slovo:quantity term=participant} е избран.", ["е"]),
      ("mk", "нова {1 :slovo:quantity term=participant}", ["нова"]),
      ("mk", "нови {1.5 :slovo:quantity term=session}", []),
      ("en", "{1 :slovo:quantity term=session} is held.", []),
      ("en", "{5 :slovo:quantity term=session} is held.", ["is"]),
    ])
  func quantities(tag: String, text: String, expected: [String]) throws {
    #expect(try Self.words(text, tag) == expected)
  }

  @Test(
    "of a quantity is answered by a selection on the number",
    arguments: [
      ("one {{Prijavljen je X}} few {{Prijavljena su X}} * {{Prijavljeno je X}}", [String]()),
      ("one {{Prijavljena je X}} few {{Prijavljena su X}} * {{Prijavljeno je X}}", ["Prijavljena"]),
      ("one {{Prijavljen je X}} * {{Prijavljeno je X}}", []),
      ("one {{novi X}} * {{novih X}}", ["novih"]),
      ("1 {{Prijavljen je X}} one {{Prijavljen je X}} * {{Prijavljeno je X}}", []),
    ])
  func quantitySelection(variants: String, expected: [String]) throws {
    let text =
      ".input {$n :slovo:quantity term=participant} .match $n "
      + variants.replacing("X", with: "{$n}")
    #expect(try Self.words(text, "bs-Latn") == expected)
  }

  @Test("of a quantity names the number and its category in the finding")
  func quantityFinding() throws {
    let localizer = try ShippedWords.localizer(
      "bs-Latn", messages: ["a.b": "novih {2 :slovo:quantity term=participant}"])
    let finding = try #require(try Self.findings(in: localizer, "bs-Latn").first)
    #expect(
      finding.message == "the message “a.b”: “novih” does not agree with a number before “učesnik” "
        + "(masculine, few); correct it, or select on the number")
  }

  @Test("is a warning at the message that says what the term is")
  func finding() throws {
    let localizer = try ShippedWords.localizer(
      "bs-Latn", messages: ["a.b": "Prva {learning-cluster :slovo:term}"])
    let finding = try #require(try Self.findings(in: localizer, "bs-Latn").first)
    #expect(finding.severity == .warning)
    #expect(finding.place?.description == "labels.yaml:1:3")
    #expect(
      finding.message == "the message “a.b”: “Prva” does not agree with “klaster učenja” "
        + "(masculine singular); correct it, or select on the term's gender")
  }
}
