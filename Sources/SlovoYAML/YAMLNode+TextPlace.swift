extension YAMLNode {
  /// Where a part of a scalar's text stands in the file, so that a finding inside a text has a line
  /// and a column of its own.
  ///
  /// ```swift
  /// // line 4 of the file:   note: "3 \u0041 {"
  /// node.place(ofTextOffset: 4)  // line 4, column 19, the brace
  /// ```
  ///
  /// The place is exact for text without quotes or in quotes on one line, and for literal blocks
  /// (`|`). In a scalar that was folded from several lines, it is the place of the whole value.
  ///
  /// - Parameter offset: The offset in the text in UTF-8, from 0 to its length.
  /// - Returns: The place, with an empty range; `nil` for collections and offsets outside the text.
  public func place(ofTextOffset offset: Int) -> YAMLPlace? {
    let record = content
    guard record.shape == .scalar, offset >= 0, offset <= Int(record.count) else { return nil }
    guard let source = sourceOffset(ofTextOffset: offset, record) else {
      return tree.place(of: tree.content(of: index))
    }
    return tree.lineStarts.place(of: source..<source, in: tree.bytes)
  }

  private func sourceOffset(ofTextOffset offset: Int, _ record: YAMLTree.Record) -> Int? {
    let first = Int(record.first)
    if first < tree.sourceCount { return first + offset }
    let range = Int(record.start)..<Int(record.end)
    switch record.style {
    case .literal:
      return offsetInLiteral(offset, record, range)
    case .singleQuoted, .doubleQuoted:
      return offsetInQuotes(offset, range, escapes: record.style == .doubleQuoted)
    case .plain:
      // The properties in front are all that sets the text apart from how it is written.
      let start = Properties.end(in: range, of: tree.bytes)
      let isWritten = tree.bytes[start..<range.upperBound] == tree.bytes[tree.textRange(of: record)]
      return isWritten ? start + offset : nil
    case .folded, .block, .flow:
      return nil
    }
  }

  private func offsetInLiteral(
    _ offset: Int, _ record: YAMLTree.Record, _ range: Range<Int>
  ) -> Int? {
    let text = tree.bytes[tree.textRange(of: record)]
    let header = BlockScalar.headerEnd(of: range, in: tree.bytes)
    let written = BlockScalar.firstIndentation(in: header..<range.upperBound, of: tree.bytes)
    let firstLine = text.drop { $0 == 0x0A }.prefix { $0 == 0x20 }
    let indentation = written - firstLine.count
    guard indentation > 0 else { return nil }
    var line = Trivia.skippingLineBreak(at: header, in: tree.bytes)
    let before = text.prefix(offset)
    for byte in before where byte == 0x0A {
      line = Trivia.skippingLineBreak(
        at: Trivia.lineEnd(from: line, in: tree.bytes), in: tree.bytes)
    }
    let column = before.count - (before.lastIndex(of: 0x0A).map { $0 + 1 - before.startIndex } ?? 0)
    let lineEnd = Trivia.lineEnd(from: line, in: tree.bytes)
    return min(line + indentation + column, lineEnd, range.upperBound)
  }

  private func offsetInQuotes(_ offset: Int, _ range: Range<Int>, escapes: Bool) -> Int? {
    var source = Properties.end(in: range, of: tree.bytes) + 1
    var text = 0
    while text < offset {
      guard source < range.upperBound - 1, !tree.bytes[source].isLineBreak else { return nil }
      let (written, read) =
        escapes ? Escape.length(at: source, in: tree.bytes) : apostropheLength(at: source)
      source += written
      text += read
    }
    return source
  }

  private func apostropheLength(at source: Int) -> (written: Int, read: Int) {
    (tree.bytes[source] == UInt8(ascii: "'") ? 2 : 1, 1)
  }
}

/// Escapes in double quotes.
///
/// Source: YAML 1.2.2, section 5.7, "Escaped Characters".
private enum Escape {
  /// How many bytes an escape takes up in the file, and how many the character that it stands for
  /// has in UTF-8. A byte that is no escape is one in both.
  static func length(at offset: Int, in bytes: [UInt8]) -> (written: Int, read: Int) {
    guard bytes[offset] == UInt8(ascii: "\\"), offset + 1 < bytes.count else { return (1, 1) }
    switch bytes[offset + 1] {
    case UInt8(ascii: "x"): return (4, width(of: bytes[(offset + 2)...].prefix(2)))
    case UInt8(ascii: "u"): return (6, width(of: bytes[(offset + 2)...].prefix(4)))
    case UInt8(ascii: "U"): return (10, width(of: bytes[(offset + 2)...].prefix(8)))
    case UInt8(ascii: "N"), UInt8(ascii: "_"): return (2, 2)
    case UInt8(ascii: "L"), UInt8(ascii: "P"): return (2, 3)
    default: return (2, 1)
    }
  }

  private static func width(of digits: ArraySlice<UInt8>) -> Int {
    let value = UInt32(String(decoding: digits, as: UTF8.self), radix: 16) ?? 0
    return value < 0x80 ? 1 : value < 0x800 ? 2 : value < 0x10000 ? 3 : 4
  }
}
