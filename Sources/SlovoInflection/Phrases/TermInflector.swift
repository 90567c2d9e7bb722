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
    case .name:
      if names.isInhabitant(lexeme) {
        var noun = lexeme
        noun.animacy = .animate
        noun.partOfSpeech = .noun
        var paradigm = words.paradigm(of: noun)
        paradigm.partOfSpeech = .name
        return paradigm
      }
      return names.paradigm(of: lexeme).replacing(lexeme.knownForms)
    case .numeral: return numeral(lexeme)
    case .adjective:
      if isSingleWord { return words.paradigm(of: lexeme) }
      return phrases.adjectiveParadigm(of: lexeme).replacing(lexeme.knownForms)
    case .noun, nil:
      if names.isTitledPerson(lexeme.lemma) {
        var person = lexeme
        person.animacy = .animate
        return names.paradigm(of: person).replacing(lexeme.knownForms)
      }
      if isSingleWord, !isPlural(lexeme), !isAcronym(lexeme.lemma) {
        return words.paradigm(of: lexeme)
      }
      if isAcronym(lexeme.lemma) {
        return names.paradigm(of: lexeme).replacing(lexeme.knownForms)
      }
      return phrases.paradigm(of: lexeme).replacing(lexeme.knownForms)
    }
  }

  /// The singular of a noun phrase that is written in the plural; `nil` when it has none.
  public func singular(of lexeme: Lexeme) -> String? { phrases.singular(of: lexeme) }

  /// A surname in the form in which its bearer is addressed.
  public func addressed(surname: String, _ gender: Grammar.Gender) -> String {
    names.addressed(surname: surname, gender)
  }

  /// A numeral by the tables of its language, or as the adjective or the noun that it is: први, хиљада.
  private func numeral(_ lexeme: Lexeme) -> Paradigm {
    let own = words.paradigm(of: lexeme)
    guard own.forms.isEmpty else { return own }
    let rules = phrases.analyzer.rules
    let last = PhraseToken.tokens(of: lexeme.lemma).last?.key ?? ""
    var paradigm: Paradigm
    if rules["numerals like adjectives"].contains(last) {
      paradigm = phrases.adjectiveParadigm(of: lexeme)
    } else if rules["numerals like nouns"].contains(last) {
      var noun = lexeme
      noun.partOfSpeech = .noun
      paradigm = phrases.paradigm(of: noun)
    } else {
      paradigm = .unchanged(lexeme, named: "numeral")
    }
    paradigm.partOfSpeech = .numeral
    return paradigm.replacing(lexeme.knownForms)
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
