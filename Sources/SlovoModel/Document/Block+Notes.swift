extension Block {
  /// The notes whose marks stand in the block, in reading order.
  public var noteMarks: [String] {
    switch self {
    case .heading(_, let inlines), .paragraph(let inlines, _): inlines.flatMap(\.noteMarks)
    case .list(_, let items): items.flatMap { $0.flatMap(\.noteMarks) }
    case .table(let table):
      table.caption.flatMap(\.noteMarks)
        + (table.header + table.rows).flatMap(\.cells).flatMap { $0.blocks.flatMap(\.noteMarks) }
    case .columns(let pairs):
      pairs.flatMap { ($0.left + $0.right).flatMap(\.noteMarks) }
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
    case .text, .lineBreak, .blank, .missing: []
    }
  }
}
