import ArgumentParser
import SlovoExchange
import SlovoModel
import SlovoWorkspace

struct GlossarySetCommand: SlovoCommand {
  static let configuration = CommandConfiguration(
    commandName: "set", abstract: "Changes one value of a concept, and no other byte of the file.",
    discussion: """
      The path is made of the keys below the concept: definition.en, managed, \
      terms.sr-Cyrl[1].note. A language at the beginning means its preferred term.

      Example: slovo glossary set learning-cluster bs-Latn.forms.singular.genitive "klastera učenja"
      """)

  @Argument(help: "The concept.")
  var concept: String

  @Argument(help: "The place of the value.")
  var path: String

  @Argument(help: "The value.")
  var value: String

  @OptionGroup var workspace: WorkspaceOptions

  func execute() throws -> ExitStatus {
    let opened = try OpenedWorkspace(workspace)
    let concept = try opened.concept(self.concept)
    if let message = GlossaryShape.mixedWord(in: value) { throw Failure(.badData, message) }
    try opened.changeGlossary(workspace) { files throws(GlossaryFilesError) in
      try files.set(concept.id, path: path, to: value)
    }
    return .done
  }
}

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
    let opened = try OpenedWorkspace(workspace)
    let concept = try opened.concept(self.concept)
    let uses = ConceptUses.places(of: concept.id, in: opened.workspace)
    guard uses.isEmpty else {
      for place in uses { Console.note("\(place): “\(concept.id)” is used here") }
      throw Failure(
        .findings,
        "“\(concept.id)” is used in \(uses.count) \(uses.count == 1 ? "message" : "messages"); "
          + "write another term there first")
    }
    try opened.changeGlossary(workspace) { files throws(GlossaryFilesError) in
      try files.remove(concept.id)
    }
    return .done
  }
}
