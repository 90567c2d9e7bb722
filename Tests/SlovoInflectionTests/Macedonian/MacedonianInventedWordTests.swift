import SlovoInflection
import Testing

@Suite("Invented Macedonian words")
struct MacedonianInventedWordTests {
  private static let words = InventedWords.words(1000, of: .macedonian)

  @Test("take the articles of some gender, and a plural in и or а")
  func nouns() throws {
    let words = try MacedonianWords.words.get()
    let articles = ["от", "та", "то"]
    for lemma in Self.words {
      let paradigm = words.paradigm(of: Lexeme(lemma, .noun))
      let definite = try #require(paradigm.text(nil, .singular, nil, .definite))
      #expect(articles.contains { definite.hasSuffix($0) } || definite.hasSuffix("ста"), "\(lemma)")
      let plural = try #require(paradigm.text(nil, .plural, nil, .indefinite))
      #expect(plural.hasSuffix("и") || plural.hasSuffix("а"), "\(lemma): \(plural)")
      #expect(paradigm.forms.allSatisfy { $0.text.allSatisfy(\.isLetter) }, "\(lemma)")
      #expect(paradigm.forms.allSatisfy { $0.text.count < lemma.count + 7 }, "\(lemma)")
    }
  }

  @Test("have a low confidence where the class is open, a high one where the ending decides")
  func confidence() throws {
    let words = try MacedonianWords.words.get()
    for lemma in Self.words where lemma.hasSuffix("ство") {
      #expect(words.paradigm(of: Lexeme(lemma, .noun)).confidence >= 0.9, "\(lemma)")
    }
    // One syllable: -ови, -еви or -и; nobody can tell, unless chance has made a word that there is.
    let short = Self.words.filter { lemma in
      lemma.count { "аеиоу".contains($0) } == 1 && !"аеиоу".contains(lemma.last ?? "а")
        && !lemma.hasSuffix("ст")
    }
    let open = short.count { words.paradigm(of: Lexeme($0, .noun)).confidence < 0.9 }
    #expect(short.count > 40 && open >= short.count * 9 / 10, "\(open) of \(short.count)")
  }

  @Test("are inflected as adjectives and as phrases without trouble")
  func adjectivesAndPhrases() throws {
    let words = try MacedonianWords.words.get()
    let phrases = try MacedonianWords.phrases()
    for (index, lemma) in Self.words.enumerated() {
      let adjective = words.paradigm(of: Lexeme(lemma, .adjective))
      #expect(adjective.forms.count == 16, "\(lemma)")
      let next = Self.words[(index + 1) % Self.words.count]
      let phrase = phrases.paradigm(of: Lexeme("\(lemma) \(next) за \(lemma)", .noun))
      #expect(phrase.forms.allSatisfy { $0.text.hasSuffix(" за \(lemma)") }, "\(lemma) \(next)")
    }
  }
}
