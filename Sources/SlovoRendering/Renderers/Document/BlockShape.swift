internal import SlovoModel

extension [Block] {
  /// The blocks, in which columns that follow columns are one block.
  var joiningColumns: [Block] {
    reduce(into: []) { blocks, block in
      if case .columns(let pairs) = block, case .columns(let before) = blocks.last {
        blocks[blocks.count - 1] = .columns(before + pairs)
      } else {
        blocks.append(block)
      }
    }
  }
}

extension Block {
  /// The block, or the paragraph that stands for a heading which the outline has already.
  var withoutHeading: Block {
    switch self {
    case .heading(let level, let inlines):
      .paragraph(inlines, role: .headingTranslation(level: level))
    case .paragraph, .list, .table, .columns, .blank, .pageBreak: self
    }
  }
}

extension Table.Row {
  /// Whether most of the row waits for a pen.
  var isToBeFilledIn: Bool {
    cells.count { $0.blocks.isEmpty } * 2 > cells.count
  }
}
