import SlovoModel

/// The second language under the first, unit by unit; what both say alike stands once.
struct StackedLayout {
  /// The blocks of both; `nil` when they do not correspond.
  func blocks(_ first: [Block], _ second: [Block]) -> [Block]? {
    guard first.count == second.count else { return nil }
    var blocks: [Block] = []
    for (one, other) in zip(first, second) {
      guard let both = self.blocks(one, other) else { return nil }
      blocks += both
    }
    return blocks
  }

  private func blocks(_ first: Block, _ second: Block) -> [Block]? {
    switch (first, second) {
    case (.heading(let level, let one), .heading(_, let other)):
      guard one.plainText != other.plainText else { return [first] }
      return [first, .paragraph(other, role: .headingTranslation(level: level))]
    case (.paragraph(let one, let role), .paragraph(let other, _)):
      if let form = one.joinedForm(with: other) { return [.paragraph(form, role: role)] }
      guard one.plainText != other.plainText else { return [first] }
      // What is said beside slides is no part of them in either language.
      return [first, .paragraph(other, role: role == .speakerNote ? role : .translation)]
    case (.list(let isOrdered, let ones), .list(_, let others)):
      guard ones.count == others.count else { return nil }
      var items: [[Block]] = []
      for (one, other) in zip(ones, others) {
        guard let item = blocks(one, other) else { return nil }
        items.append(item)
      }
      return [.list(isOrdered: isOrdered, items: items)]
    case (.table(let one), .table(let other)):
      return table(one, other).map { [.table($0)] }
    case (.blank, .blank), (.pageBreak, .pageBreak): return [first]
    case (.columns, _), (.heading, _), (.paragraph, _), (.list, _), (.table, _), (.blank, _),
      (.pageBreak, _):
      return nil
    }
  }

  func table(_ first: Table, _ second: Table) -> Table? {
    guard let header = rows(first.header, second.header), let rows = rows(first.rows, second.rows)
    else { return nil }
    var table = first
    table.header = header
    table.rows = rows
    table.caption = first.caption.joined(with: second.caption)
    return table
  }

  private func rows(_ first: [Table.Row], _ second: [Table.Row]) -> [Table.Row]? {
    guard first.count == second.count else { return nil }
    var rows: [Table.Row] = []
    for (one, other) in zip(first, second) {
      guard one.cells.count == other.cells.count else { return nil }
      var cells: [Table.Cell] = []
      for (cell, otherCell) in zip(one.cells, other.cells) {
        guard let blocks = blocks(cell.blocks, otherCell.blocks) else { return nil }
        cells.append(
          Table.Cell(blocks, span: cell.span, isShaded: cell.isShaded, value: cell.value))
      }
      rows.append(Table.Row(cells: cells, isSubdued: one.isSubdued, isTotal: one.isTotal))
    }
    return rows
  }
}
