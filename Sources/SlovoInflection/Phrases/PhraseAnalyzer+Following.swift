extension PhraseAnalyzer {
  /// What follows a head: words in apposition, adjectives after the noun; then, where a new part of a
  /// coordination begins, its place.
  func follow(
    _ reading: Reading, in tokens: [PhraseToken], result: inout PhraseAnalysis
  ) -> Int? {
    var index = reading.head + 1
    if tokens[reading.head].endsWithComma { return coordinated(tokens, at: index) }
    // "општина домаћин", "лице практичар"
    if index < tokens.count,
      let role = apposition(tokens[index], of: reading, head: tokens[reading.head])
    {
      result.roles[index] = role
      index += 1
    }
    // "Република Српска", "Република Сјеверна Македонија"
    if index < tokens.count, rules["titles"].words.contains(tokens[reading.head].key),
      tokens[index].isCapitalised, !tokens[index].isAcronym,
      let named = bestReading(tokens, from: index, gender: nil, number: .singular)
        ?? adjectiveAlone(tokens[index], at: index, reading)
    {
      if isSureAdjective(tokens[index], reading.gender, reading.number), named.head == index {
        result.roles[index] = .adjective(reading.gender, reading.number)
      } else {
        for place in named.adjectives { result.roles[place] = .adjective(named.gender, .singular) }
        result.roles[named.head] = .noun(named.gender, .singular)
      }
      return nil
    }
    guard index < tokens.count else { return nil }
    if startsPart(tokens[index]) { return coordinated(tokens, at: index) }
    if isConjunction(tokens[index]) { return coordinated(tokens, at: index + 1) }
    return after(index, reading, in: tokens, result: &result)
  }

  private func adjectiveAlone(_ token: PhraseToken, at index: Int, _ reading: Reading) -> Reading? {
    guard isSureAdjective(token, reading.gender, reading.number) else { return nil }
    return Reading(
      head: index, gender: reading.gender, number: reading.number, adjectives: [], score: 1)
  }

  /// The role of a noun in apposition: in the nominative, as the head is.
  private func apposition(
    _ token: PhraseToken, of reading: Reading, head: PhraseToken
  ) -> PhraseAnalysis.Role? {
    let isBesidePerson =
      !rules["genitive of adjectives"].contains(token.key)
      && rules["apposition heads"].words.contains(head.key)
      && rules["appositions of persons"].contains(token.key)
    guard rules["appositions"].contains(token.key) || isBesidePerson, !token.isEnclosed else {
      return nil
    }
    for number in [reading.number, .singular, .plural] {
      for gender in Grammar.Gender.allCases
      where rules["noun \(gender.rawValue) \(number.rawValue)"].contains(token.key) {
        return .noun(gender, number)
      }
    }
    return nil
  }

  /// The place of the next coordinated part, when it stands in the first form.
  private func coordinated(_ tokens: [PhraseToken], at start: Int) -> Int? {
    guard start < tokens.count, !tokens[start].isEnclosed else { return nil }
    return start
  }

  /// Whether a dash sets the word off from what stands before it.
  private func startsPart(_ token: PhraseToken) -> Bool {
    token.lead.contains { $0 == "–" || $0 == "—" }
  }

  /// Looks beyond attributes for a participle that agrees, or for a coordinated part that can be
  /// nothing but a first form.
  private func after(
    _ start: Int, _ reading: Reading, in tokens: [PhraseToken], result: inout PhraseAnalysis
  ) -> Int? {
    for index in start..<tokens.count {
      let token = tokens[index]
      if token.isEnclosed { return nil }
      if startsPart(token) { return coordinated(tokens, at: index) }
      if index + 1 < tokens.count,
        canFollow(token, isBesideHead: index == start, before: tokens[index + 1]),
        isSureAdjective(token, reading.gender, reading.number),
        goesOn(token, with: tokens[index + 1], isBesideHead: index == start)
      {
        result.roles[index] = .adjective(reading.gender, reading.number)
        return nil
      }
      guard isConjunction(token), index + 1 < tokens.count else { continue }
      if isFirstForm(tokens, at: index + 1, since: start) { return index + 1 }
    }
    return nil
  }

  /// Whether a word can be an adjective behind the head: a participle, or any with a preposition.
  private func canFollow(
    _ token: PhraseToken, isBesideHead: Bool, before next: PhraseToken
  ) -> Bool {
    rules["participles"].contains(token.key)
      || isBesideHead && !isKnownNoun(token.key)
        && (rules["prepositions"].words.contains(next.key)
          || rules["after participles"].contains(next.key))
  }

  /// Whether the lists name the very word as a noun: "корисница права на услуге".
  private func isKnownNoun(_ key: String) -> Bool {
    Grammar.Gender.allCases.contains { gender in
      [Grammar.Number.singular, .plural].contains { number in
        rules["noun \(gender.rawValue) \(number.rawValue)"].words.contains(key)
      }
    }
  }

  /// Whether a word can begin what belongs to a participle: "засновано на", "прилагођено потребама".
  private func goesOn(
    _ participle: PhraseToken, with token: PhraseToken, isBesideHead: Bool
  ) -> Bool {
    let own = rules["after participles"]
    // "усвојена 2024. године"
    if isBesideHead, token.word.allSatisfy(\.isNumber) { return true }
    if rules["prepositions"].words.contains(token.key) {
      return isBesideHead || own.words.isEmpty || own.words.contains(token.key)
    }
    return !own.words.contains(token.key) && own.contains(token.key)
      || isBesideHead && rules["after participles beside the head"].contains(token.key)
        && !rules["genitive of adjectives"].contains(participle.key)
  }

  /// Whether the word can only be a nominative, so that it begins a coordinated part and does not
  /// go on with an attribute in the genitive.
  private func isFirstForm(_ tokens: [PhraseToken], at index: Int, since start: Int) -> Bool {
    let token = tokens[index]
    if token.isAcronym || token.isEnclosed { return false }
    let hasPreposition = tokens[start..<index].contains {
      rules["accusative prepositions"].words.contains($0.key)
    }
    // Without cases only what follows no preposition is sure to go with the head.
    let hasCases = !rules["oblique"].isEmpty
    if hasCases || !hasPreposition, index + 1 < tokens.count,
      isSureAdjective(token, .feminine, .singular),
      nounScore(tokens[index + 1], .feminine, .singular, isLast: true) != nil
    {
      return true
    }
    guard !hasPreposition, !token.isCapitalised else { return false }
    return !rules["genitive"].contains(token.key) && !rules["oblique"].contains(token.key)
      && rules["noun masculine singular"].contains(token.key)
      && !rules["nouns"].words.contains(token.key)
  }
}
