/// One word of a phrase, ready to be put into any form of the phrase.
struct PhraseColumn: Sendable {
  /// Where the forms come from.
  enum Source: Sendable {
    /// The word stays.
    case fixed
    /// A noun with its own forms.
    case noun(Paradigm, Grammar.Number)
    /// An adjective; what it was written as stands for the nominative.
    case adjective(Paradigm, Grammar.Gender, Grammar.Number)
  }

  var token: PhraseToken
  /// What of the word stays before the ending part: "пилот-" of "пилот-општина".
  let fixedPart: String
  /// The first of two nouns of a compound that both inflect: "колега-" of "колега-тренер".
  let firstNoun: Paradigm?
  let source: Source
  /// Whether the word takes the article of the phrase.
  let takesArticle: Bool
  /// Plurals with which adjectives agree as with a feminine singular: дјеца.
  let collectives: WordLists.WordSet

  /// The noun that adjectives agree with, for the accusative of living beings.
  var nounParadigm: Paradigm? {
    if case .noun(let paradigm, _) = source { paradigm } else { nil }
  }

  /// The word in a form of the phrase, and its variants; `nil` when it has no such form.
  func forms(
    _ slot: FormSlot, writtenIn written: Grammar.Number, head: Paradigm?
  ) -> [String]? {
    let texts: [String]?
    switch source {
    case .fixed: texts = [token.word]
    case .noun(let paradigm, let number):
      let own = number == .plural && written == .singular ? Grammar.Number.plural : slot.number
      texts = noun(paradigm, slot, own, isFirstForm: slot.number == written)
    case .adjective(let paradigm, let gender, let number):
      texts = adjective(paradigm, slot, gender, number, written: written, head: head)
    }
    return texts
  }

  private func noun(
    _ paradigm: Paradigm, _ slot: FormSlot, _ number: Grammar.Number?, isFirstForm: Bool
  ) -> [String]? {
    if isFirstForm, slot.isFirst { return [token.word] }
    var wanted = FormSlot(slot.grammaticalCase, number, nil, slot.definiteness)
    if slot.definiteness != nil, !takesArticle { wanted.definiteness = .indefinite }
    if let firstNoun, let first = firstNoun.answer(wanted) {
      wanted.definiteness = slot.definiteness == nil ? nil : .indefinite
      return paradigm.answer(wanted).map { second in
        ([second.text] + second.variants).map { first.text + "-" + $0 }
      }
    }
    return texts(paradigm, wanted)
  }

  private func adjective(
    _ paradigm: Paradigm, _ slot: FormSlot, _ gender: Grammar.Gender, _ number: Grammar.Number,
    written: Grammar.Number, head: Paradigm?
  ) -> [String]? {
    if slot.number == written, slot.isFirst { return [token.word] }
    var wanted = slot
    wanted.gender = gender
    if wanted.number == .count || number == .plural && written == .singular {
      wanted.number = .plural
    }
    if wanted.number == .plural, slot.grammaticalCase != nil,
      let plural = head?.text(.nominative, .plural), collectives.contains(plural.lowercased())
    {
      wanted.number = .singular
      wanted.gender = .feminine
    }
    if slot.grammaticalCase == .accusative, wanted.gender == .masculine, wanted.number == .singular
    {
      // The accusative is the genitive for living beings, else the nominative as it is written. Also a
      // noun in -а has an accusative of its own: страног туристу.
      let isLiving =
        head.map { noun in
          noun.text(.genitive, .singular) != nil
            && noun.text(.accusative, .singular) != noun.text(.nominative, .singular)
        } ?? false
      if !isLiving { return [token.word] }
      wanted.grammaticalCase = .genitive
    }
    if slot.number == .count {
      wanted.definiteness = .indefinite
    } else if slot.definiteness == nil {
      wanted.definiteness = .definite
    } else if !takesArticle {
      wanted.definiteness = .indefinite
    }
    return texts(paradigm, wanted)
  }

  private func texts(_ paradigm: Paradigm, _ wanted: FormSlot) -> [String]? {
    guard let form = paradigm.answer(wanted) else { return nil }
    return ([form.text] + form.variants).map { fixedPart + $0 }
  }
}

extension FormSlot {
  /// Whether it is what a phrase is written in: nominative, or without a case and an article.
  var isFirst: Bool {
    (grammaticalCase ?? .nominative) == .nominative && (definiteness ?? .indefinite) == .indefinite
      && number != .count && number != .paucal
  }
}

extension Paradigm {
  /// The form at a place, in the features that both know: a counted plural and a vocative are given to
  /// nobody who does not say so, and a form with the case goes before one that knows no cases.
  func answer(_ wanted: FormSlot) -> InflectedForm? {
    let candidates = forms.filter {
      $0.slot.fits(wanted) && ($0.slot.number == wanted.number || $0.slot.number == nil)
    }
    return candidates.first { $0.slot.grammaticalCase == wanted.grammaticalCase }
      ?? candidates.first {
        $0.slot.grammaticalCase == nil && wanted.grammaticalCase != .vocative
      }
  }
}
