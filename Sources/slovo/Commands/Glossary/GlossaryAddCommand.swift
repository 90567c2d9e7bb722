import ArgumentParser
import Glibc
import SlovoInflection
import SlovoLocalization
import SlovoModel
import SlovoWorkspace

struct GlossaryAddCommand: SlovoCommand {
  static let configuration = CommandConfiguration(
    commandName: "add", abstract: "Adds a concept; proposes the forms of its terms.",
    discussion: """
      The forms follow from the term, its gender and whether it names a living being. They are shown, \
      and written down when you agree; without a terminal --yes is needed. A form that is wrong is \
      corrected afterwards with `slovo glossary set`.

      Example: slovo glossary add round-table --domain event-work --term bs-Latn="okrugli sto" \
      --term en="round table" --gender bs-Latn=masculine
      """)

  @Argument(help: "The name of the concept: small letters, digits and hyphens.")
  var concept: String

  @Option(help: "The domain, which is the file.")
  var domain: String

  @Option(help: "A preferred term, as LANGUAGE=TERM; may be given several times.")
  var term: [String] = []

  @Option(help: "The gender of a term, as LANGUAGE=GENDER; may be given several times.")
  var gender: [String] = []

  @Option(help: "What it means, as LANGUAGE=TEXT; may be given several times.")
  var definition: [String] = []

  @Option(help: "The part of speech: noun, adjective, verb, phrase, abbreviation, proper-noun.")
  var partOfSpeech = "noun"

  @Flag(help: "The terms name living beings.")
  var animate = false

  @Flag(help: "Messages must write the terms through :slovo:term.")
  var managed = false

  @Flag(help: "Does not ask.")
  var yes = false

  @OptionGroup var workspace: WorkspaceOptions

  func validate() throws {
    if term.isEmpty { throw ValidationError("--term wants at least one LANGUAGE=TERM.") }
  }

  func execute() throws -> ExitStatus {
    var work = try GlossaryWork(workspace)
    let concept = try newConcept(in: work.opened)
    for (language, terms) in concept.terms.sorted(by: { $0.key < $1.key }) {
      for term in terms { try Console.write(term.proposal(in: language)) }
    }
    guard try yes || isConfirmed() else { return .findings }
    try work.change { files throws(GlossaryFilesError) in
      try files.add(concept)
    }
    return .done
  }

  private func newConcept(in opened: OpenedWorkspace) throws -> Concept {
    guard let id = Identifier<Concept>(concept), Identifier<Concept>(domain) != nil else {
      throw Failure(
        .wrongUsage,
        "“\(Identifier<Concept>(concept) == nil ? concept : domain)” is no name; use small letters "
          + "a–z, digits and hyphens")
    }
    guard opened.workspace.glossary[id] == nil else {
      throw Failure(
        .findings, "there is a concept “\(id)” already; change it with `slovo glossary set`")
    }
    guard let part = PartOfSpeech(rawValue: partOfSpeech) else {
      let names = PartOfSpeech.allCases.map(\.rawValue).joined(separator: ", ")
      throw Failure(.wrongUsage, "there is no part of speech “\(partOfSpeech)”; there are \(names)")
    }
    var concept = Concept(id: id, domain: domain, partOfSpeech: part)
    concept.isManaged = managed
    let genders = try pairs(gender, in: opened)
    for (language, text) in try pairs(definition, in: opened) {
      concept.definitions[language] = text
    }
    for (language, text) in try pairs(term, in: opened) {
      if let mixed = MixedScript.word(in: text) {
        throw Failure(
          .badData,
          "the word “\(mixed)” has letters of two scripts; type it anew in one of them")
      }
      var term = Term(text: text, status: .preferred)
      term.isAnimate = animate
      if let name = genders.first(where: { $0.0 == language })?.1 {
        guard let gender = GrammaticalGender(rawValue: name) else {
          throw Failure(
            .wrongUsage, "there is no gender “\(name)”; there are masculine, feminine, neuter")
        }
        term.gender = gender
      }
      var completed = opened.localizer.completed(term, of: concept, in: language)
      // What few messages ask for is derived when they do.
      completed.forms = completed.forms.filter { form, _ in
        form.number != .count && form.definiteness != .proximal && form.definiteness != .distal
      }
      concept.terms[language, default: []].append(completed)
    }
    return concept
  }

  private func pairs(
    _ options: [String], in opened: OpenedWorkspace
  ) throws -> [(LanguageTag, String)] {
    try options.map { option in
      guard let sign = option.firstIndex(of: "="), sign > option.startIndex,
        option.index(after: sign) < option.endIndex
      else { throw Failure(.wrongUsage, "write LANGUAGE=TEXT, such as en=host, not “\(option)”") }
      return (
        try opened.authoredLanguage(String(option[..<sign])),
        String(option[option.index(after: sign)...])
      )
    }
  }

  private func isConfirmed() throws -> Bool {
    guard isatty(STDIN_FILENO) == 1 else {
      throw Failure(.wrongUsage, "nothing was added; add --yes to write these terms down")
    }
    return Console.asks("Write these terms down?")
  }
}

extension Term {
  /// The term with its gender and forms, for people.
  fileprivate func proposal(in language: LanguageTag) -> String {
    let head = "\(language): \(text)" + (gender.map { " (\($0.rawValue))" } ?? "") + "\n"
    let lines = forms.map { ($0.key.description, $0.value) }.sorted { $0.0 < $1.0 }
    let width = lines.map(\.0.count).max() ?? 0
    return head
      + lines.map { name, text in
        "  \(name)\(String(repeating: " ", count: width - name.count + 2))\(text)\n"
      }.joined()
  }
}
