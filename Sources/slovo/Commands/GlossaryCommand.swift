import ArgumentParser

struct GlossaryCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "glossary",
    abstract: "Looks terms up in the glossary, and in texts.",
    subcommands: [GlossaryFindCommand.self])
}
