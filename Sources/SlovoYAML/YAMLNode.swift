/// A value in a YAML document: a scalar, a sequence or a mapping.
///
/// Two nodes are equal when they mean the same: the same kind, the same text of the same type
/// (`1` is a number, `"1"` a text), the same items and entries in the same order. Places, comments
/// and the choice of quotes do not count. An alias is equal to what it stands for.
///
/// A node is a reference into its document, cheap to copy, and keeps the document alive.
public struct YAMLNode: Sendable {
  let tree: YAMLTree
  /// The record of the value, or of the alias that stands for it.
  let index: Int

  /// The kinds of values.
  public enum Kind: Sendable, Hashable {
    /// Text, a number, a truth value, or nothing.
    case scalar
    /// A list.
    case sequence
    /// Keys and values.
    case mapping
  }

  /// How a value is written.
  public enum Style: UInt8, Sendable, Hashable {
    /// A scalar without quotes, `'single'`, `"double"`, `|` and `>`.
    case plain, singleQuoted, doubleQuoted, literal, folded
    /// A collection by indentation, and one in brackets or braces.
    case block, flow
  }

  var record: YAMLTree.Record { tree.records[index] }
  var content: YAMLTree.Record { tree.records[tree.content(of: index)] }

  /// The kind; that of what it stands for, for an alias.
  public var kind: Kind {
    switch content.shape {
    case .scalar, .alias: .scalar
    case .sequence: .sequence
    case .mapping: .mapping
    }
  }

  /// How the value is written; for an alias, how what it stands for is written.
  public var style: Style { content.style }

  /// The tag, if one is written.
  public var tag: Tag { content.tag }

  /// Whether the value is written as `*name`.
  public var isAlias: Bool { record.shape == .alias }

  /// The text of a scalar as it reads, escapes and folds resolved; `nil` for collections.
  public var text: String? {
    let content = content
    return content.shape == .scalar ? tree.text(of: content) : nil
  }

  /// Where the value stands; for an alias, where the alias stands.
  public var place: YAMLPlace { tree.place(of: index) }

  /// The way from the root to the value. For a node that was reached through an alias, the way to
  /// the place where it is written.
  public var path: YAMLPath { tree.path(to: index) }

  /// The name of the file, as it was given to the reader.
  public var file: String { tree.file }

  /// The items of a sequence; empty for other kinds.
  public var items: Items { Items(tree: tree, record: kind == .sequence ? content : nil) }

  /// The entries of a mapping in the order of the file; empty for other kinds.
  public var entries: Entries { Entries(tree: tree, record: kind == .mapping ? content : nil) }

  /// The value of a key; `nil` when there is none or this is no mapping.
  ///
  /// Keys are compared byte by byte. In large mappings the look-up takes constant time.
  public subscript(key: String) -> YAMLNode? {
    let content = content
    guard content.shape == .mapping, let position = tree.entry(of: key, in: content) else {
      return nil
    }
    return entries[position].value
  }

  /// The item at a position from 0; `nil` when there is none or this is no sequence.
  public subscript(index: Int) -> YAMLNode? {
    let items = items
    return items.indices.contains(index) ? items[index] : nil
  }

  /// The node at the end of a path that begins here; `nil` when there is none.
  public subscript(path: YAMLPath) -> YAMLNode? {
    var node = self
    for step in path.steps {
      let next =
        switch step {
        case .key(let key): node[key]
        case .index(let index): node[index]
        }
      guard let next else { return nil }
      node = next
    }
    return node
  }
}

extension YAMLNode: Hashable {
  /// Whether two values mean the same.
  public static func == (left: Self, right: Self) -> Bool {
    let (first, second) = (left.content, right.content)
    guard first.shape == second.shape, first.count == second.count else { return false }
    if left.tree === right.tree, first.start == second.start { return true }
    switch left.kind {
    case .scalar:
      return left.tree.bytes[left.tree.textRange(of: first)]
        == right.tree.bytes[right.tree.textRange(of: second)]
        && left.coreType == right.coreType
    case .sequence:
      return left.items.elementsEqual(right.items)
    case .mapping:
      return left.entries.elementsEqual(right.entries) {
        $0.key == $1.key && $0.value == $1.value
      }
    }
  }

  /// Hashes what equality compares.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(content.count)
    switch kind {
    case .scalar:
      hasher.combine(tree.bytes[tree.textRange(of: content)])
    case .sequence:
      for item in items { hasher.combine(item) }
    case .mapping:
      for entry in entries {
        hasher.combine(entry.key)
        hasher.combine(entry.value)
      }
    }
  }
}
