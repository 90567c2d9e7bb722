extension EditPlan {
  /// New entries or items of a collection, or of a value that is empty so far.
  mutating func insert(_ context: NodeContext, _ change: EditChange) throws(YAMLError) {
    let record = context.record
    if record.shape == .scalar || (record.count == 0 && !context.isInFlow) {
      return try fill(context, change.orderedInsertions)
    }
    if record.style == .flow {
      return try insertInFlow(context, change.orderedInsertions)
    }
    let indentation = indentation(of: context)
    for insertion in change.orderedInsertions {
      let end = valueEnd(insertion.after, of: record)
      addLines(behind: end, indentation: indentation, [insertion])
    }
  }

  /// The first entries of `key:`, `key: {}`, `- []` or an empty file `{}`, in block style.
  private mutating func fill(
    _ context: NodeContext, _ insertions: [EditChange.Insertion]
  ) throws(YAMLError) {
    guard Properties.end(in: context.range, of: source) == context.range.lowerBound else {
      throw error("the empty value has an anchor or a tag; fill it in the file", at: context)
    }
    guard let parent = context.parent else {
      var emitter = BlockEmitter(lineBreak: lineBreak)
      emitter.add(insertions, indentation: 0)
      return add(context.range, emitter.text)
    }
    if context.isInFlow {
      throw error("the value is empty; write {} or [] first", at: context)
    }
    // The brackets go, with the blanks before them; what was a comment behind them stays.
    var start = context.range.lowerBound
    while start > 0, source[start - 1].isBlank { start -= 1 }
    if start < context.range.upperBound, !context.range.isEmpty {
      add(start..<context.range.upperBound, "")
    }
    let outer = indentation(ofEntriesOf: parent.record)
    addLines(behind: context.range.upperBound, indentation: outer + 2, insertions)
  }

  private mutating func insertInFlow(
    _ context: NodeContext, _ insertions: [EditChange.Insertion]
  ) throws(YAMLError) {
    let open = Properties.end(in: context.range, of: source)
    guard source[open] == UInt8(ascii: "{") || source[open] == UInt8(ascii: "[") else {
      throw error("the mapping has no braces; add them first", at: context)
    }
    for (position, insertion) in insertions.enumerated() {
      let text =
        if let key = insertion.key {
          FlowText.entry(YAMLValue.Entry(key, insertion.value))
        } else {
          FlowText.text(of: insertion.value)
        }
      if insertion.after < 0 {
        add(open + 1..<open + 1, (position > 0 ? ", " : "") + text)
      } else {
        let end = valueEnd(insertion.after, of: context.record)
        add(end..<end, ", " + text)
      }
    }
  }

  /// New lines behind the line in which a value ends, and its comment.
  private mutating func addLines(
    behind end: Int, indentation: Int, _ insertions: [EditChange.Insertion]
  ) {
    let lineEnd = Trivia.lineEnd(from: end, in: source)
    var emitter = BlockEmitter(lineBreak: lineBreak)
    emitter.add(insertions, indentation: indentation)
    if lineEnd == source.count { hasNewLastLine = true }
    let margin = String(repeating: " ", count: indentation)
    let gap = insertions.first?.isSetApart == true ? lineBreak : ""
    add(lineEnd..<lineEnd, gap + lineBreak + margin + emitter.text)
  }

  private func indentation(of context: NodeContext) -> Int {
    indentation(ofEntriesOf: context.record)
  }

  /// The column, from 0, in which the entries or items of a block collection stand.
  private func indentation(ofEntriesOf record: YAMLTree.Record) -> Int {
    let start = entryStart(0, of: record)
    return tree.lineStarts.place(of: start..<start, in: source).column - 1
  }
}

extension BlockEmitter {
  mutating func add(_ insertions: [EditChange.Insertion], indentation: Int) {
    if insertions.first?.key == nil {
      sequence(insertions.map(\.value), indentation: indentation)
    } else {
      mapping(
        insertions.map { YAMLValue.Entry($0.key ?? "", $0.value) }, indentation: indentation)
    }
  }
}
