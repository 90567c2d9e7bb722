public import SlovoModel

/// A part of the glossary that a finding is about: a concept, or its terms in a language, or one term, or
/// a form of it.
public struct GlossarySite: Hashable, Sendable {
  /// The concept.
  public var concept: Identifier<Concept>
  /// The language.
  public var language: LanguageTag?
  /// The term.
  public var term: String?
  /// The form of the term.
  public var form: GrammaticalForm?

  /// A part as given.
  public init(
    _ concept: Identifier<Concept>, _ language: LanguageTag? = nil, term: String? = nil,
    form: GrammaticalForm? = nil
  ) {
    self.concept = concept
    self.language = language
    self.term = term
    self.form = form
  }
}

/// A finding and the part of the glossary that it is about.
struct GlossaryFinding {
  var finding: Finding
  var site: GlossarySite

  init(_ rule: String, _ severity: Finding.Severity, _ site: GlossarySite, _ message: String) {
    self.site = site
    finding = Finding(
      rule: rule, severity: severity, text: site.concept.rawValue,
      message: "\(site.concept): \(message)")
  }
}
