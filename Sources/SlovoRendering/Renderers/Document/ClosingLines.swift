internal import SlovoModel

extension [Block] {
  /// The numbers of the blocks that stay on the page of the block behind them: words that announce
  /// what follows, and, so that nobody signs on an empty page, the paragraph or the end of the table
  /// in front of a signature, and the signature with its lines.
  var keptWithNext: Set<Int> {
    var kept = Set(indices.dropLast().filter { self[$0].isAnnouncement })
    for (index, block) in enumerated() where block.isSigned {
      if index > 0, self[index - 1].isPlainParagraph || self[index - 1].isDataTable {
        kept.insert(index - 1)
      }
      var next = index
      while next + 1 < count, self[next + 1].isSigningLine {
        kept.insert(next)
        next += 1
      }
    }
    return kept
  }

  /// The number of the block in front of the last line of a document, which should not stand alone
  /// on a page.
  var keptForClosing: Set<Int> {
    guard count > 1, self[count - 1].isClosingLine, self[count - 2].isPlainParagraph else {
      return []
    }
    return [count - 2]
  }
}

extension [Block] {
  /// The numbers of blocks below a heading that stay on the page of what they stand above: remarks
  /// such as the date of an event, in two languages with their translations, and the few lines
  /// between a heading and its table.
  var keptBelowHeadings: Set<Int> {
    var kept: Set<Int> = []
    var isBelowHeading = false
    for (index, block) in enumerated() {
      if case .heading = block {
        let lines = self[(index + 1)...].prefix { $0.isPlainParagraph }
        if case .table = dropFirst(lines.endIndex).first, lines.count < 4 {
          kept.formUnion(lines.indices)
        }
      }
      switch block {
      case .heading, .paragraph(_, .headingTranslation): isBelowHeading = true
      case .paragraph(_, .remark) where isBelowHeading: kept.insert(index)
      case .paragraph(_, .translation) where kept.contains(index - 1): kept.insert(index)
      case .paragraph, .list, .table, .columns, .blank, .pageBreak: isBelowHeading = false
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
    case .paragraph(_, .body), .paragraph(_, .remark), .paragraph(_, .disclaimer),
      .paragraph(_, .translation), .paragraph(_, .lead):
      true
    case .heading, .paragraph, .list, .table, .columns, .blank, .pageBreak: false
    }
  }

  fileprivate var isDataTable: Bool {
    if case .table(let table) = self { table.role == .data || table.role == .fields } else { false }
  }

  /// Whether the block is a single line, in one language or in two.
  fileprivate var isClosingLine: Bool {
    if case .columns(let pairs) = self { pairs.count == 1 } else { isPlainParagraph }
  }

  /// What belongs to the signature in front of it: its line, what is to be written there.
  fileprivate var isSigningLine: Bool {
    switch self {
    case .blank, .paragraph(_, .signature), .paragraph(_, .remark), .paragraph(_, .disclaimer),
      .paragraph(_, .translation):
      true
    case .heading, .paragraph, .list, .table, .columns, .pageBreak: false
    }
  }
}
