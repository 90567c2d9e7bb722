import SlovoModel

/// Reads a sentence for words that do not agree with its terms.
struct AgreementReader {
  typealias Noun = AgreementSentence.Noun
  typealias Reading = AgreementRules.Reading
  typealias Offence = (word: String, subject: Subject)

  /// What a word does not agree with.
  enum Subject {
    case noun(Noun)
    case count(AgreementSentence.Count)
  }

  let sentence: AgreementSentence
  let rules: AgreementRules

  /// The words that do not agree, with the term of each.
  var offences: [Offence] {
    sentence.tokens.indices.flatMap { index -> [Offence] in
      if let counts = sentence.counts(index) { return offences(around: index, counts) }
      guard let noun = sentence.noun(index) else { return [] }
      let words = [
        wordBefore(index, noun),
        relative(index, noun) ?? relativeClause(index, noun) ?? participle(index, noun),
        predicate(index, noun), deed(index, noun) ?? verbBefore(index, noun),
        clitic(index, noun),
      ]
      return words.compactMap { word in word.map { ($0, .noun(noun)) } }
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

  /// Whether a word of a list stands at a place.
  func isWord(_ index: Int, in words: Set<String>) -> Bool {
    sentence.word(index).map { words.contains($0.lowercased) } ?? false
  }

  func isPreposition(_ index: Int) -> Bool { isWord(index, in: rules.prepositions) }

  func isConjunction(_ index: Int) -> Bool { isWord(index, in: rules.conjunctions) }

  // MARK: Behind the term

  /// The place behind a term, and behind a comma that follows it.
  func behindComma(_ index: Int) -> Int {
    sentence.isComma(index + 1) ? index + 2 : index + 1
  }

  /// Whether what stands behind a term may speak of the noun that governs it: "članica klastera,
  /// koja vodi".
  func mayBelongToHead(of index: Int, _ noun: Noun, _ readings: [Reading]) -> Bool {
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
    return heads.contains { head in readings.contains(where: head.sharesTraits) }
  }

  /// A relative pronoun behind a term that does not agree with it: "osoba, koji".
  private func relative(_ index: Int, _ noun: Noun) -> String? {
    var place = behindComma(index)
    if sentence.isComma(index + 1), isPreposition(place) { place += 1 }
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
}
