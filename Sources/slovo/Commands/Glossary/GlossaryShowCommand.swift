import ArgumentParser
import SlovoLocalization
import SlovoModel

struct GlossaryShowCommand: SlovoCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "Shows a concept: definitions, terms, forms, sources.",
    discussion: "Example: slovo glossary show learning-cluster --language sr-Cyrl")

  @Argument(help: "The concept; see `slovo glossary list`.")
  var concept: String

  @Option(help: "Only this language.")
  var language: String?

  @Flag(help: "Writes JSON.")
  var json = false

  @OptionGroup var workspace: WorkspaceOptions

  func execute() throws -> ExitStatus {
    let opened = try OpenedWorkspace(workspace)
    let languages =
      try language.map { [try opened.authoredLanguage($0)] } ?? opened.authoredLanguages
    let concept = try opened.concept(self.concept)
    let value = concept.json(in: languages)
    try Console.write(json ? value.text(isPretty: true) + "\n" : Outline.text(value))
    return .done
  }
}

extension Concept {
  /// The concept with its terms in some languages.
  fileprivate func json(in languages: [LanguageTag]) -> JSONValue {
    .members([
      "id": .string(id.rawValue), "domain": .string(domain),
      "part-of-speech": .string(partOfSpeech.rawValue), "managed": .boolean(isManaged),
      "do-not-translate": isKeptUntranslated ? .boolean(true) : nil,
      "definition": .object(
        languages.compactMap { tag in
          definitions[tag].map { (tag.description, .string($0)) }
        }),
      "broader": broader.map { .string($0.rawValue) },
      "note": note.map { .string($0) }, "mark": mark.map { .string($0) },
      "mark-note": markNote.map { .string($0.rawValue) },
      "terms": .object(
        languages.compactMap { tag in
          terms[tag].map { (tag.description, .array($0.map(\.json))) }
        }),
    ])
  }
}

extension Term {
  fileprivate var json: JSONValue {
    let plain = TermValue.plain.compactMap { value -> (String, JSONValue)? in
      self[value].map { (value.name, value == .animate ? .boolean(true) : .string($0)) }
    }
    let ordered = forms.map { ($0.key, $0.value) }.sorted { $0.0.order < $1.0.order }
    let forms: [(String, JSONValue)] =
      ordered.isEmpty
      ? [] : [("forms", .object(ordered.map { ($0.0.description, .string($0.1)) }))]
    let ekavian: [(String, JSONValue)] = ekavian.map { [("ekavian", .string($0.text))] } ?? []
    return .object(plain + ekavian + forms)
  }
}

extension GrammaticalForm {
  /// Where the form stands in a list: singular before plural, cases in their order.
  var order: Int {
    let number = number.flatMap { GrammaticalNumber.allCases.firstIndex(of: $0) } ?? 0
    let gender = gender.flatMap { GrammaticalGender.allCases.firstIndex(of: $0) } ?? 0
    let grammaticalCase =
      grammaticalCase.flatMap { GrammaticalCase.allCases.firstIndex(of: $0) } ?? 0
    let definiteness = definiteness.flatMap { Definiteness.allCases.firstIndex(of: $0) } ?? 0
    return ((number * 10 + gender) * 10 + grammaticalCase) * 10 + definiteness
  }
}
