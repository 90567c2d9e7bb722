public import SlovoModel
internal import SlovoYAML

/// The concepts of a workspace.
public struct Glossary: Sendable {
  /// The concepts, in the order of the files.
  public let concepts: [Concept]
  private let positions: [Identifier<Concept>: Int]

  /// A glossary as given; of two concepts with one name the first counts.
  public init(concepts: [Concept]) {
    self.concepts = concepts
    positions = Dictionary(
      zip(concepts.map(\.id), concepts.indices), uniquingKeysWith: { first, _ in first })
  }

  /// The concept of that name.
  public subscript(_ id: Identifier<Concept>) -> Concept? {
    positions[id].map { concepts[$0] }
  }

  /// What to say of a name that no concept has: “did you mean …?”
  func unknown(_ name: String) -> String {
    let nearest = NearestName.nearest(to: name, among: concepts.map(\.id.rawValue))
    return "the glossary has no concept “\(name)”"
      + (nearest.map { "; did you mean “\($0)”?" } ?? "; `slovo list concepts` lists them")
  }
}
