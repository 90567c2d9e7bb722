/// A concept with its terms in every language.
///
/// Source: ISO 30042:2019 (TBX), the levels concept, language and term.
public struct Concept: Hashable, Sendable {
  /// The name of the concept.
  public var id: Identifier<Concept>
  /// The domain, which is also the name of the file.
  public var domain: String
  /// The part of speech of its terms.
  public var partOfSpeech: PartOfSpeech
  /// Whether messages must write it through the term function.
  public var isManaged = false
  /// Whether its terms are kept as they are in every language.
  public var isKeptUntranslated = false
  /// What it means, by language.
  public var definitions: [LanguageTag: String] = [:]
  /// A remark for translators, in English.
  public var note: String?
  /// The concept that this one is a kind of.
  public var broader: Identifier<Concept>?
  /// The mark that every form of its terms ends in, such as "*" for Kosovo*.
  public var mark: String?
  /// The note that a document with the mark carries once.
  public var markNote: MessageKey?
  /// The terms by language, the preferred one first.
  public var terms: [LanguageTag: [Term]] = [:]

  /// A concept of which nothing else is known.
  public init(id: Identifier<Concept>, domain: String, partOfSpeech: PartOfSpeech) {
    self.id = id
    self.domain = domain
    self.partOfSpeech = partOfSpeech
  }

  /// The preferred term in a language.
  public func preferredTerm(in language: LanguageTag) -> Term? {
    terms[language]?.first { $0.status == .preferred }
  }

  /// The term that a term names as its counterpart; `nil` when it names none, or one that the
  /// concept does not have in the language.
  public func counterpart(of term: Term, in language: LanguageTag) -> Term? {
    term.counterpart.flatMap { name in terms[language]?.first { $0.text == name } }
  }
}

/// A term of a concept in one language.
public struct Term: Hashable, Sendable {
  /// Whether a term may be used.
  ///
  /// Source: ISO 12620, "administrative status".
  public enum Status: String, Hashable, Sendable, CaseIterable {
    case preferred, admitted, deprecated, forbidden

    /// Whether a term of this status may be written.
    public var isAllowed: Bool { self == .preferred || self == .admitted }
  }

  /// Whether somebody who speaks the language has confirmed it.
  public enum Review: String, Hashable, Sendable, CaseIterable {
    case unreviewed, reviewed
  }

  /// The same term in the other standard of the language.
  public struct Alternative: Hashable, Sendable {
    /// The term.
    public var text: String
    /// Where it is attested.
    public var source: String?
    /// Its forms, where they are written down.
    public var forms: [GrammaticalForm: String] = [:]

    /// An alternative as given.
    public init(text: String, source: String? = nil, forms: [GrammaticalForm: String] = [:]) {
      self.text = text
      self.source = source
      self.forms = forms
    }
  }

  /// The term in the form of the dictionary.
  public var text: String
  /// Whether it may be used.
  public var status: Status
  /// Whether it has been confirmed.
  public var review: Review = .unreviewed
  /// The gender.
  public var gender: GrammaticalGender?
  /// The number, when there is only one of them.
  public var onlyNumber: GrammaticalNumber?
  /// Whether it names a living being; it matters for masculine nouns.
  public var isAnimate = false
  /// Where it is attested: document and line, "000:42".
  public var source: String?
  /// A remark, in English; for a forbidden term why it is wrong.
  public var note: String?
  /// The short form.
  public var abbreviation: String?
  /// Of a term that is an abbreviation, what it stands for.
  public var expansion: String?
  /// The term of the same concept for people of the other gender: učesnica beside učesnik.
  public var counterpart: String?
  /// The ekavian term, where it differs.
  public var ekavian: Alternative?
  /// The forms that are written down.
  public var forms: [GrammaticalForm: String] = [:]

  /// A term of which nothing else is known.
  public init(text: String, status: Status) {
    self.text = text
    self.status = status
  }

  /// The numbers of which some cases are written down and others are not, with those that are not.
  ///
  /// - Parameter cases: the cases of the language.
  /// - Returns: the numbers, each with the cases that are not written down.
  public func incompleteNumbers(
    cases: [GrammaticalCase]
  ) -> [(number: GrammaticalNumber, missing: [GrammaticalCase])] {
    GrammaticalNumber.allCases.compactMap { number in
      let missing = cases.filter {
        forms[GrammaticalForm(grammaticalCase: $0, number: number)] == nil
      }
      return missing.isEmpty || missing.count == cases.count ? nil : (number, missing)
    }
  }

  /// The written form that fits; `nil` when there is none.
  ///
  /// What the language does not distinguish is ignored: a case asked of an English term, a
  /// definiteness of a Bosnian one; for a counted plural the plural stands in. A term that has only a plural gives the plural.
  public func form(_ wanted: GrammaticalForm) -> String? {
    guard !forms.isEmpty else {
      let isFirst = onlyNumber == .plural ? wanted.isFirst : wanted.isLemma
      return isFirst ? text : nil
    }
    var number = onlyNumber ?? wanted.number ?? .singular
    if number == .count {
      if let form = forms[GrammaticalForm(number: .count)] { return form }
      number = .plural
    }
    if let grammaticalCase = wanted.grammaticalCase,
      let form = forms[GrammaticalForm(grammaticalCase: grammaticalCase, number: number)]
    {
      return form
    }
    if let form = forms[
      GrammaticalForm(number: number, definiteness: wanted.definiteness ?? .indefinite)]
    {
      return form
    }
    if let form = forms[GrammaticalForm(grammaticalCase: .nominative, number: number)] {
      return wanted.grammaticalCase ?? .nominative == .nominative ? form : nil
    }
    if number == .plural {
      return forms[GrammaticalForm(number: .plural)]
        ?? (onlyNumber == .plural && wanted.isFirst ? text : nil)
    }
    if let form = forms[GrammaticalForm(gender: wanted.gender ?? .masculine)] { return form }
    let hasCases = forms.keys.contains { $0.grammaticalCase != nil || $0.definiteness != nil }
    return hasCases ? (wanted.isLemma ? text : nil) : text
  }
}
