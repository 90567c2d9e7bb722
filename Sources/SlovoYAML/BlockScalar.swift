/// Where block scalars (`|` and `>`) end and how they are indented in the file.
enum BlockScalar {
  /// The end of a block scalar: in front of its last line break, and without the blank lines behind
  /// it unless they belong to its text (`+`).
  ///
  /// The range goes from the anchor, tag or header to the beginning of the next line that does not
  /// belong to it, as libyaml gives it.
  static func end(of range: Range<Int>, in source: [UInt8]) -> Int {
    let header = headerEnd(of: range, in: source)
    guard header < range.upperBound else { return range.upperBound }
    let keeps = keepsTrailingLines(range, in: source)
    let indentation = firstIndentation(in: header..<range.upperBound, of: source)
    var end = range.upperBound
    while true {
      let shorter = droppingLineBreak(before: end, from: header, in: source)
      if shorter == end || keeps { return max(shorter, header) }
      end = shorter
      var lineStart = end
      while lineStart > header, source[lineStart - 1] == 0x20 { lineStart -= 1 }
      let isBlank =
        lineStart > header && source[lineStart - 1].isLineBreak
        && end - lineStart <= indentation
      guard isBlank else { return end }
      end = lineStart
    }
  }

  /// Where the header's `|` or `>` stands: behind an anchor and a tag.
  static func headerStart(of range: Range<Int>, in source: [UInt8]) -> Int {
    Properties.end(in: range, of: source)
  }

  /// The end of the line of the header.
  static func headerEnd(of range: Range<Int>, in source: [UInt8]) -> Int {
    var offset = headerStart(of: range, in: source)
    while offset < range.upperBound, !source[offset].isLineBreak { offset += 1 }
    return offset
  }

  /// The number of spaces before the first line of text; 0 when there is none.
  static func firstIndentation(in range: Range<Int>, of source: [UInt8]) -> Int {
    var spaces = 0
    for byte in source[range] {
      if byte == 0x20 {
        spaces += 1
      } else if byte.isLineBreak {
        spaces = 0
      } else {
        return spaces
      }
    }
    return 0
  }

  /// Whether the blank lines behind a block scalar belong to its text (`+`).
  static func keepsTrailingLines(_ range: Range<Int>, in source: [UInt8]) -> Bool {
    // The indicators stand directly behind | or >; a comment has a space before it.
    source[headerStart(of: range, in: source)..<headerEnd(of: range, in: source)]
      .prefix { !$0.isBlank }.contains(UInt8(ascii: "+"))
  }

  private static func droppingLineBreak(before end: Int, from start: Int, in source: [UInt8]) -> Int
  {
    guard end > start, source[end - 1].isLineBreak else { return end }
    let isPair = end - 2 >= start && source[end - 1] == 0x0A && source[end - 2] == 0x0D
    return end - (isPair ? 2 : 1)
  }
}

extension UInt8 {
  /// LF or CR.
  var isLineBreak: Bool { self == 0x0A || self == 0x0D }

  /// Space or tab.
  var isBlank: Bool { self == 0x20 || self == 0x09 }
}
