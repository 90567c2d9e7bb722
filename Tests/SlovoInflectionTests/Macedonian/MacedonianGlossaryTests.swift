import Foundation
import SlovoInflection
import SlovoLocalization
import SlovoModel
import SlovoWorkspace
import Testing

/// The forms that the shipped glossary writes down, beside those that its terms have by rule.
@Suite("The Macedonian glossary")
struct MacedonianGlossaryTests {
  /// Terms whose attributes change with the number or the article of the head, which is a matter of
  /// meaning: „извештаи за менторски сесии“. Their forms stay written down.
  static let freer: Set<String> = [
    "агенда на настанот – образец", "детален дизајн на настанот", "извештај за ангажманот",
    "извештај за менторска сесија", "извештај за настанот",
    "концепт за воспоставување социјален пристап", "концепт на локалната самоуправа",
    "модел за изработка на акциски план", "образец за агенда на настанот",
    "образец за акциски план", "план на сесија", "развој на капацитети",
    "јакнење на капацитети",
  ]

  @Test("has the forms that follow from its terms")
  func forms() throws {
    let loaded = try Workspace.load(from: .folder(Tables.root.path(percentEncoded: false)))
    let glossary = try #require(loaded.workspace, "\(loaded.report)").glossary
    let phrases = try MacedonianWords.phrases()
    let language = try #require(LanguageTag("mk"))
    var count = 0
    for concept in glossary.concepts where concept.partOfSpeech == .noun {
      for term in concept.terms[language] ?? [] where !Self.freer.contains(term.text) {
        let lexeme = Lexeme(
          term.text, .noun,
          gender: (term.gender?.rawValue).flatMap(Grammar.Gender.init(rawValue:)),
          onlyNumber: term.onlyNumber == .plural ? .plural : nil)
        let paradigm = phrases.paradigm(of: lexeme)
        // A singular may be written beside a term in the plural, for quantities.
        for (form, text) in term.forms
        where term.onlyNumber == nil || form.number == term.onlyNumber {
          let slot = FormSlot(
            nil, form.number.flatMap { Grammar.Number(rawValue: $0.rawValue) }, nil,
            form.definiteness.flatMap { Grammar.Definiteness(rawValue: $0.rawValue) })
          count += 1
          #expect(paradigm.has(text, at: slot), "\(term.text), \(slot)")
        }
      }
    }
    #expect(count > 500)
  }
}
