/// All forms of a word, and how they came about.
public struct Paradigm: Hashable, Sendable {
  /// Something that the data decided about the word, and by which line.
  public struct Decision: Hashable, Sendable {
    /// What was decided: "class", "plural".
    public var name: String
    /// The value.
    public var value: String
    /// The pattern of lemmas that fitted: "*ac"; `nil` when the caller said so.
    public var pattern: String?
    /// From 0, nothing but a guess, to 1, certain.
    public var confidence: Double

    /// A decision as given.
    public init(name: String, value: String, pattern: String? = nil, confidence: Double) {
      self.name = name
      self.value = value
      self.pattern = pattern
      self.confidence = confidence
    }
  }

  /// The form in a dictionary.
  public var lemma: String
  /// The part of speech, given or decided.
  public var partOfSpeech: Grammar.PartOfSpeech
  /// The gender, given or decided; `nil` for adjectives.
  public var gender: Grammar.Gender?
  /// The animacy, given or decided; `nil` where nobody knows.
  public var animacy: Grammar.Animacy?
  /// The forms in the order of a table.
  public var forms: [InflectedForm]
  /// What the data decided, in this order.
  public var decisions: [Decision]

  /// From 0, nothing but a guess, to 1, certain: the confidence of the least certain decision.
  public var confidence: Double {
    decisions.reduce(1) { min($0, $1.confidence) }
  }

  /// How the forms came about, in one line: "gender feminine (*a), class f (*a), dative ~sibilarise (*ka)".
  public var reason: String {
    decisions.map { "\($0.name) \($0.value)" + ($0.pattern.map { " (\($0))" } ?? "") }
      .joined(separator: ", ")
  }

  /// The paradigm of what nobody knows how to inflect: the one form that is written.
  static func unchanged(_ lexeme: Lexeme, named name: String) -> Paradigm {
    Paradigm(
      lemma: lexeme.lemma, partOfSpeech: lexeme.partOfSpeech ?? .noun, gender: lexeme.gender,
      animacy: lexeme.animacy, forms: [InflectedForm(slot: FormSlot(), text: lexeme.lemma)],
      decisions: [Decision(name: name, value: "stays", pattern: nil, confidence: 0.3)])
  }

  /// The first form that fits; features that the paradigm does not distinguish are ignored.
  public func form(_ wanted: FormSlot) -> InflectedForm? {
    forms.first { $0.slot.fits(wanted) }
  }

  /// The text of the first form that fits.
  public func text(
    _ grammaticalCase: Grammar.Case? = nil, _ number: Grammar.Number? = nil,
    _ gender: Grammar.Gender? = nil, _ definiteness: Grammar.Definiteness? = nil
  ) -> String? {
    form(FormSlot(grammaticalCase, number, gender, definiteness))?.text
  }

  /// The paradigm with known forms in the place of derived ones, which are dropped.
  public func replacing(_ known: [FormSlot: String]) -> Paradigm {
    guard !known.isEmpty else { return self }
    var paradigm = self
    for (slot, text) in known {
      let form = InflectedForm(slot: slot, text: text)
      if let index = paradigm.forms.firstIndex(where: { $0.slot == slot }) {
        paradigm.forms[index] = form
      } else {
        paradigm.forms.append(form)
        paradigm.forms.sort { $0.slot < $1.slot }
      }
    }
    return paradigm
  }
}
