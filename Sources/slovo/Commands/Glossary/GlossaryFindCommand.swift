import ArgumentParser
import SlovoLocalization
import SlovoModel

struct GlossaryFindCommand: SlovoCommand {
  static let configuration = CommandConfiguration(
    commandName: "find",
    abstract: "Finds every occurrence of every concept in a text, in whatever form it stands.",
    discussion: """
      Reads .docx .odt .html .md .po .xlf and text. The longest term counts; terms inside it are listed \
      as nested in JSON. Places are line:column, from 1, in code points, and in archives \
      part:paragraph:column.

      Example: slovo glossary find report.txt --language bs-Latn
      """)

  @Argument(help: "The document, or - for text on standard input.", completion: .file())
  var file = "-"

  @Option(help: "The language of the text.")
  var language: String

  @Flag(help: "Writes JSON.")
  var json = false

  @OptionGroup var workspace: WorkspaceOptions

  func execute() throws -> ExitStatus {
    let opened = try OpenedWorkspace(workspace, plan: OpenedWorkspace.plan(languages: [language]))
    let recognizer = try opened.recognizer(in: try opened.language(language))
    let found = try FoundTerms(file, by: recognizer)
    if json {
      try Console.writeLine(
        JSONValue.object([("occurrences", .array(found.json))]).text(isPretty: true))
    } else {
      try Console.write(found.report)
    }
    return .done
  }
}

extension OpenedWorkspace {
  /// Finds terms in texts of a language.
  func recognizer(in tag: LanguageTag) throws -> TermRecognizer {
    do throws(LocalizerError) {
      return try localizer.recognizer(in: tag)
    } catch {
      throw Failure(.badData, error.description)
    }
  }
}
