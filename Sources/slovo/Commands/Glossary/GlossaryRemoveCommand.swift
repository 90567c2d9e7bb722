import ArgumentParser
import SlovoModel
import SlovoWorkspace

struct GlossaryRemoveCommand: SlovoCommand {
  static let configuration = CommandConfiguration(
    commandName: "remove", abstract: "Removes a concept with its terms.",
    discussion: """
      A concept that messages, content or other concepts still name is kept, and the places are \
      listed. With --force it is removed all the same; what then has no words is listed.

      Example: slovo glossary remove old-concept
      """)

  @Argument(help: "The concept.")
  var concept: String

  @Flag(help: "Removes it although it is used.")
  var force = false

  @OptionGroup var workspace: WorkspaceOptions

  func execute() throws -> ExitStatus {
    var work = try GlossaryWork(workspace)
    let concept = try work.opened.concept(self.concept)
    let uses = work.opened.workspace.uses(of: concept.id)
    for place in uses { Console.note("\(place): “\(concept.id)” is used here") }
    guard uses.isEmpty || force else {
      throw Failure(
        .findings,
        "“\(concept.id)” is used in \(uses.count) \(uses.count == 1 ? "place" : "places"); write "
          + "another term there first, or remove it all the same with --force")
    }
    try work.change(isChecked: !force) { files throws(GlossaryFilesError) in
      try files.remove(concept.id)
    }
    guard !uses.isEmpty else { return .done }
    Console.complain(
      "“\(concept.id)” is gone, and \(uses.count) \(uses.count == 1 ? "place names" : "places name") "
        + "it still; mend what is listed above")
    return .findings
  }
}
