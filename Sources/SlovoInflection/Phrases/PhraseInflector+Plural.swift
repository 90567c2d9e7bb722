extension PhraseInflector {
  /// The forms of a noun that is written in the plural: those of a singular whose plural it is.
  ///
  /// The rules name what a singular may end in; the first whose plural is the written word is taken. A
  /// plural of none is declined by itself.
  func pluralParadigm(
    _ word: String, _ gender: Grammar.Gender, _ animacy: Grammar.Animacy?
  ) -> Paradigm {
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
