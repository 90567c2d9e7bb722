import ArgumentParser
import SlovoLocalization
import SlovoMessageFormat
import SlovoModel

struct MessageCommand: SlovoCommand {
  static let configuration = CommandConfiguration(
    commandName: "message", abstract: "Formats one message; its errors go to standard error.",
    discussion: """
      Example: slovo message '.input {$n :integer} .match $n one {{{$n} sesija}} few {{{$n} sesije}} \
      * {{{$n} sesija}}' --language bs-Latn --set n=3
      """)

  @Argument(help: "The message, in the syntax of MessageFormat 2.")
  var pattern: String

  @Option(help: "The language of the message.")
  var language: String

  @Flag(help: "Writes the parts and the errors as JSON.")
  var json = false

  @OptionGroup var variables: MessageOptions
  @OptionGroup var workspace: WorkspaceOptions

  func execute() throws -> ExitStatus {
    let opened = try OpenedWorkspace(
      workspace,
      plan: OpenedWorkspace.plan(languages: [language], events: variables.event.map { [$0] } ?? []))
    let voice = try opened.voice(in: try opened.language(language))
    let (values, scope) = (try variables.arguments(), try variables.scope(in: opened))
    let spoken: SpokenMessage
    do throws(MessageSyntaxError) {
      spoken = try voice.speak(pattern, values: values, in: scope)
    } catch {
      for diagnostic in error.diagnostics { Console.complain(diagnostic.description) }
      return .badData
    }
    for error in spoken.message.errors { Console.complain(error.description) }
    try Console.writeLine(
      json ? MessageDescription.json(spoken).text(isPretty: true) : spoken.text)
    let status = opened.report(spoken.findings)
    return spoken.message.errors.isEmpty ? status : .findings
  }
}

/// A formatted message as JSON.
enum MessageDescription {
  static func json(_ spoken: SpokenMessage) -> JSONValue {
    .object([
      ("text", .string(spoken.text)), ("parts", .array(spoken.message.parts.map(json))),
      (
        "errors",
        .array(
          spoken.message.errors.map { error in
            .object([
              ("type", .string(error.code.rawValue)), ("source", .string(error.source)),
              ("message", .string(error.reason)),
            ])
          })
      ),
    ])
  }

  private static func json(_ part: MessagePart) -> JSONValue {
    switch part {
    case .text(let text): .object([("type", .string("text")), ("value", .string(text))])
    case .isolation(let control):
      .object([("type", .string("bidiIsolation")), ("value", .string(control.rawValue))])
    case .value(let value):
      .members([
        "type": .string(value.kind), "locale": .string(value.locale),
        "id": value.id.map { .string($0) }, "value": .string(value.text),
        "parts": value.fields.isEmpty
          ? nil
          : .array(
            value.fields.map {
              .object([("type", .string($0.kind)), ("value", .string($0.text))])
            }),
      ])
    case .markup(let mark):
      .members([
        "type": .string("markup"), "kind": .string(mark.kind.rawValue),
        "name": .string(mark.name), "id": mark.id.map { .string($0) },
      ])
    case .fallback(let source):
      .object([("type", .string("fallback")), ("source", .string(source))])
    }
  }
}
