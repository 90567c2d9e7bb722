import SlovoModel

extension AgreementReader {
  typealias Count = AgreementSentence.Count

  /// Words around a number with its term that do not agree with it: "prijavljenih 2 učesnika".
  func offences(around index: Int, _ counts: [Count]) -> [Offence] {
    [
      attribute(before: index, counts), predicate(before: index, counts),
      predicate(behind: index, counts),
    ].compactMap(\.self)
  }

  // MARK: Before the number

  /// An agreeing word directly before a number, or in a row with one.
  private func attribute(before index: Int, _ counts: [Count]) -> Offence? {
    guard toldBefore(index) == nil else { return nil }
    let isGoverned = isPreposition(start(of: index) - 1)
    var place = index - 1
    while let (text, word) = sentence.word(place) {
      if !rules.unchanged.contains(word) {
        let readings = rules.readings(before: word)
        // "Izvještaj je dostavljen 5 općina": the participle speaks of something else.
        if readings.isEmpty || isPartOfVerb(place) { return nil }
        let other = counts.first { count in
          !count.fits(attribute: word, readings, isGoverned: isGoverned)
            && !count.fits(predicate: rules.readings(ofParticiple: word))
        }
        if let other { return (text, .count(other)) }
      }
      place -= 1
    }
    return nil
  }

  /// What is told of a number behind it, when it begins a clause: "Prijavljeno je 5 učesnika".
  private func toldBefore(_ index: Int) -> (place: Int, text: String, readings: [Reading])? {
    var place = index - 1
    while let (_, word) = sentence.word(place),
      rules.copulas.contains(word) || rules.reflexives.contains(word)
    {
      place -= 1
    }
    guard place < index - 1, let (text, word) = sentence.word(place) else { return nil }
    let participles = rules.readings(ofParticiple: word)
    let readings = participles.isEmpty ? rules.readings(ofDeed: word) : participles
    let verb = rules.number(ofVerb: word).map { [Reading(number: $0)] } ?? []
    guard !(readings + verb).isEmpty, isClauseBegin(beforeAdverbs(place)) else { return nil }
    return (place, text, readings + verb)
  }

  /// The place before the adverbs before a place.
  private func beforeAdverbs(_ index: Int) -> Int {
    var place = index - 1
    while let (_, word) = sentence.word(place), rules.isAdverb(word) { place -= 1 }
    return place
  }

  private func predicate(before index: Int, _ counts: [Count]) -> Offence? {
    guard let told = toldBefore(index) else { return nil }
    if let other = counts.first(where: { !$0.fits(predicate: told.readings) }) {
      return (told.text, .count(other))
    }
    for place in told.place..<index {
      guard let (text, word) = sentence.word(place), let number = rules.number(ofVerb: word),
        let other = counts.first(where: { !$0.fits(verb: number) })
      else { continue }
      return (text, .count(other))
    }
    return nil
  }

  // MARK: Behind the number

  /// What is told of a number that begins a clause: "5 učesnika je prijavljeno".
  private func predicate(behind index: Int, _ counts: [Count]) -> Offence? {
    guard isClauseBegin(start(of: index) - 1), !isConjunction(start(of: index) - 1),
      !isConjunction(index + 1)
    else { return nil }
    for told in firstTold(behind: index, isSubject: { noun, _ in noun.mayStand(in: .nominative) }) {
      let other = counts.first { count in
        switch told.kind {
        case .verb: !count.fits(verb: told.readings.first?.number)
        case .participle, .deed: !count.fits(predicate: told.readings)
        }
      }
      if let other { return (told.text, .count(other)) }
    }
    return nil
  }
}

extension AgreementSentence.Count {
  /// Whether a word can stand before the number: "novih 5 učesnika".
  ///
  /// - Parameters:
  ///   - word: the word.
  ///   - readings: what it can agree with.
  ///   - isGoverned: whether a preposition stands before it, which may ask for another case.
  /// - Returns: whether it agrees.
  func fits(
    attribute word: String, _ readings: [AgreementRules.Reading], isGoverned: Bool
  ) -> Bool {
    forms.contains { $0.fits(attribute: word, readings, isGoverned: isGoverned) }
  }

  /// Whether a participle can tell something of the number.
  func fits(predicate readings: [AgreementRules.Reading]) -> Bool {
    forms.contains { $0.fits(predicate: readings) }
  }

  /// Whether a verb of a number can tell something of the number.
  func fits(verb number: GrammaticalNumber?) -> Bool {
    forms.contains { $0.fits(verb: number) }
  }
}

extension AgreementSentence.Count.Form {
  /// How the number governs its term.
  private enum Government {
    /// As one thing: "1 učesnik je prijavljen".
    case one
    /// As a few, in the paucal: "2 učesnika su prijavljena".
    case paucal
    /// As some, in the nominative plural: "2 sesije su održane".
    case several
    /// As a mass, in the genitive: "5 učesnika je prijavljeno".
    case mass
    /// As many, in a language without cases: "5 учесници се пријавени".
    case many
  }

  private var government: Government {
    let isGenitive = rule.form.grammaticalCase == .genitive
    return switch (rule.form.number ?? .singular, isGenitive) {
    case (.singular, _) where isPluralOnly: .several
    case (.singular, false): .one
    case (.singular, true): .paucal
    case (.plural, true): .mass
    case (.plural, false): rule.form.grammaticalCase == nil ? .many : .several
    case (.count, _): .many
    }
  }

  fileprivate func fits(
    attribute word: String, _ readings: [AgreementRules.Reading], isGoverned: Bool
  ) -> Bool {
    if isGoverned, government == .one || hasForm(readings, .plural, .genitive) { return true }
    return switch government {
    case .one: hasForm(readings, .singular, rule.form.grammaticalCase)
    case .paucal:
      hasForm(readings, .singular, .genitive)
        && !rule.endings.contains { word.hasSuffix($0.written) }
    case .several: hasForm(readings, .plural, rule.form.grammaticalCase.map { _ in .nominative })
    case .mass: hasForm(readings, .plural, .genitive)
    case .many: hasForm(readings, .plural, nil)
    }
  }

  /// Whether readings have one of the term's gender, a number and a case.
  private func hasForm(
    _ readings: [AgreementRules.Reading], _ number: GrammaticalNumber, _ wanted: GrammaticalCase?
  ) -> Bool {
    readings.contains {
      ($0.gender == nil || gender == nil || $0.gender == gender)
        && ($0.number == nil || $0.number == number) && (wanted.map($0.fits) ?? true)
    }
  }

  fileprivate func fits(predicate readings: [AgreementRules.Reading]) -> Bool {
    // "Prijavljeno je 5 učesnika", "održava se 5 sesija".
    let isImpersonal = readings.contains {
      $0.number == .singular && ($0.gender == nil || $0.gender == .neuter)
    }
    return switch government {
    case .one: hasForm(readings, .singular, nil)
    case .paucal:
      isImpersonal
        || readings.contains { $0.number != .singular && $0.gender ?? .neuter == .neuter }
    case .several: isImpersonal || hasForm(readings, .plural, nil)
    case .mass: isImpersonal
    case .many: hasForm(readings, .plural, nil)
    }
  }

  fileprivate func fits(verb number: GrammaticalNumber?) -> Bool {
    switch government {
    case .one: number != .plural
    case .paucal, .several: true
    case .mass: number != .plural
    case .many: number != .singular
    }
  }
}
