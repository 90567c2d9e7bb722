import SlovoLocalization
import SlovoModel
import SlovoYAML

extension Fields {
  /// Reads how terms for people are written, for all languages or by language.
  ///
  /// ```yaml
  /// gender-sensitive-language: paired
  /// gender-sensitive-language: {bs-Latn: paired, mk: slash}
  /// ```
  mutating func genderStyles() -> GenderStyles {
    guard let reader = optional("gender-sensitive-language") else { return GenderStyles() }
    guard reader.node.kind == .mapping else {
      return GenderStyles(reader.word(GenderStyle.self) ?? .generic)
    }
    var styles = GenderStyles()
    let file = file
    _ = reader.entries(expecting: "styles by language") { key, value in
      let tag = file.language(key)
      let style = value.word(GenderStyle.self)
      if let tag, let style { styles.byLanguage[tag] = style }
      return Optional<Void>.none
    }
    return styles
  }

  /// Reads how a language writes terms for men and for women beside each other.
  ///
  /// ```yaml
  /// pairs: {singular: "{first} ili {second}", plural: "{first} i {second}", vowels: aeiou}
  /// ```
  mutating func genderPairs() -> GenderPairs {
    let pairs = group("pairs", expecting: "patterns for terms of two genders") { fields in
      let places: Set<String> = ["first", "second"]
      return GenderPairs(
        singular: fields.optionalPattern("singular", places: places),
        plural: fields.optionalPattern("plural", places: places),
        vowels: Set(fields.optionalString("vowels") ?? ""))
    }
    return pairs ?? GenderPairs()
  }
}
