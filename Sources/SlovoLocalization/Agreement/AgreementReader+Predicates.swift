import SlovoModel

extension AgreementReader {
  /// A word that tells something of a subject.
  struct Told {
    enum Kind {
      /// A verb, which agrees in number: "traje".
      case verb
      /// A participle or an adjective beside a verb: "je održana".
      case participle
      /// A participle that tells what somebody did: "je odobrila".
      case deed
    }

    let text: String
    let kind: Kind
    let readings: [Reading]
    let place: Int
    /// The place behind it and its verb.
    let end: Int

    /// Whether its subject is another one than a noun in the place of the subject.
    func disagrees(with noun: Noun) -> Bool {
      switch kind {
      case .verb: !readings.contains { $0.number == nil || $0.number == noun.number }
      case .participle, .deed: noun.disagrees(with: readings)
      }
    }
  }

  // MARK: Subject and predicate

  /// Whether a clause begins behind a place.
  func isClauseBegin(_ index: Int) -> Bool {
    sentence.isStop(index) || sentence.isComma(index) || isConjunction(index)
      || isWord(index, in: rules.subordinators)
  }

  /// Whether a term stands where its sentence or clause begins.
  private func isSubject(_ index: Int, _ noun: Noun) -> Bool {
    noun.mayStand(in: .nominative) && isClauseBegin(start(of: index) - 1)
  }

  /// A word that tells something of a term that it does not agree with: "osoba iz grada je odabran",
  /// "radionice traje", "osoba je održala obuku i predao izvještaj".
  func predicate(_ index: Int, _ noun: Noun) -> String? {
    guard isSubject(index, noun), !isConjunction(index + 1), !isCompound(index, noun) else {
      return nil
    }
    let told = firstTold(behind: index) { other, place in
      hasCases(other) ? other.mayStand(in: .nominative) : !isPreposition(place - 1)
    } isObject: { word in
      rules.clitics[word]?.contains {
        $0.fits(.accusative) && (noun.fitsTraits($0) || !noun.isNumberOfTerm)
      } ?? false
    }
    guard let last = told.last else { return nil }
    let isOneOfSeveral = isConjunction(start(of: index) - 1)
    let disagrees = { (told: Told) in
      told.disagrees(with: noun)
        && !(told.kind == .verb && noun.number == .singular && isOneOfSeveral)
    }
    return told.first(where: disagrees)?.text
      ?? coordinated(with: last, noun, where: disagrees)
  }

  /// Whether the term is followed by the noun that it describes, in a language without cases.
  private func isCompound(_ index: Int, _ noun: Noun) -> Bool {
    guard !hasCases(noun), let (_, word) = sentence.word(index + 1) else { return false }
    return rules.number(ofVerb: word) == nil && !rules.copulas.contains(word)
      && !rules.isAdverb(word) && !rules.prepositions.contains(word)
      && !rules.reflexives.contains(word) && rules.clitics[word] == nil
      && rules.relatives[word] == nil && rules.readings(ofParticiple: word).isEmpty
  }

  private func hasCases(_ noun: Noun) -> Bool { noun.grammaticalCase != nil }

  /// What is first told behind a subject, over what stands between.
  ///
  /// - Parameters:
  ///   - index: the place of the subject.
  ///   - isSubject: whether another term can be the subject of what follows it.
  ///   - isObject: whether a word shows that the noun is the object.
  /// - Returns: a verb and the participle beside it; nothing when none is found for certain.
  func firstTold(
    behind index: Int, isSubject: (Noun, Int) -> Bool, isObject: (String) -> Bool = { _ in false }
  ) -> [Told] {
    var place = index + 1
    while !sentence.isStop(place) {
      if sentence.isComma(place) {
        guard let end = endOfInsertion(place) else { return [] }
        place = end
      } else if let other = sentence.noun(place) {
        if isSubject(other, place) { return [] }
      } else if let (_, word) = sentence.word(place) {
        if rules.relatives[word] != nil || rules.subordinators.contains(word) || isObject(word) {
          return []
        }
        let told = told(at: place)
        if !told.isEmpty { return told }
      }
      place += 1
    }
    return []
  }

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

  // MARK: What is told

  /// A verb at a place, and a participle beside it: "je već odabran", "odabran je".
  private func told(at place: Int) -> [Told] {
    guard let (text, word) = sentence.word(place), !isPreposition(place - 1) else { return [] }
    var told: [Told] = []
    if let number = rules.number(ofVerb: word) {
      let readings = [Reading(number: number)]
      told.append(
        Told(text: text, kind: .verb, readings: readings, place: place, end: place + 1))
    }
    guard rules.copulas.contains(word) else { return told }
    return told
      + [participle(at: place - 1, end: place + 1) ?? participle(behind: place)]
      .compactMap(\.self)
  }

  private func participle(at place: Int, end: Int) -> Told? {
    guard let (text, word) = sentence.word(place), !rules.copulas.contains(word) else {
      return nil
    }
    let readings = rules.readings(ofParticiple: word)
    if !readings.isEmpty {
      return Told(text: text, kind: .participle, readings: readings, place: place, end: end)
    }
    let deeds = rules.readings(ofDeed: word)
    return deeds.isEmpty
      ? nil : Told(text: text, kind: .deed, readings: deeds, place: place, end: end)
  }

  /// The participle behind a copula, over other parts of the verb, adverbs and agreeing words.
  private func participle(behind copula: Int) -> Told? {
    var place = copula + 1
    while let (_, word) = sentence.word(place) {
      if let told = participle(at: place, end: place + 1) {
        // "je zasnovan metod": the participle belongs to a noun behind it.
        return told.kind == .deed || isEnd(of: place + 1) ? told : nil
      }
      guard
        rules.copulas.contains(word) || rules.isAdverb(word) || rules.conjunctions.contains(word)
          || rules.reflexives.contains(word) || !rules.readings(before: word).isEmpty
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

  // MARK: Coordination

  /// A further word that tells something of the subject, behind "and", and does not agree with it.
  private func coordinated(
    with first: Told, _ noun: Noun, where disagrees: (Told) -> Bool
  ) -> String? {
    var place = first.end
    while !sentence.isStop(place), !sentence.isComma(place) {
      if let other = sentence.noun(place) {
        if hasCases(other) ? other.mayStand(in: .nominative) : !isPreposition(place - 1) {
          return nil
        }
      } else if let (_, word) = sentence.word(place) {
        if rules.relatives[word] != nil || rules.subordinators.contains(word) { return nil }
        if rules.conjunctions.contains(word), let next = told(behind: place, like: first.kind),
          disagrees(next), !mayHaveSubject(behind: next.end, of: next)
        {
          return next.text
        }
      }
      place += 1
    }
    return nil
  }

  /// A verb, or a participle of the same kind as the one before it, directly behind "and".
  private func told(behind conjunction: Int, like kind: Told.Kind) -> Told? {
    var place = conjunction + 1
    while let (text, word) = sentence.word(place) {
      if let told = participle(at: place, end: place + 1), told.kind == kind {
        return kind == .deed || isEnd(of: place + 1) ? told : nil
      }
      if let number = rules.number(ofVerb: word) {
        let readings = [Reading(number: number)]
        return Told(text: text, kind: .verb, readings: readings, place: place, end: place + 1)
      }
      guard
        rules.copulas.contains(word) || rules.reflexives.contains(word) || rules.isAdverb(word)
      else { return nil }
      place += 1
    }
    return nil
  }

  /// Whether a word up to the end of a clause can be the subject of what is told: "i vodi ih osoba".
  private func mayHaveSubject(behind index: Int, of told: Told) -> Bool {
    var place = index
    var isGoverned = false
    while !sentence.isStop(place), !sentence.isComma(place) {
      if let other = sentence.noun(place) {
        let isFree = hasCases(other) ? other.mayStand(in: .nominative) : !isGoverned
        if isFree, told.readings.contains(where: other.fitsTraits) { return true }
        isGoverned = false
      } else if let (_, word) = sentence.word(place) {
        if rules.prepositions.contains(word) {
          isGoverned = true
        } else if isGoverned {
          isGoverned = !rules.readings(before: word).isEmpty || rules.isAdverb(word)
        } else if place != told.place, !isPartOfVerb(place), !isFunctionWord(word) {
          let nouns = rules.readings(ofNoun: word, isSubject: true)
          if nouns.contains(where: { told.readings.contains(where: $0.sharesTraits) }) {
            return true
          }
        }
      } else {
        isGoverned = false
      }
      place += 1
    }
    return false
  }

  /// Whether a word is a participle with a copula before it: "je već odobrila".
  func isPartOfVerb(_ place: Int) -> Bool {
    guard let (_, word) = sentence.word(place),
      !rules.readings(ofParticiple: word).isEmpty || !rules.readings(ofDeed: word).isEmpty
    else { return false }
    return isBehindCopula(place)
  }

  /// Whether a copula stands in front of a word, with at most two words between them.
  private func isBehindCopula(_ place: Int) -> Bool {
    (max(0, place - 3)..<max(place, 0)).contains(where: isCopula)
  }

  private func isCopula(_ index: Int) -> Bool {
    isWord(index, in: rules.copulas)
  }

  private func isFunctionWord(_ word: String) -> Bool {
    rules.conjunctions.contains(word) || rules.copulas.contains(word)
      || rules.reflexives.contains(word) || rules.relatives[word] != nil
      || rules.subordinators.contains(word) || rules.number(ofVerb: word) != nil
      || rules.isAdverb(word)
  }

  // MARK: Relative clauses

  /// A word that tells something of a term in a clause about it, and does not agree with it:
  /// "osobe koje je već realizirala prakse".
  func relativeClause(_ index: Int, _ noun: Noun) -> String? {
    let pronoun = behindComma(index)
    guard let (_, word) = sentence.word(pronoun), let readings = rules.relatives[word] else {
      return nil
    }
    let subjects = readings.filter { $0.fits(.nominative) }
    guard readings.isEmpty || subjects.contains(where: noun.fitsTraits) else { return nil }
    let told = firstTold(behind: pronoun) { other, _ in
      other.mayStand(in: .nominative)
    } isObject: { word in
      // "што го води": the verb's object is the noun.
      rules.clitics[word]?.contains(where: noun.fitsTraits) ?? false
    }
    guard let told = told.first(where: { $0.disagrees(with: noun) }) else { return nil }
    return mayHaveSubject(behind: pronoun + 1, of: told)
      || mayBelongToHead(of: index, noun, told.readings) ? nil : told.text
  }

  // MARK: Before the subject

  /// What somebody did, before the one who did it: "je odobrio Savez".
  func deed(_ index: Int, _ noun: Noun) -> String? {
    guard noun.mayStand(in: .nominative) else { return nil }
    let place = start(of: index) - 1
    guard let (text, word) = sentence.word(place) else { return nil }
    guard !rules.copulas.contains(word) else { return nil }
    let readings = rules.readings(ofDeed: word)
    guard isBehindCopula(place), noun.disagrees(with: readings) else { return nil }
    return text
  }

  /// A verb before its subject that does not agree with it: "sastoji se radionice".
  func verbBefore(_ index: Int, _ noun: Noun) -> String? {
    guard noun.mayStand(in: .nominative) else { return nil }
    var place = start(of: index) - 1
    var isReflexive = isReflexive(place)
    if isReflexive { place -= 1 }
    guard let (text, word) = sentence.word(place), let number = rules.number(ofVerb: word),
      number != noun.number
    else { return nil }
    isReflexive = isReflexive || self.isReflexive(place - 1)
    if rules.copulas.contains(word) {
      // "Domaćin je Savez" is about the host, "Šta je Savez" about the association.
      guard sentence.word(place - 1).flatMap({ rules.relatives[$0.lowercased] })?.isEmpty == true
      else { return nil }
    } else if !hasCases(noun), !isReflexive {
      return nil
    }
    let isOneOfSeveral = isConjunction(index + 1) || sentence.isComma(index + 1)
    return number == .plural && isOneOfSeveral ? nil : text
  }

  private func isReflexive(_ index: Int) -> Bool {
    isWord(index, in: rules.reflexives)
  }
}
