import ArgumentParser
import SlovoLocalization
import SlovoModel

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
    let findings = GlossaryCheck.findings(in: opened.localizer).filter { $0.severity >= least }
    if json {
      let items = findings.map { finding in
        JSONValue.members([
          "rule": .string(finding.rule), "severity": .string(finding.severity.rawValue),
          "concept": .string(finding.text), "message": .string(finding.message),
        ])
      }
      try Console.writeLine(JSONValue.object([("findings", .array(items))]).text(isPretty: true))
    } else {
      for finding in findings {
        try Console.writeLine(
          "\(finding.severity.rawValue): \(finding.message) [\(finding.rule)]")
      }
    }
    return findings.isEmpty ? .done : .findings
  }
}
