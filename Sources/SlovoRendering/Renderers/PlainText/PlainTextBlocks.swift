internal import SlovoModel

/// Writes blocks as lines of text.
struct PlainTextBlocks {
  let flattener: RunFlattener
  private let marks: [String: String]

  init(flattener: RunFlattener, document: Document) {
    self.flattener = flattener
    marks = Dictionary(document.notes.map { ($0.id, $0.mark) }, uniquingKeysWith: { $1 })
  }

  /// The blocks as groups of lines that belong between empty lines.
  func parts(of blocks: [Block], width: Int) -> [[String]] {
    blocks.flatMap { parts(of: $0, width: width) }.filter { !$0.isEmpty }
  }

  /// A paragraph's text; a link that does not show its target is followed by it.
  func text(of inlines: [Inline]) -> String {
    var output = ""
    for group in flattener.runs(of: inlines).grouped(by: \.link) {
      let words = group.runs.map(text).joined()
      output += words
      guard let target = group.runs.first?.link else { continue }
      let address = target.hasPrefix("mailto:") ? String(target.dropFirst(7)) : target
      if !words.contains(address) { output += " (\(address))" }
    }
    return output
  }

  private func text(of run: TextRun) -> String {
    switch run.content {
    case .text(let text): text.filter { $0 != "\u{AD}" }
    case .noteMark(let note): marks[note] ?? ""
    case .lineBreak, .blank, .control, .missing: run.plainText
    }
  }

  private func parts(of block: Block, width: Int) -> [[String]] {
    switch block {
    case .heading(let level, let inlines): return [heading(level: level, inlines, width: width)]
    case .paragraph(let inlines, role: _):
      return [PlainTextLines.wrapped(text(of: inlines), width: width)]
    case .list(let isOrdered, let items):
      return list(isOrdered: isOrdered, items: items, width: width)
    case .table(let table):
      let caption = PlainTextLines.wrapped(text(of: table.caption), width: width)
      return (caption == [""] ? [] : [caption])
        + PlainTextTable(table, in: self).parts(width: width)
    case .columns(let pairs):
      return pairs.flatMap { parts(of: $0.left + $0.right.map(\.withoutHeading), width: width) }
    case .blank(let lines):
      return Array(repeating: [String(repeating: "_", count: width)], count: max(0, lines))
    case .pageBreak:
      return [["", ""]]
    case .contents(let contents):
      let highest = contents.highestLevel
      return [
        PlainTextLines.wrapped(text(of: contents.title), width: width)
          + contents.entries.flatMap { entry in
            let step = 2 * (1 + entry.level - highest)
            let lines = PlainTextLines.wrapped(text(of: entry.words), width: width - step - 2)
            return Self.indented(
              lines.enumerated().map { $0 > 0 ? "  " + $1 : $1 }, by: step)
          }
      ]
    }
  }

  private func heading(level: Int, _ inlines: [Inline], width: Int) -> [String] {
    let lines = PlainTextLines.wrapped(text(of: inlines), width: width)
    let underlines: [Character] = ["=", "-", "~", "."]
    let underline = underlines[min(max(level, 1), underlines.count) - 1]
    let columns = lines.map { PlainTextLines.columns(of: $0) }.max() ?? 0
    return lines + [String(repeating: underline, count: columns)]
  }

  /// The items; an item of several paragraphs is set apart by empty lines.
  private func list(isOrdered: Bool, items: [[Block]], width: Int) -> [[String]] {
    let markerWidth = isOrdered ? "\(items.count). ".count : 2
    let isTight = items.allSatisfy { $0.dropFirst().allSatisfy(\.standsBelowItem) }
    let groups = items.enumerated().map { index, item in
      let marker = PlainTextLines.padded(isOrdered ? "\(index + 1)." : "-", to: markerWidth)
      let parts = parts(of: item, width: max(20, width - markerWidth))
      let lines = isTight ? Array(parts.joined()) : Array(parts.joined(separator: [""]))
      return Self.indented(lines.isEmpty ? [""] : lines, by: markerWidth, first: marker)
    }
    return isTight ? [Array(groups.joined())] : groups
  }

  /// The lines, indented by so many spaces, the first one with something in their place.
  static func indented(_ lines: [String], by indentation: Int, first: String? = nil) -> [String] {
    let spaces = String(repeating: " ", count: indentation)
    return lines.enumerated().map { index, line in
      if index == 0, let first { return line.isEmpty ? String(first.trimmedEnd) : first + line }
      return line.isEmpty ? "" : spaces + line
    }
  }
}

extension Block {
  /// Whether the block follows the first paragraph of an item without an empty line.
  fileprivate var standsBelowItem: Bool {
    switch self {
    case .list, .paragraph(_, .translation): true
    case .heading, .paragraph, .table, .columns, .blank, .pageBreak, .contents: false
    }
  }
}

extension String {
  /// The text without spaces at its end.
  var trimmedEnd: String {
    String(reversed().drop { $0 == " " }.reversed())
  }
}
