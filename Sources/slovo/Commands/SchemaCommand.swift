import ArgumentParser
import SlovoWorkspace

struct SchemaCommand: SlovoCommand {
  static let configuration = CommandConfiguration(
    commandName: "schema", abstract: "Prints the JSON Schema of a kind of workspace file.",
    discussion: "Example: slovo schema event > event.schema.json")

  private static let kinds = WorkspaceSchema.allCases.map(\.rawValue)

  @Argument(
    help: "The kind of file: \(Self.kinds.joined(separator: ", ")).",
    completion: .list(Self.kinds))
  var kind: String

  func execute() throws -> ExitStatus {
    guard let schema = WorkspaceSchema(rawValue: kind) else {
      let hint = NearestName.hint(for: kind, among: Self.kinds, listing: "slovo schema --help")
      throw Failure(.findings, "there is no kind of file “\(kind)”; \(hint)")
    }
    try Console.write(schema.text)
    return .done
  }
}
