internal import SlovoModel

extension [Block] {
  /// The numbers of the blocks that stay on the page of the block behind them: words that announce
  /// what follows, and, so that nobody signs on an empty page, the paragraph or the end of the table
  /// in front of a signature, and the signature with its lines.
  var keptWithNext: Set<Int> {
    var kept = Set(indices.dropLast().filter { self[$0].isAnnouncement })
    let signatures = signatures
    for range in signatures { kept.formUnion(range.dropLast()) }
    let starts = signatures.map(\.lowerBound) + indices.filter { self[$0].isTableOfSignatures }
    for start in starts where start > 0 {
      let before = start - 1
      // Those who sign one after the other may do so on two pages.
      guard !signatures.contains(where: { $0.contains(before) }) else { continue }
      if self[before].isPlainParagraph || self[before].isDataTable { kept.insert(before) }
    }
    return kept
  }

  /// The numbers of the blocks of each signature: who signs, the line, and what is to be written
  /// there.
  var signatures: [Range<Int>] {
    var signatures: [Range<Int>] = []
    var index = 0
    while index < count {
      guard self[index].isSignature else {
        index += 1
        continue
      }
      var (end, hasLine) = (index + 1, false)
      while end < count, self[end].isSigningLine, !hasLine || !self[end].isSignature {
        if case .blank = self[end] { hasLine = true }
        end += 1
      }
      signatures.append(index..<end)
      index = end
    }
    return signatures
  }

  /// The signatures that are paragraphs with a line, each of which stands on one page.
  var signedParagraphs: [Range<Int>] {
    signatures.filter { range in
      var hasLine = false
      for block in self[range] {
        if case .columns = block { return false }
        if case .blank = block { hasLine = true }
      }
      return hasLine
    }
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
      case .paragraph, .list, .table, .columns, .blank, .pageBreak, .contents:
        isBelowHeading = false
      }
    }
    return kept
  }
}

extension ColumnPair {
  /// Whether somebody signs below.
  var isSigned: Bool { left.contains(where: \.isSignature) }

  fileprivate var isRemark: Bool {
    if case .paragraph(_, .remark) = left.last { true } else { false }
  }
}

extension Block {
  fileprivate var isSignature: Bool {
    switch self {
    case .paragraph(_, .signature): true
    case .columns(let pairs): pairs.allSatisfy(\.isSigned)
    case .heading, .paragraph, .list, .table, .blank, .pageBreak, .contents: false
    }
  }

  fileprivate var isTableOfSignatures: Bool {
    if case .table(let table) = self { table.role == .signatures } else { false }
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
    case .heading, .paragraph, .list, .table, .columns, .blank, .pageBreak, .contents: false
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
    case .columns(let pairs): isSignature || pairs.count == 1 && pairs[0].isRemark
    case .heading, .paragraph, .list, .table, .pageBreak, .contents: false
    }
  }
}
