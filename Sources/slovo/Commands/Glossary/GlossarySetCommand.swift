import ArgumentParser
import SlovoExchange
import SlovoModel
import SlovoWorkspace

struct GlossarySetCommand: SlovoCommand {
  static let configuration = CommandConfiguration(
    commandName: "set", abstract: "Changes one value of a concept, and no other byte of the file.",
    discussion: """
      The path is made of the keys below the concept: definition.en, managed, \
      sr-Cyrl[1].note. A language at the beginning means its preferred term. An empty value takes the \
      key out.

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
    var work = try GlossaryWork(workspace)
    let concept = try work.opened.concept(self.concept)
    if work.files.isUsableTerm(concept.id, path: path),
      let message = GlossaryShape.mixedWord(in: value)
    {
      throw Failure(.badData, message)
    }
    try work.change { files throws(GlossaryFilesError) in
      try files.set(concept.id, path: path, to: value)
    }
    return .done
  }
}
