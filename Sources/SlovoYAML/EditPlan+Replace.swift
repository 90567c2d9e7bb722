extension EditPlan {
  /// New text for a scalar.
  mutating func replace(
    _ context: NodeContext, _ replacement: EditChange.Replacement
  ) throws(YAMLError) {
    let record = context.record
    let isAlias = record.shape == .alias
    let start = isAlias ? context.range.lowerBound : Properties.end(in: context.range, of: source)
    let range = start..<context.range.upperBound
    if !isAlias, record.tag != .none, record.tag != .string, record.tag != .nonSpecific {
      throw error("the value has a tag; remove the tag first", at: context)
    }
    let style: YAMLNode.Style = isAlias ? .plain : record.style
    let isBlock = style == .literal || style == .folded
    let line: String
    switch replacement {
    case .text(let text):
      if isBlock, let block = block(text, style, range) {
        add(range, block)
        return
      }
      let type = isAlias ? .string : YAMLNode(tree: tree, index: context.index).coreType ?? .string
      line = ScalarText.inline(
        text, like: keepsQuotes(context, style) ? style : .plain, type: type,
        inFlow: context.isInFlow)
    case .value(let value):
      line = FlowText.text(of: value, inFlow: context.isInFlow || !value.isScalar)
    }
    if isBlock {
      add(range, line + headerComment(range))
    } else if range.isEmpty {
      add(range, try lead(before: start, context) + line)
    } else {
      add(range, line)
    }
  }

  /// Whether the value's quotes are the author's: double quotes that the old text needed go with it, so
  /// that a value that is changed and changed back is written as it was.
  private func keepsQuotes(_ context: NodeContext, _ style: YAMLNode.Style) -> Bool {
    guard style == .doubleQuoted else { return true }
    let text = YAMLNode(tree: tree, index: context.index).text ?? ""
    return !ScalarText.needsQuotes(text, inFlow: context.isInFlow)
  }

  /// A block scalar with a new text, with its header's comment and its indentation kept; `nil` when
  /// a block cannot hold the text.
  private func block(_ text: String, _ style: YAMLNode.Style, _ range: Range<Int>) -> String? {
    let headerEnd = BlockScalar.headerEnd(of: range, in: source)
    let indentation = BlockScalar.firstIndentation(in: headerEnd..<range.upperBound, of: source)
    let header = source[range.lowerBound..<headerEnd].prefix { !$0.isBlank }
    // With an indicator, the spaces of the first line may belong to its text.
    let isIndicated = header.contains { $0.isDigit }
    guard indentation > 0, !isIndicated, BlockText.fitsLiteral(text) else { return nil }
    let isFolded = style == .folded && BlockText.fitsFolded(text)
    var result = (isFolded ? ">" : "|") + BlockText.chomping(of: text)
    result += headerComment(range)
    if isFolded {
      let width = longestLine(in: headerEnd..<range.upperBound) - indentation
      result += BlockText.folded(
        text, width: max(width, 60), indentation: indentation, lineBreak: lineBreak)
    } else {
      result += BlockText.literal(text, indentation: indentation, lineBreak: lineBreak)
    }
    let isLast = range.upperBound == source.count
    if isLast, text.unicodeScalars.last == "\n" { result += lineBreak }
    return result
  }

  /// The comment behind a block header, with the blanks before it.
  private func headerComment(_ range: Range<Int>) -> String {
    let header = source[range.lowerBound..<BlockScalar.headerEnd(of: range, in: source)]
    guard let mark = header.firstIndex(of: 0x23) else { return "" }
    return " " + String(decoding: header[mark...], as: UTF8.self)
  }

  private func longestLine(in range: Range<Int>) -> Int {
    source[range].split(whereSeparator: \.isLineBreak)
      .map { line in line.count { $0 & 0xC0 != 0x80 } }.max() ?? 0
  }

  /// What must stand between an indicator and a value where there was no value.
  private func lead(before offset: Int, _ context: NodeContext) throws(YAMLError) -> String {
    guard context.parent != nil, offset > 0 else { return "" }
    let space = source[offset - 1].isBlank ? "" : " "
    if context.range.lowerBound < offset { return space }
    let before = source[..<offset].last { !$0.isBlank }
    if before == UInt8(ascii: ":") || before == UInt8(ascii: "-") { return space }
    if context.isInFlow { return ": " }
    throw error("there is no colon before the value; write it in the file", at: context)
  }
}
