import ArgumentParser
import SlovoLocalization
import SlovoModel

struct GlossaryFindCommand: SlovoCommand {
  static let configuration = CommandConfiguration(
    commandName: "find",
    abstract: "Finds every occurrence of every concept in a text, in whatever form it stands.",
    discussion: """
      The longest term counts; terms inside it are listed as nested in JSON. Places are line:column, \
      from 1, in code points.

      Example: slovo glossary find report.txt --language bs-Latn
      """)

  @Argument(help: "The text, or - for standard input.", completion: .file())
  var file = "-"

  @Option(help: "The language of the text.")
  var language: String

  @Flag(help: "Writes JSON.")
  var json = false

  @OptionGroup var workspace: WorkspaceOptions

  func execute() throws -> ExitStatus {
    let opened = try OpenedWorkspace(workspace, plan: OpenedWorkspace.plan(languages: [language]))
    let recognizer = try opened.recognizer(in: try opened.language(language))
    let occurrences = recognizer.occurrences(in: try InputStream(file).text())
    if json {
      try Console.writeLine(
        JSONValue.object([("occurrences", .array(occurrences.map(\.json)))]).text(isPretty: true))
    } else {
      let source = file == "-" ? "" : "\(file):"
      try Console.write(occurrences.map { source + $0.report }.joined())
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

extension TermOccurrence {
  fileprivate var json: JSONValue {
    .members([
      "concept": .string(concept.rawValue), "line": .integer(line), "column": .integer(column),
      "length": .integer(length), "text": .string(text), "status": .string(status.rawValue),
      "nested": nested.isEmpty ? nil : .array(nested.map(\.json)),
    ])
  }

  fileprivate var report: String {
    "\(line):\(column): \(words): \(concept) (\(status.rawValue))\n"
  }

  /// The words on one line.
  private var words: String {
    text.utf8.contains(0x0A)
      ? text.split(whereSeparator: \.isWhitespace).joined(separator: " ") : text
  }
}
