import SlovoModel

/// Reads a sentence for words that do not agree with its terms.
struct AgreementReader {
  typealias Noun = AgreementSentence.Noun
  typealias Offence = (word: String, noun: Noun)

  let sentence: AgreementSentence
  let rules: AgreementRules

  /// The words that do not agree, with the term of each.
  var offences: [Offence] {
    sentence.tokens.indices.flatMap { index -> [Offence] in
      guard let noun = sentence.noun(index) else { return [] }
      let words = [
        wordBefore(index, noun), relative(index, noun) ?? participle(index, noun),
        predicate(index, noun), deed(index, noun), clitic(index, noun),
      ]
      return words.compactMap { word in word.map { ($0, noun) } }
    } + pointers
  }

  // MARK: Before the term

  /// A word directly before a term, or in a row with one, that does not agree with it:
  /// "njegova prva", "prva i druga".
  private func wordBefore(_ index: Int, _ noun: Noun) -> String? {
    let isDirect = noun.mayStand(in: .nominative) || noun.mayStand(in: .accusative)
    var isAfterOther = false
    var isLinked = false
    var place = index - 1
    while place >= 0 {
      if sentence.isComma(place), isLinked {
        place -= 1
        continue
      }
      guard let (text, word) = sentence.word(place) else { return nil }
      if isAfterOther, rules.conjunctions.contains(word) {
        isLinked = true
      } else if !rules.unchanged.contains(word) {
        // "Izvještaj je dostavljen uredu": the participle speaks of something else.
        guard isDirect || rules.readings(ofParticiple: word).isEmpty else { return nil }
        let readings = rules.readings(before: word)
        if readings.isEmpty { return nil }
        if !readings.contains(where: noun.fits) { return text }
        isAfterOther = true
      }
      place -= 1
    }
    return nil
  }

  /// Where the words begin that belong to a term and stand before it.
  func start(of index: Int) -> Int {
    var start = index
    while let (_, word) = sentence.word(start - 1),
      rules.unchanged.contains(word) || !rules.readings(before: word).isEmpty
    {
      start -= 1
    }
    return start
  }

  func isPreposition(_ index: Int) -> Bool {
    sentence.word(index).map { rules.prepositions.contains($0.lowercased) } ?? false
  }

  func isConjunction(_ index: Int) -> Bool {
    sentence.word(index).map { rules.conjunctions.contains($0.lowercased) } ?? false
  }

  // MARK: Behind the term

  /// Whether what stands behind a term may speak of the noun that governs it: "članica klastera,
  /// koja vodi".
  private func mayBelongToHead(of index: Int, _ noun: Noun, _ readings: [AgreementRules.Reading])
    -> Bool
  {
    var place = start(of: index) - 1
    if isPreposition(place) {
      place -= 1
    } else if noun.mayStand(in: .nominative) || noun.mayStand(in: .accusative) {
      return false
    }
    if isConjunction(place) { return true }
    if let head = sentence.noun(place) { return !head.disagrees(with: readings) }
    guard let (_, word) = sentence.word(place) else { return false }
    let heads = rules.readings(ofNoun: word, isSubject: place == 0)
    return heads.contains { head in
      readings.contains {
        ($0.gender == nil || head.gender == nil || $0.gender == head.gender)
          && ($0.number == nil || head.number == nil || $0.number == head.number)
      }
    }
  }

  /// A relative pronoun behind a term that does not agree with it: "osoba, koji".
  private func relative(_ index: Int, _ noun: Noun) -> String? {
    var place = index + 1
    if sentence.isComma(place) {
      place += 1
      if isPreposition(place) { place += 1 }
    }
    guard let (text, word) = sentence.word(place), let readings = rules.relatives[word],
      noun.disagrees(with: readings), !mayBelongToHead(of: index, noun, readings)
    else { return nil }
    return text
  }

  /// A participle behind a term that does not agree with it: "osoba upoznat s radom".
  private func participle(_ index: Int, _ noun: Noun) -> String? {
    guard noun.mayStand(in: .nominative) else { return nil }
    var place = index + 1
    if sentence.isComma(place) {
      place += 1
      guard isPreposition(place + 1) else { return nil }
    }
    guard let (text, word) = sentence.word(place) else { return nil }
    let readings = rules.readings(ofParticiple: word)
    guard !readings.isEmpty, noun.disagrees(with: readings),
      !mayBelongToHead(of: index, noun, readings)
    else { return nil }
    return text
  }

  // MARK: Subject and predicate

  /// Whether a term stands where its sentence or clause begins.
  private func isSubject(_ index: Int, _ noun: Noun) -> Bool {
    guard noun.mayStand(in: .nominative) else { return false }
    let before = start(of: index) - 1
    return sentence.isStop(before) || sentence.isComma(before) || isConjunction(before)
  }

  /// A participle that tells something of a term that it does not agree with: "osoba iz grada je
  /// odabran".
  private func predicate(_ index: Int, _ noun: Noun) -> String? {
    guard isSubject(index, noun), !isConjunction(index + 1) else { return nil }
    var place = index + 1
    while !sentence.isStop(place) {
      if sentence.isComma(place) {
        guard let end = endOfInsertion(place) else { return nil }
        place = end
      } else if let other = sentence.noun(place) {
        if hasCases(other), other.mayStand(in: .nominative) { return nil }
        if !hasCases(other), !isPreposition(place - 1) { return nil }
      } else if let (_, word) = sentence.word(place) {
        if rules.relatives[word] != nil { return nil }
        if let (text, readings) = participle(aroundCopula: place) {
          return noun.disagrees(with: readings) ? text : nil
        }
      }
      place += 1
    }
    return nil
  }

  private func hasCases(_ noun: Noun) -> Bool { noun.grammaticalCase != nil }

  /// The comma behind a clause or words between commas; `nil` when the comma opens neither.
  private func endOfInsertion(_ comma: Int) -> Int? {
    guard let (_, word) = sentence.word(comma + 1),
      rules.prepositions.contains(word) || rules.relatives[word] != nil
        || !rules.readings(ofParticiple: word).isEmpty
    else { return nil }
    var place = comma + 1
    while !sentence.isStop(place) {
      if sentence.isComma(place) { return place }
      place += 1
    }
    return nil
  }

  /// A participle beside the copula at a place: "je već odabran", "odabran je".
  private func participle(
    aroundCopula index: Int
  ) -> (text: String, readings: [AgreementRules.Reading])? {
    guard let (_, word) = sentence.word(index), rules.copulas.contains(word) else { return nil }
    if let (text, before) = sentence.word(index - 1) {
      let readings = rules.readings(ofParticiple: before)
      if !readings.isEmpty { return (text, readings) }
    }
    var place = index + 1
    while let (text, word) = sentence.word(place) {
      let readings = rules.readings(ofParticiple: word)
      if !readings.isEmpty {
        // "je zasnovan metod": the participle belongs to a noun behind it.
        return isEnd(of: place + 1) ? (text, readings) : nil
      }
      guard
        rules.copulas.contains(word) || rules.isAdverb(word) || rules.conjunctions.contains(word)
          || !rules.readings(before: word).isEmpty
      else { return nil }
      place += 1
    }
    return nil
  }

  /// Whether nothing behind a participle can be its noun.
  private func isEnd(of index: Int) -> Bool {
    guard let (_, word) = sentence.word(index) else { return true }
    return rules.prepositions.contains(word) || rules.conjunctions.contains(word)
      || rules.copulas.contains(word) || rules.isAdverb(word)
  }

  /// What somebody did, before the one who did it: "je odobrio Savez".
  private func deed(_ index: Int, _ noun: Noun) -> String? {
    guard noun.mayStand(in: .nominative) else { return nil }
    let place = start(of: index) - 1
    guard let (text, word) = sentence.word(place) else { return nil }
    guard !rules.copulas.contains(word) else { return nil }
    let readings = rules.readings(ofDeed: word)
    let copula = (max(0, place - 3)..<max(place, 0)).last {
      sentence.word($0).map { rules.copulas.contains($0.lowercased) } ?? false
    }
    guard copula != nil, noun.disagrees(with: readings) else { return nil }
    return text
  }
}
