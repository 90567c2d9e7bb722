import Foundation
import SlovoInflection
import Testing

@Suite("Phrases and names of invented words")
struct InventedPhraseTests {
  @Test(
    "keep their words and their first form, whatever they are",
    arguments: ["sr-Cyrl", "bs-Latn"])
  func phrasesAndNames(language: String) throws {
    let words = InventedWords.words(
      1000, of: language == "sr-Cyrl" ? .serbian : .bosnian)
    let terms = TermInflector(
      words: MarkedWords(), phraseRules: try SerbianAndBosnian.phraseRules(language),
      nameLists: try SerbianAndBosnian.nameLists(language))
    for index in words.indices {
      let (first, second) = (words[index], words[(index + 7) % words.count])
      for lemma in ["\(first) \(second)", "\(first)-\(second)", "\(first) (\(second)) – \(first)"] {
        let phrase = terms.paradigm(of: Lexeme(lemma, .noun))
        let isWhole = phrase.forms.allSatisfy {
          $0.text.split(separator: " ").count == lemma.split(separator: " ").count
        }
        #expect(isWhole, "\(lemma)")
        #expect(phrase.confidence <= 1 && !phrase.forms.isEmpty, "\(lemma)")
      }
      let name = "\(first.capitalized) \(second.capitalized)"
      let paradigm = terms.paradigm(of: Lexeme(name, .name))
      #expect(paradigm.text(.nominative, .singular) == name)
      #expect(paradigm.confidence < 0.9, "nobody knows \(name)")
    }
  }

  @Test(
    "are whole also when the text is broken",
    arguments: ["", " ", "(", "„а", "а,,б", "-", "и", "за"])
  func broken(lemma: String) throws {
    let terms = TermInflector(
      words: MarkedWords(), phraseRules: try SerbianAndBosnian.phraseRules("sr-Cyrl"),
      nameLists: try SerbianAndBosnian.nameLists("sr-Cyrl"))
    for part in Grammar.PartOfSpeech.allCases {
      let paradigm = terms.paradigm(of: Lexeme(lemma, part))
      #expect(paradigm.lemma == lemma)
    }
  }
}
