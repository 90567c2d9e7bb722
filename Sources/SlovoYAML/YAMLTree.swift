/// All nodes of one document, in a few flat arrays.
///
/// Records stand in the order of the file, a collection before what it holds, so that the
/// descendants of a record are a run of indices and the way to a record is found by descent: neither
/// paths nor lines are computed before somebody asks for them.
final class YAMLTree: Sendable {
  /// One node: 28 bytes.
  struct Record: Sendable {
    /// Bytes of the value in the file.
    var start: UInt32
    var end: UInt32
    /// Scalar: where its text begins in `bytes`. Collection: where its children begin in `children`.
    /// Alias: the record that it stands for.
    var first: UInt32
    /// Scalar: length of its text in bytes. Collection: number of children; keys count.
    var count: UInt32
    /// Number of nodes with aliases written out, itself included.
    var expanded: UInt32
    /// Mapping: where its table begins in `tables`, or `noTable`.
    var table: UInt32 = noTable
    var shape: Shape
    var style: YAMLNode.Style
    var tag: YAMLNode.Tag
    /// Levels of collections below, itself included.
    var height: UInt8
  }

  enum Shape: UInt8, Sendable {
    case scalar, sequence, mapping, alias
  }

  static let noTable = UInt32.max

  /// Mappings with more entries have a table.
  static let linearEntries = 8

  let file: String

  /// The bytes of the file, then the texts that do not stand in it as they read (escapes, folds).
  let bytes: [UInt8]
  let sourceCount: Int
  let records: [Record]
  let children: [UInt32]

  /// Open-addressed hash tables: the capacity (a power of two), then positions of entries plus 1.
  let tables: [UInt32]

  /// Where each line begins.
  let lineStarts: [UInt32]

  init(
    file: String, bytes: [UInt8], sourceCount: Int, records: [Record], children: [UInt32],
    tables: [UInt32], lineStarts: [UInt32]
  ) {
    self.file = file
    self.bytes = bytes
    self.sourceCount = sourceCount
    self.records = records
    self.children = children
    self.tables = tables
    self.lineStarts = lineStarts
  }

  /// The index of the record that holds the content: an alias is followed.
  func content(of index: Int) -> Int {
    let record = records[index]
    return record.shape == .alias ? Int(record.first) : index
  }

  /// The text of a scalar record.
  func text(of record: Record) -> String {
    String(decoding: bytes[textRange(of: record)], as: UTF8.self)
  }

  func textRange(of record: Record) -> Range<Int> {
    Int(record.first)..<Int(record.first) + Int(record.count)
  }

  func place(of index: Int) -> YAMLPlace {
    let record = records[index]
    return lineStarts.place(of: Int(record.start)..<Int(record.end), in: bytes)
  }
}

// MARK: - Look-up

extension YAMLTree {
  /// The position of the entry with the key, from 0, tried first at `hint`.
  func entry(of key: String, in mapping: Record, hint: Int = 0) -> Int? {
    let entries = Int(mapping.count) / 2
    let wanted = key.utf8
    if hint < entries, has(wanted, at: hint, in: mapping) { return hint }
    if mapping.table == Self.noTable {
      for position in 0..<entries where has(wanted, at: position, in: mapping) {
        return position
      }
      return nil
    }
    let table = Int(mapping.table)
    let mask = Int(tables[table]) - 1
    var slot = KeyHash.hash(wanted) & mask
    while true {
      let position = Int(tables[table + 1 + slot]) - 1
      if position < 0 { return nil }
      if has(wanted, at: position, in: mapping) { return position }
      slot = (slot + 1) & mask
    }
  }

  private func has(_ wanted: String.UTF8View, at position: Int, in mapping: Record) -> Bool {
    let key = records[content(of: Int(children[Int(mapping.first) + 2 * position]))]
    guard Int(key.count) == wanted.count else { return false }
    var offset = Int(key.first)
    for byte in wanted {
      if bytes[offset] != byte { return false }
      offset += 1
    }
    return true
  }

  /// The way from the root to a record.
  func path(to target: Int) -> YAMLPath {
    var path = YAMLPath()
    var current = 0
    while current != target {
      let record = records[current]
      guard record.shape == .mapping || record.shape == .sequence, record.count > 0 else { break }
      let position = lastChild(notAfter: target, in: record)
      let child = Int(children[Int(record.first) + position])
      if record.shape == .sequence {
        path.steps.append(.index(position))
      } else {
        let key = Int(children[Int(record.first) + position & ~1])
        path.steps.append(.key(text(of: records[content(of: key)])))
      }
      current = child
    }
    return path
  }

  /// The position of the last child whose index is not above `target`.
  func lastChild(notAfter target: Int, in record: Record) -> Int {
    var low = 0
    var high = Int(record.count)
    while high - low > 1 {
      let middle = (low + high) / 2
      if Int(children[Int(record.first) + middle]) <= target { low = middle } else { high = middle }
    }
    return low
  }
}

/// The hash by which keys are found in large mappings.
enum KeyHash {
  // The hash of the standard library is seeded, so that no file can be made of colliding keys.
  static func hash(_ bytes: some Collection<UInt8>) -> Int {
    var hasher = Hasher()
    let done: Void? = bytes.withContiguousStorageIfAvailable { buffer in
      unsafe hasher.combine(bytes: UnsafeRawBufferPointer(buffer))
    }
    if done != nil { return hasher.finalize() & Int.max }
    return hash(Array(bytes))
  }
}
