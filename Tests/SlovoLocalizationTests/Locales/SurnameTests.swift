import SlovoLocalization
import SlovoModel
import Testing

@Suite("Surnames of people who are addressed")
struct SurnameTests {
  @Test(
    "of men stand in the vocative, as the language has it",
    arguments: [
      ("sr-Cyrl", "Петровић", "Петровићу"), ("sr-Cyrl", "Новак", "Новаче"),
      ("sr-Cyrl", "Петровски", "Петровски"), ("sr-Cyrl", "Шкрба", "Шкрба"),
      ("sr-Cyrl", "Ковач", "Ковачу"), ("sr-Cyrl", "Рац", "Раце"), ("bs-Latn", "Smith", "Smith"),
      ("sr-Cyrl", "Марков", "Маркове"),
      ("sr-Cyrl", "Petrović", "Petroviću"), ("bs-Latn", "Begić", "Begiću"),
      ("bs-Latn", "Kralj", "Kralju"), ("bs-Latn", "Hodža", "Hodža"),
      ("bs-Latn", "Vuk", "Vuče"), ("mk", "Петровски", "Петровски"), ("mk", "Иванов", "Иванов"),
      ("en", "Begić", "Begić"),
    ])
  func men(tag: String, surname: String, addressed: String) throws {
    let conventions = try ShippedWorkspace.voice(tag).conventions
    #expect(conventions.vocative(of: surname, gender: .male) == addressed)
  }

  @Test("of women, and of people of whom nothing is known, stay as they are")
  func others() throws {
    let conventions = try ShippedWorkspace.voice("bs-Latn").conventions
    #expect(conventions.vocative(of: "Hadžić", gender: .female) == "Hadžić")
    #expect(conventions.vocative(of: "Hadžić", gender: nil) == "Hadžić")
  }
}
