import ArgumentParser
import SlovoLocalization
import SlovoModel
import SlovoRendering
import SlovoWorkspace

struct DocxFieldsCommand: SlovoCommand {
  static let configuration = CommandConfiguration(
    commandName: "docx-fields",
    abstract: "Lists the fields that a Word template can use, each with its value.",
    discussion: """
      A field is written {{event.title}} in the Word document that --docx-template fills. In a list, \
      [] stands for each element: a table row or paragraph with such a field repeats.

      Example: slovo docx-fields fbih-2024-exchange-2
      """)

  @Argument(help: "The event; see `slovo list events`.")
  var event: String

  @Option(help: "The language of the values; without it the working language of the event.")
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
    let fields: [WordField]
    do throws(PackError) {
      fields = try PackBuilder(localizer: opened.localizer)
        .wordFields(for: event, in: programme, language: tag)
    } catch {
      throw Failure(.badData, error.description)
    }
    if json {
      try Console.writeLine(
        JSONValue.object([("fields", .array(fields.map(\.json)))]).text(isPretty: true))
    } else {
      let width = fields.map { $0.tag.count }.max() ?? 0
      try Console.write(
        fields.map { field in
          let padding = String(repeating: " ", count: width - field.tag.count + 2)
          return field.tag + padding + field.line + "\n"
        }.joined())
    }
    return .done
  }
}

extension WordField {
  fileprivate var tag: String { "{{\(path)}}" }

  /// The value on one line, and how many there are.
  fileprivate var line: String {
    let words = value.split(whereSeparator: \.isNewline).joined(separator: " ")
    guard let count = counts.last, count > 1 else { return words }
    return "\(words) … (\(counts.map { String($0) }.joined(separator: " × ")))"
  }

  fileprivate var json: JSONValue {
    .members([
      "path": .string(path), "value": .string(value),
      "counts": counts.isEmpty ? nil : .array(counts.map { .integer($0) }),
    ])
  }
}
