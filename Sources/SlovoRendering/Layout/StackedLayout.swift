import SlovoModel

/// The second language under the first, unit by unit; what both say alike stands once.
struct StackedLayout {
  /// The blocks of both; `nil` when they do not correspond.
  func blocks(_ first: [Block], _ second: [Block], isCell: Bool = false) -> [Block]? {
    guard first.count == second.count else { return nil }
    var blocks: [Block] = []
    for (one, other) in zip(first, second) {
      guard let both = self.blocks(one, other, isCell: isCell) else { return nil }
      blocks += both
    }
    return blocks
  }

  private func blocks(_ first: Block, _ second: Block, isCell: Bool = false) -> [Block]? {
    switch (first, second) {
    case (.heading(let level, let one), .heading(_, let other)):
      guard one.plainText != other.plainText else { return [first] }
      return [first, .paragraph(other, role: .headingTranslation(level: level))]
    case (.paragraph(let one, let role), .paragraph(let other, _)):
      if let form = one.joinedForm(with: other) { return [.paragraph(form, role: role)] }
      guard one.plainText != other.plainText else { return [first] }
      if role == .label, !isCell, one.fitsInLine(with: other) {
        return [.paragraph(one.joined(with: other), role: role)]
      }
      // What is said beside slides is no part of them in either language.
      return [first, .paragraph(other, role: role == .speakerNote ? role : .translation)]
    case (.list(let isOrdered, let ones), .list(_, let others)):
      guard ones.count == others.count else { return nil }
      var items: [[Block]] = []
      for (one, other) in zip(ones, others) {
        guard let item = blocks(one, other, isCell: isCell) else { return nil }
        items.append(item)
      }
      return [.list(isOrdered: isOrdered, items: items)]
    case (.table(let one), .table(let other)):
      return table(one, other).map { [.table($0)] }
    case (.blank, .blank), (.pageBreak, .pageBreak): return [first]
    case (.contents(let one), .contents(let other)):
      return one.joined(with: other).map { [.contents($0)] }
    case (.columns, _), (.heading, _), (.paragraph, _), (.list, _), (.table, _), (.blank, _),
      (.pageBreak, _), (.contents, _):
      return nil
    }
  }

  func table(_ first: Table, _ second: Table) -> Table? {
    let isFields = first.role == .fields
    guard let header = rows(first.header, second.header, areFields: isFields),
      let rows = rows(first.rows, second.rows, areFields: isFields)
    else { return nil }
    var table = first
    table.header = header
    table.rows = rows
    table.caption = first.caption.joined(with: second.caption)
    return table
  }

  private func rows(
    _ first: [Table.Row], _ second: [Table.Row], areFields: Bool
  ) -> [Table.Row]? {
    guard first.count == second.count else { return nil }
    var rows: [Table.Row] = []
    for (one, other) in zip(first, second) {
      guard one.cells.count == other.cells.count else { return nil }
      var cells: [Table.Cell] = []
      for (index, (cell, otherCell)) in zip(one.cells, other.cells).enumerated() {
        let line = areFields ? cell.line(with: otherCell, isName: index == 0) : nil
        guard
          let blocks = line.map({ [$0] })
            ?? blocks(cell.blocks, otherCell.blocks, isCell: true)
        else { return nil }
        cells.append(
          Table.Cell(blocks, span: cell.span, isShaded: cell.isShaded, value: cell.value))
      }
      rows.append(Table.Row(cells: cells, isSubdued: one.isSubdued, isTotal: one.isTotal))
    }
    return rows
  }
}

extension Table.Cell {
  /// The words of both cells with a stroke between them: the names of a field, or short values.
  fileprivate func line(with other: Table.Cell, isName: Bool) -> Block? {
    guard blocks.count == 1, other.blocks.count == 1,
      case .paragraph(let words, let role) = blocks[0],
      case .paragraph(let others, _) = other.blocks[0], words.controlNames.isEmpty,
      isName || words.plainText.count + others.plainText.count <= Self.mostOfShortValues
    else { return nil }
    return .paragraph(words.joined(with: others), role: role)
  }

  /// How many letters two values have at most that stand in one line.
  private static let mostOfShortValues = 24
}

extension [Inline] {
  /// Whether a label has room in one line with its translation.
  fileprivate func fitsInLine(with other: [Inline]) -> Bool {
    plainText.count + other.plainText.count <= 80
  }
}
