import SlovoLocalization
import SlovoMessageFormat
import SlovoModel
import Testing

/// Numbers from 0 to 130 and decimals with the terms of the shipped glossary, against the rules of
/// the grammars as school books give them, written here a second time.
@Suite("Quantities")
struct QuantityTableTests {
  private static let decimals = ["0.1", "0.2", "0.5", "1.1", "1.5", "2.5", "21.5", "3.04", "10.11"]

  /// Thirty nouns with all forms in every language, of all genders.
  private static func nouns(_ language: LanguageTag) throws -> [(Concept, Term)] {
    let tags = try ShippedWorkspace.authored.map { try Make.language($0) }
    return try ShippedWorkspace.localizer().glossary.concepts.filter { concept in
      concept.partOfSpeech == .noun && concept.mark == nil
        && tags.allSatisfy { tag in
          let term = concept.preferredTerm(in: tag)
          return term.map { !$0.forms.isEmpty && $0.onlyNumber == nil } ?? false
        }
    }.prefix(30).compactMap { concept in
      concept.preferredTerm(in: language).map { (concept, $0) }
    }
  }

  /// The last digits that decide: those of a whole number, else those behind the comma.
  private static func deciding(_ number: String) -> Int {
    Int(number.split(separator: ".").last ?? "") ?? 0
  }

  private static func slavic(_ term: Term, _ number: String) -> GrammaticalForm {
    let digits = deciding(number)
    if digits % 10 == 1, digits % 100 != 11 {
      return GrammaticalForm(grammaticalCase: .nominative, number: .singular)
    }
    if (2...4).contains(digits % 10), !(12...14).contains(digits % 100) {
      return term.gender == .feminine
        ? GrammaticalForm(grammaticalCase: .nominative, number: .plural)
        : GrammaticalForm(grammaticalCase: .genitive, number: .singular)
    }
    return GrammaticalForm(grammaticalCase: .genitive, number: .plural)
  }

  private static func macedonian(_ number: String) -> GrammaticalForm {
    let digits = deciding(number)
    let isOne = digits % 10 == 1 && digits % 100 != 11
    return GrammaticalForm(number: isOne ? .singular : .plural, definiteness: .indefinite)
  }

  /// The counted plural of those of the thirty nouns that are short and no persons.
  private static let counted = [
    "action-plan": "акциски плана", "strategic-plan": "стратешки плана", "e-course": "е-курса",
    "e-learning-course": "курса за е-учење", "session-plan": "плана на сесии",
  ]

  private static func counted(_ concept: String, _ number: String) -> String? {
    macedonian(number).number == .plural ? counted[concept] : nil
  }

  @Test("stand in the form that the number governs", arguments: ShippedWorkspace.authored)
  func table(_ tag: String) throws {
    let language = try Make.language(tag)
    let voice = try ShippedWorkspace.voice(tag)
    let nouns = try Self.nouns(language)
    #expect(nouns.count == 30)
    var wrong: [String] = []
    for (concept, term) in nouns {
      for number in (0...130).map({ String($0) }) + Self.decimals {
        let spoken = try voice.speak("{\(number) :slovo:quantity term=\(concept.id)}").message
        let expected: String? =
          switch tag {
          case "en":
            number == "1" ? term.text : term.forms[GrammaticalForm(number: .plural)]
          case "mk": Self.counted(concept.id.rawValue, number) ?? term.form(Self.macedonian(number))
          default: term.form(Self.slavic(term, number))
          }
        let words = spoken.text.drop { !$0.isLetter }
        // An adjective in front of a masculine or neuter noun has a form of its own after 2 to 4.
        let isPaucal =
          Self.slavic(term, number)
          == GrammaticalForm(grammaticalCase: .genitive, number: .singular)
        let isPhrase = term.text.contains(" ")
        let isRight =
          isPaucal && isPhrase && tag != "mk" && tag != "en"
          ? Self.isPaucal(String(words), of: expected ?? "") : String(words) == expected
        if !isRight || !spoken.errors.isEmpty {
          wrong.append("\(spoken.text) (\(expected ?? "–"))")
        }
      }
    }
    #expect(wrong.prefix(20) == [])
  }

  /// Whether words are a genitive whose adjectives end in -а: два нова члана.
  private static func isPaucal(_ words: String, of genitive: String) -> Bool {
    let pairs = zip(words.split(separator: " "), genitive.split(separator: " "))
    guard words.split(separator: " ").count == genitive.split(separator: " ").count else {
      return false
    }
    return pairs.allSatisfy { word, other in
      word == other
        || ["ог", "ег", "og", "eg"].contains(String(other.suffix(2)))
          && (word == other.dropLast(2) + "а" || word == other.dropLast(2) + "a")
    }
  }
}
