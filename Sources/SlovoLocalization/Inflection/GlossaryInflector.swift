public import SlovoInflection
public import SlovoModel

/// Inflects the words of one language; what the glossary writes down for a term wins.
///
/// ```swift
/// let words = GlossaryInflector(localizer, language: bosnian, inflector: inflector)
/// words.paradigm(of: Lexeme("obuka", .noun))
/// ```
///
/// A word is a term when it is written like one that may be used, and nothing else is said of it: a
/// word of another gender or part of speech is another word.
public struct GlossaryInflector: Sendable {
  private let inflector: LanguageInflector
  /// The terms with written forms, by their texts.
  private let terms: [String: [(term: Term, concept: Concept)]]

  /// An inflector of a language.
  ///
  /// - Parameters:
  ///   - localizer: the glossary and the languages.
  ///   - tag: the language; the terms of a derived one are those of its source in its own script.
  ///   - inflector: what gives the forms that the glossary does not write down.
  public init(_ localizer: Localizer, language tag: LanguageTag, inflector: LanguageInflector) {
    self.inflector = inflector
    let source = localizer.languages[tag]?.source ?? tag
    let converter = source == tag ? nil : localizer.converters[tag]
    var terms: [String: [(term: Term, concept: Concept)]] = [:]
    guard source == tag || converter != nil else {
      self.terms = terms
      return
    }
    let written = { (text: String) in converter?.converted(text) ?? text }
    for concept in localizer.glossary.concepts where concept.grammarPart != nil {
      for var term in concept.terms[source] ?? [] where term.status.isAllowed && !term.forms.isEmpty
      {
        term.text = written(term.text)
        term.forms = term.forms.mapValues(written)
        terms[term.text, default: []].append((term, concept))
      }
    }
    self.terms = terms
  }

  /// The forms of a word.
  public func paradigm(of lexeme: Lexeme) -> Paradigm {
    let found = terms[lexeme.lemma]?.first { lexeme.admits($0.term, of: $0.concept) }
    guard let (term, concept) = found, let part = concept.grammarPart else {
      return inflector.paradigm(of: lexeme)
    }
    var known = lexeme
    known.partOfSpeech = part
    known.gender = known.gender ?? term.gender.flatMap { Grammar.Gender(rawValue: $0.rawValue) }
    // The glossary says of every living being that it is one.
    if term.isAnimate {
      known.animacy = .animate
    } else if part == .noun {
      known.animacy = known.animacy ?? .inanimate
    }
    known.onlyNumber =
      known.onlyNumber ?? term.onlyNumber.flatMap { Grammar.Number(rawValue: $0.rawValue) }
    return inflector.paradigm(of: known).replacing(
      term.forms, of: part, concept: concept.id.rawValue)
  }
}

extension Lexeme {
  /// Whether nothing that is said of the word contradicts a term.
  fileprivate func admits(_ term: Term, of concept: Concept) -> Bool {
    let isSame = partOfSpeech == nil || partOfSpeech == concept.grammarPart
    let isNoun = [Grammar.PartOfSpeech.noun, .name].contains(partOfSpeech)
    guard isSame || isNoun && concept.grammarPart != .adjective else { return false }
    return (gender == nil || term.gender == nil || gender?.rawValue == term.gender?.rawValue)
      && !(animacy == .inanimate && term.isAnimate)
  }
}

extension Paradigm {
  /// The paradigm with the forms of a term in the place of derived ones; a derived form that has the
  /// written one as a doublet keeps the others.
  fileprivate func replacing(
    _ written: [GrammaticalForm: String], of part: Grammar.PartOfSpeech, concept: String
  ) -> Paradigm {
    var paradigm = self
    var isWhole = true
    for index in forms.indices {
      let form = forms[index]
      guard let place = GrammaticalForm(form.slot, part: part), let text = written[place] else {
        isWhole = false
        continue
      }
      let doublets = form.admits(text) ? [form.text] + form.variants : []
      paradigm.forms[index].text = text
      paradigm.forms[index].variants = doublets.filter { $0 != text }
    }
    let decision = Decision(name: "glossary", value: concept, pattern: nil, confidence: 1)
    paradigm.decisions = [decision] + (isWhole ? [] : decisions)
    return paradigm
  }
}
