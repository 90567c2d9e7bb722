import SlovoInflection
public import SlovoModel
internal import Synchronization

/// Derives the forms of terms that the glossary does not write down; what it writes down wins.
///
/// The data of the language is read when a form is first missing, so that a glossary with all its
/// forms costs nothing.
final class TermDerivation: Sendable {
  private let data: InflectionData?
  private let state = Mutex<State>(State())

  private struct State {
    /// `nil` until it is asked for; `.some(nil)` when the data cannot be used.
    var inflector: LanguageInflector??
    var completed: [Term: Term] = [:]
  }

  init(_ data: InflectionData?) { self.data = data }

  /// The term with all forms that can be told.
  func completed(_ term: Term, of concept: Concept) -> Term {
    guard let part = concept.grammarPart else { return term }
    return state.withLock { state in
      if let known = state.completed[term] { return known }
      guard let inflector = Self.inflector(&state, data) else { return term }
      var completed = term
      for form in Self.paradigm(term.text, term, part, concept.mark, inflector).forms {
        guard let place = GrammaticalForm(form.slot, part: part), completed.forms[place] == nil
        else {
          continue
        }
        completed.forms[place] = form.text + (concept.mark ?? "")
      }
      state.completed[term] = completed
      return completed
    }
  }

  /// All forms of a text that is a term of a concept, with their doublets.
  func texts(_ text: String, _ term: Term, of concept: Concept) -> [String] {
    guard let part = concept.grammarPart, let inflector else { return [] }
    let mark = concept.mark ?? ""
    return Self.paradigm(text, term, part, concept.mark, inflector).forms.flatMap { form in
      ([form.text] + form.variants).map { $0 + mark }
    }
  }

  /// The gender that the rules give a term.
  func gender(of term: Term, _ concept: Concept) -> GrammaticalGender? {
    guard let part = concept.grammarPart else { return nil }
    return inflector.flatMap { Self.paradigm(term.text, term, part, concept.mark, $0).gender }
      .flatMap { GrammaticalGender(rawValue: $0.rawValue) }
  }

  /// A surname in the form in which its bearer is addressed; as it is, of a person of no known gender
  /// and in a language without rules.
  func addressed(surname: String, _ gender: PersonGender?) -> String {
    guard let gender, let inflector else { return surname }
    switch gender {
    case .female: return inflector.addressed(surname: surname, .feminine)
    case .male: return inflector.addressed(surname: surname, .masculine)
    }
  }

  /// Whether a name is spelled as no name of the region is.
  func isForeign(name: String) -> Bool {
    inflector?.isForeign(name: name) ?? false
  }

  /// How sure the rules are of a term's forms, and why; `nil` when they give none.
  ///
  /// - Parameters:
  ///   - term: the term.
  ///   - concept: its concept.
  ///   - guessesAnimacy: whether a term that is not said to name a living being may do so by its
  ///     ending; else it names none.
  /// - Returns: the judgement.
  func judgement(
    of term: Term, _ concept: Concept, guessesAnimacy: Bool = false
  ) -> TermJudgement? {
    guard let part = concept.grammarPart, let inflector else { return nil }
    let isGuess = guessesAnimacy && !term.isAnimate && part != .adjective
    let paradigm = Self.paradigm(
      term.text, term, part, concept.mark, inflector, animacy: isGuess ? .some(nil) : nil)
    guard !paradigm.forms.isEmpty else { return nil }
    var judgement = TermJudgement(
      isAnimate: term.isAnimate || isGuess && paradigm.animacy == .animate,
      confidence: paradigm.confidence, reason: paradigm.reason)
    if isGuess, judgement.isAnimate, paradigm.gender == .masculine,
      !paradigm.decisions.contains(where: { $0.name == "animacy" })
    {
      judgement.confidence = min(judgement.confidence, TermJudgement.guessedAnimacy)
      judgement.reason += (judgement.reason.isEmpty ? "" : ", ") + "animacy animate (ending)"
    }
    return judgement
  }

  /// What the rules give for one form of a term, with its doublets; empty when they give nothing.
  func texts(at form: GrammaticalForm, of term: Term, _ concept: Concept) -> [String] {
    guard let part = concept.grammarPart, let inflector else { return [] }
    let mark = concept.mark ?? ""
    let found = Self.paradigm(term.text, term, part, concept.mark, inflector).forms.first {
      GrammaticalForm($0.slot, part: part) == form
    }
    return found.map { ([$0.text] + $0.variants).map { $0 + mark } } ?? []
  }

  /// What inflects the words of the language; `nil` without usable data.
  var inflector: LanguageInflector? { state.withLock { Self.inflector(&$0, data) } }

  private static func inflector(
    _ state: inout State, _ data: InflectionData?
  ) -> LanguageInflector? {
    if let known = state.inflector { return known }
    // Faulty data was reported when the workspace was read; without it forms are missing.
    let made = data.flatMap { try? LanguageInflector($0) }
    state.inflector = .some(made)
    return made
  }

  private static func paradigm(
    _ text: String, _ term: Term, _ part: Grammar.PartOfSpeech, _ mark: String?,
    _ inflector: LanguageInflector, animacy: Grammar.Animacy?? = nil
  ) -> Paradigm {
    var lemma = text
    if let mark, !mark.isEmpty, lemma.hasSuffix(mark) { lemma.removeLast(mark.count) }
    var lexeme = Lexeme(
      lemma, part, gender: term.gender.flatMap { Grammar.Gender(rawValue: $0.rawValue) },
      animacy: animacy ?? (term.isAnimate ? .animate : part == .name ? nil : .inanimate),
      onlyNumber: term.onlyNumber.flatMap { Grammar.Number(rawValue: $0.rawValue) })
    if text == term.text { lexeme.models = models(term, mark) }
    return inflector.paradigm(of: lexeme)
  }

  /// The written first forms, whose attributes the others follow: "извјештаји о задацима" or "извјештаји о
  /// задатку" is for the glossary to say.
  private static func models(_ term: Term, _ mark: String?) -> [FormSlot: String] {
    var models: [FormSlot: String] = [:]
    for (form, text) in term.forms where form.gender == nil {
      guard let number = form.number.flatMap({ Grammar.Number(rawValue: $0.rawValue) }),
        (form.grammaticalCase ?? .nominative) == .nominative
      else { continue }
      var model = text
      if let mark, !mark.isEmpty, model.hasSuffix(mark) { model.removeLast(mark.count) }
      let slot = FormSlot(
        form.grammaticalCase.flatMap { Grammar.Case(rawValue: $0.rawValue) }, number, nil,
        form.definiteness.flatMap { Grammar.Definiteness(rawValue: $0.rawValue) })
      models[slot] = model
    }
    return models
  }
}

/// What the rules of a language make of a term.
struct TermJudgement {
  /// How sure it can be that a word names a living being when nobody has said so.
  static let guessedAnimacy = 0.9

  /// Whether it names a living being, said or guessed.
  var isAnimate: Bool
  /// From 0, nothing but a guess, to 1, certain.
  var confidence: Double
  /// How the forms came about.
  var reason: String
}

/// A term with the forms that the rules of its language propose.
public struct TermProposal: Sendable {
  /// The term with its gender and all forms that can be told.
  public var term: Term
  /// From 0, nothing but a guess, to 1, certain; `nil` when the rules give no forms.
  public var confidence: Double?
  /// How the forms came about.
  public var reason: String?

  /// A proposal as given.
  public init(term: Term, confidence: Double? = nil, reason: String? = nil) {
    self.term = term
    self.confidence = confidence
    self.reason = reason
  }
}

extension Localizer {
  /// What the rules make of a term.
  ///
  /// - Parameters:
  ///   - term: the term.
  ///   - concept: its concept.
  ///   - language: its language.
  ///   - guessesAnimacy: whether a term that is not said to name a living being may do so by its
  ///     ending, as "koordinator".
  /// - Returns: the term with its gender, animacy and forms.
  public func proposal(
    for term: Term, of concept: Concept, in language: LanguageTag, guessesAnimacy: Bool = true
  ) -> TermProposal {
    let judgement = TermDerivation(languages[language]?.inflection).judgement(
      of: term, concept, guessesAnimacy: guessesAnimacy)
    var term = term
    term.isAnimate = judgement?.isAnimate ?? term.isAnimate
    var proposal = TermProposal(
      term: completed(term, of: concept, in: language), confidence: judgement?.confidence,
      reason: judgement?.reason)
    guard proposal.term.forms.isEmpty, concept.partOfSpeech == .noun, term.onlyNumber == nil,
      let plural = RecognitionRules(languages[language]?.recognition ?? "").plural(of: term.text)
    else { return proposal }
    // A language without cases has only this form, and its rules stand with those of recognition.
    proposal.term.forms[GrammaticalForm(number: .plural)] = plural
    return proposal
  }

  /// A term with all forms that can be told from it, and with its gender if it had none.
  public func completed(_ term: Term, of concept: Concept, in language: LanguageTag) -> Term {
    let derivation = TermDerivation(languages[language]?.inflection)
    var completed = derivation.completed(term, of: concept)
    if completed.gender == nil, !completed.forms.isEmpty {
      completed.gender = derivation.gender(of: term, concept)
    }
    return completed
  }
}

extension Concept {
  /// The part of speech by whose rules its terms are inflected; `nil` where none are.
  var grammarPart: Grammar.PartOfSpeech? {
    switch partOfSpeech {
    case .noun: .noun
    case .properNoun: .name
    case .adjective: .adjective
    case .verb, .phrase, .abbreviation: nil
    }
  }
}

extension GrammaticalForm {
  /// The form of a term at a place of a paradigm; `nil` for places that terms do not have.
  init?(_ slot: FormSlot, part: Grammar.PartOfSpeech) {
    var number: GrammaticalNumber?
    if let wanted = slot.number {
      guard let known = GrammaticalNumber(rawValue: wanted.rawValue) else { return nil }
      number = known
    }
    if part == .adjective {
      // The glossary keeps the genders of an adjective in the nominative singular.
      guard number != .plural, slot.grammaticalCase ?? .nominative == .nominative,
        slot.definiteness ?? .indefinite == .indefinite, let gender = slot.gender
      else { return nil }
      self.init(gender: GrammaticalGender(rawValue: gender.rawValue))
      return
    }
    var definiteness: Definiteness?
    if let wanted = slot.definiteness {
      guard let known = Definiteness(rawValue: wanted.rawValue) else { return nil }
      definiteness = known
    }
    self.init(
      grammaticalCase: slot.grammaticalCase.flatMap { GrammaticalCase(rawValue: $0.rawValue) },
      number: number, definiteness: definiteness)
  }
}
