/// Reads Markdown: paragraphs, headings, items and cells. Front matter, code, the targets of links,
/// and tags of HTML stay.
///
/// Source: CommonMark 0.31; GitHub Flavored Markdown, section 4.10.
struct MarkdownReader {
  private let bytes: [UInt8]
  private let part: Int
  private var runs: [TextRun] = []
  private var number = 1

  init(bytes: [UInt8], part: Int) {
    self.bytes = bytes
    self.part = part
  }

  mutating func read(into collector: inout UnitCollector) {
    let lines = TextLines(bytes).ranges
    var index = endOfFrontMatter(lines)
    var fence: (sign: UInt8, count: Int)?
    var isInList = false
    var isAfterBlank = true
    while index < lines.count {
      let line = lines[index]
      index += 1
      let content = contentStart(of: line)
      if let open = fence {
        if closes(open, content..<line.upperBound) { fence = nil }
        continue
      }
      if let open = opensFence(content..<line.upperBound) {
        finish(&collector)
        fence = open
        continue
      }
      if content == line.upperBound {
        finish(&collector)
        isAfterBlank = true
        continue
      }
      let marker = MarkdownMarker(bytes, content..<line.upperBound)
      let indent = indent(of: line)
      if isAfterBlank, indent >= 4, !isInList { continue }
      if indent == 0, marker.kind != .item, isAfterBlank { isInList = false }
      if marker.kind == .item { isInList = true }
      isAfterBlank = false
      if marker.kind != .none { finish(&collector) }
      if marker.kind == .rule { continue }
      self.line(marker.textStart..<line.upperBound, &collector)
      if marker.kind == .heading { finish(&collector) }
    }
    finish(&collector)
  }

  private mutating func finish(_ collector: inout UnitCollector) {
    collector.add(runs, part: part, number: number)
    if !runs.isEmpty { number += 1 }
    runs = []
  }

  /// Takes the text of a line, a cell of a table at a time.
  private mutating func line(_ range: Range<Int>, _ collector: inout UnitCollector) {
    let isTable = bytes[range].contains(UInt8(ascii: "|"))
    if !runs.isEmpty { runs.append(.fixed("\n", at: range.lowerBound..<range.lowerBound)) }
    for run in MarkdownInlines(bytes).runs(in: range, isTable: isTable) {
      if run.isFixed, run.text == "|" {
        finish(&collector)
      } else {
        runs.append(run)
      }
    }
  }

  private func endOfFrontMatter(_ lines: [Range<Int>]) -> Int {
    guard let first = lines.first else { return 0 }
    let fence = UTF8Text.string(bytes, first)
    guard fence == "---" || fence == "+++" else { return 0 }
    let ends = fence == "---" ? ["---", "..."] : ["+++"]
    let end = lines.dropFirst().firstIndex { ends.contains(UTF8Text.string(bytes, $0)) }
    return end.map { $0 + 1 } ?? 0
  }

  private func indent(of line: Range<Int>) -> Int {
    var width = 0
    for byte in bytes[line] {
      if byte == 0x20 {
        width += 1
      } else if byte == 0x09 {
        width += 4 - width % 4
      } else {
        break
      }
    }
    return width
  }

  /// Behind white space and the signs of quotations.
  private func contentStart(of line: Range<Int>) -> Int {
    var index = line.lowerBound
    while index < line.upperBound, [0x20, 0x09, UInt8(ascii: ">")].contains(bytes[index]) {
      index += 1
    }
    return index
  }

  private func opensFence(_ range: Range<Int>) -> (sign: UInt8, count: Int)? {
    guard let sign = bytes[range].first, [UInt8(ascii: "`"), UInt8(ascii: "~")].contains(sign)
    else { return nil }
    let count = bytes[range].prefix { $0 == sign }.count
    let rest = bytes[range].dropFirst(count)
    return count >= 3 && !(sign == UInt8(ascii: "`") && rest.contains(sign)) ? (sign, count) : nil
  }

  private func closes(_ fence: (sign: UInt8, count: Int), _ range: Range<Int>) -> Bool {
    let count = bytes[range].prefix { $0 == fence.sign }.count
    return count >= fence.count && bytes[range].dropFirst(count).allSatisfy { $0 == 0x20 }
  }
}
