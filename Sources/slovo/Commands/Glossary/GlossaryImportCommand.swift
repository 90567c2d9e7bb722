import ArgumentParser
import Glibc
import SlovoExchange
import SlovoLocalization
import SlovoModel
import SlovoWorkspace

struct GlossaryImportCommand: SlovoCommand {
  static let configuration = CommandConfiguration(
    commandName: "import", abstract: "Takes a table of terms back into the glossary.",
    discussion: """
      Shows what would change and asks; without a terminal --yes is needed. Nothing is written when \
      anything in the table is wrong, or was changed in the glossary as well, unless --partial is \
      given: then the rows that are sound are taken. A term that gets another name gets the forms of \
      the new one, where the table does not give them.

      Example: slovo glossary import terms.csv --workspace ours
      """)

  @Argument(help: "The table, or - for standard input.", completion: .file())
  var file: String

  @Option(help: "The format: csv or yaml; without it by the ending of the file.")
  var format: String?

  @Option(help: "The sign between the cells of CSV; without it a comma.")
  var separator: String?

  @Flag(help: "Takes what is sound and leaves the rest.")
  var partial = false

  @Flag(help: "Concepts may be moved to domains that there are not yet.")
  var newDomain = false

  @Flag(help: "Shows what would change, and changes nothing.")
  var dryRun = false

  @Flag(help: "Does not ask.")
  var yes = false

  @OptionGroup var workspace: WorkspaceOptions

  func execute() throws -> ExitStatus {
    // For a preview the glossary is read like for any other question; to change it, its files are
    // opened before, so that what is written is what was compared.
    var work = dryRun ? nil : try GlossaryWork(workspace)
    let opened = try work?.opened ?? OpenedWorkspace(workspace)
    let glossary = opened.workspace.glossary
    let input = try InputStream(file)
    let reading = try tableFormat().read(
      try input.bytes(atMost: Self.largest, of: "table of terms"),
      for: opened.glossaryShape(takesNewDomains: newDomain))
    guard let table = reading.table else {
      for fault in reading.faults { complain(fault, in: input.name) }
      throw Failure(.badData, "nothing was changed; mend the table")
    }
    let comparison = GlossaryComparison(table, with: glossary) { term, concept, language in
      opened.localizer.proposal(for: term, of: concept, in: language, guessesAnimacy: false).term
    }
    let faults = (reading.faults + comparison.faults).sorted {
      ($0.row, $0.column) < ($1.row, $1.column)
    }
    for fault in faults { complain(fault, in: input.name) }
    guard faults.isEmpty || partial else {
      throw Failure(
        .badData, "nothing was changed; mend the table, or take the rest with --partial")
    }
    for conflict in comparison.conflicts { complain(conflict, in: input.name) }
    guard comparison.conflicts.isEmpty || partial else {
      throw Failure(
        .findings, "nothing was changed, because of conflicts; --partial takes the rest")
    }
    for change in comparison.changes {
      try Console.write(change.lines(in: glossary))
    }
    let isWhole = faults.isEmpty && comparison.conflicts.isEmpty
    guard !comparison.changes.isEmpty else {
      Console.note("there is nothing to change")
      return isWhole ? .done : .findings
    }
    guard work != nil, try isConfirmed(comparison.changes.count) else {
      return dryRun && isWhole ? .done : .findings
    }
    try work?.change { files throws(GlossaryFilesError) in
      try files.apply(comparison.changes)
    }
    return isWhole ? .done : .findings
  }

  /// A table of 3,000 terms has one megabyte.
  private static let largest = 50_000_000

  private func tableFormat() throws -> any GlossaryFormat {
    let isYAML = [".yaml", ".yml"].contains { file.lowercased().hasSuffix($0) }
    return try GlossaryFormats.format(
      self.format ?? (isYAML ? "yaml" : "csv"), separator: separator, bom: false)
  }

  private func complain(_ fault: TableFault, in name: String) {
    Console.note("\(name):\(fault.row):\(fault.column): \(fault.message)")
  }

  private func isConfirmed(_ count: Int) throws -> Bool {
    if yes { return true }
    guard file != "-", isatty(STDIN_FILENO) == 1 else {
      throw Failure(.wrongUsage, "nothing was changed; add --yes to make these changes")
    }
    return Console.asks("Make \(count == 1 ? "this change" : "these \(count) changes")?")
  }
}

extension GlossaryChange {
  /// What changes, for people: the old value and the new one.
  fileprivate func lines(in glossary: Glossary) -> String {
    let head = "\(concept) \(language) “\(term)”"
    switch kind {
    case .term(let values):
      let status = values[.status] ?? Term.Status.admitted.rawValue
      return "\(head): new term, \(status)\n"
    case .value(let value, let text):
      let known = glossary[concept]?.terms[language]?.first { $0.text == term }
      let old = glossary[concept]?.text(
        of: value, of: known ?? Term(text: term, status: .admitted), in: language)
      let head = value == .definition ? "\(concept) \(language)" : "\(concept)"
      let place = value.isOfConcept ? head : "\(concept) \(language) “\(term)”"
      return "\(place): \(value.name): \(old.map { "“\($0)”" } ?? "–") → "
        + "\(text.map { "“\($0)”" } ?? "–")\n"
    }
  }
}
