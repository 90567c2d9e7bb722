internal import SlovoICU

// The locale was read before, so that only exhausted memory can prevent its plural rules.
extension QuantityRules.Category {
  /// The categories of a language towards ICU.
  static func all(in locale: String) -> [Self] {
    ((try? PluralRules(locale: locale))?.categories ?? [.other]).compactMap {
      Self(rawValue: $0.rawValue)
    }
  }

  /// The category of a number in digits.
  init(ofDecimal number: String, in locale: String) {
    let category = (try? PluralRules(locale: locale))?.category(ofDecimal: number)
    self = category.flatMap { Self(rawValue: $0.rawValue) } ?? .other
  }
}
