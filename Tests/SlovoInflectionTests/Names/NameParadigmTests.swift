import SlovoInflection
import SlovoLocalization
import Testing

@Suite("Whole paradigms of proper names")
struct NameParadigmTests {
  @Test(
    "of Serbian and Bosnian have the forms of the table",
    arguments: try ["sr-Cyrl", "bs-Latn"].flatMap { language in
      try Tables.rows("Names/paradigms-\(language).tsv").map { (language, $0) }
    })
  func cases(language: String, row: [String]) throws {
    let gender = Grammar.Gender(rawValue: row[1])
    let paradigm = try ShippedInflectors.inflector(language).paradigm(
      of: Lexeme(row[0], .name, gender: gender, animacy: gender == nil ? nil : .animate))
    try #require(row.count == Grammar.Case.allCases.count + 2)
    for (grammaticalCase, cell) in zip(Grammar.Case.allCases, row.dropFirst(2)) {
      let form = paradigm.text(grammaticalCase, .singular)
      #expect(Tables.admits(cell, form), "\(grammaticalCase): \(form ?? "none")")
    }
  }

  @Test(
    "of Macedonian are bare, and those of persons have a vocative and a general form",
    arguments: try Tables.rows("Names/paradigms-mk.tsv"))
  func macedonian(row: [String]) throws {
    let features = row[1].split(separator: " ").map(String.init)
    let paradigm = try ShippedInflectors.inflector("mk").paradigm(
      of: Lexeme(
        row[0], .name, gender: features.first.flatMap(Grammar.Gender.init(rawValue:)),
        animacy: features.count > 1 ? .animate : nil))
    for form in paradigm.forms where form.slot.number == .singular {
      if let definiteness = form.slot.definiteness, definiteness != .indefinite { continue }
      let cell =
        switch form.slot.grammaticalCase {
        case .vocative where row[2] != "-": row[2]
        case .accusative where row[3] != "-": row[3]
        default: row[0]
        }
      #expect(Tables.admits(cell, form.text), "\(form.slot): \(form.text)")
    }
  }
}
