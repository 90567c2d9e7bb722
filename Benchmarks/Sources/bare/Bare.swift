import ArgumentParser
import SlovoICU
import SlovoWorkspace
import SlovoXML

/// Parses one argument, and links what the tool links.
@main
struct Bare: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "bare", version: "0")

  @Flag(help: "Uses the libraries, so that the linker keeps them.")
  var usesLibraries = false

  func run() throws {
    guard usesLibraries else { return }
    print(ICUVersion.icu, WorkspaceSource.builtIn.isBuiltIn)
  }
}
