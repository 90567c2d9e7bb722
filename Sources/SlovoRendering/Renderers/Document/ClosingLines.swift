internal import SlovoModel

extension [Block] {
  /// The numbers of the blocks that stay on the page of the block behind them: words that announce
  /// what follows, and, so that nobody signs on an empty page, the paragraph in front of a signature
  /// and the signature with its lines.
  var keptWithNext: Set<Int> {
    var kept = Set(indices.dropLast().filter { self[$0].isAnnouncement })
    for (index, block) in enumerated() where block.isSigned {
      if index > 0, self[index - 1].isPlainParagraph { kept.insert(index - 1) }
      var next = index
      while next + 1 < count, self[next + 1].isSigningLine {
        kept.insert(next)
        next += 1
      }
    }
    return kept
  }
}

extension ColumnPair {
  /// Whether somebody signs below.
  var isSigned: Bool { left.contains(where: \.isSigned) }
}

extension Block {
  fileprivate var isSigned: Bool {
    switch self {
    case .paragraph(_, .signature): true
    case .table(let table): table.role == .signatures
    case .heading, .paragraph, .list, .columns, .blank, .pageBreak: false
    }
  }

  /// Whether the block ends with a colon.
  fileprivate var isAnnouncement: Bool {
    if case .paragraph(let content, _) = self { content.plainText.hasSuffix(":") } else { false }
  }

  fileprivate var isPlainParagraph: Bool {
    switch self {
    case .paragraph(_, .body), .paragraph(_, .remark), .paragraph(_, .translation),
      .paragraph(_, .lead):
      true
    case .heading, .paragraph, .list, .table, .columns, .blank, .pageBreak: false
    }
  }

  /// What belongs to the signature in front of it: its line, what is to be written there.
  fileprivate var isSigningLine: Bool {
    switch self {
    case .blank, .paragraph(_, .signature), .paragraph(_, .remark), .paragraph(_, .translation):
      true
    case .heading, .paragraph, .list, .table, .columns, .pageBreak: false
    }
  }
}
