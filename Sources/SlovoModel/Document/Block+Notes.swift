extension Block {
  /// The notes whose marks stand in the block, in reading order.
  public var noteMarks: [String] { inlines.flatMap(\.noteMarks) }

  /// The names of what is missing in the block, in reading order.
  package var gaps: [String] { inlines.flatMap(\.gaps) }

  /// All pieces of paragraphs in the block, in reading order.
  private var inlines: [Inline] {
    switch self {
    case .heading(_, let inlines), .paragraph(let inlines, _): inlines
    case .list(_, let items): items.flatMap { $0.flatMap(\.inlines) }
    case .table(let table):
      table.caption
        + (table.header + table.rows).flatMap(\.cells).flatMap { $0.blocks.flatMap(\.inlines) }
    case .columns(let pairs):
      pairs.flatMap { ($0.left + $0.right).flatMap(\.inlines) }
    case .contents(let contents): contents.title + contents.entries.flatMap(\.words)
    case .blank, .pageBreak: []
    }
  }
}

extension Inline {
  /// The notes whose marks stand in the piece.
  public var noteMarks: [String] {
    switch self {
    case .noteMark(let note): [note]
    case .strong(let inlines), .emphasis(let inlines), .link(_, let inlines):
      inlines.flatMap(\.noteMarks)
    case .text, .lineBreak, .blank, .control, .missing: []
    }
  }

  /// The names of what is missing in the piece.
  package var gaps: [String] {
    switch self {
    case .missing(let name): [name]
    case .strong(let inlines), .emphasis(let inlines), .link(_, let inlines):
      inlines.flatMap(\.gaps)
    case .control(let control): (control.label + control.printed).gaps
    case .text, .noteMark, .lineBreak, .blank: []
    }
  }
}

extension Sequence<Inline> {
  /// The names of what is missing in the text.
  fileprivate var gaps: [String] { flatMap(\.gaps) }
}
