import ArgumentParser
import SlovoLocalization
import SlovoModel

struct StatusCommand: SlovoCommand {
  static let configuration = CommandConfiguration(
    commandName: "status",
    abstract: "Shows how far each language is: translated, stale, missing, terms without forms.",
    discussion: "Example: slovo status --json")

  @Flag(help: "Writes JSON.")
  var json = false

  @OptionGroup var workspace: WorkspaceOptions

  func execute() throws -> ExitStatus {
    let opened = try OpenedWorkspace(workspace)
    let coverages = Coverage.all(of: opened.localizer)
    if json {
      try Console.writeLine(
        JSONValue.object([("languages", .array(coverages.map(\.json)))]).text(isPretty: true))
    } else {
      for coverage in coverages { try Console.write(coverage.text) }
    }
    return coverages.allSatisfy(\.isComplete) ? .done : .findings
  }
}

extension Coverage {
  fileprivate var isComplete: Bool { missing.isEmpty && stale.isEmpty && termsMissing.isEmpty }

  fileprivate var json: JSONValue {
    .members([
      "language": .string(language.description), "messages": .integer(messages),
      "translated": .integer(translated), "unreviewed": .integer(unreviewed),
      "stale": .array(stale.map { .string($0.rawValue) }),
      "missing": .array(missing.map { .string($0.rawValue) }), "terms": .integer(terms),
      "terms-unreviewed": .integer(termsUnreviewed),
      "terms-missing": .array(termsMissing.map { .string($0.rawValue) }),
      "terms-without-forms": .array(termsWithoutForms.map { .string($0.rawValue) }),
    ])
  }

  fileprivate var text: String {
    var lines = [
      "\(language): \(translated) of \(messages) messages translated, \(unreviewed) unreviewed, "
        + "\(stale.count) stale, \(missing.count) missing; \(terms) terms, \(termsUnreviewed) "
        + "unreviewed, \(termsMissing.count) missing, \(termsWithoutForms.count) without forms"
    ]
    lines += stale.map { "  stale: \($0)" }
    lines += missing.map { "  missing: \($0)" }
    lines += termsMissing.map { "  term missing: \($0)" }
    return lines.map { $0 + "\n" }.joined()
  }
}
