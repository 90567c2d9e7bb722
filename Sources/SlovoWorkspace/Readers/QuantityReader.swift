import SlovoLocalization
import SlovoModel
import SlovoYAML

extension Fields {
  /// Reads which form of a noun stands behind a number.
  ///
  /// ```yaml
  /// quantities:
  ///   one: {number: singular, case: nominative}
  ///   few:
  ///     feminine: {number: plural, case: nominative}
  ///     masculine: {number: singular, case: genitive, endings: {og: a, eg: a}}
  ///     neuter: {number: singular, case: genitive, endings: {og: a, eg: a}}
  ///   other: {number: plural, case: genitive}
  /// ```
  ///
  /// In Macedonian `other: {number: count, syllables: 1}` is the counted plural.
  mutating func quantities() -> QuantityRules {
    var rules = QuantityRules()
    _ = group("quantities", expecting: "forms by plural category") { fields -> Void? in
      for category in QuantityRules.Category.allCases {
        if category == .other, !fields.has(category.rawValue) {
          _ = fields.required(category.rawValue)
        }
        _ = fields.group(category.rawValue, expecting: "a form") { fields -> Void? in
          if fields.has("number") || !GrammaticalGender.allCases.contains(where: { fields.has($0) })
          {
            rules.set(fields.quantityRule(), for: category, gender: nil)
          } else {
            for gender in GrammaticalGender.allCases {
              let rule = fields.group(gender.rawValue, expecting: "a form") { $0.quantityRule() }
              if let rule { rules.set(rule, for: category, gender: gender) }
            }
          }
          return ()
        }
      }
      return ()
    }
    return rules
  }

  private mutating func has(_ gender: GrammaticalGender) -> Bool { has(gender.rawValue) }

  private mutating func quantityRule() -> QuantityRules.Rule {
    let form = GrammaticalForm(
      grammaticalCase: optionalChoice("case", GrammaticalCase.self),
      number: choice("number", GrammaticalNumber.self),
      definiteness: optionalChoice("definiteness", Definiteness.self))
    let endings = optional("endings")?.entries(expecting: "endings by those of the form") {
      written, counted -> QuantityRules.Ending? in
      guard let written = written.line(), let counted = counted.string() else { return nil }
      return QuantityRules.Ending(written: written, counted: counted)
    }
    return QuantityRules.Rule(
      form: form, endings: endings ?? [], syllables: optionalInteger("syllables", in: 1...9))
  }
}
