/// A place of a form that a person fills in: on paper with a pen, on a screen as a field.
public struct FormControl: Hashable, Sendable {
  /// What is filled in.
  public enum Kind: Hashable, Sendable {
    /// Words, on so many lines.
    case text(lines: Int)
    /// A number, with so many decimals; none where it may be whole or not.
    case number(decimals: Int)
    /// A date.
    case date
    /// One of several answers.
    case choice([[Inline]])
    /// A box to tick.
    case checkbox
  }

  /// The name, different from every other one in the document.
  public var name: String
  /// What is asked for, as a screen reader says it.
  public var label: [Inline]
  /// What is filled in.
  public var kind: Kind
  /// The language of the words around it.
  public var language: LanguageTag

  /// A control as given.
  public init(name: String, label: [Inline], kind: Kind, language: LanguageTag) {
    self.name = name
    self.label = label
    self.kind = kind
    self.language = language
  }

  /// The control as it is printed: lines to write on, a box, the answers with strokes between them.
  public var printed: [Inline] {
    switch kind {
    case .text(let lines):
      Array(
        repeatElement([Inline.blank(width: lines > 1 ? 40 : 20)], count: max(1, lines))
          .joined(separator: [.lineBreak]))
    case .number, .date: [.blank(width: 12)]
    case .choice(let answers):
      Array(answers.joined(separator: [.text(" / ", language: language)]))
    case .checkbox: [.text("☐", language: language)]
    }
  }

  /// The same control in two languages: one place to fill in, with the words of both.
  ///
  /// - Parameters:
  ///   - other: the control in the second language.
  ///   - join: puts words in two languages together.
  /// - Returns: the control with the words of both.
  public func joined(
    with other: FormControl, by join: ([Inline], [Inline]) -> [Inline]
  ) -> FormControl {
    var both = self
    both.label = join(label, other.label)
    if case .choice(let own) = kind, case .choice(let others) = other.kind,
      own.count == others.count
    {
      both.kind = .choice(zip(own, others).map(join))
    }
    return both
  }
}
