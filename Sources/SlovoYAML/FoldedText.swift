/// A line break in text in quotes or without quotes, with the blanks around it.
///
/// Source: YAML 1.2.2, section 6.5, "Line Folding".
struct Fold {
  /// How many bytes it takes up in the file.
  let written: Int
  /// How many line breaks it has.
  let breaks: Int

  /// The fold that begins at an offset; `nil` when there is no line break before the next character.
  init?(at start: Int, to end: Int, in bytes: [UInt8]) {
    var offset = start
    var breaks = 0
    while offset < end {
      if bytes[offset].isLineBreak {
        offset = Trivia.skippingLineBreak(at: offset, in: bytes)
        breaks += 1
      } else if bytes[offset].isBlank {
        offset += 1
      } else {
        break
      }
    }
    guard breaks > 0 else { return nil }
    written = min(offset, end) - start
    self.breaks = breaks
  }

  /// The bytes that a fold takes up, and those that it reads as: a space, or a break less.
  static func length(at start: Int, to end: Int, in bytes: [UInt8]) -> (written: Int, read: Int)? {
    guard bytes[start].isBlank || bytes[start].isLineBreak,
      let fold = Fold(at: start, to: end, in: bytes)
    else { return nil }
    return (fold.written, max(fold.breaks - 1, 1))
  }
}

/// The lines of a folded block (`>`).
///
/// Source: YAML 1.2.2, section 8.1.3, "Folded Style".
struct FoldedBlock {
  let bytes: [UInt8]
  /// From the header to the end of the block.
  let range: Range<Int>
  /// How many spaces before each line do not belong to the text.
  let indentation: Int

  /// Where the byte of the text at an offset is written; the end of a line for its line break.
  func sourceOffset(ofTextOffset offset: Int) -> Int? {
    var line = Trivia.skippingLineBreak(
      at: BlockScalar.headerEnd(of: range, in: bytes), in: bytes)
    var text = 0
    var blankLines = 0
    // The line with text before this one: where it ends, and whether it is indented further.
    var previous: (end: Int, isIndented: Bool)?
    while line < range.upperBound {
      let end = Trivia.lineEnd(from: line, in: bytes)
      let start = line + indentation
      if start < end {
        let isIndented = bytes[start].isBlank
        if let previous {
          // Around lines that are indented further, line breaks stay as they are.
          text +=
            previous.isIndented || isIndented ? blankLines + 1 : max(blankLines, 1)
          if offset < text { return previous.end }
        } else {
          text += blankLines
          if offset < text { return line }
        }
        if offset <= text + end - start { return start + offset - text }
        text += end - start
        previous = (end, isIndented)
        blankLines = 0
      } else {
        blankLines += 1
      }
      line = Trivia.skippingLineBreak(at: end, in: bytes)
      if line == end { break }
    }
    return previous.map { min($0.end, range.upperBound) }
  }
}
