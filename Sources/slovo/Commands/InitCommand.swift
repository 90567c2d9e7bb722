import ArgumentParser
import SlovoWorkspace

struct InitCommand: SlovoCommand {
  static let configuration = CommandConfiguration(
    commandName: "init", abstract: "Makes a new workspace from the built-in content.",
    discussion: """
      Contacts that belong to a person are left out.

      Example: slovo init packs-of-our-association
      """)

  @Argument(help: "The folder; it must be new or empty.", completion: .directory)
  var directory: String

  @Flag(help: "Makes a bare workspace: the languages, and no content.")
  var empty = false

  func execute() throws -> ExitStatus {
    do throws(WorkspaceError) {
      let paths = try Initialiser(kind: empty ? .bare : .filled).make(at: directory)
      Console.note(
        "\(directory) is a workspace of \(paths.count) files; "
          + "try: slovo list events --workspace \(directory)")
    } catch {
      throw Failure(.inputOutput, error.description)
    }
    try Console.writeLine(directory)
    return .done
  }
}
