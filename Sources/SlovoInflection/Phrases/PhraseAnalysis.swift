/// Which words of a phrase inflect, and as what.
public struct PhraseAnalysis: Hashable, Sendable {
  /// What a word does in the phrase.
  public enum Role: Hashable, Sendable {
    /// It stays as it is written.
    case stays
    /// It is an adjective that agrees with a noun of that gender and number.
    case adjective(Grammar.Gender, Grammar.Number)
    /// It is a noun of that gender, written in that number.
    case noun(Grammar.Gender, Grammar.Number)
  }

  /// The roles, one for each word of the phrase.
  public internal(set) var roles: [Role]
  /// The gender of the head.
  public internal(set) var gender: Grammar.Gender
  /// The number in which the phrase is written.
  public internal(set) var number: Grammar.Number
  /// Where the head stands; `nil` when nothing inflects.
  public internal(set) var head: Int?
  /// How sure the analysis is, from 0 to 1.
  public internal(set) var certainty: Double
}
