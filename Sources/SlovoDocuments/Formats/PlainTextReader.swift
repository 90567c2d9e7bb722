/// Reads text as it is: a line is a unit.
struct PlainTextReader {
  let bytes: [UInt8]
  let part: Int

  func read(into collector: inout UnitCollector) {
    for (number, range) in TextLines(bytes).ranges.enumerated() where !range.isEmpty {
      let run = TextRun(UTF8Text.string(bytes, range), at: range, .plain)
      collector.add([run], part: part, number: number + 1)
    }
  }
}

/// The lines of a text, without their ends, and without the mark of byte order.
struct TextLines {
  private(set) var ranges: [Range<Int>] = []

  init(_ bytes: [UInt8]) {
    var start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    for index in bytes.indices where bytes[index] == 0x0A && index >= start {
      let end = index > start && bytes[index - 1] == 0x0D ? index - 1 : index
      ranges.append(start..<end)
      start = index + 1
    }
    ranges.append(start..<bytes.count)
  }
}
