/// Inflects whatever may stand in a glossary: single words, phrases, names.
///
/// ```swift
/// terms.paradigm(of: Lexeme("социјална услуга", .noun))
/// terms.paradigm(of: Lexeme("Нови Град", .name))
/// terms.paradigm(of: Lexeme("родно осјетљив", .adjective))
/// ```
public struct TermInflector<Words: WordInflecting>: WordInflecting {
  /// The single words.
  public let words: Words
  /// The noun phrases.
  public let phrases: PhraseInflector<Words>
  /// The proper names.
  public let names: NameInflector<Words>

  /// An inflector of a language by its words and its lists for phrases and names.
  public init(words: Words, phraseRules: WordLists, nameLists: WordLists) {
    self.words = words
    phrases = PhraseInflector(rules: phraseRules, words: words)
    names = NameInflector(lists: nameLists, phrases: phrases)
  }

  /// The forms of a term; forms that are known win over derived ones.
  public func paradigm(of lexeme: Lexeme) -> Paradigm {
    let isSingleWord = lexeme.lemma.allSatisfy { $0.isLetter || $0 == "’" || $0 == "'" }
    switch lexeme.partOfSpeech {
    case .name: return names.paradigm(of: lexeme).replacing(lexeme.knownForms)
    case .numeral: return words.paradigm(of: lexeme)
    case .adjective:
      if isSingleWord { return words.paradigm(of: lexeme) }
      return phrases.adjectiveParadigm(of: lexeme).replacing(lexeme.knownForms)
    case .noun, nil:
      if isSingleWord, !isPlural(lexeme), !isAcronym(lexeme.lemma) {
        return words.paradigm(of: lexeme)
      }
      if isAcronym(lexeme.lemma) {
        return names.paradigm(of: lexeme).replacing(lexeme.knownForms)
      }
      return phrases.paradigm(of: lexeme).replacing(lexeme.knownForms)
    }
  }

  /// A surname in the form in which its bearer is addressed.
  public func addressed(surname: String, _ gender: Grammar.Gender) -> String {
    names.addressed(surname: surname, gender)
  }

  /// Whether a single word is a plural: it is said so, or the word of that gender can be nothing else,
  /// as медији and консултације.
  private func isPlural(_ lexeme: Lexeme) -> Bool {
    if let number = lexeme.onlyNumber { return number == .plural }
    return phrases.analyzer.isSurelyPlural(lexeme.lemma, gender: lexeme.gender)
  }

  private func isAcronym(_ lemma: String) -> Bool {
    let tokens = PhraseToken.tokens(of: lemma)
    return tokens.count == 1 && tokens[0].isAcronym
  }
}
