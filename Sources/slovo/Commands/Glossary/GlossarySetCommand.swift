import ArgumentParser
import SlovoLocalization
import SlovoModel
import SlovoWorkspace

struct GlossarySetCommand: SlovoCommand {
  static let configuration = CommandConfiguration(
    commandName: "set", abstract: "Changes one value of a concept, and no other byte of the file.",
    discussion: """
      The path is made of the keys below the concept: definition.en, managed, \
      sr-Cyrl[1].note. A language at the beginning means its preferred term. An empty value takes the \
      key out. A term that gets another name is followed by those that name it, and domain moves \
      the concept to the file of another domain.

      Example: slovo glossary set learning-cluster bs-Latn.forms.singular.genitive "klastera učenja"
      """)

  @Argument(help: "The concept.")
  var concept: String

  @Argument(help: "The place of the value.")
  var path: String

  @Argument(help: "The value; one that begins with a hyphen stands behind --.")
  var value: String

  @Flag(help: "The domain may be one that there is not yet.")
  var newDomain = false

  @OptionGroup var workspace: WorkspaceOptions

  func execute() throws -> ExitStatus {
    var work = try GlossaryWork(workspace)
    let concept = try work.opened.concept(self.concept)
    let termLanguage = work.files.languageOfUsableTerm(concept.id, path: path)
    let value = termLanguage == nil ? self.value : TermText.normalized(self.value)
    if let message = problem(with: value, of: concept, in: termLanguage, work.opened) {
      throw Failure(.badData, message)
    }
    try checkCounterpart(in: concept)
    if path == TermValue.domain.name, Identifier<Concept>(value) != nil {
      try work.opened.requireDomain(value, orNew: newDomain)
    }
    let renamed = work.files.term(concept.id, path: path).flatMap { $0.text == value ? nil : $0 }
    let followers =
      renamed.flatMap { value.isEmpty ? nil : $0 }.map { term in
        concept.followers(of: term.text, renamedTo: value, in: term.language)
      } ?? []
    try work.change { files throws(GlossaryFilesError) in
      try files.set(concept.id, path: path, to: value)
      try files.apply(followers)
    }
    for case (let change, .value(let value, _)) in followers.map({ ($0, $0.kind) }) {
      Console.note("the \(value.name) of “\(change.term)” follows")
    }
    if let renamed { noteForms(of: renamed.text, renamed.language, in: concept) }
    return .done
  }

  /// What is wrong with a value, and with the words of a term in their language.
  private func problem(
    with value: String, of concept: Concept, in language: LanguageTag?, _ opened: OpenedWorkspace
  ) -> String? {
    guard let language, !value.isEmpty else { return TermText.unusable(in: value) }
    let script = opened.workspace.languages[language]?.script
    return TermText.problem(
      with: value, in: language, script: concept.takesForeignLetters ? nil : script)
  }

  /// A counterpart is a term of the same concept in the same language.
  private func checkCounterpart(in concept: Concept) throws {
    let steps = path.split(separator: ".")
    let tags = steps.compactMap { step in LanguageTag(String(step.prefix { $0 != "[" })) }
    guard steps.last == "counterpart", !value.isEmpty,
      let language = tags.first(where: { concept.terms[$0] != nil }),
      concept.terms[language]?.contains(where: { $0.text == value }) != true
    else { return }
    throw Failure(
      .badData,
      "“\(value)” is no term of \(concept.id) in \(language); add it with `slovo glossary import`, or "
        + "correct the name")
  }

  /// The forms of the old term stay, because nobody but a reader knows whether they fit.
  private func noteForms(of text: String, _ language: LanguageTag, in concept: Concept) {
    guard let term = concept.terms[language]?.first(where: { $0.text == text }),
      !term.forms.isEmpty
    else { return }
    var place = path.split(separator: ".").dropLast().joined(separator: ".")
    if place.isEmpty { place = language.description }
    Console.note(
      "the forms are still those of “\(text)”; take them out with `slovo glossary set \(concept.id) "
        + "\(place).forms \"\"`, and they follow from the new term")
  }
}
