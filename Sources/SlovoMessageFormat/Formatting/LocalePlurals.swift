internal import SlovoICU
internal import Synchronization

/// The plural rules of a language, opened when they are first needed.
final class LocalePlurals: Sendable {
  private let locale: String
  private let tables = Mutex<[PluralRules.Kind: PluralTable]>([:])

  init(locale: String) {
    self.locale = locale
  }

  /// The rules for cardinal or ordinal numbers.
  func table(_ kind: PluralRules.Kind) -> PluralTable? {
    if let known = tables.withLock({ $0[kind] }) { return known }
    // The locale was read before, so that only exhausted memory can prevent this.
    guard let rules = try? PluralRules(locale: locale, kind: kind) else { return nil }
    let made = PluralTable(rules)
    tables.withLock { $0[kind] = made }
    return made
  }
}

/// Plural rules, with the categories of small numbers at hand.
struct PluralTable: Sendable {
  let rules: PluralRules
  private let small: [PluralCategory]

  init(_ rules: PluralRules) {
    self.rules = rules
    small = (0..<128).map { rules.category(of: $0) }
  }

  func category(of number: Int) -> PluralCategory {
    let magnitude = number.magnitude
    return magnitude < 128 ? small[Int(magnitude)] : rules.category(of: number)
  }
}
