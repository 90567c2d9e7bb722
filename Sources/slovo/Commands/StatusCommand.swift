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
    let findings = try coverages.map { try opened.messageFindings(in: $0.language) }
    let languages = zip(coverages, findings)
    if json {
      let described = languages.map { $0.json(findings: $1) }
      try Console.writeLine(
        JSONValue.object([("languages", .array(described))]).text(isPretty: true))
    } else {
      for (coverage, findings) in languages { try Console.write(coverage.text(findings: findings)) }
    }
    return languages.allSatisfy { $0.isComplete && $1.isEmpty } ? .done : .findings
  }
}

extension OpenedWorkspace {
  /// What is wrong with the messages of a language.
  fileprivate func messageFindings(in tag: LanguageTag) throws -> [Finding] {
    do throws(LocalizerError) {
      return try MessageAudit.findings(in: localizer, language: tag)
    } catch {
      throw Failure(.badData, error.description)
    }
  }
}

extension Coverage {
  fileprivate var isComplete: Bool { missing.isEmpty && stale.isEmpty && termsMissing.isEmpty }

  fileprivate func json(findings: [Finding]) -> JSONValue {
    .members([
      "language": .string(language.description), "messages": .integer(messages),
      "translated": .integer(translated), "unreviewed": .integer(unreviewed),
      "stale": .array(stale.map { .string($0.rawValue) }),
      "missing": .array(missing.map { .string($0.rawValue) }), "terms": .integer(terms),
      "terms-unreviewed": .integer(termsUnreviewed),
      "terms-missing": .array(termsMissing.map { .string($0.rawValue) }),
      "terms-without-forms": .array(termsWithoutForms.map { .string($0.rawValue) }),
      "message-findings": .array(findings.map(\.json)),
    ])
  }

  fileprivate func text(findings: [Finding]) -> String {
    var lines = [
      "\(language): \(translated) of \(messages) messages translated, \(unreviewed) unreviewed, "
        + "\(stale.count) stale, \(missing.count) missing; \(terms) terms, \(termsUnreviewed) "
        + "unreviewed, \(termsMissing.count) missing, \(termsWithoutForms.count) without forms; "
        + "\(findings.count) \(findings.count == 1 ? "finding" : "findings") in messages"
    ]
    lines += stale.map { "  stale: \($0)" }
    lines += missing.map { "  missing: \($0)" }
    lines += termsMissing.map { "  term missing: \($0)" }
    lines += findings.map { finding in
      "  \(finding.place.map { "\($0): " } ?? "")\(finding.message) [\(finding.rule)]"
    }
    return lines.map { $0 + "\n" }.joined()
  }
}

extension Finding {
  fileprivate var json: JSONValue {
    .members([
      "rule": .string(rule), "severity": .string(severity.rawValue),
      "file": place.map { .string($0.file) }, "line": place.map { .integer($0.line) },
      "column": place.map { .integer($0.column) }, "length": .integer(length),
      "text": .string(text), "message": .string(message), "fix": fix.map { .string($0) },
    ])
  }
}
