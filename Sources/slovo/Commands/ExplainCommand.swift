import ArgumentParser
import SlovoLocalization
import SlovoMessageFormat
import SlovoModel

struct ExplainCommand: SlovoCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: "Shows which variant, form, fallback and term made each part of a message.",
    discussion:
      "Example: slovo explain template.agenda.title --language bs-Latn --event fbih-2024-exchange-2"
  )

  @Argument(help: "The key of the message.")
  var key: String

  @Option(help: "The language.")
  var language: String

  @OptionGroup var variables: MessageOptions
  @OptionGroup var workspace: WorkspaceOptions

  func execute() throws -> ExitStatus {
    let opened = try OpenedWorkspace(
      workspace,
      plan: OpenedWorkspace.plan(languages: [language], events: variables.event.map { [$0] } ?? []))
    let voice = try opened.voice(in: try opened.language(language))
    guard let messageKey = MessageKey(key), let entry = voice.entry(messageKey) else {
      let hint = NearestName.hint(
        for: key, among: voice.keys.map(\.rawValue), listing: "slovo status")
      throw Failure(
        .findings, "there is no message “\(key)” in \(voice.language.source); \(hint)")
    }
    let (values, scope) = (try variables.arguments(), try variables.scope(in: opened))
    let spoken: SpokenMessage
    do throws(MessageSyntaxError) {
      spoken = try voice.speak(entry.text, values: values, in: scope)
    } catch {
      throw Failure(.badData, "\(entry.place): \(error.description)")
    }
    try Console.writeLine("\(entry.place): \(entry.text)")
    for step in spoken.trace.steps { try Console.writeLine("  \(step)") }
    try Console.writeLine("= \(spoken.text)")
    for error in spoken.message.errors { Console.complain(error.description) }
    let status = opened.report(spoken.findings)
    return spoken.message.errors.isEmpty ? status : .findings
  }
}
