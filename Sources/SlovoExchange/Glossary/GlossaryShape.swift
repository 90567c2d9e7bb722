public import SlovoModel
import SlovoYAML

/// What a table is held against: the concepts and languages that there are, and what the languages
/// distinguish.
public struct GlossaryShape: Sendable {
  /// The names of the concepts.
  public var concepts: Set<Identifier<Concept>>
  /// The authored languages.
  public var languages: Set<LanguageTag>
  /// The forms that terms of a language can have.
  public var forms: [LanguageTag: Set<GrammaticalForm>]
  /// The scripts of the languages, by ISO 15924.
  public var scripts: [LanguageTag: String]
  /// The concepts whose terms may be written in the letters of another language.
  public var foreignConcepts: Set<Identifier<Concept>>
  /// The domains that a concept can be moved to; `nil` when it may be any, also a new one.
  public var domains: Set<String>?
  /// The messages that the note of a mark can be; `nil` when nothing is known of them.
  public var messages: Set<MessageKey>?

  /// A shape as given.
  public init(
    concepts: Set<Identifier<Concept>>, languages: Set<LanguageTag>,
    forms: [LanguageTag: Set<GrammaticalForm>], scripts: [LanguageTag: String],
    foreignConcepts: Set<Identifier<Concept>> = [], domains: Set<String>? = nil,
    messages: Set<MessageKey>? = nil
  ) {
    self.concepts = concepts
    self.languages = languages
    self.forms = forms
    self.scripts = scripts
    self.foreignConcepts = foreignConcepts
    self.domains = domains
    self.messages = messages
  }

  func unknownConcept(_ name: String) -> String {
    let names = concepts.map(\.rawValue).sorted()
    if let nearest = NearestName.nearest(to: name, among: names) {
      return "there is no concept “\(name)”; did you mean “\(nearest)”?"
    }
    return "there is no concept “\(name)”; add it first with `slovo glossary add`"
  }

  func unknownLanguage(_ tag: String) -> String {
    let tags = languages.map(\.description).sorted().joined(separator: ", ")
    return "there is no language “\(tag)” whose terms people write; there are \(tags)"
  }

  /// What is wrong with a value; `nil` when nothing is.
  func problem(with text: String, as value: TermValue) -> String? {
    switch value {
    case .term:
      return text.isEmpty ? "the term is empty; write it, or remove the row" : nil
    case .form: return nil
    case .status: return Self.choice(text, Term.Status.self)
    case .review: return Self.choice(text, Term.Review.self)
    case .gender: return Self.choice(text, GrammaticalGender.self)
    case .number: return Self.choice(text, GrammaticalNumber.self, of: GrammaticalNumber.own)
    case .animate, .managed, .doNotTranslate:
      return ["", "true", "false"].contains(text)
        ? nil : "“\(text)” is not yes or no; write yes, or clear the cell"
    case .partOfSpeech: return Self.choice(text, PartOfSpeech.self)
    case .broader:
      guard !text.isEmpty else { return nil }
      return Identifier(text).map(concepts.contains) == true ? nil : unknownConcept(text)
    case .abbreviation, .expansion, .counterpart, .source, .note: return nil
    case .domain: return text.isEmpty ? nil : problem(withDomain: text)
    case .markNote: return text.isEmpty ? nil : problem(withMessage: text)
    case .mark, .definition, .conceptNote: return nil
    }
  }

  private func problem(withDomain name: String) -> String? {
    guard Identifier<Concept>(name) != nil else {
      return "“\(name)” is no name of a domain; use small letters a–z, digits and hyphens"
    }
    guard let domains, !domains.contains(name) else { return nil }
    let advice =
      NearestName.nearest(to: name, among: domains.sorted()).map { "did you mean “\($0)”?" }
      ?? "there are \(domains.sorted().joined(separator: ", "));"
    return "there is no domain “\(name)”; \(advice) --new-domain makes a new one"
  }

  private func problem(withMessage name: String) -> String? {
    guard let key = MessageKey(name) else {
      return "“\(name)” is no message key, names joined by dots, such as notes.kosovo"
    }
    guard let messages, !messages.contains(key) else { return nil }
    let names = messages.map(\.description).sorted()
    let advice =
      NearestName.nearest(to: name, among: names).map { "did you mean “\($0)”?" }
      ?? "add it to a catalogue first"
    return "there is no message “\(name)”; \(advice)"
  }

  private static func choice<Value: RawRepresentable & CaseIterable>(
    _ text: String, _: Value.Type, of choices: [Value] = Array(Value.allCases)
  ) -> String? where Value.RawValue == String {
    let names = choices.map(\.rawValue)
    if text.isEmpty || names.contains(text) { return nil }
    let advice =
      NearestName.nearest(to: text, among: names).map { "did you mean “\($0)”?" }
      ?? "write \(names.joined(separator: ", "))"
    return "there is no “\(text)” here; \(advice)"
  }

  /// What is wrong with a term or a form of one; `nil` when nothing is.
  func problem(
    withWords text: String, of concept: Identifier<Concept>, in language: LanguageTag
  ) -> String? {
    guard !text.isEmpty else { return nil }
    return TermText.problem(
      with: text, in: language,
      script: foreignConcepts.contains(concept) ? nil : scripts[language])
  }

  /// The case that a list of forms lacks; `nil` when a number has all cases or none.
  func incompleteness(of row: GlossaryTable.Row) -> String? {
    let known = forms[row.language] ?? []
    for number in GrammaticalNumber.allCases {
      let wanted = known.filter { $0.number == number && $0.grammaticalCase != nil }
      let missing = wanted.filter { form in
        // What has no column is not touched.
        row.values[.form(form)].map(\.isEmpty) ?? (row.key == nil)
      }
      guard !missing.isEmpty, missing.count < wanted.count else { continue }
      let names = GrammaticalCase.allCases.filter { wanted in
        missing.contains { $0.grammaticalCase == wanted }
      }
      return "the forms of the \(number.rawValue) lack the "
        + names.map(\.rawValue).joined(separator: ", ") + "; write all cases, or none"
    }
    return nil
  }
}
