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

  /// A shape as given.
  public init(
    concepts: Set<Identifier<Concept>>, languages: Set<LanguageTag>,
    forms: [LanguageTag: Set<GrammaticalForm>], scripts: [LanguageTag: String]
  ) {
    self.concepts = concepts
    self.languages = languages
    self.forms = forms
    self.scripts = scripts
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
      return ["", "true", "false"].contains(text) ? nil : "“\(text)” is not true or false"
    case .partOfSpeech: return Self.choice(text, PartOfSpeech.self)
    case .broader:
      guard !text.isEmpty else { return nil }
      return Identifier(text).map(concepts.contains) == true ? nil : unknownConcept(text)
    case .abbreviation, .expansion, .counterpart, .source, .note: return nil
    case .domain:
      return Identifier<Concept>(text) == nil && !text.isEmpty
        ? "“\(text)” is no name of a domain; use small letters a–z, digits and hyphens" : nil
    case .markNote:
      return MessageKey(text) == nil && !text.isEmpty
        ? "“\(text)” is no message key, names joined by dots, such as notes.kosovo" : nil
    case .mark, .definition, .conceptNote: return nil
    }
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

  /// What is wrong with words whose letters come from two scripts; `nil` when there are none.
  public static func mixedWord(in text: String) -> String? {
    let word = text.split { !$0.isLetter }.first { word in
      var scripts: Set<String> = []
      for scalar in word.unicodeScalars {
        switch scalar.value {
        case 0x41...0x5A, 0x61...0x7A, 0xC0...0x24F: scripts.insert("Latn")
        case 0x400...0x52F: scripts.insert("Cyrl")
        default: break
        }
      }
      return scripts.count > 1
    }
    return word.map { "the word “\($0)” has letters of two scripts; type it anew in one of them" }
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
