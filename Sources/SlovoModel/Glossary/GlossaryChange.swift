/// One change to the terms of a glossary, as a person asks for it.
public struct GlossaryChange: Hashable, Sendable {
  /// What is to become of the term.
  public enum Kind: Hashable, Sendable {
    /// A value of a term is written, or removed when there is none.
    case value(TermValue, String?)
    /// A new term with its values.
    case term([TermValue: String])
  }

  /// The concept.
  public var concept: Identifier<Concept>
  /// The language of the term.
  public var language: LanguageTag
  /// The term that is changed, as it stands now; of a new one, the term.
  public var term: String
  /// What is to become of it.
  public var kind: Kind

  /// A change as given.
  public init(concept: Identifier<Concept>, language: LanguageTag, term: String, kind: Kind) {
    self.concept = concept
    self.language = language
    self.term = term
    self.kind = kind
  }
}

/// A value that a term can have, by the name that tables and files give it.
public enum TermValue: Hashable, Sendable {
  /// The term itself.
  case term
  /// "preferred", "admitted", "deprecated" or "forbidden".
  case status
  /// "unreviewed" or "reviewed".
  case review
  /// "masculine", "feminine" or "neuter".
  case gender
  /// "singular" or "plural", when there is only one.
  case number
  /// "true" when it names a living being.
  case animate
  /// The short form.
  case abbreviation
  /// The term for people of the other gender.
  case counterpart
  /// Where it is attested.
  case source
  /// A remark.
  case note
  /// A form.
  case form(GrammaticalForm)

  /// The values beside the forms, in the order of a table.
  public static let plain: [TermValue] = [
    .term, .status, .review, .gender, .number, .animate, .counterpart, .abbreviation, .source,
    .note,
  ]

  /// The name in a table: "status", "genitive plural".
  public var name: String {
    switch self {
    case .term: "term"
    case .status: "status"
    case .review: "review"
    case .gender: "gender"
    case .number: "number"
    case .animate: "animate"
    case .abbreviation: "abbreviation"
    case .counterpart: "counterpart"
    case .source: "source"
    case .note: "note"
    case .form(let form): form.description
    }
  }
}

extension Term {
  /// A value as text; `nil` when the term does not have it.
  public subscript(_ value: TermValue) -> String? {
    switch value {
    case .term: text
    case .status: status.rawValue
    case .review: review.rawValue
    case .gender: gender?.rawValue
    case .number: onlyNumber?.rawValue
    case .animate: isAnimate ? "true" : nil
    case .abbreviation: abbreviation
    case .counterpart: counterpart
    case .source: source
    case .note: note
    case .form(let form): forms[form]
    }
  }
}
