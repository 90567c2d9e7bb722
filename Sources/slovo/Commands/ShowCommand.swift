import ArgumentParser
import SlovoLocalization
import SlovoModel
import SlovoWorkspace

struct ShowCommand: SlovoCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "Shows everything that is known about an event and its programme.",
    discussion: "Example: slovo show rs-2024-exchange-2 --language en --json")

  @Argument(help: "The event; see `slovo list events`.")
  var event: String

  @Option(help: "The language of the words; without it the working language of the event.")
  var language: String?

  @Flag(help: "Writes JSON.")
  var json = false

  @OptionGroup var workspace: WorkspaceOptions

  func execute() throws -> ExitStatus {
    let opened = try OpenedWorkspace(
      workspace, plan: OpenedWorkspace.plan(languages: [language], events: [event]))
    let (event, programme) = try opened.event(event)
    let tag =
      try language.map(opened.language)
      ?? opened.workspace.content.workingLanguage(of: event, in: programme)
    let voice = try opened.voice(in: tag)
    let scope = ContentScope(content: opened.workspace.content).scope(of: event, in: programme)
    var description = ScopeDescription(voice: voice, scope: scope)
    var members: [(String, JSONValue)] = [("language", .string(tag.description))]
    for name in ["event", "programme"] {
      guard let path = ScopePath(name), let value = scope.value(at: path),
        let json = description.json(of: value)
      else { continue }
      members.append((name, json))
    }
    let result = JSONValue.object(members)
    try Console.write(json ? result.text(isPretty: true) + "\n" : Outline.text(result))
    return opened.report(description.findings)
  }
}
