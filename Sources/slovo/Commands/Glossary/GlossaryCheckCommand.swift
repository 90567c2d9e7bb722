import ArgumentParser
import SlovoLocalization
import SlovoModel
import SlovoWorkspace

struct GlossaryCheckCommand: SlovoCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Finds duplicates, homonyms, missing forms, and forms that contradict the rules.",
    discussion: "Example: slovo glossary check --severity warning")

  enum SeverityChoice: String, CaseIterable, ExpressibleByArgument {
    case note, warning, error
  }

  @Option(help: "Only findings at least so bad: note, warning or error.")
  var severity: SeverityChoice = .warning

  @Flag(help: "Writes JSON.")
  var json = false

  @OptionGroup var workspace: WorkspaceOptions

  func execute() throws -> ExitStatus {
    let opened = try OpenedWorkspace(workspace)
    let least = Finding.Severity(rawValue: severity.rawValue) ?? .warning
    let places = try glossaryPlaces()
    let findings = GlossaryCheck.findings(in: opened.localizer) { places.place(of: $0) }
      .filter { $0.severity >= least }
    if json {
      let items = findings.map { finding in
        JSONValue.members([
          "rule": .string(finding.rule), "severity": .string(finding.severity.rawValue),
          "concept": .string(finding.text), "file": finding.place.map { .string($0.file) },
          "line": finding.place.map { .integer($0.line) },
          "column": finding.place.map { .integer($0.column) }, "message": .string(finding.message),
        ])
      }
      try Console.writeLine(JSONValue.object([("findings", .array(items))]).text(isPretty: true))
    } else {
      for finding in findings {
        try Console.writeLine(
          (finding.place.map { "\($0): " } ?? "")
            + "\(finding.severity.rawValue): \(finding.message) [\(finding.rule)]")
      }
    }
    return findings.isEmpty ? .done : .findings
  }

  private func glossaryPlaces() throws -> GlossaryPlaces {
    do throws(WorkspaceError) {
      return try GlossaryPlaces(of: workspace.source())
    } catch {
      throw Failure(.inputOutput, error.description)
    }
  }
}
