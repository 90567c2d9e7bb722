extension NameInflector {
  /// The forms of an acronym: endings after a hyphen, or none.
  func acronym(_ token: PhraseToken, _ lexeme: Lexeme) -> Paradigm {
    var forms: [InflectedForm] = []
    let isBare = lists["acronyms unchanged"].words.contains(token.key) || endings(of: token) == nil
    for slot in slots(isPerson: false) {
      let named = isBare ? nil : endings(of: token)?[slot.grammaticalCase?.rawValue ?? ""]
      let ending = named == "" ? nil : named
      let text = ending.map { token.word + "-" + $0 } ?? token.word
      let variants = isBare || ending == nil ? [] : [token.word]
      forms.append(
        InflectedForm(
          slot: slot, text: token.lead + text + token.trail,
          variants: isBare ? [] : variants.map { token.lead + $0 + token.trail }))
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
