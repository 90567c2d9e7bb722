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
      [] stands for each element: a table row or paragraph with such a field repeats. The people who \
      take part come from the file that `slovo render --participants` names; with {{participant.name}} \
      each of them gets a document.

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
    let pictures: [WordPictureField]
    do throws(PackError) {
      let builder = PackBuilder(localizer: opened.localizer)
      fields = try builder.wordFields(for: event, in: programme, language: tag)
      pictures = try builder.wordPictures(for: event, in: programme, language: tag)
    } catch {
      throw Failure(.badData, error.description)
    }
    if json {
      try Console.writeLine(
        JSONValue.object([
          ("fields", .array(fields.map(\.json))), ("pictures", .array(pictures.map(\.json))),
        ]).text(isPretty: true))
    } else {
      let lines =
        fields.map { (tag: $0.tag, words: $0.line) }
        + pictures.map { (tag: $0.tag, words: $0.line) }
      let width = lines.map(\.tag.count).max() ?? 0
      try Console.write(
        lines.map { line in
          let padding = String(repeating: " ", count: width - line.tag.count + 2)
          return line.tag + padding + line.words + "\n"
        }.joined())
    }
    return .done
  }
}

extension WordField {
  fileprivate var tag: String { "{{\(path)}}" }

  /// The value on one line, and how many there are.
  fileprivate var line: String {
    if isEmpty { return "(empty for this event)" }
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

extension WordPictureField {
  fileprivate var tag: String { "{{image \(name)}}" }

  /// What it says, and its size.
  fileprivate var line: String {
    "\(description) (\(Self.rounded(size.width)) × \(Self.rounded(size.height)) mm)"
  }

  fileprivate var json: JSONValue {
    .object([
      ("name", .string(name)), ("description", .string(description)),
      ("width", .integer(Self.rounded(size.width))),
      ("height", .integer(Self.rounded(size.height))),
    ])
  }

  private static func rounded(_ measure: Double) -> Int { Int(measure.rounded()) }
}
