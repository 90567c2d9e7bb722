extension PhraseAnalyzer {
  private func name(_ gender: Grammar.Gender, _ number: Grammar.Number) -> String {
    "\(gender.rawValue) \(number.rawValue)"
  }

  /// How well a word goes as an adjective that agrees; `nil` when it cannot.
  func adjectiveScore(
    _ token: PhraseToken, _ gender: Grammar.Gender, _ number: Grammar.Number
  ) -> Double? {
    let key = lastPart(token.key)
    let isStem =
      gender == .masculine && number == .singular && rules["adjectives"].words.contains(key)
    guard isStem || rules["adjective " + name(gender, number)].contains(key) else { return nil }
    let stem = stem(of: key, gender, number)
    // A whole stem without an ending is a masculine form too: нов, стран.
    let asWord =
      isStem
      ? Int.max
      // An ending that is nearly the whole word tells nothing: рата, дана.
      : rules["adjectives"].match(stem).flatMap { $0 == Int.max || stem.count - $0 > 1 ? $0 : nil }
    let asNoun = matchAsNoun(key, gender, number)
    switch (asWord, asNoun) {
    case (nil, nil): return token.isCapitalised ? -0.8 : -1.2
    case (let adjective?, nil): return adjective == Int.max ? 2.5 : 2
    case (nil, _?): return -4
    case (let adjective?, let noun?):
      // The longer match speaks; a whole word beats every ending.
      return adjective > noun || (adjective == noun && adjective == Int.max) ? 1.5 : -3
    }
  }

  /// How long what tells a noun is; of a plural also what tells its singular: примјене, примјена.
  private func matchAsNoun(
    _ key: String, _ gender: Grammar.Gender, _ number: Grammar.Number
  ) -> Int? {
    let singulars =
      number == .plural
      ? rules.pairs["singular of \(gender.rawValue) plural"]?.compactMap { pair in
        key.hasSuffix(pair.from) ? String(key.dropLast(pair.from.count)) + pair.to : nil
      } ?? [] : []
    return ([key] + singulars).compactMap { rules["nouns"].match($0) }.max()
  }

  /// The stem of an adjective, its ending cut off.
  private func stem(
    of key: String, _ gender: Grammar.Gender, _ number: Grammar.Number
  ) -> String {
    guard let last = key.last, rules["vowels"].words.contains(String(last)) else {
      return key + "0"
    }
    return String(key.dropLast())
  }

  /// Whether some reading makes the word an adjective beyond doubt.
  func isSureAdjective(
    _ token: PhraseToken, _ gender: Grammar.Gender, _ number: Grammar.Number
  ) -> Bool {
    (adjectiveScore(token, gender, number) ?? -1) >= 1.5
  }

  /// How well a word goes as a noun of that gender and number in its first form; `nil` when it cannot.
  func nounScore(
    _ token: PhraseToken, _ gender: Grammar.Gender, _ number: Grammar.Number, isLast: Bool,
    hasAttribute: Bool = false
  ) -> Double? {
    let key = lastPart(token.key)
    if token.isAcronym { return number == .singular && gender == .masculine ? 0 : nil }
    if rules["attributes"].contains(key), !rules["nouns"].words.contains(key) { return nil }
    var score: Double
    let exact = rules["noun " + name(gender, number)].match(key)
    if let exact {
      score = exact == Int.max ? 1.5 : 0.6
    } else {
      // A word that another section claims is taken only where an adjective shows what it is.
      let isShown =
        hasAttribute && rules["noun \(name(gender, number)) behind an adjective"].contains(key)
      return isShown ? 0.1 : nil
    }
    for otherNumber in [Grammar.Number.singular, .plural] {
      for other in Grammar.Gender.allCases where (other, otherNumber) != (gender, number) {
        if let claim = rules["noun " + name(other, otherNumber)].match(key),
          claim > exact ?? 0
        {
          score -= 1.2
        }
      }
    }
    if rules["nouns"].contains(key) { score += 0.3 }
    if !isLast, rules["invariable"].words.contains(token.key) { score -= 2 }
    if adjectiveScore(token, gender, number) ?? -1 >= 1.5 { score -= 0.9 }
    return score
  }

  /// Whether a word can be a plural and no singular.
  ///
  /// Without a gender only a masculine plural is sure, other plurals end as singulars do: медији, but
  /// not јасли.
  func isSurelyPlural(_ word: String, gender: Grammar.Gender?) -> Bool {
    let key = word.lowercased()
    guard rules["noun " + name(gender ?? .masculine, .plural)].contains(key) else { return false }
    if gender == nil, rules["noun " + name(.feminine, .plural)].words.contains(key) { return false }
    return !(gender.map { [$0] } ?? Grammar.Gender.allCases).contains { gender in
      rules["noun " + name(gender, .singular)].contains(key)
    }
  }

  /// How well a word goes as what follows a head.
  func afterScore(
    _ token: PhraseToken, _ gender: Grammar.Gender, _ number: Grammar.Number
  ) -> Double {
    if isSmallWord(token) || token.isEnclosed || token.isAcronym || token.isCapitalised { return 0 }
    if rules["genitive"].contains(token.key) { return 0.5 }
    if rules["appositions"].contains(token.key) { return 0.5 }
    // Nothing else follows a head where attributes have cases.
    return rules["genitive"].isEmpty || rules["oblique"].contains(token.key) ? -0.5 : -1.9
  }

  /// The part of a hyphenated word that carries the ending.
  func lastPart(_ word: String) -> String {
    guard let hyphen = word.lastIndex(of: "-"), hyphen > word.startIndex else { return word }
    let part = word[word.index(after: hyphen)...]
    return part.count > 1 ? String(part) : word
  }
}
