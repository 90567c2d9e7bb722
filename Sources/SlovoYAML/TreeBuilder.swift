import CLibYAML

/// Makes a tree from the events of libyaml.
struct TreeBuilder {
  let file: String
  let limits: YAMLLimits
  let source: [UInt8]
  /// The length of the byte order mark.
  let start: Int

  // Texts that differ from how they are written, behind the bytes of the file.
  private var texts: [UInt8] = []
  private(set) var records: [YAMLTree.Record] = []
  private(set) var children: [UInt32] = []
  private var tables: [UInt32] = []
  private var frames: [Frame] = []
  // Finished nodes that wait for the end of the collections around them.
  private var pending: [UInt32] = []
  private var anchors: [String: UInt32] = [:]
  private var cursor: ByteCursor
  private var expanded = 0
  private var documents = 0
  /// Faults that do not end the reading: the record at which they stand, and what they are.
  private(set) var findings: [Finding] = []

  private struct Frame {
    var record: Int
    var firstPending: Int
    var isFlow: Bool
    var anchor: String?
  }

  enum Finding {
    case duplicate(key: Int, first: Int)
    case tag(String, at: Int)
  }

  /// More duplicate keys and unknown tags than this are not listed.
  static let mostFindings = 1000

  init(source: [UInt8], start: Int, file: String, limits: YAMLLimits) {
    self.source = source
    self.start = start
    self.file = file
    self.limits = limits
    self.cursor = ByteCursor(start: start)
    records.reserveCapacity(source.count / 20)
    children.reserveCapacity(source.count / 20)
  }

  /// Reads all events.
  mutating func build() throws(Fault) {
    let source = source
    let start = start
    try unsafe source.withUnsafeBufferPointer { (buffer) throws(Fault) in
      let input = unsafe UnsafeBufferPointer(rebasing: buffer[start...])
      guard let parser = unsafe EventParser(input) else {
        throw Fault(.syntax("there is not enough memory to read the file"), at: start)
      }
      var event = unsafe yaml_event_t()
      while true {
        guard unsafe parser.next(&event) else { throw fault(parser.failure) }
        defer { unsafe yaml_event_delete(&event) }
        if unsafe event.type == YAML_STREAM_END_EVENT { break }
        unsafe try consume(event)
      }
    }
    if records.isEmpty { throw Fault(.emptyFile, at: start) }
  }

  /// The tree; the builder must have read all events.
  func tree(lineStarts: [UInt32]) -> YAMLTree {
    YAMLTree(
      file: file, bytes: source + texts, sourceCount: source.count, records: records,
      children: children, tables: tables, lineStarts: lineStarts)
  }

  private mutating func fault(
    _ failure: (code: YAMLError.Code, position: EventParser.Position)
  ) -> Fault {
    switch failure.position {
    case .byte(let offset): Fault(failure.code, at: start + offset)
    case .character(let index): Fault(failure.code, at: offset(of: index))
    }
  }

  private mutating func offset(of character: Int) -> Int {
    cursor.offset(of: character, in: source)
  }

  // MARK: - Events

  private mutating func consume(_ event: borrowing yaml_event_t) throws(Fault) {
    switch unsafe event.type {
    case YAML_SCALAR_EVENT:
      unsafe try addScalar(event)
    case YAML_ALIAS_EVENT:
      let name = unsafe string(event.data.alias.anchor) ?? ""
      unsafe try addAlias(name, range(of: event))
    case YAML_SEQUENCE_START_EVENT:
      let sequence = unsafe event.data.sequence_start
      let style =
        unsafe sequence.style == YAML_FLOW_SEQUENCE_STYLE ? YAMLNode.Style.flow : .block
      unsafe try open(
        .sequence, style, anchor: string(sequence.anchor), tag: string(sequence.tag),
        range(of: event))
    case YAML_MAPPING_START_EVENT:
      let mapping = unsafe event.data.mapping_start
      let style = unsafe mapping.style == YAML_FLOW_MAPPING_STYLE ? YAMLNode.Style.flow : .block
      unsafe try open(
        .mapping, style, anchor: string(mapping.anchor), tag: string(mapping.tag),
        range(of: event))
    case YAML_SEQUENCE_END_EVENT, YAML_MAPPING_END_EVENT:
      close(endMark: unsafe event.end_mark.index)
    case YAML_DOCUMENT_START_EVENT:
      documents += 1
      if documents > 1 { throw unsafe Fault(.secondDocument, at: range(of: event).lowerBound) }
    default:
      break
    }
  }

  private mutating func range(of event: borrowing yaml_event_t) -> Range<Int> {
    let start = unsafe offset(of: event.start_mark.index)
    let end = unsafe offset(of: event.end_mark.index)
    return start..<max(start, end)
  }

  private func string(_ pointer: UnsafeMutablePointer<yaml_char_t>?) -> String? {
    unsafe pointer.map { unsafe String(cString: $0) }
  }

  // MARK: - Nodes

  private mutating func addScalar(_ event: borrowing yaml_event_t) throws(Fault) {
    let scalar = unsafe event.data.scalar
    var range = unsafe range(of: event)
    let style: YAMLNode.Style =
      switch unsafe scalar.style {
      case YAML_SINGLE_QUOTED_SCALAR_STYLE: .singleQuoted
      case YAML_DOUBLE_QUOTED_SCALAR_STYLE: .doubleQuoted
      case YAML_LITERAL_SCALAR_STYLE: .literal
      case YAML_FOLDED_SCALAR_STYLE: .folded
      default: .plain
      }
    if style == .literal || style == .folded {
      range = range.lowerBound..<BlockScalar.end(of: range, in: source)
    }
    let text = unsafe UnsafeBufferPointer(start: scalar.value, count: scalar.length)
    let inside = style == .plain ? 0 : 1
    let first: Int
    if text.count + 2 * inside == range.count,
      unsafe source[range.lowerBound + inside..<range.upperBound - inside].elementsEqual(text)
    {
      first = range.lowerBound + inside
    } else {
      first = source.count + texts.count
      unsafe texts.append(contentsOf: text)
    }
    let index = records.count
    let record = unsafe YAMLTree.Record(
      start: UInt32(range.lowerBound), end: UInt32(range.upperBound), first: UInt32(first),
      count: UInt32(text.count), expanded: 1, shape: .scalar, style: style,
      tag: tag(string(scalar.tag), allowed: YAMLNode.Tag.ofScalars, at: index), height: 0)
    try count(1, range)
    records.append(record)
    if let anchor = unsafe string(scalar.anchor) { anchors[anchor] = UInt32(index) }
    try finish(index)
  }

  private mutating func addAlias(_ name: String, _ range: Range<Int>) throws(Fault) {
    guard let target = anchors[name] else {
      let isOpen = frames.contains { $0.anchor == name }
      throw Fault(isOpen ? .endlessAlias(name) : .unknownAnchor(name), at: range)
    }
    let meant = records[Int(target)]
    if frames.count + Int(meant.height) > limits.depth {
      throw Fault(.tooDeep(limit: limits.depth), at: range)
    }
    try count(Int(meant.expanded), range)
    records.append(
      YAMLTree.Record(
        start: UInt32(range.lowerBound), end: UInt32(range.upperBound), first: target, count: 0,
        expanded: meant.expanded, shape: .alias, style: meant.style, tag: meant.tag,
        height: meant.height))
    try finish(records.count - 1)
  }

  private mutating func open(
    _ shape: YAMLTree.Shape, _ style: YAMLNode.Style, anchor: String?, tag name: String?,
    _ range: Range<Int>
  ) throws(Fault) {
    guard frames.count < limits.depth else {
      throw Fault(.tooDeep(limit: limits.depth), at: range)
    }
    if isKeyNext { throw Fault(.keyIsNotText, at: range) }
    try count(1, range)
    let index = records.count
    let allowed: Set<YAMLNode.Tag> = shape == .mapping ? [.mapping] : [.sequence]
    records.append(
      YAMLTree.Record(
        start: UInt32(range.lowerBound), end: UInt32(range.upperBound), first: 0, count: 0,
        expanded: 1, shape: shape, style: style, tag: tag(name, allowed: allowed, at: index),
        height: 1))
    frames.append(
      Frame(record: index, firstPending: pending.count, isFlow: style == .flow, anchor: anchor))
    // An alias inside its own value must not find an older value of the same name.
    if let anchor { anchors[anchor] = nil }
  }

  private mutating func close(endMark: Int) {
    guard let frame = frames.popLast() else { return }
    let mine = pending[frame.firstPending...]
    var record = records[frame.record]
    record.first = UInt32(children.count)
    record.count = UInt32(mine.count)
    var end = Int(record.end)
    for child in mine {
      let child = records[Int(child)]
      record.expanded += child.expanded
      record.height = max(record.height, child.height + 1)
      end = max(end, Int(child.end))
    }
    // The end mark of a block collection stands at what comes next, behind the comments.
    record.end = UInt32(frame.isFlow ? max(end, offset(of: endMark)) : end)
    children.append(contentsOf: mine)
    pending.removeSubrange(frame.firstPending...)
    if record.shape == .mapping { index(&record) }
    records[frame.record] = record
    if let anchor = frame.anchor { anchors[anchor] = UInt32(frame.record) }
    pending.append(UInt32(frame.record))
  }

  private mutating func finish(_ index: Int) throws(Fault) {
    if isKeyNext {
      let record = records[index]
      let content = record.shape == .alias ? records[Int(record.first)] : record
      if content.shape != .scalar || (content.count == 0 && content.style == .plain) {
        throw Fault(.keyIsNotText, at: Int(record.start)..<Int(record.end))
      }
    }
    pending.append(UInt32(index))
  }

  private var isKeyNext: Bool {
    guard let frame = frames.last, records[frame.record].shape == .mapping else { return false }
    return (pending.count - frame.firstPending) % 2 == 0
  }

  private mutating func count(_ nodes: Int, _ range: Range<Int>) throws(Fault) {
    expanded += nodes
    if expanded > limits.nodes { throw Fault(.tooManyNodes(limit: limits.nodes), at: range) }
  }

  private mutating func tag(
    _ name: String?, allowed: Set<YAMLNode.Tag>, at index: Int
  ) -> YAMLNode.Tag {
    guard let name, name != "!" else { return name == nil ? .none : .nonSpecific }
    if let tag = YAMLNode.Tag(name), allowed.contains(tag) { return tag }
    if findings.count < Self.mostFindings { findings.append(.tag(name, at: index)) }
    return .none
  }

  // MARK: - Keys

  private func keyText(_ position: Int, of mapping: YAMLTree.Record) -> ArraySlice<UInt8> {
    var key = records[Int(children[Int(mapping.first) + 2 * position])]
    if key.shape == .alias { key = records[Int(key.first)] }
    let first = Int(key.first)
    if first < source.count { return source[first..<first + Int(key.count)] }
    return texts[first - source.count..<first - source.count + Int(key.count)]
  }

  private mutating func index(_ mapping: inout YAMLTree.Record) {
    let entries = Int(mapping.count) / 2
    if entries <= YAMLTree.linearEntries {
      for later in 0..<entries {
        let text = keyText(later, of: mapping)
        for earlier in 0..<later where keyText(earlier, of: mapping) == text {
          report(later, after: earlier, in: mapping)
          break
        }
      }
      return
    }
    var capacity = 16
    while capacity < entries * 2 { capacity *= 2 }
    let table = tables.count
    mapping.table = UInt32(table)
    tables.append(UInt32(capacity))
    tables.append(contentsOf: repeatElement(0, count: capacity))
    for position in 0..<entries {
      let text = keyText(position, of: mapping)
      var slot = KeyHash.hash(text) & (capacity - 1)
      while tables[table + 1 + slot] != 0 {
        let earlier = Int(tables[table + 1 + slot]) - 1
        if keyText(earlier, of: mapping) == text {
          report(position, after: earlier, in: mapping)
          break
        }
        slot = (slot + 1) & (capacity - 1)
      }
      if tables[table + 1 + slot] == 0 { tables[table + 1 + slot] = UInt32(position + 1) }
    }
  }

  private mutating func report(_ later: Int, after earlier: Int, in mapping: YAMLTree.Record) {
    guard findings.count < Self.mostFindings else { return }
    let first = Int(mapping.first)
    findings.append(
      .duplicate(key: Int(children[first + 2 * later]), first: Int(children[first + 2 * earlier])))
  }
}
