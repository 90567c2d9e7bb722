/// How much a document may ask of the reader before it is refused.
public struct XMLLimits: Sendable, Hashable {
  /// The size of the document in bytes.
  public var bytes: Int

  /// The number of elements, attributes and texts.
  public var nodes: Int

  /// How deep elements may lie in each other.
  public var depth: Int

  /// Makes limits; those not given are the standard ones: 64 MiB, 2,000,000 nodes, 128 levels.
  ///
  /// Sizes are kept below 2 GiB and depths within 250.
  public init(bytes: Int = 64 << 20, nodes: Int = 2_000_000, depth: Int = 128) {
    self.bytes = min(max(bytes, 0), Int(Int32.max))
    self.nodes = max(nodes, 1)
    self.depth = min(max(depth, 1), 250)
  }

  /// 64 MiB, 2,000,000 nodes, 128 levels.
  public static let standard = XMLLimits()
}
