extension YAMLNode {
  /// Where a part of a scalar's text stands in the file, so that a finding inside a text has a line
  /// and a column of its own.
  ///
  /// ```swift
  /// // line 4 of the file:   note: "3 \u0041 {"
  /// node.place(ofTextOffset: 4)  // line 4, column 19, the brace
  /// ```
  ///
  /// The place is exact for every style, also in text that was folded from several lines; the space
  /// that a fold reads as stands where its first line ends.
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
    case .folded:
      guard let indentation = indentation(of: record, range) else { return nil }
      return FoldedBlock(bytes: tree.bytes, range: range, indentation: indentation)
        .sourceOffset(ofTextOffset: offset)
    case .singleQuoted, .doubleQuoted:
      let start = Properties.end(in: range, of: tree.bytes) + 1
      let isDouble = record.style == .doubleQuoted
      return offsetInFlow(offset, record, start..<max(start, range.upperBound - 1)) { source in
        isDouble ? Escape.length(at: source, in: tree.bytes) : apostropheLength(at: source)
      }
    case .plain:
      let start = Properties.end(in: range, of: tree.bytes)
      return offsetInFlow(offset, record, start..<range.upperBound) { _ in (1, 1) }
    case .block, .flow:
      return nil
    }
  }

  private func offsetInLiteral(
    _ offset: Int, _ record: YAMLTree.Record, _ range: Range<Int>
  ) -> Int? {
    guard let indentation = indentation(of: record, range) else { return nil }
    let text = tree.bytes[tree.textRange(of: record)]
    let header = BlockScalar.headerEnd(of: range, in: tree.bytes)
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

  /// How many spaces before the lines of a block do not belong to its text.
  private func indentation(of record: YAMLTree.Record, _ range: Range<Int>) -> Int? {
    let text = tree.bytes[tree.textRange(of: record)]
    let header = BlockScalar.headerEnd(of: range, in: tree.bytes)
    let written = BlockScalar.firstIndentation(in: header..<range.upperBound, of: tree.bytes)
    let firstLine = text.drop { $0 == 0x0A }.prefix { $0 == 0x20 }
    let indentation = written - firstLine.count
    return indentation > 0 ? indentation : nil
  }

  /// An offset in text in quotes or without quotes.
  ///
  /// `source` is where it is written; `length` tells how many bytes a character takes up that begins
  /// at an offset of the file, and how many of the text it stands for.
  private func offsetInFlow(
    _ offset: Int, _ record: YAMLTree.Record, _ source: Range<Int>,
    length: (Int) -> (written: Int, read: Int)
  ) -> Int? {
    var position = source.lowerBound
    var text = 0
    while position < source.upperBound {
      let (written, read) =
        Fold.length(at: position, to: source.upperBound, in: tree.bytes) ?? length(position)
      // A line break that is escaped reads as nothing: what comes after it is meant.
      if text + read > offset { return position }
      position += written
      text += read
    }
    return text == offset ? source.upperBound : nil
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
    case 0x0A, 0x0D:
      guard let fold = Fold(at: offset + 1, to: bytes.count, in: bytes) else { return (1, 1) }
      return (fold.written + 1, fold.breaks - 1)
    default: return (2, 1)
    }
  }

  private static func width(of digits: ArraySlice<UInt8>) -> Int {
    let value = UInt32(String(decoding: digits, as: UTF8.self), radix: 16) ?? 0
    return value < 0x80 ? 1 : value < 0x800 ? 2 : value < 0x10000 ? 3 : 4
  }
}
