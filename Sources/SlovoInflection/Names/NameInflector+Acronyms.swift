extension NameInflector {
  /// The forms of an acronym: endings after a hyphen, or none.
  func acronym(_ token: PhraseToken, _ lexeme: Lexeme) -> Paradigm {
    var forms: [InflectedForm] = []
    let isUnchanged = lists["acronyms unchanged"].words.contains(token.key)
    let endings = isUnchanged ? nil : self.endings(of: token)
    let isBare = endings == nil
    let bare = token.lead + token.word + token.trail
    for slot in slots(isPerson: false) {
      let ending = endings?[slot.grammaticalCase?.rawValue ?? ""] ?? ""
      forms.append(
        ending.isEmpty
          ? InflectedForm(slot: slot, text: bare)
          : InflectedForm(
            slot: slot, text: token.lead + token.word + "-" + ending + token.trail,
            variants: [bare]))
    }
    return Paradigm(
      lemma: lexeme.lemma, partOfSpeech: .name, gender: lexeme.gender ?? .masculine,
      animacy: .inanimate, forms: forms,
      decisions: [
        Paradigm.Decision(
          name: "acronym", value: isBare ? "unchanged" : "endings after a hyphen", pattern: nil,
          confidence: isBare ? 0.9 : 0.8)
      ])
  }

  /// The endings by case; those of an acronym in -a where it ends in one.
  private func endings(of token: PhraseToken) -> [String: String]? {
    guard let last = token.key.last else { return nil }
    let section =
      lists["feminine vowel"].words.contains(String(last)) ? "acronym in vowel a" : "acronym"
    guard let pairs = lists.pairs[section] else { return nil }
    return Dictionary(pairs.map { ($0.from, $0.to) }, uniquingKeysWith: { first, _ in first })
  }

  /// The places of a name: those of a word of the language, in the singular.
  func slots(isPerson: Bool) -> [FormSlot] {
    let sample = lists[isPerson ? "sample person" : "sample"].words.first ?? ""
    let paradigm = words.paradigm(
      of: Lexeme(
        sample, .name, gender: .masculine, animacy: isPerson ? .animate : .inanimate))
    let slots = paradigm.forms.map(\.slot).filter { $0.number == .singular }
    return slots.filter { $0.definiteness == nil || $0.definiteness == .indefinite }.sorted()
  }
}
