import SlovoLocalization
import SlovoModel
import SlovoYAML

extension Fields {
  /// Reads which words agree with the noun beside them.
  ///
  /// ```yaml
  /// agreement:
  ///   endings: {i: [masculine singular nominative, masculine plural nominative]}
  ///   stems: [prv, drug, -sk]
  ///   relatives: {koja: [feminine singular]}
  /// ```
  mutating func agreement() -> AgreementRules {
    let rules = group("agreement", expecting: "words that agree with a noun") { fields in
      var rules = AgreementRules()
      rules.endings = fields.readings("endings")
      rules.stems = AgreementRules.Stems(fields.optionalLines("stems"))
      rules.words = fields.readings("words")
      rules.unchanged = Set(fields.optionalLines("unchanged"))
      rules.relatives = fields.readings("relatives")
      rules.copulas = Set(fields.optionalLines("copulas"))
      rules.participles = AgreementRules.Stems(fields.optionalLines("participles"))
      rules.deeds = fields.readings("deeds")
      rules.pointers = fields.readings("pointers")
      rules.clitics = fields.readings("clitics")
      rules.pluralVerbs = fields.optionalLines("plural-verbs")
      rules.verbs = fields.stems("verbs")
      rules.reflexives = Set(fields.optionalLines("reflexives"))
      rules.subordinators = Set(fields.optionalLines("subordinators"))
      rules.adverbs = AgreementRules.Stems(fields.optionalLines("adverbs"))
      rules.conjunctions = Set(fields.optionalLines("conjunctions"))
      rules.prepositions = Set(fields.optionalLines("prepositions"))
      rules.nouns = fields.readings("nouns")
      return rules
    }
    return rules ?? AgreementRules()
  }

  /// Words by the number of their subject: `singular: [je, -uje]`.
  private mutating func stems(_ key: String) -> [GrammaticalNumber: AgreementRules.Stems] {
    let stems = group(key, expecting: "verbs by the number of their subject") { fields in
      GrammaticalNumber.own.map { ($0, AgreementRules.Stems(fields.optionalLines($0.rawValue))) }
    }
    return Dictionary(uniqueKeysWithValues: stems ?? [])
  }

  private mutating func optionalLines(_ key: String) -> [String] {
    optional(key)?.sequence { $0.line() } ?? []
  }

  private mutating func readings(_ key: String) -> [String: [AgreementRules.Reading]] {
    var found: [String: [AgreementRules.Reading]] = [:]
    _ = optional(key)?.entries(expecting: "what endings or words agree with") { name, value in
      let readings = value.sequence { (reader: YAMLReader) in
        reader.value("a gender, number or case, such as \"feminine singular genitive\"") {
          AgreementRules.Reading($0)
        }
      }
      if let name = name.string(), let readings { found[name] = readings }
      return Optional<Void>.none
    }
    return found
  }
}
