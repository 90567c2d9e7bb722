/// Derives the forms of a word by the tables of a language.
struct Deriver: Sendable {
  let rules: DerivationRules

  /// A form, its variants, and how sure it is.
  struct Derived: Hashable, Sendable {
    var text: String
    var variants: [String] = []
    var certainty = 1.0
    var reason = ""
  }

  /// The forms by name, in the order of the tables; of a noun in the plural those that follow from it.
  func forms(
    of lemma: String, as part: String, gender: Grammar.Gender?, isAnimate: Bool,
    from start: String = "lemma"
  ) -> [(name: String, form: Derived)] {
    var byName: [String: Derived] = [start: Derived(text: lemma)]
    var result: [(name: String, form: Derived)] =
      start == "lemma" ? [] : [(start, Derived(text: lemma))]
    for table in rules.tables(of: part) {
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
      result.append((table.name, derived))
    }
    return result
  }

  /// The gender of a noun by its ending.
  func gender(of lemma: String) -> (gender: Grammar.Gender, certainty: Double)? {
    let letters = Array(lemma)
    for rule in rules.genders
    where rule.fits(
      lemma, letters: letters, gender: nil, isAnimate: true, alphabet: rules.alphabet)
    {
      if let name = rule.changes.first?.applied(to: "", rules.alphabet),
        let gender = Grammar.Gender(rawValue: name)
      {
        return (gender, rule.certainty)
      }
    }
    return nil
  }

  /// Whether the language has tables for a part of speech.
  func has(_ part: String) -> Bool { rules.tables[part] != nil }

  /// Whether the rules know the word for a person or an animal.
  func isAnimate(_ lemma: String) -> Bool {
    let letters = Array(lemma)
    let rule = rules.animates.first {
      $0.fits(lemma, letters: letters, gender: nil, isAnimate: true, alphabet: rules.alphabet)
    }
    return rule?.changes.first?.applied(to: "", rules.alphabet) == "true"
  }

  /// Whether the rules know the word for one that has no singular.
  func isPlural(_ lemma: String) -> Bool {
    let letters = Array(lemma)
    return rules.plurals.contains {
      $0.fits(lemma, letters: letters, gender: nil, isAnimate: true, alphabet: rules.alphabet)
    }
  }

  /// The first form of the plural, as the tables of a part of speech name it.
  func firstPlural(of part: String) -> String {
    let names = ["plural nominative", "plural indefinite"]
    return names.first { name in rules.tables[part]?.contains { $0.name == name } == true }
      ?? names[0]
  }

  private func derive(
    _ word: String, by rules: [EndingRule], gender: Grammar.Gender?, isAnimate: Bool
  ) -> Derived? {
    let letters = Array(word)
    for rule in rules
    where rule.fits(
      word, letters: letters, gender: gender, isAnimate: isAnimate, alphabet: self.rules.alphabet)
    {
      let forms = rule.changes.compactMap { $0.applied(to: word, self.rules.alphabet) }
      guard let first = forms.first else { continue }
      return Derived(
        text: first, variants: Array(forms.dropFirst()), certainty: rule.certainty,
        reason: rule.reason)
    }
    return nil
  }
}
