/// Collects the nodes of a syntax tree in document order.
struct SyntaxTreeBuilder {
  private(set) var nodes: ContiguousArray<MessageSyntaxNode> = []

  /// Makes room for the nodes of a message with so many braces and backslashes.
  mutating func reserve(braces: Int, backslashes: Int) {
    nodes.reserveCapacity(8 + 6 * braces + 2 * backslashes)
  }

  mutating func open(_ kind: MessageSyntaxKind, at offset: Int) -> Int {
    nodes.append(MessageSyntaxNode(kind: kind, lower: offset, upper: offset, next: nodes.count + 1))
    return nodes.count - 1
  }

  mutating func close(_ index: Int, at offset: Int) {
    nodes[index].close(upper: offset, next: nodes.count)
  }

  mutating func setKind(_ kind: MessageSyntaxKind, of index: Int) {
    nodes[index].kind = kind
  }

  mutating func token(_ kind: MessageSyntaxKind, from lower: Int, to upper: Int) {
    nodes.append(
      MessageSyntaxNode(kind: kind, lower: lower, upper: upper, next: nodes.count + 1))
  }
}
