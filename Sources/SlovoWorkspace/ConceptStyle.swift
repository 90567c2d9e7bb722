import SlovoYAML

/// How the concepts of a file are written, so that a new one looks like them.
struct ConceptStyle {
  /// The languages in the order in which a concept has them.
  let languages: [String]
  /// Whether there is an empty line between concepts.
  let isSetApart: Bool
  private let names: [String]

  init(_ document: YAMLDocument) {
    let concepts = document.root["concepts"].map { Array($0.entries) } ?? []
    let tags = concepts.map { concept in
      concept.value["terms"].map { $0.entries.compactMap(\.key.text) } ?? []
    }
    languages = tags.max { $0.count < $1.count } ?? []
    names = concepts.compactMap(\.key.text)
    let second = concepts.count > 1 ? concepts[1].key : nil
    isSetApart = second.map { Self.hasEmptyLine(above: $0, in: document.bytes) } ?? false
  }

  /// The concept that a new one follows: in its place where the names are in order, else the last.
  func predecessor(of name: String) -> String? {
    guard names.count > 2, zip(names, names.dropFirst()).allSatisfy({ $0 < $1 }) else { return nil }
    return names.last { $0 < name }
  }

  private static func hasEmptyLine(above key: YAMLNode, in bytes: [UInt8]) -> Bool {
    var offset = key.place.utf8Range.lowerBound
    var lines = 0
    while offset > 0, [0x20, 0x0A, 0x0D].contains(bytes[offset - 1]) {
      offset -= 1
      if bytes[offset] == 0x0A { lines += 1 }
    }
    return lines > 1
  }
}
