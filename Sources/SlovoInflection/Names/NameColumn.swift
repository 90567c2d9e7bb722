/// One word of a name, its hyphenated parts apart.
struct NameColumn: Sendable {
  /// A part of a word.
  enum Part: Sendable {
    /// It stays.
    case fixed(String)
    /// It has the forms of a noun in the singular.
    case noun(Paradigm, written: String)
    /// It has the plural forms of a noun alone.
    case plural(Paradigm, written: String)
    /// It agrees as an adjective, in the singular or with a name in the plural.
    case adjective(Paradigm, Grammar.Gender, Grammar.Number, written: String)

    /// The part in a case of the singular name.
    func form(_ slot: FormSlot, isAnimate: Bool) -> [String] {
      switch self {
      case .fixed(let word): return [word]
      case .noun(let paradigm, let written):
        if slot.isFirst { return [written] }
        // What does not live has one form for both cases, unless it is feminine.
        if slot.grammaticalCase == .accusative, !isAnimate, paradigm.gender != .feminine,
          paradigm.gender != nil
        {
          return [written]
        }
        return texts(paradigm, FormSlot(slot.grammaticalCase, .singular), written)
      case .plural(let paradigm, let written):
        if slot.isFirst { return [written] }
        return texts(paradigm, FormSlot(slot.grammaticalCase, .plural), written)
      case .adjective(let paradigm, let gender, let number, let written):
        if slot.isFirst { return [written] }
        var wanted = FormSlot(slot.grammaticalCase, number, gender, .definite)
        if slot.grammaticalCase == .accusative, gender == .masculine, number == .singular {
          guard isAnimate else { return [written] }
          wanted.grammaticalCase = .genitive
        }
        return texts(paradigm, wanted, written)
      }
    }

    private func texts(_ paradigm: Paradigm, _ wanted: FormSlot, _ written: String) -> [String] {
      guard let form = paradigm.answer(wanted) else {
        return [written]
      }
      return [form.text] + form.variants
    }

    var decisions: [Paradigm.Decision] {
      switch self {
      case .fixed, .adjective: []
      case .noun(let paradigm, _), .plural(let paradigm, _): paradigm.decisions
      }
    }
  }

  let token: PhraseToken
  let parts: [Part]
}

extension NameInflector {
  /// A name of its columns.
  func assemble(
    _ columns: [NameColumn], _ lexeme: Lexeme, gender: Grammar.Gender?,
    animacy: Grammar.Animacy
  ) -> Paradigm {
    let forms = slots(isPerson: animacy == .animate).map { slot in
      let cells = columns.map { column in
        column.parts.map { $0.form(slot, isAnimate: animacy == .animate) }
      }
      let text = zip(columns, cells).map { column, parts in
        column.token.lead + parts.map { $0[0] }.joined(separator: "-") + column.token.trail
      }.joined()
      return InflectedForm(slot: slot, text: text, variants: variants(columns, cells))
    }
    return Paradigm(
      lemma: lexeme.lemma, partOfSpeech: .name, gender: gender ?? lexeme.gender, animacy: animacy,
      forms: forms, decisions: columns.flatMap { $0.parts.flatMap(\.decisions) })
  }

  private func variants(_ columns: [NameColumn], _ cells: [[[String]]]) -> [String] {
    cells.flatMap(\.self).combinedVariants.map { row in
      var parts = row[...]
      return columns.map { column in
        let own = parts.prefix(column.parts.count)
        parts = parts.dropFirst(column.parts.count)
        return column.token.lead + own.joined(separator: "-") + column.token.trail
      }.joined()
    }
  }
}
