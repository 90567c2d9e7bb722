import ArgumentParser

@main
struct Slovo: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "slovo", abstract: "Renders the materials of training events in four languages.")
}
