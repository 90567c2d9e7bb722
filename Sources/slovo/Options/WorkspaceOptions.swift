import ArgumentParser
import Glibc
import SlovoWorkspace

/// Which workspace a command works on.
struct WorkspaceOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The workspace.",
      discussion: "Else SLOVO_WORKSPACE, else the nearest parent folder with slovo.yaml, else the "
        + "built-in content.", valueName: "dir"),
    completion: .directory)
  var workspace: String?

  private static let variable = "SLOVO_WORKSPACE"

  /// Where the workspace is.
  func source() -> WorkspaceSource {
    WorkspaceSource.find(
      option: workspace,
      environment: Environment.value(Self.variable).map { [Self.variable: $0] } ?? [:],
      currentFolder: Environment.currentFolder)
  }

  /// What stands before an error about the folder, when it was named out of sight.
  var named: String {
    workspace == nil && Environment.value(Self.variable)?.isEmpty == false
      ? Self.variable + ": " : ""
  }
}

/// What the tool asks of its surroundings.
enum Environment {
  static func value(_ name: String) -> String? {
    guard let value = unsafe getenv(name) else { return nil }
    return unsafe String(cString: value)
  }

  static var currentFolder: String {
    guard let path = unsafe getcwd(nil, 0) else { return "." }
    defer { unsafe free(path) }
    return unsafe String(cString: path)
  }
}
