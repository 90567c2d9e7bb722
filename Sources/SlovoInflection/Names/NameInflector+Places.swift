extension NameInflector {
  /// The forms of the name of a place.
  func place(_ tokens: [PhraseToken], _ lexeme: Lexeme) -> Paradigm {
    let analyzer = phrases.analyzer
    let columns = tokens.enumerated().map { index, token in
      let isLast = index == tokens.count - 1
      if analyzer.isSmallWord(token) || token.isEnclosed || token.isAcronym {
        return NameColumn(token: token, parts: [.fixed(token.word)])
      }
      if lists["unchanged"].words.contains(token.key) {
        return NameColumn(token: token, parts: [.fixed(token.word)])
      }
      if !isLast, lists["fixed first"].words.contains(token.key) {
        return NameColumn(token: token, parts: [.fixed(token.word)])
      }
      let next = isLast ? nil : tokens[index + 1]
      return NameColumn(token: token, parts: parts(token, before: next, lexeme, of: tokens.count))
    }
    return assemble(columns, lexeme, gender: nil, animacy: .inanimate)
  }

  private func parts(
    _ token: PhraseToken, before next: PhraseToken?, _ lexeme: Lexeme, of count: Int
  ) -> [NameColumn.Part] {
    let pieces = token.word.split(separator: "-").map(String.init)
    return pieces.enumerated().map { index, piece in
      // Of a foreign double name only the last part has endings: Schleswig-Holsteina.
      if index < pieces.count - 1, !lists["double names"].words.contains(token.key) {
        return .fixed(piece)
      }
      return placePart(piece, before: next, gender: count == 1 ? lexeme.gender : nil)
    }
  }

  private func placePart(
    _ word: String, before next: PhraseToken?, gender: Grammar.Gender?
  ) -> NameColumn.Part {
    let key = word.lowercased()
    if let next, !phrases.analyzer.isSmallWord(next), let part = adjectiveBefore(word, key, next) {
      return part
    }
    if lists["adjectival"].contains(key), !lists["not adjectival"].words.contains(key) {
      return adjective(word, genderOfAdjective(key))
    }
    for plural in Grammar.Gender.allCases
    where lists["plural \(plural.rawValue)"].contains(key) {
      let paradigm = phrases.pluralParadigm(word, plural, .inanimate)
      return .plural(paradigm, written: word)
    }
    return .noun(words.paradigm(of: lexeme(word, key, gender, .inanimate)), written: word)
  }

  /// An adjective before the last word of a name: Нови Град, Босанска Крупа, Бања Лука, Доњи Жабари.
  private func adjectiveBefore(
    _ word: String, _ key: String, _ next: PhraseToken
  ) -> NameColumn.Part? {
    let analyzer = phrases.analyzer
    guard !lists["both nouns"].words.contains(key) else {
      return .noun(words.paradigm(of: lexeme(word, key, nil, .inanimate)), written: word)
    }
    let token = PhraseToken(lead: "", word: word, trail: "", isEnclosed: false)
    let isListed = lists["adjectives before places"].words.contains(key)
    for gender in Grammar.Gender.allCases
    where lists["plural \(gender.rawValue)"].contains(next.key)
      && !lists["adjectives before places"].words.contains(next.key)
      && analyzer.rules["adjective \(gender.rawValue) plural"].contains(key)
      && (isListed || analyzer.isSureAdjective(token, gender, .plural))
    {
      return adjective(word, gender, .plural)
    }
    if isListed || hasDefiniteEnding(key, before: next) {
      return adjective(word, genderOfAdjective(key))
    }
    let name =
      lists["double names"].words.contains(next.key)
      ? String(next.key.prefix { $0 != "-" }) : next.key
    for gender in Grammar.Gender.allCases
    where analyzer.isSureAdjective(token, gender, .singular)
      && analyzer.rules["noun \(gender.rawValue) singular"].contains(name)
    {
      return adjective(word, gender)
    }
    return nil
  }

  /// Whether nothing but an adjective ends so before the last word of a name: Бели Манастир.
  private func hasDefiniteEnding(_ key: String, before next: PhraseToken) -> Bool {
    endsAsDefinite(key) && !lists["plural masculine"].contains(key)
      && phrases.analyzer.rules["noun masculine singular"].contains(next.key)
  }

  /// The gender that a name in the form of an adjective shows: Љубушки, Зубин, Хрватска, Брчко.
  private func genderOfAdjective(_ key: String) -> Grammar.Gender {
    if endsInFeminineVowel(key) { return .feminine }
    let vowels = phrases.analyzer.rules["vowels"].words
    guard key.last.map({ vowels.contains(String($0)) }) == true else { return .masculine }
    return endsAsDefinite(key) ? .masculine : .neuter
  }
}
