internal import SlovoModel

extension Document {
  /// The document, when it does not contradict itself.
  ///
  /// Every renderer begins here, so that all of them refuse the same documents.
  func consistent() throws(RenderingError) -> Document {
    guard !languages.isEmpty else { throw error(.noLanguage) }
    var known: Set<String> = []
    for note in notes where !known.insert(note.id).inserted {
      throw error(.noteRepeated(id: note.id))
    }
    try requireNotes(in: header + style.header + style.footer, known: known)
    for block in blocks { try requireConsistency(of: block, notes: known) }
    for note in notes {
      for paragraph in note.paragraphs { try requireNotes(in: paragraph, known: known) }
    }
    return self
  }

  func error(_ code: RenderingError.Code) -> RenderingError {
    RenderingError(code, document: properties.identifier)
  }

  private func requireConsistency(
    of block: Block, notes known: Set<String>
  ) throws(RenderingError) {
    switch block {
    case .heading(_, let inlines), .paragraph(let inlines, _):
      try requireNotes(in: inlines, known: known)
    case .list(_, let items):
      for block in items.joined() { try requireConsistency(of: block, notes: known) }
    case .table(let table):
      try requireConsistency(of: table, notes: known)
    case .columns(let pairs):
      for pair in pairs {
        for block in pair.left + pair.right {
          try requireConsistency(of: block, notes: known)
        }
      }
    case .contents(let contents):
      try requireNotes(in: contents.title + contents.entries.flatMap(\.words), known: known)
    case .blank, .pageBreak:
      break
    }
  }

  private func requireConsistency(
    of table: Table, notes known: Set<String>
  ) throws(RenderingError) {
    try requireNotes(in: table.caption, known: known)
    for (index, column) in table.columns.enumerated() where !(column.share > 0) {
      throw error(.columnWithoutWidth(column: index + 1))
    }
    for (index, row) in (table.header + table.rows).enumerated() {
      let spans = row.cells.reduce(0) { $0 + max(1, $1.span) }
      guard spans == table.columns.count else {
        throw error(.rowDoesNotFit(row: index + 1, spans: spans, columns: table.columns.count))
      }
      for cell in row.cells {
        for block in cell.blocks { try requireConsistency(of: block, notes: known) }
      }
    }
  }

  private func requireNotes(in inlines: [Inline], known: Set<String>) throws(RenderingError) {
    for inline in inlines {
      switch inline {
      case .noteMark(let note):
        guard known.contains(note) else { throw error(.noteMissing(id: note)) }
      case .strong(let inner), .emphasis(let inner), .link(_, let inner):
        try requireNotes(in: inner, known: known)
      case .control(let control):
        try requireNotes(in: control.label + control.printed, known: known)
      case .text, .lineBreak, .blank, .missing:
        break
      }
    }
  }
}
