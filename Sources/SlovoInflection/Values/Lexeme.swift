/// A word to be inflected: its form in a dictionary, and what is known of it.
///
/// ```swift
/// Lexeme("učesnik", .noun, gender: .masculine, animacy: .animate)
/// ```
///
/// What is not said is guessed from the shape of the lemma, with a lower confidence.
public struct Lexeme: Hashable, Sendable {
  /// The form in a dictionary: nominative singular, for an adjective the masculine one.
  public var lemma: String
  /// The part of speech.
  public var partOfSpeech: Grammar.PartOfSpeech?
  /// The gender.
  public var gender: Grammar.Gender?
  /// The animacy; it matters for masculine nouns, and for adjectives that agree with one.
  public var animacy: Grammar.Animacy?
  /// The number, when there is only one of them.
  public var onlyNumber: Grammar.Number?
  /// Decisions of the data that are settled for this word: `["plural": "short"]`.
  public var hints: [String: String]
  /// Forms that are known; they win over derived ones, and the stems of other forms follow them.
  public var knownForms: [FormSlot: String]
  /// Written forms of a phrase whose attributes the other forms of their number and definiteness take:
  /// from "шаблони акционих планова" follows "шаблонима акционих планова". What inflects must be as
  /// the rules have it.
  public var models: [FormSlot: String] = [:]

  /// A word as given.
  public init(
    _ lemma: String, _ partOfSpeech: Grammar.PartOfSpeech? = nil, gender: Grammar.Gender? = nil,
    animacy: Grammar.Animacy? = nil, onlyNumber: Grammar.Number? = nil,
    hints: [String: String] = [:], knownForms: [FormSlot: String] = [:]
  ) {
    self.lemma = lemma
    self.partOfSpeech = partOfSpeech
    self.gender = gender
    self.animacy = animacy
    self.onlyNumber = onlyNumber
    self.hints = hints
    self.knownForms = knownForms
  }
}
