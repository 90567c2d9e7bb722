import Foundation

@testable import SlovoInflection

/// The phrase and name data of Serbian and Bosnian: written once, in Latin letters.
enum SerbianAndBosnian {
  private static let cyrillic = Result {
    try Tables.lists("sr-Cyrl/inflection/letters.txt").letters
  }
  private static let latinRules = Result { try Tables.lists("bs-Latn/inflection/phrases.txt") }
  private static let cyrillicRules = Result { try latinRules.get().respelled(cyrillic.get()) }

  static func phraseRules(_ language: String) throws -> WordLists {
    try language.hasSuffix("Cyrl") ? cyrillicRules.get() : latinRules.get()
  }

  static func nameLists(_ language: String) throws -> WordLists {
    let lists = try Tables.lists("bs-Latn/inflection/names.txt")
    return language.hasSuffix("Cyrl") ? try lists.respelled(cyrillic.get()) : lists
  }
}

/// Words whose forms say what was asked for, so that a test sees which parts of a name inflect and
/// as what: `Nermina` in the dative is `Nermina:feminine:dative`.
struct MarkedWords: WordInflecting {
  func paradigm(of lexeme: Lexeme) -> Paradigm {
    let kind =
      lexeme.partOfSpeech == .adjective ? "adjective" : lexeme.gender?.rawValue ?? "unknown"
    let genders: [Grammar.Gender?] =
      lexeme.partOfSpeech == .adjective ? Grammar.Gender.allCases : [nil]
    let stem = lexeme.knownForms[FormSlot(.genitive, .singular)] ?? lexeme.lemma
    var forms: [InflectedForm] = []
    for number in [Grammar.Number.singular, .plural] {
      for gender in genders {
        for grammaticalCase in Grammar.Case.allCases {
          forms.append(
            InflectedForm(
              slot: FormSlot(
                grammaticalCase, number, gender, gender == nil ? nil : .definite),
              text: [stem, kind, number == .plural ? "plural" : grammaticalCase.rawValue]
                .joined(separator: ":")))
        }
      }
    }
    return Paradigm(
      lemma: lexeme.lemma, partOfSpeech: lexeme.partOfSpeech ?? .noun, gender: lexeme.gender,
      animacy: lexeme.animacy, forms: forms, decisions: [])
  }
}
