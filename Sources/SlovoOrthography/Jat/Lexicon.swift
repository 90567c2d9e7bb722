/// What is known of words, their lemmas and their paradigms.
///
/// The converter between pronunciations asks its lexicons in turn and takes the first answer. Roots
/// and paradigms from a file answer (``JatLexicon``), and pairs that somebody manages
/// (``PairLexicon``); an inflection engine or a glossary can.
public protocol Lexicon: Sendable {
  /// The form of a word in a pronunciation.
  ///
  /// - Parameters:
  ///   - word: the word in the other pronunciation, with the words beside it.
  ///   - pronunciation: the pronunciation that is wanted.
  /// - Returns: the form; `nil` when the lexicon does not know the word. A word that is the same in
  ///   both is an answer too.
  func form(of word: WordInText, in pronunciation: Pronunciation) -> LexiconForm?

  /// Whether the words beside a word can change its form; without an answer of its own, they cannot.
  func dependsOnContext(_ word: String, in pronunciation: Pronunciation) -> Bool
}

extension Lexicon {
  /// No word depends on its context.
  public func dependsOnContext(_ word: String, in pronunciation: Pronunciation) -> Bool { false }
}

/// A word and the words beside it, in small letters of the Serbian Latin alphabet whatever the script
/// of the text: "rijeka", "između".
public struct WordInText: Hashable, Sendable {
  /// The word.
  public var text: String
  /// The word before it in the same sentence; empty when there is none.
  public var previous: String
  /// The word behind it; empty when there is none.
  public var next: String

  /// A word as given.
  public init(_ text: String, previous: String = "", next: String = "") {
    self.text = text
    self.previous = previous
    self.next = next
  }
}

/// A word in another pronunciation.
public struct LexiconForm: Hashable, Sendable {
  /// The form, in small letters of the Latin alphabet.
  public var text: String
  /// What else it could be; empty when the form is sure.
  public var alternatives: [String]
  /// A form as given.
  public init(_ text: String, alternatives: [String] = []) {
    self.text = text
    self.alternatives = alternatives
  }
}
