extension PhraseInflector {
  /// The singular of a phrase that is written in the plural: "naredni korak" of "naredni koraci".
  ///
  /// - Returns: the first form; `nil` for a phrase that is not written in the plural, and for one whose
  ///   head has no singular, such as "vrata".
  public func singular(of lexeme: Lexeme) -> String? {
    var lexeme = lexeme
    lexeme.onlyNumber = .plural
    let (columns, analysis) = columns(of: lexeme)
    guard analysis.number == .plural, let head = analysis.head,
      let paradigm = headParadigm(columns[head]),
      let slot = paradigm.forms.first(where: { $0.slot.number == .singular && $0.slot.isFirst })?
        .slot,
      let choices = choices(slot, columns, analysis, paradigm)
    else { return nil }
    return joined(columns, choices.map { $0[0] })
  }

  /// The forms of a noun that is written in the plural: those of a singular whose plural it is.
  ///
  /// The rules name what a singular may end in; the first whose plural is the written word is taken. A
  /// plural of none is declined by itself.
  func pluralParadigm(
    _ word: String, _ gender: Grammar.Gender, _ animacy: Grammar.Animacy?
  ) -> Paradigm {
    let own = words.paradigm(of: Lexeme(word, .noun, gender: gender, animacy: animacy))
    if !own.forms.isEmpty, own.forms.allSatisfy({ $0.slot.number == .plural }) { return own }
    for singular in singulars(of: word, gender) {
      let paradigm = words.paradigm(
        of: Lexeme(singular, .noun, gender: gender, animacy: animacy))
      let first = paradigm.forms.first {
        $0.slot.number == .plural && $0.slot.isFirst
      }
      if first?.admits(word) == true { return paradigm }
    }
    return words.paradigm(
      of: Lexeme(word, .noun, gender: gender, animacy: animacy, onlyNumber: .plural))
  }

  /// What the singular of a plural may be, the likeliest first.
  ///
  /// The section of the rules holds pairs, `ова=`, `ци=к`: the ending of the plural, and of the singular.
  private func singulars(of word: String, _ gender: Grammar.Gender) -> [String] {
    analyzer.rules.pairs["singular of \(gender.rawValue) plural"]?.compactMap { pair in
      guard word.lowercased().hasSuffix(pair.from) else { return nil }
      return word.dropLast(pair.from.count) + pair.to
    } ?? []
  }
}
