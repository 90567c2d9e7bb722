import SlovoYAML
import Testing

@Suite("Damaged files")
struct DamageTests {
  private static let pieces = [
    "\t", "\r", "\n", " ", ":", "- ", "? ", "#", "'", "\"", "\\", "|", ">", "|+\n", "&a ", "*a1",
    "!",
    "!<tag:yaml.org,2002:str>", "!!str ", "{", "}", "[", "]", ",", "---\n", "...\n", "%YAML 1.2\n",
    "\u{FEFF}", "\u{85}", "\u{2028}", "ж", "😀", "\u{0}", "<<: *a1", "|9", ">-2",
  ]

  @Test("are read or refused with a place inside the file", arguments: 0..<2000)
  func damage(seed: Int) {
    var random = Randomness(seed: seed)
    var bytes = Array(RandomDocument(seed: seed % 200).text.utf8)
    for _ in 0..<random.number(1..<4) {
      let position = random.number(0..<bytes.count + 1)
      switch random.number(0..<4) {
      case 0: bytes.insert(contentsOf: Array(random.pick(Self.pieces).utf8), at: position)
      case 1: bytes.removeSubrange(position..<min(bytes.count, position + random.number(0..<9)))
      case 2 where position < bytes.count: bytes[position] = UInt8(random.number(0..<256))
      default:
        bytes.insert(contentsOf: bytes[..<position].suffix(random.number(0..<30)), at: position)
      }
    }
    let problems = YAMLProblems()
    let document = YAMLDocument.read(bytes: bytes, file: "a.yaml", in: problems)
    #expect(document != nil || !problems.isEmpty)
    for error in problems.errors {
      #expect(error.line >= 1 && error.column >= 1)
      #expect(error.place.utf8Range.upperBound <= bytes.count)
      #expect(!error.message.isEmpty)
    }
    guard let document, problems.isEmpty else { return }
    for leaf in leaves(of: document.root) {
      #expect(leaf.node.place.utf8Range.upperBound <= bytes.count)
      if !leaf.isShared { #expect(document.root[leaf.node.path] == leaf.node) }
      _ = leaf.node.place(ofTextOffset: leaf.node.text?.utf8.count ?? 0)
    }
    // Whatever the file has become, an edit gives what was asked, or an error.
    guard let leaf = leaves(of: document.root).first(where: { !$0.isShared }) else { return }
    let wanted = random.nastyText()
    let edited = try? YAMLEdit.replacing(leaf.path, with: wanted, in: bytes, file: "a.yaml")
    if let edited {
      let read = try? YAMLDocument.read(bytes: edited, file: "a.yaml")
      #expect(read?.root[leaf.path]?.text.map { Array($0.utf8) } == Array(wanted.utf8))
    }
  }
}
