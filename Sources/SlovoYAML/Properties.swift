/// Anchors (`&name`) and tags (`!!str`) in front of a value.
enum Properties {
  /// Where the value itself begins, behind its properties and what separates them from it.
  static func end(in range: Range<Int>, of source: [UInt8]) -> Int {
    var offset = range.lowerBound
    while offset < range.upperBound, source[offset] == 0x26 || source[offset] == 0x21 {
      while offset < range.upperBound, !source[offset].isBlank, !source[offset].isLineBreak {
        offset += 1
      }
      offset = Trivia.end(from: offset, to: range.upperBound, in: source)
    }
    return offset
  }
}

/// Blanks, line breaks and comments between values.
enum Trivia {
  /// The first byte that is not a blank, a line break or part of a comment.
  static func end(from start: Int, to end: Int, in source: [UInt8]) -> Int {
    var offset = start
    while offset < end {
      if source[offset].isBlank || source[offset].isLineBreak {
        offset += 1
      } else if source[offset] == 0x23 {
        offset = lineEnd(from: offset, in: source)
      } else {
        break
      }
    }
    return min(offset, end)
  }

  /// The end of the line, in front of its line break.
  static func lineEnd(from start: Int, in source: [UInt8]) -> Int {
    var offset = start
    while offset < source.count, !source[offset].isLineBreak { offset += 1 }
    return offset
  }

  /// Behind the line break at an offset, if there is one.
  static func skippingLineBreak(at offset: Int, in source: [UInt8]) -> Int {
    guard offset < source.count, source[offset].isLineBreak else { return offset }
    let isPair =
      source[offset] == 0x0D && offset + 1 < source.count && source[offset + 1] == 0x0A
    return offset + (isPair ? 2 : 1)
  }
}
