extension EditPlan {
  /// Takes entries or items out of a collection.
  mutating func remove(_ context: NodeContext, _ change: EditChange) throws(YAMLError) {
    let record = context.record
    let count = entryCount(of: record)
    guard change.removed.count < count else {
      guard change.insertions.isEmpty else {
        throw error("all is removed and something is added; do one after the other", at: context)
      }
      return try removeAll(context)
    }
    var position = 0
    while position < count {
      guard change.removed.contains(position) else {
        position += 1
        continue
      }
      let first = position
      while change.removed.contains(position) { position += 1 }
      if record.style == .flow {
        removeInFlow(first..<position, of: record)
      } else {
        removeLines(first..<position, of: record)
      }
    }
  }

  private mutating func removeInFlow(_ run: Range<Int>, of record: YAMLTree.Record) {
    if run.upperBound < entryCount(of: record) {
      add(start(run.lowerBound, of: record)..<start(run.upperBound, of: record), "")
    } else {
      add(valueEnd(run.lowerBound - 1, of: record)..<valueEnd(run.upperBound - 1, of: record), "")
    }
  }

  /// Where the text of removed entries begins: empty lines that set them apart go with them, when there
  /// are as well such lines behind them, or nothing.
  private func beginning(
    of run: Range<Int>, at lineStart: Int, before next: Int, in record: YAMLTree.Record
  ) -> Int {
    guard run.lowerBound > 0, !keepsBlankLines(behind: run.lowerBound - 1, of: record),
      source[next...].allSatisfy({ $0.isBlank || $0.isLineBreak })
        || source[next..<Trivia.lineEnd(from: next, in: source)].allSatisfy(\.isBlank)
    else { return lineStart }
    var start = lineStart
    while true {
      let line = self.lineStart(before: max(start - 1, 0))
      guard start > 0, source[line..<start].allSatisfy({ $0.isBlank || $0.isLineBreak }) else {
        return start
      }
      start = line
    }
  }

  private mutating func removeLines(_ run: Range<Int>, of record: YAMLTree.Record) {
    let start = entryStart(run.lowerBound, of: record)
    let end = valueEnd(run.upperBound - 1, of: record)
    let lineStart = lineStart(before: start)
    if source[lineStart..<start].allSatisfy({ $0 == 0x20 }) {
      let lineEnd = Trivia.lineEnd(from: end, in: source)
      var next = Trivia.skippingLineBreak(at: lineEnd, in: source)
      if run.lowerBound > 0, keepsBlankLines(behind: run.lowerBound - 1, of: record) {
        next = skippingBlankLines(from: next)
      }
      add(beginning(of: run, at: lineStart, before: next, in: record)..<next, "")
      return
    }
    // The first entry stands behind the dash of an item: the next one takes its place.
    guard run.upperBound < entryCount(of: record) else { return add(start..<end, "") }
    let next = entryStart(run.upperBound, of: record)
    let isOnlySpace = source[end..<next].allSatisfy { $0.isBlank || $0.isLineBreak }
    add(start..<(isOnlySpace ? next : end), "")
  }

  /// Leaves `{}` or `[]`.
  private mutating func removeAll(_ context: NodeContext) throws(YAMLError) {
    let record = context.record
    let brackets = record.shape == .mapping ? "{}" : "[]"
    let open = Properties.end(in: context.range, of: source)
    if record.style == .flow {
      let isBracket = source[open] == UInt8(ascii: "{") || source[open] == UInt8(ascii: "[")
      guard isBracket else {
        throw error("the mapping has no braces; remove it whole", at: context)
      }
      return add(open + 1..<context.range.upperBound - 1, "")
    }
    let start = entryStart(0, of: record)
    let lineStart = lineStart(before: start)
    guard let parent = context.parent, parent.record.shape == .mapping,
      source[lineStart..<start].allSatisfy({ $0 == 0x20 })
    else {
      return add(start..<context.range.upperBound, brackets)
    }
    let key = tree.records[Int(tree.children[Int(parent.record.first) + parent.child - 1])]
    let colon = Trivia.end(from: Int(key.end), to: source.count, in: source)
    guard colon < lineStart, source[colon] == UInt8(ascii: ":"), open == context.range.lowerBound
    else {
      throw error("the last value cannot be removed here; edit the file by hand", at: context)
    }
    add(colon + 1..<colon + 1, " " + brackets)
    let lineEnd = Trivia.lineEnd(from: context.range.upperBound, in: source)
    add(lineStart..<Trivia.skippingLineBreak(at: lineEnd, in: source), "")
  }

  /// Whether the text of an entry or item ends in a block scalar (`|+`) to which blank lines would
  /// be added that follow it.
  private func keepsBlankLines(behind position: Int, of record: YAMLTree.Record) -> Bool {
    let stride = record.shape == .mapping ? 2 : 1
    var last = tree.records[
      Int(tree.children[Int(record.first) + position * stride + stride - 1])]
    while last.shape == .mapping || last.shape == .sequence, last.count > 0 {
      last = tree.records[Int(tree.children[Int(last.first) + Int(last.count) - 1])]
    }
    guard last.shape == .scalar, last.style == .literal || last.style == .folded else {
      return false
    }
    return BlockScalar.keepsTrailingLines(Int(last.start)..<Int(last.end), in: source)
  }

  private func skippingBlankLines(from start: Int) -> Int {
    var offset = start
    while true {
      let end = Trivia.lineEnd(from: offset, in: source)
      guard end < source.count, source[offset..<end].allSatisfy(\.isBlank) else { return offset }
      offset = Trivia.skippingLineBreak(at: end, in: source)
    }
  }

  private func lineStart(before offset: Int) -> Int {
    Int(tree.lineStarts[tree.lineStarts.lineIndex(of: offset)])
  }

  private func start(_ position: Int, of record: YAMLTree.Record) -> Int {
    let stride = record.shape == .mapping ? 2 : 1
    return Int(tree.records[Int(tree.children[Int(record.first) + position * stride])].start)
  }

  func entryCount(of record: YAMLTree.Record) -> Int {
    Int(record.count) / (record.shape == .mapping ? 2 : 1)
  }

  /// Where an entry or item of a block collection begins: at its key, `?` or `-`.
  func entryStart(_ position: Int, of record: YAMLTree.Record) -> Int {
    if position > 0 {
      return Trivia.end(from: valueEnd(position - 1, of: record), to: source.count, in: source)
    }
    let start = Properties.end(in: Int(record.start)..<Int(record.end), of: source)
    if record.shape == .sequence || source[start] == UInt8(ascii: "?") { return start }
    // An anchor here may be the key's own.
    return self.start(0, of: record)
  }

  /// Where the value of an entry, or an item, ends.
  func valueEnd(_ position: Int, of record: YAMLTree.Record) -> Int {
    let stride = record.shape == .mapping ? 2 : 1
    let child = Int(record.first) + position * stride + stride - 1
    return Int(tree.records[Int(tree.children[child])].end)
  }
}
