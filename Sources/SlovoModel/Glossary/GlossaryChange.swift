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
  /// Of a term that is an abbreviation, what it stands for.
  case expansion
  /// The term for people of the other gender.
  case counterpart
  /// Where it is attested.
  case source
  /// A remark.
  case note
  /// A form.
  case form(GrammaticalForm)
  /// The domain of the concept.
  case domain
  /// The part of speech of the concept.
  case partOfSpeech
  /// "true" when messages must write the concept through the term function.
  case managed
  /// "true" when the terms of the concept are kept in every language.
  case doNotTranslate
  /// The concept that this one is a kind of.
  case broader
  /// The mark that every form of the concept's terms ends in.
  case mark
  /// The key of the message with the note that a document with the mark carries once.
  case markNote
  /// What the concept means, in the language of the term.
  case definition
  /// A remark on the concept.
  case conceptNote

  /// The values beside the forms, in the order of a table.
  public static let plain: [TermValue] = [
    .term, .status, .review, .gender, .number, .animate, .counterpart, .abbreviation,
    .expansion, .source, .note,
  ]

  /// The values of a concept, which all its terms share.
  public static let ofConcept: [TermValue] = [
    .domain, .partOfSpeech, .managed, .doNotTranslate, .broader, .mark, .markNote, .definition,
    .conceptNote,
  ]

  /// Whether it is a value of the concept.
  public var isOfConcept: Bool { Self.ofConcept.contains(self) }

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
    case .expansion: "expansion"
    case .counterpart: "counterpart"
    case .source: "source"
    case .note: "note"
    case .form(let form): form.description
    case .domain: "domain"
    case .partOfSpeech: "part-of-speech"
    case .managed: "managed"
    case .doNotTranslate: "do-not-translate"
    case .broader: "broader"
    case .mark: "mark"
    case .markNote: "mark-note"
    case .definition: "definition"
    case .conceptNote: "concept-note"
    }
  }
}

extension Term {
  /// A value as text; `nil` when the term does not have it, and for those of its concept.
  public subscript(_ value: TermValue) -> String? {
    switch value {
    case .term: text
    case .status: status.rawValue
    case .review: review.rawValue
    case .gender: gender?.rawValue
    case .number: onlyNumber?.rawValue
    case .animate: isAnimate ? "true" : nil
    case .abbreviation: abbreviation
    case .expansion: expansion
    case .counterpart: counterpart
    case .source: source
    case .note: note
    case .form(let form): forms[form]
    case .domain, .partOfSpeech, .managed, .doNotTranslate, .broader, .mark, .markNote, .definition,
      .conceptNote:
      nil
    }
  }
}

extension Concept {
  /// A value of the concept, or of one of its terms, as text; `nil` when there is none.
  public func text(of value: TermValue, of term: Term, in language: LanguageTag) -> String? {
    switch value {
    case .domain: domain
    case .partOfSpeech: partOfSpeech.rawValue
    case .managed: isManaged ? "true" : nil
    case .doNotTranslate: isKeptUntranslated ? "true" : nil
    case .broader: broader?.rawValue
    case .mark: mark
    case .markNote: markNote?.rawValue
    case .definition: definitions[language]
    case .conceptNote: note
    case .term, .status, .review, .gender, .number, .animate, .abbreviation, .expansion,
      .counterpart, .source, .note, .form:
      term[value]
    }
  }
}

extension Concept {
  /// What has to change beside a term that gets another name: the counterparts, expansions and
  /// abbreviations that name it.
  public func followers(
    of name: String, renamedTo newName: String, in language: LanguageTag
  ) -> [GlossaryChange] {
    (terms[language] ?? []).filter { $0.text != name }.flatMap { term in
      [TermValue.counterpart, .expansion, .abbreviation].filter { term[$0] == name }.map { value in
        GlossaryChange(
          concept: id, language: language, term: term.text, kind: .value(value, newName))
      }
    }
  }
}
