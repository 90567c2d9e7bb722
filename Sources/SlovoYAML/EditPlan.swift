/// Turns the changes of an edit into pieces of new text.
struct EditPlan {
  let edit: YAMLEdit
  let tree: YAMLTree
  let source: [UInt8]
  let lineBreak: String
  private(set) var pieces: [Piece] = []
  /// Whether lines were added behind a last line that has no line break.
  var hasNewLastLine = false

  /// New text for a range of bytes.
  struct Piece {
    var range: Range<Int>
    var text: String
  }

  init(_ edit: YAMLEdit) {
    self.edit = edit
    self.tree = edit.document.tree
    self.source = edit.document.bytes
    self.lineBreak = Self.lineBreak(of: source)
  }

  /// The bytes of the file with all pieces in their places.
  func result() throws(YAMLError) -> [UInt8] {
    var plan = self
    // Where two collections end in the same line, what comes into the inner one comes first.
    for (index, change) in edit.changes.sorted(by: { $0.key > $1.key }) {
      let context = NodeContext(of: index, in: tree)
      if let replacement = change.replacement { try plan.replace(context, replacement) }
      if !change.insertions.isEmpty { try plan.insert(context, change) }
      if !change.removed.isEmpty { try plan.remove(context, change) }
    }
    return try plan.joined()
  }

  mutating func add(_ range: Range<Int>, _ text: String) {
    pieces.append(Piece(range: range, text: text))
  }

  func error(_ sentence: String, at context: NodeContext) -> YAMLError {
    edit.error(sentence, at: YAMLNode(tree: tree, index: context.index))
  }

  private func joined() throws(YAMLError) -> [UInt8] {
    let ordered = pieces.enumerated().sorted {
      ($0.element.range.lowerBound, $0.offset) < ($1.element.range.lowerBound, $1.offset)
    }.map(\.element)
    var result: [UInt8] = []
    result.reserveCapacity(source.count + 64 * pieces.count)
    var copied = 0
    for piece in ordered {
      guard piece.range.lowerBound >= copied else {
        throw edit.error(
          "two changes touch the same text; make them one after the other",
          at: edit.document.root)
      }
      result.append(contentsOf: source[copied..<piece.range.lowerBound])
      result.append(contentsOf: piece.text.utf8)
      copied = piece.range.upperBound
    }
    result.append(contentsOf: source[copied...])
    if hasNewLastLine { result.append(contentsOf: lineBreak.utf8) }
    return result
  }

  private static func lineBreak(of source: [UInt8]) -> String {
    guard let first = source.firstIndex(where: \.isLineBreak) else { return "\n" }
    if source[first] == 0x0A { return "\n" }
    return Trivia.skippingLineBreak(at: first, in: source) == first + 2 ? "\r\n" : "\r"
  }
}

/// A node and what lies around it.
struct NodeContext {
  let index: Int
  let record: YAMLTree.Record
  let range: Range<Int>
  /// The collection that holds the node, and the position of the child in it; `nil` at the root.
  let parent: (record: YAMLTree.Record, child: Int)?
  /// Whether the node stands in brackets or braces.
  let isInFlow: Bool

  init(of index: Int, in tree: YAMLTree) {
    var parent: (record: YAMLTree.Record, child: Int)?
    var isInFlow = false
    var current = 0
    while current != index {
      let record = tree.records[current]
      guard record.shape == .mapping || record.shape == .sequence, record.count > 0 else { break }
      if record.style == .flow { isInFlow = true }
      let child = tree.lastChild(notAfter: index, in: record)
      parent = (record, child)
      current = Int(tree.children[Int(record.first) + child])
    }
    self.index = index
    self.record = tree.records[index]
    self.range = Int(record.start)..<Int(record.end)
    self.parent = parent
    self.isInFlow = isInFlow
  }
}
