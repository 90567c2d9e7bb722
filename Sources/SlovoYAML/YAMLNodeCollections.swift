extension YAMLNode {
  /// The items of a sequence.
  public struct Items: RandomAccessCollection, Sendable {
    fileprivate let tree: YAMLTree
    fileprivate let first: Int

    /// The number of items.
    public let count: Int

    init(tree: YAMLTree, record: YAMLTree.Record?) {
      self.tree = tree
      self.first = Int(record?.first ?? 0)
      self.count = Int(record?.count ?? 0)
    }

    /// Always 0.
    public var startIndex: Int { 0 }

    /// The number of items.
    public var endIndex: Int { count }

    /// The item at a position from 0.
    public subscript(position: Int) -> YAMLNode {
      precondition(position >= 0 && position < count, "position outside the sequence")
      return YAMLNode(tree: tree, index: Int(tree.children[first + position]))
    }
  }

  /// A key and its value.
  public typealias Entry = (key: YAMLNode, value: YAMLNode)

  /// The entries of a mapping, in the order of the file.
  public struct Entries: RandomAccessCollection, Sendable {
    fileprivate let tree: YAMLTree
    fileprivate let first: Int

    /// The number of entries.
    public let count: Int

    init(tree: YAMLTree, record: YAMLTree.Record?) {
      self.tree = tree
      self.first = Int(record?.first ?? 0)
      self.count = Int(record?.count ?? 0) / 2
    }

    /// Always 0.
    public var startIndex: Int { 0 }

    /// The number of entries.
    public var endIndex: Int { count }

    /// The entry at a position from 0.
    public subscript(position: Int) -> Entry {
      precondition(position >= 0 && position < count, "position outside the mapping")
      let child = first + 2 * position
      return (
        YAMLNode(tree: tree, index: Int(tree.children[child])),
        YAMLNode(tree: tree, index: Int(tree.children[child + 1]))
      )
    }
  }
}
