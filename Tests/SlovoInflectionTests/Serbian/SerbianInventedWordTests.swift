import SlovoInflection
import Testing

@Suite("Invented words of Serbian and Bosnian")
struct SerbianInventedWordTests {
  private static let languages: [(String, InventedWords.Sounds)] = [
    ("sr-Cyrl", .serbian), ("bs-Latn", .bosnian),
  ]

  private func spelled(_ endings: [String], _ language: String) throws -> [String] {
    try endings.map { try SerbianWords.spelled($0, language) }
  }

  @Test("have forms that begin as the word and are little longer", arguments: languages)
  func plausible(language: String, sounds: InventedWords.Sounds) throws {
    let words = try SerbianWords.words(language)
    for lemma in InventedWords.words(1000, of: sounds) where lemma.count > 3 {
      let paradigm = words.paradigm(of: Lexeme(lemma, .noun))
      #expect(paradigm.text(.nominative, .singular) == lemma)
      for form in paradigm.forms {
        for text in [form.text] + form.variants {
          #expect(text.allSatisfy(\.isLetter) && text.count < lemma.count + 7, "\(text)")
          #expect(text.hasPrefix(lemma.prefix(max(1, lemma.count - 4))), "\(lemma): \(text)")
        }
      }
      // The oblique cases of the plural are alike.
      #expect(paradigm.text(.dative, .plural) == paradigm.text(.locative, .plural), "\(lemma)")
    }
  }

  @Test(
    "keep the gender that is given, and say which accusative an animacy asks for",
    arguments: languages)
  func given(language: String, sounds: InventedWords.Sounds) throws {
    let words = try SerbianWords.words(language)
    for lemma in InventedWords.words(1000, of: sounds) where !Self.isVowel(lemma.last) {
      for gender in [Grammar.Gender.masculine, .feminine] {
        #expect(words.paradigm(of: Lexeme(lemma, .noun, gender: gender)).gender == gender)
      }
      let animate = words.paradigm(
        of: Lexeme(lemma, .noun, gender: .masculine, animacy: .animate))
      #expect(animate.text(.accusative, .singular) == animate.text(.genitive, .singular))
      let inanimate = words.paradigm(
        of: Lexeme(lemma, .noun, gender: .masculine, animacy: .inanimate))
      #expect(inanimate.text(.accusative, .singular) == lemma)
    }
  }

  @Test(
    "have a low confidence where the class is open, a high one where the ending decides",
    arguments: languages)
  func confidence(language: String, sounds: InventedWords.Sounds) throws {
    let words = try SerbianWords.words(language)
    let sure = try spelled(["stvo", "nje", "ost"], language)
    let known = try spelled(["ost", "st"], language)
    var open: [Double] = []
    for lemma in InventedWords.words(1000, of: sounds) {
      let confidence = words.paradigm(of: Lexeme(lemma, .noun)).confidence
      if sure.contains(where: lemma.hasSuffix) { #expect(confidence >= 0.9, "\(lemma)") }
      // A consonant: nobody says whether it is a person or a thing.
      if !Self.isVowel(lemma.last), !known.contains(where: lemma.hasSuffix) {
        open.append(confidence)
      }
    }
    let low = open.count { $0 < 0.8 }
    #expect(open.count > 200 && low >= open.count * 8 / 10, "\(low) of \(open.count)")
  }

  private static func isVowel(_ letter: Character?) -> Bool {
    letter.map { "aeiouаеиоу".contains($0) } ?? true
  }
}
