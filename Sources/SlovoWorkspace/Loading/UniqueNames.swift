import SlovoYAML

/// Names that may stand only once, with the places where they stand first.
struct UniqueNames {
  /// What is named, for a sentence with "the … stands twice".
  let noun: String
  /// What references to these names are references to.
  let kind: Reference.Kind?
  private var first: [String: YAMLNode] = [:]

  init(_ noun: String, defining kind: Reference.Kind? = nil) {
    self.noun = noun
    self.kind = kind
  }

  /// Notes a name; a problem when it is there already.
  mutating func note(_ name: String, at node: YAMLNode, in file: ContentFile) {
    if let kind { file.log.define(name, as: kind, in: file.programme) }
    guard let earlier = first[name] else {
      first[name] = node
      return
    }
    let line = earlier.place.line
    let place = earlier.file == node.file ? "in line \(line)" : "in \(earlier.file):\(line)"
    file.log.problem(
      .nameDuplicate,
      "the \(noun) \"\(name)\" stands twice, first \(place); rename or remove one of them",
      at: node)
  }
}
