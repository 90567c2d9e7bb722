/// Compares a document that was edited and read again with what was asked for.
struct EditCheck {
  private let tree: YAMLTree
  private let changes: [Int: EditChange]

  init(_ edit: YAMLEdit) {
    self.tree = edit.document.tree
    self.changes = edit.changes
  }

  /// Whether a node of the new document is the old record with its changes.
  func isAsAsked(_ index: Int, _ new: YAMLNode) -> Bool {
    let change = changes[index]
    let content = tree.content(of: index)
    if let replacement = change?.replacement {
      return isReplaced(YAMLNode(tree: tree, index: index), replacement, new)
    }
    if content != index { return isAsAsked(content, new) }
    let record = tree.records[index]
    switch record.shape {
    case .alias:
      return false
    case .scalar:
      if let insertions = change?.orderedInsertions {
        return isFilled(insertions, new)
      }
      return YAMLNode(tree: tree, index: index) == new
    case .sequence, .mapping:
      return isCollectionAsAsked(record, change, new)
    }
  }

  private func isReplaced(
    _ old: YAMLNode, _ replacement: EditChange.Replacement, _ new: YAMLNode
  ) -> Bool {
    switch replacement {
    case .text(let text):
      new.hasText(text) && (new.coreType == .string || new.coreType == old.coreType)
        && !(new.isNull && !old.isNull)
    case .value(let value):
      value.matches(new)
    }
  }

  /// A value that was empty and got its first entries or items.
  private func isFilled(_ insertions: [EditChange.Insertion], _ new: YAMLNode) -> Bool {
    if insertions.first?.key == nil {
      return YAMLValue.sequence(insertions.map(\.value)).matches(new)
    }
    return YAMLValue.mapping(insertions.map { YAMLValue.Entry($0.key ?? "", $0.value) }).matches(
      new)
  }

  private func isCollectionAsAsked(
    _ record: YAMLTree.Record, _ change: EditChange?, _ new: YAMLNode
  ) -> Bool {
    let isMapping = record.shape == .mapping
    guard new.kind == (isMapping ? .mapping : .sequence) else { return false }
    let stride = isMapping ? 2 : 1
    let keys = isMapping ? new.entries.map(\.key) : []
    let values = isMapping ? new.entries.map(\.value) : Array(new.items)
    var position = 0
    let insertions = change?.orderedInsertions ?? []
    var inserted = insertions[...]

    func takesInsertions(after old: Int) -> Bool {
      while let next = inserted.first, next.after == old {
        guard position < values.count, next.value.matches(values[position]) else { return false }
        if isMapping, next.key?.hasSameBytes(as: keys[position].text) != true { return false }
        inserted = inserted.dropFirst()
        position += 1
      }
      return true
    }

    guard takesInsertions(after: -1) else { return false }
    for old in 0..<Int(record.count) / stride {
      if change?.removed.contains(old) != true {
        guard position < values.count else { return false }
        let child = Int(record.first) + old * stride
        if isMapping, !isAsAsked(Int(tree.children[child]), keys[position]) { return false }
        let value = Int(tree.children[child + stride - 1])
        guard isAsAsked(value, values[position]) else { return false }
        position += 1
      }
      guard takesInsertions(after: old) else { return false }
    }
    return position == values.count
  }
}
