/// Finds out which words of a noun phrase inflect, from the words alone.
///
/// ```swift
/// analyzer.analyse("кластер учења")   // кластер inflects, учења stays
/// analyzer.analyse("менторска сесија")  // both inflect
/// ```
///
/// The phrase is read as adjectives, a head, and what follows the head. For every word that could be
/// the head, all words before it must be able to agree with it; the reading with the best evidence of
/// endings and word lists wins.
public struct PhraseAnalyzer: Sendable {
  let rules: WordLists

  /// An analyzer by the rules of a language.
  public init(rules: WordLists) { self.rules = rules }

  /// A reading of the words from some place to a head.
  struct Reading {
    var head: Int
    var gender: Grammar.Gender
    var number: Grammar.Number
    var adjectives: [Int]
    var score: Double
  }

  /// The roles of the words of a phrase; gender and number of the head, where they are known, help.
  public func analyse(
    _ phrase: String, gender: Grammar.Gender? = nil, number: Grammar.Number? = nil
  ) -> PhraseAnalysis {
    analyse(PhraseToken.tokens(of: phrase), gender: gender, number: number)
  }

  func analyse(
    _ tokens: [PhraseToken], gender: Grammar.Gender?, number: Grammar.Number?
  ) -> PhraseAnalysis {
    var result = PhraseAnalysis(
      roles: Array(repeating: .stays, count: tokens.count), gender: gender ?? .masculine,
      number: number ?? .singular, head: nil, certainty: 1)
    if countsWhatFollows(tokens) { return result }
    var start = 0
    var isFirst = true
    while start < tokens.count {
      guard
        let reading = bestReading(
          tokens, from: start, gender: isFirst ? gender : nil, number: isFirst ? number : nil)
      else { break }
      apply(reading, of: tokens, to: &result, isFirst: isFirst)
      let next = follow(reading, in: tokens, result: &result)
      guard let next else { break }
      start = next
      isFirst = false
    }
    return result
  }

  private func apply(
    _ reading: Reading, of tokens: [PhraseToken], to result: inout PhraseAnalysis, isFirst: Bool
  ) {
    for index in reading.adjectives {
      result.roles[index] = .adjective(reading.gender, reading.number)
    }
    let isAdjective = rules["substantives"].words.contains(tokens[reading.head].key)
    result.roles[reading.head] =
      isAdjective
      ? .adjective(reading.gender, reading.number) : .noun(reading.gender, reading.number)
    guard isFirst else {
      result.certainty = min(result.certainty, 0.8)
      return
    }
    result.head = reading.head
    result.gender = reading.gender
    result.number = reading.number
    if reading.score < 0.5 { result.certainty = min(result.certainty, 0.6) }
  }

  // MARK: The words before the head

  func bestReading(
    _ tokens: [PhraseToken], from start: Int, gender: Grammar.Gender?,
    number: Grammar.Number?
  ) -> Reading? {
    var best: Reading?
    for head in start..<tokens.count {
      let token = tokens[head]
      if token.isEnclosed { break }
      if head > start, !canStand(tokens, between: start, and: head) { break }
      if isSmallWord(token) { if head == start { break } else { continue } }
      for number in number.map({ [$0] }) ?? [.singular, .plural] {
        for gender in gender.map({ [$0] }) ?? Grammar.Gender.allCases {
          guard
            let reading = read(tokens, from: start, head: head, gender: gender, number: number)
          else { continue }
          if reading.score > best?.score ?? -.infinity { best = reading }
        }
      }
    }
    return best
  }

  /// Whether the words before a head may all be attributes: no preposition, no dash.
  private func canStand(_ tokens: [PhraseToken], between start: Int, and head: Int) -> Bool {
    let before = tokens[head - 1]
    if rules["prepositions"].words.contains(before.key) { return false }
    if tokens[head].lead.contains(where: { "–—:;".contains($0) }) { return false }
    return true
  }

  private func read(
    _ tokens: [PhraseToken], from start: Int, head: Int, gender: Grammar.Gender,
    number: Grammar.Number
  ) -> Reading? {
    guard
      var score = nounScore(
        tokens[head], gender, number, isLast: endsPart(tokens, head),
        hasAttribute: head > start && isSureAdjective(tokens[head - 1], gender, number))
    else { return nil }
    var adjectives: [Int] = []
    for index in start..<head {
      let token = tokens[index]
      if isConjunction(token) {
        // Between adjectives alone: "државни и недржавни актери".
        guard index > start, index + 1 < head else { return nil }
        continue
      }
      if isInvariable(token, before: tokens[index + 1]) {
        score += 0.5
        continue
      }
      if rules["adverbs"].contains(token.key), index + 1 < head, !token.endsWithComma,
        !isConjunction(tokens[index + 1])
      {
        score += 0.5
        continue
      }
      if isAdverb(token, at: index, before: head, tokens, gender, number) {
        score += 0.4
        continue
      }
      guard let agreement = adjectiveScore(token, gender, number) else {
        // A first part that nobody knows stays: "gender akcioni plan". An attribute in the genitive
        // may look like a first form.
        let next = tokens[index + 1]
        guard index == start, index + 1 < head, number == .singular, !next.isCapitalised,
          !rules["genitive of adjectives"].contains(next.key),
          isSureAdjective(next, gender, number)
        else { return nil }
        score -= 1.5
        continue
      }
      score += agreement
      adjectives.append(index)
    }
    if head + 1 < tokens.count { score += afterScore(tokens[head + 1], gender, number) }
    return Reading(
      head: head, gender: gender, number: number, adjectives: adjectives, score: score)
  }

  /// Whether a word goes with the adjective behind it: it does not agree with the head, or it stands
  /// before a participle in the neuter.
  private func isAdverb(
    _ token: PhraseToken, at index: Int, before head: Int, _ tokens: [PhraseToken],
    _ gender: Grammar.Gender, _ number: Grammar.Number
  ) -> Bool {
    guard index + 1 < head, rules["adverb endings"].contains(token.key), !token.endsWithComma,
      isSureAdjective(tokens[index + 1], gender, number)
    else { return false }
    if adjectiveScore(token, gender, number) != nil {
      return rules["adverbs before"].contains(tokens[index + 1].key)
    }
    // Not "ostrvo okeanske faune", a noun and its attribute.
    return isSureAdjective(token, .neuter, .singular)
      || isSureAdjective(token, .masculine, .singular)
  }

  /// Whether nothing but a preposition, a conjunction or a mark follows the word.
  private func endsPart(_ tokens: [PhraseToken], _ index: Int) -> Bool {
    guard index + 1 < tokens.count else { return true }
    return isSmallWord(tokens[index + 1]) || tokens[index + 1].isEnclosed
  }

  /// Whether a word before the head stays: an acronym, or a first part that has no endings.
  private func isInvariable(_ token: PhraseToken, before next: PhraseToken) -> Bool {
    rules["invariable"].words.contains(token.key)
      || token.isAcronym && !isSmallWord(next) && !next.isEnclosed
      || token.trail.hasPrefix(".") && token.word.allSatisfy(\.isNumber)
  }

  /// Whether the phrase is a number and what it counts, which stands in the genitive: пет сесија; but not
  /// the first word of an ordinal: тридесет четврта сједница.
  private func countsWhatFollows(_ tokens: [PhraseToken]) -> Bool {
    guard tokens.count > 1, tokens[0].trail.isEmpty else { return false }
    guard tokens[0].word.allSatisfy(\.isNumber) || rules["cardinals"].contains(tokens[0].key) else {
      return false
    }
    return !Grammar.Gender.allCases.contains { isSureAdjective(tokens[1], $0, .singular) }
  }

  func isConjunction(_ token: PhraseToken) -> Bool {
    rules["conjunctions"].words.contains(token.key)
  }

  func isSmallWord(_ token: PhraseToken) -> Bool {
    isConjunction(token) || rules["prepositions"].words.contains(token.key)
  }
}
