/// A lossless syntax tree of a message: every byte of the source is in exactly one token.
///
/// The nodes are stored in document order, a parent before its children, so that a walk over
/// ``nodes`` is a walk over the tree. A tree is made of any source, also of one that is not
/// well-formed: what has no place in the grammar becomes ``MessageSyntaxKind/junk``, and
/// ``diagnostics`` say what was expected there.
///
/// ```swift
/// let tree = MessageSyntaxTree(parsing: "Dobro jutro, {$ime}!")
/// tree.diagnostics  // []
/// ```
///
/// Source: Unicode MessageFormat (LDML 48), "Complete ABNF".
public struct MessageSyntaxTree: Hashable, Sendable {
  /// The message as it was given.
  public let source: String
  /// All nodes in document order; the first is the message itself.
  public let nodes: ContiguousArray<MessageSyntaxNode>
  /// The syntax errors in the order of their places.
  public let diagnostics: [MessageDiagnostic]

  let bytes: ContiguousArray<UInt8>
  /// How many bytes the parser looked at, counting those looked at again.
  let stepCount: Int

  /// Parses a message, in time that grows with its length only.
  public init(parsing source: String) {
    var parser = MessageParser(bytes: ContiguousArray(source.utf8))
    parser.parseMessage()
    self.source = source
    nodes = parser.builder.nodes
    bytes = parser.scanner.bytes
    stepCount = parser.scanner.stepCount
    diagnostics = MessageDiagnostic.placed(parser.faults, in: parser.scanner.bytes)
  }

  /// The source below a node.
  public func text(of node: MessageSyntaxNode) -> String {
    String(decoding: bytes[node.utf8Range], as: UTF8.self)
  }

  /// The indices of the nodes directly below the node at `index`.
  public func children(of index: Int) -> [Int] {
    var children: [Int] = []
    var child = index + 1
    while child < nodes[index].endIndex {
      children.append(child)
      child = nodes[child].endIndex
    }
    return children
  }

  /// Whether two trees are of the same source, byte for byte.
  public static func == (left: MessageSyntaxTree, right: MessageSyntaxTree) -> Bool {
    left.bytes == right.bytes
  }

  /// Hashes the bytes of the source.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(bytes)
  }
}
