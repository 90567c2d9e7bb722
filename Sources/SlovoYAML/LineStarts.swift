/// The table of where lines begin, and what is computed from it.
extension [UInt32] {
  /// Finds the line starts of a file whose text begins at `start` (behind a byte order mark).
  ///
  /// Lines end with LF, CR LF or CR, as in editors; the further line breaks of YAML 1.1 (U+0085,
  /// U+2028, U+2029) do not count.
  static func lineStarts(of bytes: [UInt8], from start: Int) -> [UInt32] {
    var starts: [UInt32] = [UInt32(start)]
    starts.reserveCapacity(bytes.count / 24)
    let span = bytes.span
    for offset in start..<Swift.max(start, span.count) {
      let byte = span[offset]
      guard byte <= 0x0D, byte == 0x0A || byte == 0x0D else { continue }
      if byte == 0x0D, offset + 1 < span.count, span[offset + 1] == 0x0A { continue }
      starts.append(UInt32(offset + 1))
    }
    return starts
  }

  /// The place of a range of bytes.
  func place(of range: Range<Int>, in bytes: [UInt8]) -> YAMLPlace {
    let line = lineIndex(of: range.lowerBound)
    var column = 1
    let end = Swift.min(range.lowerBound, bytes.count)
    for byte in bytes[Swift.min(Int(self[line]), end)..<end] where byte & 0xC0 != 0x80 {
      column += 1
    }
    return YAMLPlace(line: line + 1, column: column, utf8Range: range)
  }

  /// The line of a byte, from 0.
  func lineIndex(of offset: Int) -> Int {
    var low = 0
    var high = count
    while high - low > 1 {
      let middle = (low + high) / 2
      if Int(self[middle]) <= offset { low = middle } else { high = middle }
    }
    return low
  }
}
