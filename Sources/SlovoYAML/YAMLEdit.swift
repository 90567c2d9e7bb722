/// Changes single values of a file and leaves every other byte as it was.
///
/// ```swift
/// var edit = YAMLEdit(document)
/// try edit.replace(["title"], with: "Позивница")
/// try edit.insert("note", "нацрт", after: "title", into: [])
/// let bytes = try edit.apply()
/// ```
///
/// Comments, order, quotes, line breaks (LF or CR LF) and indentation survive. Several changes are
/// made in one go, all against the document as it was read. ``apply()`` reads the result again and
/// compares every value, so that a file never comes to mean something else than was asked.
public struct YAMLEdit: Sendable {
  let document: YAMLDocument
  private(set) var changes: [Int: EditChange] = [:]
  private var count = 0

  /// An edit of a document, without changes.
  public init(_ document: YAMLDocument) {
    self.document = document
  }

  /// Whether nothing is to be changed.
  public var isEmpty: Bool { changes.isEmpty }

  /// Replaces the scalar at a path with a text.
  ///
  /// Quotes and block style are kept where they can hold the text, except double quotes that only the
  /// old text needed; a value without quotes stays so where it then reads as the same text, and a
  /// number may take the place of a number. A text with
  /// line breaks that was no block is written in double quotes.
  ///
  /// - Throws: ``YAMLError`` when there is no scalar at the path, or it is reached through an alias.
  public mutating func replace(_ path: YAMLPath, with text: String) throws(YAMLError) {
    try replace(node(at: path), with: text)
  }

  /// Replaces a scalar of the document with a text.
  ///
  /// - Throws: ``YAMLError`` when the node is no scalar or belongs to another document.
  public mutating func replace(_ node: YAMLNode, with text: String) throws(YAMLError) {
    try replace(node, .text(text))
  }

  /// Replaces the scalar at a path with a value that keeps its type: `.integer(90)` is written `90`.
  ///
  /// A list or mapping is written behind the key in brackets or braces.
  ///
  /// - Throws: ``YAMLError`` when there is no scalar at the path, or it is reached through an alias.
  public mutating func replace(_ path: YAMLPath, withValue value: YAMLValue) throws(YAMLError) {
    try replace(node(at: path), .value(value))
  }

  /// Inserts a key into the mapping at a path, after another key, or at the end.
  ///
  /// A mapping that is empty (`{}`, or a key without a value) is filled in block style. A key that is
  /// set apart has an empty line above it, in block style.
  ///
  /// - Throws: ``YAMLError`` when there is no mapping at the path, the key stands there already, or
  ///   the key to follow does not.
  public mutating func insert(
    _ key: String, _ value: YAMLValue, after other: String? = nil, into path: YAMLPath,
    isSetApart: Bool = false
  ) throws(YAMLError) {
    let mapping = try collection(.mapping, at: path)
    let entries = mapping.entries
    let isNew =
      mapping[key] == nil
      && changes[mapping.index]?.insertions.contains { key.hasSameBytes(as: $0.key) } != true
    guard isNew else {
      throw error("the key \(ScalarText.doubleQuoted(key)) stands there already", at: mapping)
    }
    var position = entries.count - 1
    if let other {
      guard mapping.kind == .mapping,
        let found = document.tree.entry(of: other, in: mapping.content)
      else {
        throw error("there is no key \(ScalarText.doubleQuoted(other)) to follow", at: mapping)
      }
      position = found
    }
    insert(
      EditChange.Insertion(after: position, key: key, value: value, isSetApart: isSetApart),
      into: mapping)
  }

  /// Appends an item to the sequence at a path.
  ///
  /// A sequence that is empty (`[]`, or a key without a value) is filled in block style.
  ///
  /// - Throws: ``YAMLError`` when there is no sequence at the path.
  public mutating func append(_ value: YAMLValue, to path: YAMLPath) throws(YAMLError) {
    let sequence = try collection(.sequence, at: path)
    insert(
      EditChange.Insertion(after: sequence.items.count - 1, key: nil, value: value), into: sequence)
  }

  /// Removes a key and its value, or an item.
  ///
  /// The comment behind the value goes with it; comment lines above stay. A collection that loses
  /// its last value becomes `{}` or `[]`.
  ///
  /// - Throws: ``YAMLError`` when there is nothing at the path, or it is the root.
  public mutating func remove(_ path: YAMLPath) throws(YAMLError) {
    let removed = try node(at: path)
    guard let last = path.steps.last else {
      throw error("the whole file cannot be removed", at: removed)
    }
    let parent = try node(at: YAMLPath(Array(path.steps.dropLast())))
    let position: Int?
    switch last {
    case .index(let index): position = index
    case .key(let key): position = document.tree.entry(of: key, in: parent.content)
    }
    guard let position else { throw error("there is nothing to remove", at: parent) }
    changes[parent.index, default: EditChange()].removed.insert(position)
  }

  /// The bytes of the file with all changes made.
  ///
  /// - Throws: ``YAMLError`` when two changes touch each other, or when a change cannot be made
  ///   without changing the meaning of something else.
  public func apply() throws(YAMLError) -> [UInt8] {
    guard !changes.isEmpty else { return document.bytes }
    let result = try EditPlan(self).result()
    let problems = YAMLProblems()
    let limits = YAMLLimits(bytes: .max, nodes: .max, depth: .max)
    guard
      let changed = YAMLDocument.read(
        bytes: result, file: document.file, limits: limits, in: problems),
      problems.isEmpty, EditCheck(self).isAsAsked(0, changed.root)
    else {
      let first = changes.keys.min() ?? 0
      throw error(
        "this change cannot be made here without touching other values; edit the file by hand",
        at: YAMLNode(tree: document.tree, index: first))
    }
    return result
  }

  /// Replaces one scalar of a file with a text.
  ///
  /// - Throws: ``YAMLError`` when the file cannot be read, or the change cannot be made.
  public static func replacing(
    _ path: YAMLPath, with text: String, in bytes: [UInt8], file: String
  ) throws(YAMLError) -> [UInt8] {
    var edit = YAMLEdit(try YAMLDocument.read(bytes: bytes, file: file))
    try edit.replace(path, with: text)
    return try edit.apply()
  }
}

extension YAMLEdit {
  func error(_ sentence: String, at node: YAMLNode) -> YAMLError {
    YAMLError(file: document.file, place: node.place, path: node.path, code: .edit(sentence))
  }

  private func node(at path: YAMLPath) throws(YAMLError) -> YAMLNode {
    var node = document.root
    for (position, step) in path.steps.enumerated() {
      if node.isAlias {
        throw error("\(path) is reached through an alias; edit the value at its anchor", at: node)
      }
      guard let next = node[YAMLPath([step])] else {
        let missing = YAMLPath(Array(path.steps[...position]))
        throw error("there is no value at \(missing)", at: node)
      }
      node = next
    }
    return node
  }

  private func collection(
    _ kind: YAMLNode.Kind, at path: YAMLPath
  ) throws(YAMLError) -> YAMLNode {
    let node = try node(at: path)
    if node.isAlias {
      throw error("this is an alias; edit the value at its anchor", at: node)
    }
    let isVacant = node.kind == .scalar && node.record.start == node.record.end
    guard node.kind == kind || isVacant else {
      throw error(
        "expected \(kind == .mapping ? "a mapping" : "a list"), found \(node.descriptionOfKind)",
        at: node)
    }
    return node
  }

  private mutating func replace(
    _ node: YAMLNode, _ replacement: EditChange.Replacement
  ) throws(YAMLError) {
    guard node.tree === document.tree else {
      throw error("the value belongs to another document", at: document.root)
    }
    guard node.record.shape == .scalar || node.record.shape == .alias else {
      throw error("expected a single value, found \(node.descriptionOfKind)", at: node)
    }
    changes[node.index, default: EditChange()].replacement = replacement
  }

  private mutating func insert(_ insertion: EditChange.Insertion, into node: YAMLNode) {
    changes[node.index, default: EditChange()].insertions.append(insertion)
  }
}

/// What is to become of one node.
struct EditChange: Sendable {
  enum Replacement: Sendable {
    case text(String)
    case value(YAMLValue)
  }

  struct Insertion: Sendable {
    /// The position of the entry or item to follow; -1 at the beginning of an empty collection.
    var after: Int
    /// `nil` in a sequence.
    var key: String?
    var value: YAMLValue
    var isSetApart = false
  }

  var replacement: Replacement?
  var insertions: [Insertion] = []
  /// Positions of entries or items.
  var removed: Set<Int> = []

  /// Insertions in the order in which they come to stand.
  var orderedInsertions: [Insertion] {
    insertions.enumerated().sorted { ($0.element.after, $0.offset) < ($1.element.after, $1.offset) }
      .map(\.element)
  }
}
