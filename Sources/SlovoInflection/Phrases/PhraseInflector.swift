/// What gives the forms of single words.
public protocol WordInflecting: Sendable {
  /// The forms of a word.
  func paradigm(of lexeme: Lexeme) -> Paradigm
}

/// Inflects noun phrases: the head and what agrees with it change, all else stays.
///
/// ```swift
/// inflector.paradigm(of: "менторска сесија").text(.genitive, .plural)  // менторских сесија
/// inflector.paradigm(of: "кластер учења").text(.genitive, .plural)  // кластера учења
/// ```
public struct PhraseInflector<Words: WordInflecting>: Sendable {
  let analyzer: PhraseAnalyzer
  let words: Words

  /// An inflector by the phrase rules of a language, with the forms of its words.
  public init(rules: WordLists, words: Words) {
    analyzer = PhraseAnalyzer(rules: rules)
    self.words = words
  }

  /// The forms of a phrase from how it is written, and what is known of its head.
  public func paradigm(of lexeme: Lexeme) -> Paradigm {
    let (columns, analysis) = columns(of: lexeme)
    return assemble(columns, lexeme: lexeme, analysis: analysis)
  }

  /// The words of a phrase, and what they are to each other.
  func columns(of lexeme: Lexeme) -> (columns: [PhraseColumn], analysis: PhraseAnalysis) {
    let tokens = PhraseToken.tokens(of: lexeme.lemma)
    let analysis = analyzer.analyse(tokens, gender: lexeme.gender, number: lexeme.onlyNumber)
    let columns = tokens.indices.map { index in
      column(tokens, index, analysis, isHead: index == analysis.head, lexeme: lexeme)
    }
    return (columns, analysis)
  }

  // MARK: Words

  private func column(
    _ tokens: [PhraseToken], _ index: Int, _ analysis: PhraseAnalysis, isHead: Bool, lexeme: Lexeme
  ) -> PhraseColumn {
    let token = tokens[index]
    let (fixed, word) = split(token.word)
    let source: PhraseColumn.Source
    switch analysis.roles[index] {
    case .stays: source = .fixed
    case .adjective(let gender, let number):
      source = .adjective(
        words.paradigm(of: Lexeme(definiteLemma(word, gender, number), .adjective)), gender, number)
    case .noun(let gender, let number):
      let animacy = isHead ? lexeme.animacy : animacyBeside(tokens, index, analysis, lexeme)
      if number == .plural {
        source = .noun(
          pluralParadigm(word, gender, animacy), number)
      } else {
        source = .noun(
          words.paradigm(of: Lexeme(word, .noun, gender: gender, animacy: animacy)), number)
      }
    }
    var first: Paradigm?
    if case .noun(let gender, .singular) = analysis.roles[index], fixed.count > 1,
      analyzer.rules["double nouns"].words.contains(fixed.dropLast().lowercased())
    {
      first = words.paradigm(
        of: Lexeme(String(fixed.dropLast()), .noun, gender: gender, animacy: .animate))
    }
    return PhraseColumn(
      token: token, fixedPart: fixed, firstNoun: first, source: source,
      takesArticle: takesArticle(tokens, index, analysis),
      collectives: analyzer.rules["collective plurals"])
  }

  /// The animacy of a noun in apposition to a living being: студента волонтера.
  private func animacyBeside(
    _ tokens: [PhraseToken], _ index: Int, _ analysis: PhraseAnalysis, _ lexeme: Lexeme
  ) -> Grammar.Animacy? {
    guard lexeme.animacy == .animate, let head = analysis.head, index == head + 1 else {
      return nil
    }
    return .animate
  }

  /// What stays of a hyphenated word, and the part with the ending.
  private func split(_ word: String) -> (fixed: String, word: String) {
    let part = analyzer.lastPart(word)
    return (String(word.dropLast(part.count)), part)
  }

  /// The masculine form from which all forms of an adjective but the written one can be made.
  ///
  /// A masculine one that ends in another vowel is its own: топао, зрео.
  func definiteLemma(
    _ word: String, _ gender: Grammar.Gender, _ number: Grammar.Number = .singular
  ) -> String {
    if gender == .masculine, number == .singular { return word }
    guard let ending = analyzer.rules["definite ending"].words.first, let last = word.last,
      analyzer.rules["vowels"].words.contains(String(last).lowercased())
    else { return word }
    return word.dropLast() + ending
  }

  /// The first word of each part that inflects takes the article, and every coordinated adjective.
  private func takesArticle(
    _ tokens: [PhraseToken], _ index: Int, _ analysis: PhraseAnalysis
  ) -> Bool {
    guard analysis.roles[index] != .stays else { return false }
    guard index > 0 else { return true }
    if analyzer.isConjunction(tokens[index - 1]) || tokens[index - 1].endsWithComma { return true }
    return !analysis.roles[..<index].contains { $0 != .stays }
  }

  // MARK: Phrases

  private func assemble(
    _ columns: [PhraseColumn], lexeme: Lexeme, analysis: PhraseAnalysis
  ) -> Paradigm {
    guard let head = analysis.head, let paradigm = headParadigm(columns[head]) else {
      return .unchanged(lexeme, named: "phrase")
    }
    var forms: [InflectedForm] = []
    let models = models(of: lexeme, columns, analysis, paradigm)
    for form in paradigm.forms {
      if analysis.number == .plural, form.slot.number != .plural { continue }
      guard
        let choices = choices(
          form.slot, Self.following(form.slot, models) ?? columns, analysis, paradigm)
      else { continue }
      forms.append(
        InflectedForm(
          slot: form.slot, text: joined(columns, choices.map { $0[0] }),
          variants: variants(columns, choices)))
    }
    return Paradigm(
      lemma: lexeme.lemma, partOfSpeech: .noun, gender: analysis.gender,
      animacy: paradigm.animacy, forms: forms, decisions: decisions(columns, analysis))
  }

  /// The forms that a phrase has: those of its head; of an adjective that stands for a noun those in
  /// its gender, definite where the language does not ask.
  func headParadigm(_ column: PhraseColumn) -> Paradigm? {
    switch column.source {
    case .fixed: return nil
    case .noun(let paradigm, _): return paradigm
    case .adjective(var paradigm, let gender, _):
      let hasCases = paradigm.forms.contains { $0.slot.grammaticalCase != nil }
      paradigm.forms = paradigm.forms.compactMap { form in
        var form = form
        guard form.slot.gender == nil || form.slot.gender == gender else { return nil }
        if hasCases {
          guard form.slot.definiteness != .indefinite else { return nil }
          form.slot.definiteness = nil
        }
        form.slot.gender = nil
        return form
      }
      return paradigm
    }
  }

  /// The noun that an adjective agrees with: the next one.
  static func noun(after index: Int, in columns: [PhraseColumn]) -> Paradigm? {
    for column in columns[index...] {
      if let paradigm = column.nounParadigm { return paradigm }
    }
    return nil
  }

  func joined(_ columns: [PhraseColumn], _ words: [String]) -> String {
    zip(columns, words).map { $0.token.lead + $1 + $0.token.trail }.joined()
  }

  /// The phrase with the doublets of its words: first those of the same rank together, so that both parts
  /// of a coordination follow one pattern, then those of one word alone.
  private func variants(_ columns: [PhraseColumn], _ choices: [[String]]) -> [String] {
    choices.combinedVariants.map { joined(columns, $0) }
  }

  private func decisions(
    _ columns: [PhraseColumn], _ analysis: PhraseAnalysis
  ) -> [Paradigm.Decision] {
    let inflected = columns.filter { if case .fixed = $0.source { false } else { true } }
    var result = [
      Paradigm.Decision(
        name: "phrase", value: "inflects " + inflected.map(\.token.word).joined(separator: " "),
        pattern: nil, confidence: analysis.certainty)
    ]
    for column in columns {
      switch column.source {
      case .fixed: continue
      case .noun(let paradigm, _): result += paradigm.decisions
      // The written form settles what is uncertain about an adjective.
      case .adjective: continue
      }
    }
    return result
  }
}
