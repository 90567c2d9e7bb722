/// Derives the forms of a word by the tables of a language.
struct Deriver: Sendable {
  /// A form, its variants, and how sure it is.
  struct Derived: Hashable, Sendable {
    var text: String
    var variants: [String] = []
    var certainty = 1.0
    var reason = ""
  }

  /// A form of a part of speech, where it comes from, and its rules.
  private struct FormTable: Sendable {
    let name: String
    let source: String
    let slot: FormSlot?
    let rules: RuleTable
  }

  private let alphabet: LetterClasses
  private let tables: [String: [FormTable]]
  private let genders: RuleTable
  private let animates: RuleTable
  private let pluralOnly: RuleTable

  init(rules: DerivationRules) {
    let alphabet = rules.alphabet
    self.alphabet = alphabet
    let own = rules.tables.mapValues { tables in
      tables.map { table in
        FormTable(
          name: table.name, source: table.source, slot: FormSlot(words: table.name),
          rules: RuleTable(table.rules, alphabet: alphabet))
      }
    }
    tables = own.mapValues { tables in
      guard let rest = tables.first(where: { $0.name == DerivationRules.others }) else {
        return tables
      }
      return tables + (own[rest.source] ?? [])
    }
    genders = RuleTable(rules.genders, alphabet: alphabet)
    animates = RuleTable(rules.animates, alphabet: alphabet)
    pluralOnly = RuleTable(rules.pluralOnly, alphabet: alphabet)
  }

  /// The forms in the order of the tables; of a noun in the plural those that follow from it.
  func forms(
    of lemma: String, as part: String, gender: Grammar.Gender?, isAnimate: Bool,
    from start: String = "lemma"
  ) -> [(name: String, slot: FormSlot?, form: Derived)] {
    var byName: [String: Derived] = [start: Derived(text: lemma)]
    var result: [(name: String, slot: FormSlot?, form: Derived)] =
      start == "lemma" ? [] : [(start, FormSlot(words: start), Derived(text: lemma))]
    for table in tables[part] ?? [] {
      guard byName[table.name] == nil, let source = byName[table.source],
        var derived = derive(source.text, by: table.rules, gender: gender, isAnimate: isAnimate)
      else { continue }
      for variant in source.variants {
        if let other = derive(variant, by: table.rules, gender: gender, isAnimate: isAnimate),
          other.text != derived.text, !derived.variants.contains(other.text)
        {
          derived.variants.append(other.text)
        }
      }
      derived.certainty = min(derived.certainty, source.certainty)
      if derived.reason.isEmpty { derived.reason = source.reason }
      byName[table.name] = derived
      result.append((table.name, table.slot, derived))
    }
    return result
  }

  /// The gender of a noun by its ending.
  func gender(of lemma: String) -> (gender: Grammar.Gender, certainty: Double)? {
    var gender: Grammar.Gender?
    let rule = genders.first(for: lemma, Array(lemma), gender: nil, isAnimate: true) { rule in
      gender = self.gender(of: rule)
      return gender != nil
    }
    guard let rule, let gender else { return nil }
    return (gender, rule.certainty)
  }

  /// The gender of a noun that has only a plural; `nil` for other nouns.
  func genderOfPluralOnly(_ lemma: String) -> Grammar.Gender? {
    pluralOnly.first(for: lemma, Array(lemma), gender: nil, isAnimate: false).flatMap(gender)
  }

  /// Whether the language has tables for a part of speech.
  func has(_ part: String) -> Bool { tables[part] != nil }

  /// Whether a word names a person or an animal, and how sure that is.
  func animacy(
    of lemma: String, gender: Grammar.Gender?
  ) -> (isAnimate: Bool, certainty: Double) {
    let rule = animates.first(for: lemma, Array(lemma), gender: gender, isAnimate: true)
    guard let rule else {
      return (false, 1)
    }
    return (rule.changes.first?.applied(to: [], alphabet) == "true", rule.certainty)
  }

  /// The gender that a rule names.
  private func gender(of rule: EndingRule) -> Grammar.Gender? {
    rule.changes.first?.applied(to: [], alphabet).flatMap(Grammar.Gender.init)
  }

  private func derive(
    _ word: String, by rules: RuleTable, gender: Grammar.Gender?, isAnimate: Bool
  ) -> Derived? {
    let letters = Array(word)
    var forms: [String] = []
    let rule = rules.first(for: word, letters, gender: gender, isAnimate: isAnimate) { rule in
      forms = rule.changes.compactMap { $0.applied(to: letters, alphabet) }
      return !forms.isEmpty
    }
    guard let rule, let first = forms.first, !rule.deniesForm else { return nil }
    return Derived(
      text: first, variants: forms.dropFirst().filter { $0 != first }, certainty: rule.certainty,
      reason: rule.reason)
  }
}
