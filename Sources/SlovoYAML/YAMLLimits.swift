/// How much a file may ask of the reader before it is refused.
///
/// The bounds are there for files that come from outside: a "billion laughs" of nested aliases is
/// refused as soon as its size is known, without being expanded.
public struct YAMLLimits: Sendable, Hashable {
  /// The size of the file in bytes.
  public var bytes: Int

  /// The number of values and keys, where each alias counts as much as what it stands for.
  public var nodes: Int

  /// How deep collections may lie in each other.
  public var depth: Int

  /// Makes limits; those not given are the standard ones: 64 MiB, 1,000,000 nodes, 64 levels.
  ///
  /// Sizes are kept within what a tree can address (2 GiB), depths within 250.
  public init(bytes: Int = 64 << 20, nodes: Int = 1_000_000, depth: Int = 64) {
    self.bytes = min(max(bytes, 0), 1 << 31)
    self.nodes = min(max(nodes, 1), 1 << 31)
    self.depth = min(max(depth, 1), 250)
  }

  /// 64 MiB, 1,000,000 nodes, 64 levels.
  public static let standard = YAMLLimits()
}
