import SlovoLocalization
import SlovoModel
import Testing

@Suite("What documents say of people")
struct PersonWordsTests {
  private static func said(
    _ part: Attendee.Part, of person: Attendee, in tag: String
  ) throws -> String {
    let value = ScopeValue.leaf(.person(person, part))
    var findings: [Finding] = []
    let inlines = try ShippedWorkspace.voice(tag).inlines(
      of: value, in: Scope(), findings: &findings)
    return inlines.plainText
  }

  private static func person(_ name: String, surname: String? = nil) -> Attendee {
    var person = Attendee(number: 1, name: PersonName(name, surname: surname))
    person.gender = .male
    return person
  }

  @Test(
    "has names in the script of the language",
    arguments: [
      ("en", "Зоран Заев", "Zoran Zaev"), ("en", "Мила Ђурић", "Mila Đurić"),
      ("en", "Ѓорѓи Илиќ", "Gjorgji Ilikj"), ("en", "ЃОРЃИ ИЛИЌ", "GJORGJI ILIKJ"),
      ("bs-Latn", "Ѓорѓи Илиќ", "Đorđi Ilić"), ("sr-Latn-RS", "Ѓорѓи Илиќ", "Đorđi Ilić"),
      ("bs-Latn", "Јован Петровић", "Jovan Petrović"),
      ("bs-Latn", "Amra Hadžić", "Amra Hadžić"), ("sr-Cyrl", "Enes Begić", "Енес Бегић"),
      ("mk", "Amra Hadžić", "Амра Хаџиќ"), ("mk", "Јован Петровић", "Јован Петровиќ"),
      ("sr-Cyrl", "Ѓорѓи Илиќ", "Ђорђи Илић"), ("mk-Latn", "Јован Петровић", "Jovan Petrović"),
      ("mk-Latn", "Ѓорѓи Илиќ", "Ǵorǵi Iliḱ"), ("bs-Cyrl", "Amra Hadžić", "Амра Хаџић"),
      ("sr-Latn", "Ѓорѓи Илиќ", "Đorđi Ilić"), ("sr-Latn-RS", "Васо Бјелић", "Vaso Bjelić"),
      ("mk", "Njegoš Ljubić", "Његош Љубиќ"),
    ])
  func script(tag: String, name: String, expected: String) throws {
    #expect(try Self.said(.name, of: Self.person(name), in: tag) == expected)
  }

  @Test(
    "leaves foreign names as they are written",
    arguments: ["sr-Cyrl", "mk", "bs-Cyrl"],
    ["John Smith", "Edi Hoxha", "Hashim Thaçi", "Pat O'Brien", "Jürgen Weiß", "Xhevdet Rama"])
  func foreign(tag: String, name: String) throws {
    #expect(try Self.said(.name, of: Self.person(name), in: tag) == name)
    let addressed = try Self.said(
      .addressed, of: Self.person(name, surname: String(name.split(separator: " ")[1])), in: tag)
    #expect(name.hasSuffix(addressed))
  }

  @Test(
    "has organisations in the script of the language, and foreign ones as they are written",
    arguments: [
      ("sr-Cyrl", "Grad Bijeljina", "Град Бијељина"),
      ("sr-Cyrl", "JU Centar za socijalni rad", "ЈУ Центар за социјални рад"),
      ("sr-Cyrl", "OŠ „Jovan Dučić“", "ОШ „Јован Дучић“"),
      ("sr-Cyrl", "World Vision", "World Vision"),
      ("sr-Cyrl", "Save the Children", "Save the Children"),
      ("bs-Latn", "Град Бијељина", "Grad Bijeljina"),
      ("sr-Latn", "Град Бијељина", "Grad Bijeljina"),
      ("en", "Општина Ѓорче Петров", "Opština Gjorče Petrov"),
      ("bs-Latn", "Općina Tešanj", "Općina Tešanj"), ("mk", "Grad Bijeljina", "Град Бијељина"),
      ("bs-Cyrl", "Grad Bihać", "Град Бихаћ"),
    ])
  func organisations(tag: String, organisation: String, expected: String) throws {
    var person = Self.person("Мила Ђурић")
    person.organisation = organisation
    person.role = organisation
    #expect(try Self.said(.organisation, of: person, in: tag) == expected)
    #expect(try Self.said(.role, of: person, in: tag) == expected)
  }

  @Test("has the words that are given for the language, else those for its script")
  func wordings() throws {
    let (english, macedonian) = (try Make.language("en"), try Make.language("mk"))
    var person = Self.person("Ѓорѓи Илиќ", surname: "Илиќ")
    person.organisation = "Општина"
    person.wordings[.language(english), default: .init()].name = PersonName(
      "George Ilikj", surname: "Ilikj")
    person.wordings[.script("Latn"), default: .init()].name = PersonName("Gjorgji Ilikj")
    person.wordings[.script("Latn"), default: .init()].organisation = "Opština"
    person.wordings[.language(macedonian), default: .init()].role = "учесник"
    #expect(try Self.said(.name, of: person, in: "en") == "George Ilikj")
    #expect(try Self.said(.addressed, of: person, in: "en") == "Ilikj")
    #expect(try Self.said(.name, of: person, in: "bs-Latn") == "Gjorgji Ilikj")
    #expect(try Self.said(.addressed, of: person, in: "bs-Latn") == "Gjorgji Ilikj")
    #expect(try Self.said(.organisation, of: person, in: "bs-Latn") == "Opština")
    #expect(try Self.said(.organisation, of: person, in: "mk") == "Општина")
    #expect(try Self.said(.role, of: person, in: "mk") == "учесник")
    #expect(try Self.said(.role, of: person, in: "mk-Latn") == "učesnik")
    #expect(try Self.said(.role, of: person, in: "sr-Cyrl") == "")
    #expect(try Self.said(.name, of: person, in: "sr-Cyrl") == "Ђорђи Илић")
  }

  @Test(
    "has the given form of address only where the language has one",
    arguments: [
      ("bs-Latn", "Hadžiću"), ("sr-Cyrl", "Хаџићу"), ("sr-Latn", "Hadžiću"), ("en", "Hadžić"),
      ("mk", "Хаџиќ"),
    ])
  func vocative(tag: String, expected: String) throws {
    var person = Self.person("Emir Hadžić", surname: "Hadžić")
    person.vocative = "Hadžiću"
    #expect(try Self.said(.addressed, of: person, in: tag) == expected)
  }
}
