import ArgumentParser
import SlovoLocalization
import SlovoModel

struct GlossaryListCommand: SlovoCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "Lists concepts with their preferred terms.",
    discussion: "Example: slovo glossary list --domain people --language bs-Latn")

  @Option(help: "Only this domain.")
  var domain: String?

  @Option(help: "Only this language; with --status, its terms of that status.")
  var language: String?

  @Option(help: "Terms of this status instead of preferred ones.")
  var status: TermStatusChoice = .preferred

  @Flag(help: "Writes JSON.")
  var json = false

  @OptionGroup var workspace: WorkspaceOptions

  func execute() throws -> ExitStatus {
    let opened = try OpenedWorkspace(workspace)
    let languages =
      try language.map { [try opened.authoredLanguage($0)] } ?? opened.authoredLanguages
    let concepts = opened.localizer.glossary.concepts.filter { domain ?? $0.domain == $0.domain }
    let items = concepts.compactMap { concept -> JSONValue? in
      let terms = languages.map { tag in
        (
          tag.description,
          (concept.terms[tag] ?? []).filter { $0.status.rawValue == status.rawValue }.map(\.text)
            .joined(separator: "; ")
        )
      }
      guard status == .preferred || terms.contains(where: { !$0.1.isEmpty }) else { return nil }
      return .object(
        [("id", .string(concept.id.rawValue)), ("domain", .string(concept.domain))]
          + terms.map { ($0.0, .string($0.1)) })
    }
    guard domain == nil || !concepts.isEmpty else {
      let domains = Set(opened.localizer.glossary.concepts.map(\.domain)).sorted()
      throw Failure(
        .findings,
        "there is no domain “\(domain ?? "")”; there are \(domains.joined(separator: ", "))")
    }
    if json {
      try Console.writeLine(JSONValue.object([("concepts", .array(items))]).text(isPretty: true))
    } else {
      try Console.write(Listing(items).text)
    }
    return .done
  }
}

/// The statuses of terms that can be asked for.
enum TermStatusChoice: String, CaseIterable, ExpressibleByArgument {
  case preferred, admitted, deprecated, forbidden
}
