import ArgumentParser
import SlovoChecks
import SlovoDocuments
import SlovoLocalization
import SlovoModel
import SlovoWorkspace

struct CheckCommand: SlovoCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Finds what is wrong in documents, or in the words of the workspace.",
    discussion: """
      Reads .docx .odt .html .md .po .xlf and text; places are file:line:column, from 1, in code \
      points, and in archives file:part:paragraph:column. The exit status is 1 when anything is found. \
      --fix repairs what is certain, and reports the rest.

      Example: slovo check call.docx --fix --output repaired.docx
      """)

  /// How findings are reported.
  enum ReportFormat: String, CaseIterable, ExpressibleByArgument {
    case text, json, sarif
  }

  @Argument(
    help: "The documents, or - for standard input; without any, the words of the workspace.",
    completion: .file())
  var files: [String] = []

  @Option(help: "The language of the documents; without it, the one whose letters they have.")
  var language: String?

  @Option(
    help: ArgumentHelp(
      "A rule; may be given several times: "
        + AllChecks.list.map { type(of: $0).id.description }.joined(separator: ", ") + ".",
      valueName: "id"))
  var rule: [String] = []

  @Flag(help: "Repairs what is certain, in the file itself unless --output names another.")
  var fix = false

  @Option(help: "The file for the repaired document.", completion: .file())
  var output: String?

  @Option(help: "How to report: text, json or sarif.")
  var format: ReportFormat = .text

  @OptionGroup var workspace: WorkspaceOptions

  func validate() throws {
    if output != nil, !fix { throw ValidationError("--output goes with --fix") }
    if fix, files.isEmpty { throw ValidationError("--fix needs a FILE") }
    if output != nil, files.count > 1 { throw ValidationError("--output takes one FILE") }
  }

  func execute() throws -> ExitStatus {
    let checks = try checks()
    let opened = try OpenedWorkspace(workspace)
    let tag = try language.map(opened.language)
    let choice = LetterFactsChoice(opened.workspace.languages)
    guard !files.isEmpty else {
      let findings = try workspaceFindings(tag, choice, checks)
      return try report(findings, checks, onErrors: false)
    }
    var findings: [Finding] = []
    for file in files {
      let checked = CheckedFile(
        try DocumentInput.read(file), language: tag, facts: choice, checks: checks)
      findings += checked.findings(withFix: !fix)
      if fix { try write(checked, file) }
    }
    return try report(findings, checks, onErrors: fix && (output ?? files.first) == "-")
  }

  private func checks() throws -> [any Check] {
    switch AllChecks.named(rule) {
    case .success(let checks): return checks
    case .failure(let unknown):
      let names = AllChecks.list.map { type(of: $0).id.description }
      let hint = NearestName.hint(
        for: unknown.name, among: names, listing: "slovo help check")
      throw Failure(.findings, "there is no rule “\(unknown.name)”; \(hint)")
    }
  }

  private func write(_ checked: CheckedFile, _ file: String) throws {
    let bytes: [UInt8]
    do throws(DocumentError) {
      bytes = try checked.repaired()
    } catch {
      throw Failure(.badData, error.description)
    }
    let sink = try OutputSink(output ?? file)
    do {
      try sink.write(bytes)
      try sink.finish()
    } catch {
      sink.abandon()
      throw error
    }
  }

  private func workspaceFindings(
    _ tag: LanguageTag?, _ choice: LetterFactsChoice, _ checks: [any Check]
  ) throws -> [Finding] {
    let texts: [WorkspaceText]
    do throws(WorkspaceError) {
      texts = try workspace.source().texts()
    } catch {
      throw Failure(.inputOutput, error.description)
    }
    return texts.filter { tag == nil || $0.language == tag }.flatMap { text in
      let facts = choice.facts(for: text.language, texts: [text.text])
      let surroundings = CheckedText.script(of: [text.text])
      let checked = CheckedText(
        text.text, facts: facts, surroundings: surroundings,
        script: choice.script(of: text.language))
      return AllChecks.findings(in: checked, by: checks).map { finding in
        let covered = String(decoding: Array(text.text.utf8)[finding.range], as: UTF8.self)
        return Finding(
          rule: finding.check.description, severity: finding.severity,
          place: text.places.place(of: finding.range)?.place
            ?? SourcePlace(file: text.file, line: 1, column: 1),
          length: covered.unicodeScalars.count, text: covered, message: finding.message,
          fix: finding.fix)
      }
    }
  }

  private func report(
    _ findings: [Finding], _ checks: [any Check], onErrors: Bool
  ) throws -> ExitStatus {
    let report = FindingReport(findings: findings)
    let text =
      switch format {
      case .text: report.text
      case .json: report.json
      case .sarif: report.sarif(checks: checks)
      }
    if onErrors {
      Console.note(text, terminator: "")
    } else {
      try Console.write(text)
    }
    return findings.isEmpty ? .done : .findings
  }
}
