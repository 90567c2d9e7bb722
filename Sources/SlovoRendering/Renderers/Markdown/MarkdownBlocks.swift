internal import SlovoModel

/// Writes blocks as Markdown.
struct MarkdownBlocks {
  let flattener: RunFlattener
  private let marks: [String: String]
  private let languages: [String]

  init(flattener: RunFlattener, document: Document) {
    self.flattener = flattener
    marks = Dictionary(document.notes.map { ($0.id, $0.mark) }, uniquingKeysWith: { $1 })
    languages = document.languages.map(\.name)
  }

  /// The blocks as pieces that belong between empty lines.
  func parts(of blocks: [Block]) -> [String] {
    var parts: [String] = []
    var endsWithList: Bool?
    for block in blocks.joiningColumns() {
      var isOrderedList: Bool?
      if case .list(let isOrdered, _) = block { isOrderedList = isOrdered }
      // Two lists of the same kind would be read as one.
      if let isOrderedList, isOrderedList == endsWithList { parts.append("<!-- -->") }
      endsWithList = isOrderedList
      parts += self.parts(of: block).filter { !$0.isEmpty }
    }
    return parts
  }

  /// A paragraph of a note, its mark in front.
  func note(_ note: Note, _ paragraph: [Inline]) -> String {
    let mark = TextRun(content: .noteMark(note: note.id), language: flattener.defaultLanguage)
    var space = mark
    space.content = .text(" ")
    return MarkdownInlines.text(
      of: [mark, space] + flattener.runs(of: paragraph), place: .paragraph, marks: marks)
  }

  /// A paragraph's text.
  func text(
    of inlines: [Inline], in place: MarkdownInlines.Place = .paragraph, isStrong: Bool = false
  ) -> String {
    var runs = flattener.runs(of: inlines)
    if isStrong {
      for index in runs.indices { runs[index].isStrong = true }
    }
    return MarkdownInlines.text(of: runs, place: place, marks: marks)
  }

  private func parts(of block: Block) -> [String] {
    switch block {
    case .heading(let level, let inlines):
      [String(repeating: "#", count: min(max(level, 1), 6)) + " " + text(of: inlines, in: .heading)]
    case .paragraph(let inlines, let role): [text(of: inlines, isStrong: role.isStrong)]
    case .list(let isOrdered, let items): [list(isOrdered: isOrdered, items: items)]
    case .table(let table):
      [text(of: table.caption, isStrong: true), MarkdownTable(table, in: self).text]
    case .columns(let pairs): columns(pairs)
    case .blank(let lines):
      Array(repeating: String(repeating: "\\_", count: 30), count: max(0, lines))
    case .pageBreak: [MarkdownRenderer.rule]
    case .contents(let contents): [text(of: contents.title, isStrong: true), list(contents)]
    }
  }

  private func list(_ contents: Contents) -> String {
    contents.entries.map { entry in
      String(repeating: "  ", count: entry.level - contents.highestLevel) + "- "
        + text(of: entry.words)
    }.joined(separator: "\n")
  }

  private func list(isOrdered: Bool, items: [[Block]]) -> String {
    let isTight = items.allSatisfy { item in
      item.dropFirst().allSatisfy { if case .list = $0 { true } else { false } }
    }
    let lines = items.enumerated().map { index, item in
      let marker = isOrdered ? "\(index + 1). " : "- "
      let content = parts(of: item).joined(separator: isTight ? "\n" : "\n\n")
      let indentation = String(repeating: " ", count: marker.count)
      return content.isEmpty
        ? String(marker.dropLast())
        : marker
          + content.split(separator: "\n", omittingEmptySubsequences: false)
          .map { $0.isEmpty ? "" : indentation + $0 }
          .joined(separator: "\n").dropFirst(marker.count)
    }
    return lines.joined(separator: isTight ? "\n" : "\n\n")
  }

  /// Tables of two columns for paragraphs and lists; what a table cannot hold stands between them.
  private func columns(_ pairs: [ColumnPair]) -> [String] {
    var parts: [String] = []
    var rows: [ColumnPair] = []
    func flush() {
      guard !rows.isEmpty else { return }
      parts.append(MarkdownTable(pairs: rows, languages: languages, in: self).text)
      rows = []
    }
    for pair in pairs {
      if (pair.left + pair.right).allSatisfy(\.fitsMarkdownCell) {
        rows.append(pair)
      } else {
        flush()
        parts += self.parts(of: pair.left) + self.parts(of: pair.right.map(\.withoutHeading))
      }
    }
    flush()
    return parts
  }
}

extension ParagraphRole {
  /// Whether the paragraph is set apart by bold type where a format has no styles.
  fileprivate var isStrong: Bool {
    switch self {
    case .label, .name, .headingTranslation: true
    case .body, .subtitle, .lead, .remark, .speakerNote, .signature, .disclaimer, .translation:
      false
    }
  }
}

extension Block {
  fileprivate var fitsMarkdownCell: Bool {
    switch self {
    case .paragraph(_, .headingTranslation): false
    case .paragraph, .list: true
    case .heading, .table, .columns, .blank, .pageBreak, .contents: false
    }
  }
}
