public import SlovoModel

/// Finds every occurrence of every concept in running text.
///
/// ```swift
/// let recognizer = TermRecognizer(glossary, language: bosnian, forms: forms)
/// recognizer.occurrences(in: "Na događajima razmjene znanja…")  // exchange-event, preferred, 1:4
/// ```
///
/// A term stands in a text in any of its forms, in any capitals, across the end of a line, with a
/// hyphenated ending behind an acronym. Acronyms need their capitals and names their first one, so
/// that "BiH" is not the verb "bih". The longest term counts; terms inside it are `nested`. Derived
/// words ("klasterski", "GIZ-ov") are other words.
///
/// Building takes time in proportion to the glossary, reading in proportion to the text.
public struct TermRecognizer: Sendable {
  /// The forms of a term, beside the term itself.
  public typealias Forms = @Sendable (Term, Concept) -> [String]

  private let concepts: [Identifier<Concept>]
  private let index: TermIndex
  private let endings: Set<UInt32>
  private let derivations: Set<UInt32>
  private let contexts: [UInt32: Context]

  /// What may not or must stand beside a word, by the numbers of the words.
  private struct Context {
    var notAfter: Set<UInt32>
    var notBefore: Set<UInt32>
    var onlyAfter: Set<UInt32>
    var onlyBefore: Set<UInt32>
  }

  /// A recogniser for the terms of one language.
  ///
  /// - Parameters:
  ///   - glossary: the concepts.
  ///   - language: the language whose terms are looked for.
  ///   - converter: what writes the terms in the script of the text; `nil` for their own.
  ///   - forms: the forms of a term, beside the term itself.
  public init(
    _ glossary: Glossary, language: LanguageTag, converter: (any TextConverter)? = nil,
    forms: Forms
  ) {
    self.init(
      glossary, language: language, rules: RecognitionRules(""), converter: converter, forms: forms)
  }

  init(
    _ glossary: Glossary, language: LanguageTag, rules: RecognitionRules,
    converter: (any TextConverter)?, forms: Forms
  ) {
    var index = TermIndex()
    var concepts: [Identifier<Concept>] = []
    let marks = Set(glossary.concepts.compactMap(\.mark)).filter { !$0.isEmpty }.sorted()
    let named = Set(
      glossary.concepts.flatMap { $0.terms[language] ?? [] }.filter(\.status.isAllowed).map(\.text))
    let tails = TailForms(glossary, language)
    for concept in glossary.concepts {
      guard let terms = concept.terms[language], !terms.isEmpty else { continue }
      let number = Int32(concepts.count)
      concepts.append(concept.id)
      let isName = concept.partOfSpeech == .properNoun || concept.partOfSpeech == .abbreviation
      let insert = { (index: inout TermIndex, form: String, status: Term.Status) in
        index.insert(
          converter?.converted(form) ?? form, concept: number, status: status, isName: isName)
      }
      var unmarked: Set<String> = []
      var allowed: Set<String> = []
      // Of one form the allowed term counts, whichever comes first.
      for term in terms.filter(\.status.isAllowed) + terms.filter({ !$0.status.isAllowed }) {
        var all = Set([term.text] + forms(term, concept))
        all.formUnion(tails.variants(of: all, lemma: term.text))
        // The short name that is a term of its own concept speaks of that one: NALAS.
        if let short = term.abbreviation, named.contains(short),
          !terms.contains(where: { $0.text == short })
        {
          all.remove(short)
        }
        if term.status.isAllowed { allowed.formUnion(all) } else { all.subtract(allowed) }
        for form in all {
          insert(&index, form, term.status)
          if let bare = Self.without(marks, form) { unmarked.insert(bare) }
        }
      }
      for form in unmarked { insert(&index, form, .forbidden) }
    }
    let number = { (word: String) in index.number(of: converter?.converted(word) ?? word) }
    endings = Set(rules.acronymEndings.map(number))
    derivations = Set(rules.acronymDerivations.map(number))
    contexts = Dictionary(
      rules.contexts.map { form, context in
        (
          number(form),
          Context(
            notAfter: Set(context.notAfter.map(number)),
            notBefore: Set(context.notBefore.map(number)),
            onlyAfter: Set(context.onlyAfter.map(number)),
            onlyBefore: Set(context.onlyBefore.map(number)))
        )
      }, uniquingKeysWith: { first, _ in first })
    self.index = index
    self.concepts = concepts
  }

  /// A form without its marks, which may not be left out: the "*" of Kosovo*; `nil` when it has none.
  private static func without(_ marks: [String], _ form: String) -> String? {
    let bare = marks.reduce(form) { form, mark in
      form.split(separator: mark, omittingEmptySubsequences: false).joined()
    }
    return bare == form ? nil : bare
  }

  /// The occurrences in a text, from its beginning.
  public func occurrences(in text: String) -> [TermOccurrence] {
    var text = text
    return text.withUTF8 { bytes in
      let span = unsafe Span(_unsafeElements: bytes)
      let words = words(of: span)
      var places = TextCursor()
      return resolved(candidates(in: words, of: span)).flatMap { candidate, inner in
        occurrences(of: candidate, inner, in: span, words, &places)
      }
    }
  }

  // MARK: Words

  private func words(of text: borrowing Span<UInt8>) -> [ScannedWord] {
    var words: [ScannedWord] = []
    words.reserveCapacity(text.count / 8)
    var scanner = WordScanner()
    var before: [UInt8] = []
    var place = 0
    while let start = scanner.nextWord(in: text, from: place) {
      var word = scanner.word(in: text, from: start)
      place = word.end
      word.number = index.vocabulary.number(of: scanner.folded.span)
      if let last = words.last,
        last.number != WordVocabulary.unknown || WordGapReader.mayBeHyphen(text[last.end])
      {
        let signs = WordGapReader.read(text, last.end..<start)
        word.gap = signs.gap ?? index.gaps.gap(of: signs.signs)
        if signs.endsLine, word.capitals == 0 || word.isAllCapitals && last.isAllCapitals {
          let joined = index.vocabulary.number(of: (before + scanner.folded).span)
          if joined != WordVocabulary.unknown {
            words[words.count - 1].end = word.end
            words[words.count - 1].number = joined
            continue
          }
        }
      } else if !words.isEmpty {
        word.gap = .barrier
      }
      words.append(word)
      before.removeAll(keepingCapacity: true)
      before.append(contentsOf: scanner.folded)
    }
    return words
  }

  // MARK: Candidates

  /// Words that are a term of some concepts.
  private struct Candidate {
    /// The words, by their place in the list of words.
    var words: Range<Int>
    /// The first of its readings.
    var reading: Int32
    /// The last word, when it is the ending of an acronym, counts for the text and not for the term.
    var hasEnding = false
  }

  private func candidates(
    in words: [ScannedWord], of text: borrowing Span<UInt8>
  ) -> [Candidate] {
    var candidates: [Candidate] = []
    for start in words.indices where words[start].number != WordVocabulary.unknown {
      var node: Int32 = 0
      var gap = WordGap.none
      var place = start
      while place < words.count, let next = self.next(node, gap, words[place].number) {
        node = next
        place += 1
        if place > start + 1 || isTerm(at: start, words), !isDerived(at: place, words),
          hasReading(node, words[start], words[place - 1].end, in: text)
        {
          let ending = isEnding(at: place, words)
          candidates.append(
            Candidate(
              words: start..<(ending ? place + 1 : place), reading: index.firstReading(of: node),
              hasEnding: ending))
        }
        if place < words.count { gap = words[place].gap }
      }
    }
    return candidates
  }

  /// The node behind a word; what a term writes with a space, texts also write with a hyphen.
  private func next(_ node: Int32, _ gap: WordGap, _ word: UInt32) -> Int32? {
    if let next = index.next(node, gap, word) { return next }
    return gap == .hyphen ? index.next(node, .space, word) : nil
  }

  /// Whether a word that is often another one is the term by the words beside it.
  private func isTerm(at place: Int, _ words: [ScannedWord]) -> Bool {
    // A word alone has nothing beside it that could tell.
    guard words.count > 1, let context = contexts[words[place].number] else { return true }
    let next = place + 1
    let before =
      place > 0 && words[place].gap == .space ? words[place - 1].number : WordVocabulary.unknown
    let isLast = next == words.count || words[next].gap != .space
    let after = isLast ? WordVocabulary.unknown : words[next].number
    guard !context.notAfter.contains(before), !context.notBefore.contains(after) else {
      return false
    }
    return context.onlyAfter.isEmpty && context.onlyBefore.isEmpty
      || context.onlyAfter.contains(before)
      || !context.onlyBefore.isEmpty && (isLast || context.onlyBefore.contains(after))
  }

  private func hasReading(
    _ node: Int32, _ word: ScannedWord, _ end: Int, in text: borrowing Span<UInt8>
  ) -> Bool {
    var number = index.firstReading(of: node)
    while number >= 0 {
      let reading = index.readings[Int(number)]
      if self.end(of: reading, from: word, behind: end, in: text) != nil { return true }
      number = reading.next
    }
    return false
  }

  /// Where an occurrence ends whose words end at an offset; `nil` when it lacks capitals or signs.
  private func end(
    of reading: TermIndex.Reading, from word: ScannedWord, behind end: Int,
    in text: borrowing Span<UInt8>
  ) -> Int? {
    guard reading.capitals <= word.capitals else { return nil }
    guard reading.tail >= 0 else { return end }
    let signs = index.tails[Int(reading.tail)]
    guard end + signs.count <= text.count else { return nil }
    for (offset, byte) in signs.enumerated() where text[end + offset] != byte { return nil }
    return end + signs.count
  }

  private func isEnding(at place: Int, _ words: [ScannedWord]) -> Bool {
    isAttached(at: place, words) && endings.contains(words[place].number)
  }

  /// Whether the word makes another one of the acronym before it: "GIZ-ov".
  private func isDerived(at place: Int, _ words: [ScannedWord]) -> Bool {
    isAttached(at: place, words) && derivations.contains(words[place].number)
  }

  /// Whether the word stands behind an acronym and a hyphen, in the capitals of an ending.
  private func isAttached(at place: Int, _ words: [ScannedWord]) -> Bool {
    place < words.count && words[place].gap == .hyphen
      && (words[place].capitals == 0
        || words[place].isAllCapitals && words[place - 1].isAllCapitals)
      && words[place - 1].capitals > 1
  }

  /// The longest candidates that do not overlap, each with the ones inside it.
  private func resolved(_ candidates: [Candidate]) -> [(Candidate, [Candidate])] {
    var result: [(Candidate, [Candidate])] = []
    var start = 0
    while start < candidates.count {
      // Candidates come in the order of their beginnings; a group is what hangs together.
      var end = start + 1
      var reach = candidates[start].words.upperBound
      while end < candidates.count, candidates[end].words.lowerBound < reach {
        reach = max(reach, candidates[end].words.upperBound)
        end += 1
      }
      let group = candidates[start..<end]
      start = end
      if group.count == 1, let only = group.first {
        result.append((only, []))
        continue
      }
      var chosen: [Candidate] = []
      let byLength = group.sorted {
        ($1.words.count, $0.words.lowerBound) < ($0.words.count, $1.words.lowerBound)
      }
      for candidate in byLength
      where !chosen.contains(where: { $0.words.overlaps(candidate.words) }) {
        chosen.append(candidate)
      }
      for outer in chosen.sorted(by: { $0.words.lowerBound < $1.words.lowerBound }) {
        let inner = group.filter {
          $0.words != outer.words && outer.words.lowerBound <= $0.words.lowerBound
            && $0.words.upperBound <= outer.words.upperBound
        }
        result.append((outer, inner))
      }
    }
    return result
  }

  // MARK: Occurrences

  private func occurrences(
    of candidate: Candidate, _ inner: [Candidate], in text: borrowing Span<UInt8>,
    _ words: [ScannedWord], _ cursor: inout TextCursor
  ) -> [TermOccurrence] {
    let start = words[candidate.words.lowerBound].start
    cursor.advance(to: start, in: text)
    let place = cursor
    var nested: [TermOccurrence] = []
    for part in inner {
      cursor.advance(to: words[part.words.lowerBound].start, in: text)
      nested += occurrences(of: part, in: text, words, at: cursor)
    }
    if !inner.isEmpty { cursor = place }
    var found = occurrences(of: candidate, in: text, words, at: place)
    // "GIZ" in "GIZ-om" is nothing else than the whole.
    let known = Set(found.map(\.concept))
    nested.removeAll { known.contains($0.concept) }
    nested = nested.filter { part in !nested.contains { $0.isLongerReading(of: part) } }
    for number in found.indices { found[number].nested = nested }
    return found
  }

  /// Whether words stand among others in capitals, where capitals say nothing about them.
  private func isShouted(_ range: Range<Int>, _ words: [ScannedWord]) -> Bool {
    // Words of one letter say nothing: "SAVEZ U BIH".
    let before = words[..<range.lowerBound].last { !($0.isAllCapitals && $0.capitals == 1) }
    let after = words[range.upperBound...].first { !($0.isAllCapitals && $0.capitals == 1) }
    return [before, after].contains { $0.map { $0.isAllCapitals && $0.capitals > 1 } ?? false }
  }

  private func occurrences(
    of candidate: Candidate, in text: borrowing Span<UInt8>, _ words: [ScannedWord],
    at cursor: TextCursor
  ) -> [TermOccurrence] {
    let first = words[candidate.words.lowerBound]
    let end = words[candidate.words.upperBound - 1].end
    var found: [TermOccurrence] = []
    var number = candidate.reading
    while number >= 0 {
      let current = number
      let reading = index.readings[Int(number)]
      number = reading.next
      guard let end = self.end(of: reading, from: first, behind: end, in: text) else { continue }
      let concept = concepts[Int(reading.concept)]
      if let known = found.firstIndex(where: { $0.concept == concept }) {
        // The same words with a mark behind them.
        if found[known].utf8Range.upperBound >= end { continue }
        found.remove(at: known)
      }
      let bytes = (first.start..<end).map { text[$0] }
      let status = index.status(ofReading: current, writtenAs: bytes)
      let isShouted = status != reading.status && isShouted(candidate.words, words)
      found.append(
        TermOccurrence(
          concept: concept, status: isShouted ? reading.status : status,
          utf8Range: first.start..<end,
          line: cursor.line, column: cursor.column,
          length: bytes.count { TextCursor.begins($0) },
          text: String(decoding: bytes, as: UTF8.self)))
    }
    return found.sorted {
      ($0.status.rank, $0.concept.rawValue) < ($1.status.rank, $1.concept.rawValue)
    }
  }
}

extension TermOccurrence {
  /// Whether it speaks of the same concept with more words, those of the other among them.
  fileprivate func isLongerReading(of other: TermOccurrence) -> Bool {
    concept == other.concept && utf8Range != other.utf8Range
      && utf8Range.lowerBound <= other.utf8Range.lowerBound
      && other.utf8Range.upperBound <= utf8Range.upperBound
  }
}

extension Term.Status {
  /// The allowed ones first.
  fileprivate var rank: Int {
    switch self {
    case .preferred: 0
    case .admitted: 1
    case .deprecated: 2
    case .forbidden: 3
    }
  }
}
