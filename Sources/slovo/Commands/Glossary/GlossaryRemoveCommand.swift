import ArgumentParser
import SlovoModel
import SlovoWorkspace

struct GlossaryRemoveCommand: SlovoCommand {
  static let configuration = CommandConfiguration(
    commandName: "remove", abstract: "Removes a concept with its terms.",
    discussion: """
      A concept that messages or content still name is kept, and the places are listed.

      Example: slovo glossary remove old-concept
      """)

  @Argument(help: "The concept.")
  var concept: String

  @OptionGroup var workspace: WorkspaceOptions

  func execute() throws -> ExitStatus {
    var work = try GlossaryWork(workspace)
    let opened = work.opened
    let concept = try opened.concept(self.concept)
    let uses = ConceptUses.places(of: concept.id, in: opened.workspace)
    guard uses.isEmpty else {
      for place in uses { Console.note("\(place): “\(concept.id)” is used here") }
      throw Failure(
        .findings,
        "“\(concept.id)” is used in \(uses.count) \(uses.count == 1 ? "message" : "messages"); "
          + "write another term there first")
    }
    try work.change { files throws(GlossaryFilesError) in
      try files.remove(concept.id)
    }
    return .done
  }
}
