import ArgumentParser
import SlovoLocalization
import SlovoMessageFormat
import SlovoModel
import SlovoWorkspace

/// Values for the variables of a message.
struct MessageOptions: ParsableArguments {
  @Option(
    name: .customLong("set"),
    help: ArgumentHelp(
      "A variable, as NAME=VALUE; may be given several times. A number is a number, all else text.",
      valueName: "name=value"))
  var values: [String] = []

  @Option(help: "An event whose facts are variables as well, such as $event.title.")
  var event: String?

  func arguments() throws -> [String: MessageValue] {
    var arguments: [String: MessageValue] = [:]
    for assignment in values {
      guard let sign = assignment.firstIndex(of: "="), sign > assignment.startIndex else {
        throw Failure(.wrongUsage, "--set wants NAME=VALUE, not “\(assignment)”")
      }
      let text = String(assignment[assignment.index(after: sign)...])
      arguments[String(assignment[..<sign])] =
        Int(text).map { .integer($0) } ?? DecimalNumber(text).map { .decimal($0) } ?? .string(text)
    }
    return arguments
  }

  func scope(in opened: OpenedWorkspace) throws -> Scope {
    guard let event else { return Scope() }
    let (found, programme) = try opened.event(event)
    return ContentScope(content: opened.workspace.content).scope(of: found, in: programme)
  }
}
