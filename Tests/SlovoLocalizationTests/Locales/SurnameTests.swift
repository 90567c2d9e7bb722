import SlovoLocalization
import SlovoMessageFormat
import SlovoModel
import Testing

@Suite("Surnames of people who are addressed")
struct SurnameTests {
  @Test(
    "of men stand in the vocative, as the language has it",
    arguments: [
      ("sr-Cyrl", "Петровић", "Петровићу"), ("sr-Cyrl", "Новак", "Новак"),
      ("sr-Cyrl", "Петровски", "Петровски"), ("sr-Cyrl", "Шкрба", "Шкрба"),
      ("sr-Cyrl", "Ковач", "Ковачу"), ("sr-Cyrl", "Рац", "Рац"), ("bs-Latn", "Smith", "Smith"),
      ("sr-Cyrl", "Марков", "Маркове"), ("sr-Cyrl", "Поповац", "Поповац"),
      ("sr-Cyrl", "Краљ", "Краљу"), ("sr-Cyrl", "Кецман", "Кецмане"), ("sr-Cyrl", "Ђозо", "Ђозо"),
      ("sr-Cyrl", "Вујадин", "Вујадине"), ("sr-Cyrl", "Бабић-Петров", "Бабићу-Петрове"),
      ("sr-Cyrl", "Поп-Арсов", "Поп-Арсове"), ("bs-Latn", "Hadži-Jovanović", "Hadži-Jovanoviću"),
      ("sr-Cyrl", "Petrović", "Петровићу"), ("sr-Cyrl", "Njegovan", "Његоване"),
      ("bs-Latn", "Begić", "Begiću"), ("bs-Latn", "Popovac", "Popovac"),
      ("bs-Latn", "Kralj", "Kralju"), ("bs-Latn", "Hodža", "Hodža"),
      ("bs-Latn", "Vuk", "Vuk"), ("bs-Latn", "Štrbac", "Štrbac"),
      ("sr-Cyrl", "Штрбац-Бегић", "Штрбац-Бегићу"),
      ("bs-Latn", "Begić Vrdoljak", "Begiću Vrdoljak"),
      ("bs-Latn", "Tkalec", "Tkalec"), ("bs-Latn", "Kovač", "Kovaču"),
      ("bs-Latn", "Хаџић", "Hadžiću"), ("bs-Latn", "Nagy", "Nagy"),
      ("bs-Latn", "Schmidt", "Schmidt"), ("mk", "Петровски", "Петровски"),
      ("mk", "Иванов", "Иванов"), ("mk", "Илиќ", "Илиќ"), ("mk", "Камбер", "Камбер"),
      ("mk", "Бериша", "Бериша"), ("mk", "Османи", "Османи"), ("en", "Begić", "Begić"),
    ])
  func men(tag: String, surname: String, addressed: String) throws {
    #expect(try Self.addressed(surname, .male, tag) == addressed)
  }

  @Test(
    "of women stay as they are",
    arguments: [
      ("sr-Cyrl", "Хаџић"), ("sr-Cyrl", "Петровска"), ("sr-Cyrl", "Шкрба"), ("sr-Cyrl", "Новак"),
      ("sr-Cyrl", "Ковач"), ("sr-Cyrl", "Милићевић-Поповић"),
      ("bs-Latn", "Hadžić"), ("bs-Latn", "Hodža"), ("bs-Latn", "Petrovska"), ("bs-Latn", "Novak"),
      ("bs-Latn", "Smith"), ("mk", "Петровска"), ("mk", "Иванова"), ("mk", "Бериша"),
      ("mk", "Илиќ"), ("en", "Hadžić"),
    ])
  func women(tag: String, surname: String) throws {
    #expect(try Self.addressed(surname, .female, tag) == surname)
  }

  @Test("of people of whom nothing is known stay as they are", arguments: ["en", "bs-Latn"])
  func others(tag: String) throws {
    #expect(try Self.addressed("Hadžić", nil, tag) == "Hadžić")
  }

  @Test(
    "stand in the salutations of invitations",
    arguments: [
      ("sr-Cyrl", PersonGender.male, "Петровић", "Поштовани господине Петровићу,"),
      ("sr-Cyrl", .female, "Хаџић", "Поштована госпођо Хаџић,"),
      ("sr-Latn", .male, "Петровић", "Poštovani gospodine Petroviću,"),
      ("bs-Latn", .male, "Novak", "Poštovani gospodine Novak,"),
      ("bs-Latn", .female, "Hodža", "Poštovana gospođo Hodža,"),
      ("mk", .male, "Петровски", "Почитуван г. Петровски,"),
      ("mk", .female, "Петровска", "Почитувана г-ѓо Петровска,"),
    ])
  func salutations(
    tag: String, gender: PersonGender, surname: String, expected: String
  ) throws {
    let voice = try ShippedWorkspace.voice(tag)
    let key = try #require(MessageKey("template.invitation.salutation-\(gender.rawValue)"))
    let person = ScopeRecord([
      .init("addressed") { .leaf(.person(Self.person(surname, gender), .addressed)) }
    ])
    var findings: [Finding] = []
    let words = voice.plainText(
      of: .message(key), in: Scope().adding("participant", .record(person)), findings: &findings)
    #expect(words == expected)
    #expect(findings.isEmpty)
  }

  private static func person(_ surname: String, _ gender: PersonGender?) -> Attendee {
    var person = Attendee(number: 1, name: PersonName(surname, surname: surname))
    person.gender = gender
    return person
  }

  private static func addressed(
    _ surname: String, _ gender: PersonGender?, _ tag: String
  ) throws -> String {
    let value = ScopeValue.leaf(.person(person(surname, gender), .addressed))
    return try ShippedWorkspace.voice(tag).speak("{$x}", in: Scope().adding("x", value))
      .message.text
  }
}
