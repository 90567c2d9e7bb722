/// A node of a message's syntax tree: a kind and a range of the source.
public struct MessageSyntaxNode: Hashable, Sendable {
  /// What the node is.
  public internal(set) var kind: MessageSyntaxKind
  private let lower: UInt32
  private var upper: UInt32
  private var next: UInt32

  init(kind: MessageSyntaxKind, lower: Int, upper: Int, next: Int) {
    self.kind = kind
    self.lower = UInt32(truncatingIfNeeded: lower)
    self.upper = UInt32(truncatingIfNeeded: upper)
    self.next = UInt32(truncatingIfNeeded: next)
  }

  /// The bytes of the source that the node covers, as UTF-8 offsets from 0.
  public var utf8Range: Range<Int> { Int(lower)..<Int(upper) }

  /// The index, in ``MessageSyntaxTree/nodes``, of the first node that is not below this one.
  public var endIndex: Int { Int(next) }

  mutating func close(upper: Int, next: Int) {
    self.upper = UInt32(truncatingIfNeeded: upper)
    self.next = UInt32(truncatingIfNeeded: next)
  }
}
