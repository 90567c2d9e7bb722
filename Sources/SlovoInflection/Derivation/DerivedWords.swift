/// The words of a language whose forms follow from one another by their endings.
public struct DerivedWords: WordInflecting {
  /// The tables for nouns that have only a plural.
  private static let pluralNoun = "plural noun"

  let deriver: Deriver

  /// Words by the rules of a language.
  public init(rules: DerivationRules) { deriver = Deriver(rules: rules) }

  /// The forms of a word, in the order of its tables.
  public func paradigm(of lexeme: Lexeme) -> Paradigm {
    let part = lexeme.partOfSpeech ?? .noun
    let isNoun = part == .noun || part == .name
    var decisions: [Paradigm.Decision] = []
    var gender = lexeme.gender
    var animacy = lexeme.animacy
    let key = lexeme.lemma.lowercased()
    let pluralGender = isNoun ? deriver.genderOfPluralOnly(key) : nil
    let isPlural = isNoun && (lexeme.onlyNumber == .plural || pluralGender != nil)
    if let pluralGender, gender == nil { gender = pluralGender }
    if isNoun {
      if gender == nil, let guess = deriver.gender(of: key) {
        gender = guess.gender
        decisions.append(
          Paradigm.Decision(
            name: "gender", value: guess.gender.rawValue, pattern: "ending",
            confidence: guess.certainty))
      }
      if animacy == nil {
        let guess = deriver.animacy(of: key, gender: gender)
        if guess.isAnimate { animacy = .animate }
        // The accusative of the masculine alone shows it.
        if gender == .masculine, guess.certainty < 1 {
          decisions.append(
            Paradigm.Decision(
              name: "animacy", value: guess.isAnimate ? "animate" : "inanimate", pattern: "ending",
              confidence: guess.certainty))
        }
      }
    }
    let hasPluralTables = isPlural && deriver.has(Self.pluralNoun)
    let tables =
      hasPluralTables
      ? Self.pluralNoun : deriver.has(part.rawValue) || !isNoun ? part.rawValue : "noun"
    let forms = deriver.forms(
      of: key, as: tables, gender: gender, isAnimate: animacy == .animate,
      from: isPlural && !hasPluralTables ? "plural indefinite" : "lemma")
    var inflected: [InflectedForm] = []
    for (name, slot, form) in forms {
      guard let slot else { continue }
      inflected.append(
        InflectedForm(
          slot: slot, text: capitalised(form.text, as: lexeme.lemma),
          variants: form.variants.map { capitalised($0, as: lexeme.lemma) }))
      if form.certainty < 1 || !form.reason.isEmpty {
        decisions.append(
          Paradigm.Decision(
            name: name, value: form.text, pattern: form.reason.isEmpty ? nil : form.reason,
            confidence: form.certainty))
      }
    }
    return Paradigm(
      lemma: lexeme.lemma, partOfSpeech: part, gender: gender, animacy: animacy, forms: inflected,
      decisions: decisions
    ).replacing(lexeme.knownForms)
  }

  /// The form with the capitals of the lemma.
  private func capitalised(_ text: String, as lemma: String) -> String {
    guard lemma.first?.isUppercase == true, let first = text.first else { return text }
    return first.uppercased() + text.dropFirst()
  }
}

extension FormSlot {
  /// A place of its features in words, "singular vocative"; `nil` for a word that names no feature.
  init?(words: String) {
    self.init()
    for word in words.split(separator: " ").map(String.init) {
      if let number = Grammar.Number(rawValue: word) {
        self.number = number
      } else if let grammaticalCase = Grammar.Case(rawValue: word) {
        self.grammaticalCase = grammaticalCase
      } else if let gender = Grammar.Gender(rawValue: word) {
        self.gender = gender
      } else if let definiteness = Grammar.Definiteness(rawValue: word) {
        self.definiteness = definiteness
      } else {
        return nil
      }
    }
  }
}
