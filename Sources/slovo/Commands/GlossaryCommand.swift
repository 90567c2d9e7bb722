import ArgumentParser

struct GlossaryCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "glossary",
    abstract: "Looks terms up in the glossary and in texts, and changes them.",
    subcommands: [
      GlossaryListCommand.self, GlossaryShowCommand.self, GlossaryFindCommand.self,
      GlossaryCheckCommand.self, GlossaryAddCommand.self, GlossarySetCommand.self,
      GlossaryRemoveCommand.self, GlossaryExportCommand.self,
      GlossaryImportCommand.self,
    ])
}
