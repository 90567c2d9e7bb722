import Foundation

@testable import SlovoInflection

/// The phrase and name data of Serbian and Bosnian: written once, in Latin letters.
enum SerbianAndBosnian {
  static let cyrillic: [String: String] = [
    "a": "а", "b": "б", "v": "в", "g": "г", "d": "д", "đ": "ђ", "e": "е", "ž": "ж", "z": "з",
    "i": "и", "j": "ј", "k": "к", "l": "л", "lj": "љ", "m": "м", "n": "н", "nj": "њ", "o": "о",
    "p": "п", "r": "р", "s": "с", "t": "т", "ć": "ћ", "u": "у", "f": "ф", "h": "х", "c": "ц",
    "č": "ч", "dž": "џ", "š": "ш",
  ]

  private static let latinRules = Result { try Tables.lists("bs-Latn/inflection/phrases.txt") }
  private static let cyrillicRules = Result { try latinRules.get().respelled(cyrillic) }

  static func phraseRules(_ language: String) throws -> WordLists {
    try language.hasSuffix("Cyrl") ? cyrillicRules.get() : latinRules.get()
  }

  static func nameLists(_ language: String) throws -> WordLists {
    let lists = try Tables.lists("bs-Latn/inflection/names.txt")
    return language.hasSuffix("Cyrl") ? lists.respelled(cyrillic) : lists
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
