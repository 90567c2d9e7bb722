import SlovoYAML
import Testing

@Suite("Edits change one value and nothing else, in random documents")
struct EditLawTests {
  private static let seeds = Array(0..<1000)

  @Test("replacing", arguments: seeds)
  func replacing(seed: Int) throws {
    var random = Randomness(seed: seed + 1_000_000)
    let text = RandomDocument(seed: seed).text
    let old = try YAMLDocument.read(text: text, file: "a.yaml")
    let scalars = leaves(of: old.root).filter { !$0.isShared && $0.node.text != nil }
    guard !scalars.isEmpty else { return }
    for _ in 0..<4 {
      let target = random.pick(scalars)
      let wanted = random.nastyText()
      let bytes = try YAMLEdit.replacing(
        target.path, with: wanted, in: old.bytes, file: "a.yaml")
      let new = try YAMLDocument.read(bytes: bytes, file: "b.yaml")

      #expect(Array(new.root[target.path]?.text?.utf8 ?? "?".utf8) == Array(wanted.utf8))
      let others = leaves(of: old.root).filter { !$0.depends(on: target, in: old.root) }
      for other in others {
        #expect(new.root[other.path] == other.node, "\(other.path) in \(text)")
      }
      #expect(leaves(of: new.root).count == leaves(of: old.root).count)
      let range = target.node.place.utf8Range
      #expect(bytes.starts(with: old.bytes[..<range.lowerBound]))
      #expect(bytes.reversed().starts(with: old.bytes[range.upperBound...].reversed()))
    }
  }

  @Test("inserting", arguments: seeds)
  func inserting(seed: Int) throws {
    var random = Randomness(seed: seed + 2_000_000)
    let text = RandomDocument(seed: seed).text
    let old = try YAMLDocument.read(text: text, file: "a.yaml")
    let mappings = collections(of: old.root).filter { $0.node.kind == .mapping }
    guard !mappings.isEmpty, !endsInOpenBlock(text) else { return }
    let target = random.pick(mappings)
    let keys = target.node.entries.compactMap(\.key.text)
    let other = keys.isEmpty || random.chance(30) ? nil : random.pick(keys)
    let value = randomValue(&random)
    let key = random.pick(["нови кључ", "no", "a: b", "new"])
    var edit = YAMLEdit(old)
    try edit.insert(key, value, after: other, into: target.path)
    let bytes = try edit.apply()
    let new = try YAMLDocument.read(bytes: bytes, file: "b.yaml")

    let mapping = try #require(new.root[target.path])
    #expect(mapping[key].map { value.matches($0) } == true)
    var expected = keys
    let position = other.flatMap { expected.firstIndex(of: $0) }.map { $0 + 1 } ?? expected.count
    expected.insert(key, at: position)
    #expect(mapping.entries.map { $0.key.text } == expected)
    for leaf in leaves(of: old.root) where !leaf.isShared {
      if !leaf.node.isVacant(at: target.path) { #expect(new.root[leaf.path] == leaf.node) }
    }
    if !keys.isEmpty { expectOnlyAdded(bytes, to: old.bytes) }
  }

  @Test("appending", arguments: seeds)
  func appending(seed: Int) throws {
    var random = Randomness(seed: seed + 3_000_000)
    let text = RandomDocument(seed: seed).text
    let old = try YAMLDocument.read(text: text, file: "a.yaml")
    let sequences = collections(of: old.root).filter { $0.node.kind == .sequence }
    guard !sequences.isEmpty, !endsInOpenBlock(text) else { return }
    let target = random.pick(sequences)
    let value = randomValue(&random)
    var edit = YAMLEdit(old)
    try edit.append(value, to: target.path)
    let bytes = try edit.apply()
    let new = try YAMLDocument.read(bytes: bytes, file: "b.yaml")

    let sequence = try #require(new.root[target.path])
    #expect(sequence.items.count == target.node.items.count + 1)
    #expect(sequence.items.last.map { value.matches($0) } == true)
    for leaf in leaves(of: old.root) where !leaf.isShared {
      if !leaf.node.isVacant(at: target.path) { #expect(new.root[leaf.path] == leaf.node) }
    }
    if !target.node.items.isEmpty { expectOnlyAdded(bytes, to: old.bytes) }
  }

  @Test("removing keys", arguments: seeds)
  func removing(seed: Int) throws {
    var random = Randomness(seed: seed + 4_000_000)
    let text = RandomDocument(seed: seed).text
    let old = try YAMLDocument.read(text: text, file: "a.yaml")
    let mappings = collections(of: old.root).filter {
      $0.node.kind == .mapping && !$0.node.entries.isEmpty
    }
    guard !text.contains("&"), !mappings.isEmpty else { return }
    let target = random.pick(mappings)
    let key = try #require(random.pick(Array(target.node.entries)).key.text)
    var edit = YAMLEdit(old)
    try edit.remove(target.path.appending(.key(key)))
    let bytes = try edit.apply()
    let new = try YAMLDocument.read(bytes: bytes, file: "b.yaml")

    let mapping = try #require(new.root[target.path])
    #expect(mapping.kind == .mapping)
    #expect(
      mapping.entries.map { $0.key.text }
        == target.node.entries.map { $0.key.text }.filter { $0 != key })
    let gone = target.path.appending(.key(key)).steps
    for leaf in leaves(of: old.root) where !leaf.path.steps.starts(with: gone) {
      #expect(new.root[leaf.path] == leaf.node)
    }
    if target.node.entries.count > 1 { expectOnlyAdded(old.bytes, to: bytes) }
  }

  @Test("removing items", arguments: seeds)
  func removingItems(seed: Int) throws {
    var random = Randomness(seed: seed + 5_000_000)
    let text = RandomDocument(seed: seed).text
    let old = try YAMLDocument.read(text: text, file: "a.yaml")
    let sequences = collections(of: old.root).filter {
      $0.node.kind == .sequence && !$0.node.items.isEmpty
    }
    guard !text.contains("&"), !sequences.isEmpty else { return }
    let target = random.pick(sequences)
    let position = random.number(0..<target.node.items.count)
    var edit = YAMLEdit(old)
    try edit.remove(target.path.appending(.index(position)))
    let new = try YAMLDocument.read(bytes: edit.apply(), file: "b.yaml")

    let sequence = try #require(new.root[target.path])
    var expected = Array(target.node.items)
    expected.remove(at: position)
    #expect(sequence.kind == .sequence)
    #expect(Array(sequence.items) == expected)
  }

  /// The first is the second with one piece of text added.
  private func expectOnlyAdded(
    _ longer: [UInt8], to shorter: [UInt8], sourceLocation: SourceLocation = #_sourceLocation
  ) {
    let head = zip(longer, shorter).prefix { $0 == $1 }.count
    let tail = zip(longer.reversed(), shorter.reversed()).prefix { $0 == $1 }.count
    #expect(head + tail >= shorter.count, sourceLocation: sourceLocation)
  }

  // A block scalar at the end of a file without a line break cannot keep its text when lines follow.
  private func endsInOpenBlock(_ text: String) -> Bool {
    text.unicodeScalars.last != "\n"
  }

  private func randomValue(_ random: inout Randomness) -> YAMLValue {
    switch random.number(0..<6) {
    case 0: .integer(random.number(0..<100))
    case 1: [.string(random.nastyText()), ["a": .string(random.nastyText()), "b": []]]
    case 2: ["x": .string(random.nastyText()), "y": ["z", .null], "v": .boolean(true)]
    case 3: .sequence([])
    default: .string(random.nastyText())
    }
  }
}

/// A value with its way.
struct Leaf {
  var path: YAMLPath
  var node: YAMLNode
  /// Whether the way leads through an alias.
  var isShared: Bool

  /// Whether a change of another value changes this one too.
  func depends(on other: Leaf, in root: YAMLNode) -> Bool {
    path == other.path || (node.isAlias && node == other.node)
  }
}

func leaves(of node: YAMLNode, path: YAMLPath = [], isShared: Bool = false) -> [Leaf] {
  let shared = isShared || node.isAlias
  switch node.kind {
  case .scalar:
    return [Leaf(path: path, node: node, isShared: isShared)]
  case .sequence:
    return node.items.enumerated().flatMap {
      leaves(of: $1, path: path.appending(.index($0)), isShared: shared)
    }
  case .mapping:
    return node.entries.flatMap {
      leaves(of: $0.value, path: path.appending(.key($0.key.text ?? "")), isShared: shared)
    }
  }
}

func collections(of node: YAMLNode, path: YAMLPath = []) -> [Leaf] {
  guard node.kind != .scalar, !node.isAlias else { return [] }
  let inner: [Leaf] =
    node.items.enumerated().flatMap { collections(of: $1, path: path.appending(.index($0))) }
    + node.entries.flatMap {
      collections(of: $0.value, path: path.appending(.key($0.key.text ?? "")))
    }
  return [Leaf(path: path, node: node, isShared: false)] + inner
}

extension YAMLNode {
  fileprivate func isVacant(at path: YAMLPath) -> Bool {
    self.path == path
  }
}
