import SlovoInflection

/// The forms of a word that somebody asks for.
struct FormFilter {
  private let wanted: FormSlot

  init(_ wanted: FormSlot) { self.wanted = wanted }

  /// The forms that have what is asked for; a feature by which no form of the word is told from another
  /// does not count.
  func forms(of paradigm: Paradigm) -> [InflectedForm] {
    // What does not inflect is the same everywhere.
    if paradigm.forms.allSatisfy({ $0.slot == FormSlot() }) { return paradigm.forms }
    let asked = FormSlot(
      wanted.grammaticalCase,
      paradigm.forms.contains { $0.slot.number != nil } || wanted.number == .count
        ? wanted.number : nil, nil,
      paradigm.forms.contains { $0.slot.definiteness != nil } || wanted.definiteness == .proximal
        || wanted.definiteness == .distal
        ? wanted.definiteness : nil)
    return paradigm.forms.filter { form in
      (asked.grammaticalCase == nil || asked.grammaticalCase == form.slot.grammaticalCase)
        && (asked.number == nil || asked.number == form.slot.number)
        && (asked.definiteness == nil || asked.definiteness == form.slot.definiteness)
    }
  }
}
