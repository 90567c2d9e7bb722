import SlovoModel

extension AgreementReader {
  /// Words that point back to a term of another gender: "klaster i njene članice".
  var pointers: [Offence] {
    guard !rules.pointers.isEmpty,
      let first = sentence.tokens.indices.first(where: { sentence.noun($0) != nil })
    else { return [] }
    return (first..<sentence.tokens.count).compactMap { index in
      guard let (text, readings) = pointer(index), let noun = noun(before: index) else {
        return nil
      }
      return readings.contains(where: noun.fitsTraits) ? nil : (text, .noun(noun))
    }
  }

  /// The word that points back at a place, or the words: "jedan za drugim".
  private func pointer(_ index: Int) -> (text: String, readings: [AgreementRules.Reading])? {
    guard let (text, word) = sentence.word(index) else { return nil }
    if let readings = rules.readings(ofPointer: word) { return (text, readings) }
    guard let (second, next) = sentence.word(index + 1),
      let (third, last) = sentence.word(index + 2),
      let readings = rules.pointers["\(word) \(next) \(last)"]
    else { return nil }
    return ("\(text) \(second) \(third)", readings)
  }

  /// The term that a word points back to: the one before "and", else the nearest in the sentence.
  private func noun(before index: Int) -> Noun? {
    let isPhrase = sentence.word(index).flatMap { rules.readings(ofPointer: $0.lowercased) } == nil
    var place = index - 1
    if isPreposition(place), isConjunction(place - 1) { place -= 1 }
    if isConjunction(place) {
      return sentence.noun(place - 1).flatMap { $0.wasWrittenSingular ? $0 : nil }
    }
    while place >= 0 {
      if let noun = sentence.noun(place), isPhrase || noun.wasWrittenSingular { return noun }
      place -= 1
    }
    return nil
  }

  /// A pronoun that repeats a term as the object of its verb, and does not agree with it:
  /// "го отпочнува мрежата", "мрежата го сочинуваат", "на лицето ѝ е потребно".
  func clitic(_ index: Int, _ noun: Noun) -> String? {
    guard !rules.clitics.isEmpty else { return nil }
    return cliticBefore(index, noun) ?? cliticBehind(index, noun)
  }

  private func cliticBefore(_ index: Int, _ noun: Noun) -> String? {
    guard noun.isDefinite else { return nil }
    let verb = start(of: index) - 1
    guard sentence.word(verb) != nil, !isPreposition(verb), !isConjunction(verb),
      let (text, word) = sentence.word(verb - 1),
      let readings = rules.clitics[word]?.filter({ $0.fits(.accusative) }),
      noun.disagrees(with: readings)
    else { return nil }
    var place = verb - 2
    // "го пополнуваат и го поднесуваат"
    while isConjunction(place), sentence.word(place - 2)?.lowercased == word { place -= 3 }
    while let (_, word) = sentence.word(place), rules.copulas.contains(word) { place -= 1 }
    // "што го спроведува мрежата", "проектот го спроведува мрежата": the term is the subject.
    if let object = sentence.noun(place) { return object.disagrees(with: readings) ? text : nil }
    guard let (_, before) = sentence.word(place) else { return place < 0 ? text : nil }
    let objects = rules.readings(ofNoun: before, isSubject: false)
    let mayBeObject =
      rules.relatives[before] != nil
      || objects.contains { object in
        readings.contains { $0.gender == object.gender && $0.number == object.number }
      }
    return mayBeObject ? nil : text
  }

  private func cliticBehind(_ index: Int, _ noun: Noun) -> String? {
    guard let (text, word) = sentence.word(index + 1), let readings = rules.clitics[word],
      noun.disagrees(with: readings)
    else { return nil }
    if readings.contains(where: { $0.grammaticalCase == .dative }) {
      return isPreposition(start(of: index) - 1) ? text : nil
    }
    guard noun.isDefinite, !isPreposition(start(of: index) - 1),
      let (_, verb) = sentence.word(index + 2),
      rules.pluralVerbs.contains(where: verb.hasSuffix)
    else { return nil }
    return text
  }
}

extension AgreementSentence.Noun {
  /// Whether the message asks for one thing, though the term may have only a plural.
  fileprivate var wasWrittenSingular: Bool { number == .singular || isNumberOfTerm }
}
