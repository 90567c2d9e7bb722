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

  @Flag(help: "The domain may be one that there is not yet.")
  var newDomain = false

  @Option(help: "A preferred term, as LANGUAGE=TERM; may be given several times.")
  var term: [String] = []

  @Option(help: "The gender of a term, as LANGUAGE=GENDER; may be given several times.")
  var gender: [String] = []

  @Option(help: "What it means, as LANGUAGE=TEXT; may be given several times.")
  var definition: [String] = []

  @Option(help: "The part of speech: noun, adjective, verb, phrase, abbreviation, proper-noun.")
  var partOfSpeech = "noun"

  @Flag(help: "The terms name living beings; without it a guess by the ending.")
  var animate = false

  @Flag(help: "The terms name things, whatever their ending.")
  var inanimate = false

  @Flag(help: "Messages must write the terms through :slovo:term.")
  var managed = false

  @Flag(help: "Does not ask.")
  var yes = false

  @OptionGroup var workspace: WorkspaceOptions

  func validate() throws {
    if term.isEmpty { throw ValidationError("--term wants at least one LANGUAGE=TERM.") }
    if animate, inanimate {
      throw ValidationError("A term names a living being or a thing; give one of the two.")
    }
  }

  func execute() throws -> ExitStatus {
    var work = try GlossaryWork(workspace)
    var (concept, proposals) = try newConcept(in: work.opened)
    for proposal in proposals {
      try Console.write(proposal.1.text(in: proposal.0))
      for doubt in proposal.1.doubts(about: concept, in: proposal.0, work.opened) {
        Console.note("\(proposal.0): \(doubt)")
      }
    }
    guard try yes || isConfirmed(&concept) else {
      Console.note("nothing was added")
      return .findings
    }
    try work.change { files throws(GlossaryFilesError) in
      try files.add(concept)
    }
    return .done
  }

  private func newConcept(
    in opened: OpenedWorkspace
  ) throws -> (Concept, [(LanguageTag, TermProposal)]) {
    guard let id = Identifier<Concept>(concept), Identifier<Concept>(domain) != nil else {
      throw Failure(
        .wrongUsage,
        "“\(Identifier<Concept>(concept) == nil ? concept : domain)” is no name; use small letters "
          + "a–z, digits and hyphens")
    }
    try opened.requireDomain(domain, orNew: newDomain)
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
    let terms = try pairs(term, in: opened)
    if let (language, _) = genders.first(where: { gender in !terms.contains { $0.0 == gender.0 } })
    {
      throw Failure(.wrongUsage, "--gender names \(language), for which there is no --term")
    }
    var proposals: [(LanguageTag, TermProposal)] = []
    for (language, text) in terms {
      guard concept.terms[language] == nil else {
        throw Failure(
          .wrongUsage,
          "--term gives \(language) twice; add one term, and others with `slovo glossary import`")
      }
      let term = try newTerm(text, genders.first { $0.0 == language }?.1)
      let script = opened.workspace.languages[language]?.script
      if let problem = TermText.problem(
        with: term.text, in: language, script: concept.takesForeignLetters ? nil : script)
      {
        throw Failure(.badData, problem)
      }
      // The rules would put Cyrillic endings behind Latin letters.
      let isForeign = TermProposal.foreignScript(of: term, in: language, opened) != nil
      var proposal =
        isForeign
        ? TermProposal(term: term)
        : opened.localizer.proposal(
          for: term, of: concept, in: language, guessesAnimacy: !inanimate)
      // What few messages ask for is derived when they do.
      proposal.term.forms = proposal.term.forms.filter { form, _ in
        form.number != .count && form.definiteness != .proximal && form.definiteness != .distal
      }
      concept.terms[language] = [proposal.term]
      proposals.append((language, proposal))
    }
    return (concept, proposals)
  }

  private func newTerm(_ text: String, _ gender: String?) throws -> Term {
    var term = Term(text: TermText.normalized(text), status: .preferred)
    term.isAnimate = animate
    if let gender {
      guard let known = GrammaticalGender(rawValue: gender) else {
        throw Failure(
          .wrongUsage, "there is no gender “\(gender)”; there are masculine, feminine, neuter")
      }
      term.gender = known
    }
    return term
  }

  private func pairs(
    _ options: [String], in opened: OpenedWorkspace
  ) throws -> [(LanguageTag, String)] {
    try options.map { option in
      guard let sign = option.firstIndex(of: "="), sign > option.startIndex,
        option.index(after: sign) < option.endIndex
      else { throw Failure(.wrongUsage, "write LANGUAGE=TEXT, such as en=host, not “\(option)”") }
      let text = option[option.index(after: sign)...].trimmingBlanks
      guard !text.isEmpty else {
        throw Failure(.wrongUsage, "“\(option)” has no words behind the sign; write them")
      }
      if let problem = TermText.unusable(in: text) { throw Failure(.badData, problem) }
      return (try opened.authoredLanguage(String(option[..<sign])), text)
    }
  }

  /// Asks until the answer is yes or no; other answers correct a form.
  private func isConfirmed(_ concept: inout Concept) throws -> Bool {
    guard isatty(STDIN_FILENO) == 1 else {
      throw Failure(.wrongUsage, "nothing was added; add --yes to write these terms down")
    }
    while true {
      let answer = Console.answer(
        to: "Write these terms down? y, n, or a form that is wrong, as LANGUAGE FORM = TEXT:")
      // At the end of the input there is nobody left to agree.
      guard let answer else { return false }
      if Console.isYes(answer) { return true }
      if Console.isNo(answer) { return false }
      Console.note(
        FormCorrection(answer)?.apply(to: &concept)
          ?? (answer.contains("=") ? FormCorrection.notation : "the answer is y, n, or a form"))
    }
  }
}

extension TermProposal {
  /// Below this, somebody who speaks the language should look at the forms.
  private static let sure = 0.8

  /// The term with its gender and forms, for people.
  fileprivate func text(in language: LanguageTag) -> String {
    let features = [term.gender?.rawValue, term.isAnimate ? "animate" : nil].compactMap(\.self)
    var head =
      "\(language): \(term.text)"
      + (features.isEmpty ? "" : " (\(features.joined(separator: ", ")))")
    if let confidence, let reason {
      head += ", confidence \(Int((confidence * 100).rounded())) %: \(reason)"
    }
    let lines = term.forms.sorted { $0.key.order < $1.key.order }
      .map { ($0.key.description, $0.value) }
    let width = lines.map(\.0.count).max() ?? 0
    return head + "\n"
      + lines.map { name, text in
        "  \(name)\(String(repeating: " ", count: width - name.count + 2))\(text)\n"
      }.joined()
  }

  /// What somebody should think about before the term is written down.
  fileprivate func doubts(
    about concept: Concept, in language: LanguageTag, _ opened: OpenedWorkspace
  ) -> [String] {
    var doubts: [String] = []
    if let confidence, confidence < Self.sure {
      doubts.append("the forms are a guess; read them, and correct them with `slovo glossary set`")
    }
    for other in opened.workspace.glossary.concepts {
      guard let same = other.terms[language]?.first(where: { $0.text == term.text }) else {
        continue
      }
      doubts.append("“\(term.text)” is a term of \(other.id) already (\(same.status.rawValue))")
    }
    if let written = Self.foreignScript(of: term, in: language, opened) {
      doubts.append("“\(term.text)” is written in \(written) letters, which the language is not")
    }
    return doubts
  }

  /// The script of a term that is not in that of its language.
  fileprivate static func foreignScript(
    of term: Term, in language: LanguageTag, _ opened: OpenedWorkspace
  ) -> String? {
    guard let wanted = opened.workspace.languages[language]?.script,
      let written = TermLetters.script(of: term.text), written != wanted
    else { return nil }
    return TermLetters.name(ofScript: written)
  }
}
