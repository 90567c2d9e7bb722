import ArgumentParser
import SlovoWorkspace

@main
struct Slovo: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "slovo",
    abstract: "Renders the materials of training events in four languages, alone or in pairs.",
    discussion: """
      A workspace is a folder of text files: programmes, agendas, templates, words and terms. Without \
      one, the built-in content is used.

      Example: slovo render fbih-2024-exchange-2 --bilingual en --output packs
      """,
    version: SlovoVersion.current,
    subcommands: [
      InitCommand.self, ListCommand.self, ShowCommand.self, RenderCommand.self,
      StatusCommand.self, CheckCommand.self, TransliterateCommand.self, MessageCommand.self,
      ExplainCommand.self, InflectCommand.self, GlossaryCommand.self, DocxFieldsCommand.self,
      SchemaCommand.self,
    ])

  static func main() {
    Console.occupyClosedStreams()
    Console.survivesLargeFiles()
    Interruption.leavesNothing()
    do {
      var command = try parseAsRoot()
      try command.run()
    } catch {
      noteHyphen(error)
      exit(withError: error)
    }
  }

  /// Says what to do with a value such as -5, which is taken for an option.
  private static func noteHyphen(_ error: any Error) {
    let value = CommandLine.arguments.dropFirst().prefix { $0 != "--" }.first { argument in
      argument.hasPrefix("-") && argument.dropFirst().first { $0 != "-" }?.isLetter == false
    }
    guard exitCode(for: error) == .validationFailure, let value else { return }
    Console.complain("a value that begins with a hyphen stands behind --, as in: -- \(value)")
  }
}

/// The version of the tool.
enum SlovoVersion {
  static let current = "0.1.0"
}
