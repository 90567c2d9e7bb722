import SlovoExchange
import SlovoLocalization
import SlovoModel
import Testing

/// A glossary of two concepts in two languages.
enum SmallGlossary {
  static func language(_ tag: String) throws -> LanguageTag { try #require(LanguageTag(tag)) }

  static func glossary() throws -> Glossary {
    let bosnian = try language("bs-Latn")
    let english = try language("en")
    var training = Concept(
      id: try #require(Identifier("training")), domain: "d", partOfSpeech: .noun)
    training.isManaged = true
    training.definitions[english] = "a course"
    var obuka = Term(text: "obuka", status: .preferred)
    obuka.gender = .feminine
    obuka.note = "=1+1, \"navod\""
    for (grammaticalCase, text) in zip(
      GrammaticalCase.allCases,
      ["obuka", "obuke", "obuci", "obuku", "obuko", "obukom", "obuci"])
    {
      obuka.forms[GrammaticalForm(grammaticalCase: grammaticalCase, number: .singular)] = text
    }
    training.terms = [
      bosnian: [obuka, Term(text: "trening", status: .deprecated)],
      english: [Term(text: "training", status: .preferred)],
    ]
    var host = Concept(id: try #require(Identifier("host")), domain: "d", partOfSpeech: .noun)
    var domacin = Term(text: "domaćin", status: .preferred)
    domacin.isAnimate = true
    host.terms = [bosnian: [domacin]]
    return Glossary(concepts: [training, host])
  }

  static func table() throws -> GlossaryTable {
    GlossaryTable(try glossary(), languages: [try language("bs-Latn"), try language("en")])
  }

  static func shape() throws -> GlossaryShape {
    let bosnian = try language("bs-Latn")
    let english = try language("en")
    var forms: Set<GrammaticalForm> = []
    for number in GrammaticalNumber.allCases {
      for grammaticalCase in GrammaticalCase.allCases {
        forms.insert(GrammaticalForm(grammaticalCase: grammaticalCase, number: number))
      }
    }
    return GlossaryShape(
      concepts: Set(try glossary().concepts.map(\.id)), languages: [bosnian, english],
      forms: [bosnian: forms, english: [GrammaticalForm(number: .plural)]],
      scripts: [bosnian: "Latn", english: "Latn"])
  }

  static let formats: [any GlossaryFormat] = AllFormats.glossary

  static func text(_ format: any GlossaryFormat, _ table: GlossaryTable) -> String {
    String(decoding: format.write(table), as: UTF8.self)
  }
}
