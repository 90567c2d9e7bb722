import SlovoModel

/// Two columns, the units of text level with one another.
///
/// A table keeps its rows: columns that say the same in both languages, such as times, stand once,
/// and after them the other columns in the first language, then in the second. Where the page is too
/// narrow for that, the second language stands below the first in each cell.
struct SideBySideLayout {
  /// The paper that tables have to fit on, with its long side below.
  let paper: DocumentStyle.Paper

  /// The blocks of both; `nil` when they do not correspond.
  func blocks(_ first: [Block], _ second: [Block]) -> [Block]? {
    guard first.count == second.count else { return nil }
    var blocks: [Block] = []
    var pairs: [ColumnPair] = []
    func flush() {
      if !pairs.isEmpty { blocks.append(.columns(pairs)) }
      pairs = []
    }
    for (one, other) in zip(first, second) {
      switch (one, other) {
      case (.table(let table), .table(let otherTable)):
        // A heading above a table stands by itself, with the few lines between them, so that a page
        // break cannot part them: programs keep only whole tables together with what follows.
        let opening = pairs.openingOfTable
        pairs.removeLast(opening.count)
        flush()
        if !opening.isEmpty { blocks.append(.columns(opening)) }
        guard let both = self.table(table, otherTable) else { return nil }
        blocks.append(.table(both))
      case (.list(let isOrdered, let ones), .list(_, let others)):
        guard ones.count == others.count else { return nil }
        pairs += self.pairs(ones, others, isOrdered: isOrdered)
      case (.blank, .blank):
        // Who signs stays on the page of the line to sign on.
        let signed = Array(pairs.reversed().prefix(while: \.isSigned).reversed())
        pairs.removeLast(signed.count)
        flush()
        if !signed.isEmpty { blocks.append(.columns(signed)) }
        blocks.append(one)
      case (.pageBreak, .pageBreak):
        flush()
        blocks.append(one)
      case (.contents(let contents), .contents(let others)):
        guard let both = contents.joined(with: others) else { return nil }
        flush()
        blocks.append(.contents(both))
      case (.paragraph(let words, let role), .paragraph(let others, _))
      where !words.controlNames.isEmpty:
        guard let form = words.joinedForm(with: others) else { return nil }
        let label = pairs.last.flatMap { $0.isHeading ? $0 : nil }
        if label != nil { pairs.removeLast() }
        flush()
        if let label { blocks.append(.columns([label])) }
        blocks.append(.paragraph(form, role: role))
      case (.heading, .heading), (.paragraph, .paragraph):
        pairs.append(ColumnPair(left: [one], right: [other]))
      case (.columns, _), (.heading, _), (.paragraph, _), (.list, _), (.table, _), (.blank, _),
        (.pageBreak, _), (.contents, _):
        return nil
      }
    }
    flush()
    return blocks
  }

  /// A pair for each item, so that they stay level; the numbers of an ordered list need it whole.
  private func pairs(
    _ first: [[Block]], _ second: [[Block]], isOrdered: Bool
  ) -> [ColumnPair] {
    if isOrdered {
      return [
        ColumnPair(
          left: [.list(isOrdered: true, items: first)],
          right: [.list(isOrdered: true, items: second)])
      ]
    }
    return zip(first, second).map { one, other in
      ColumnPair(
        left: [.list(isOrdered: false, items: [one])],
        right: [.list(isOrdered: false, items: [other])])
    }
  }

  // MARK: Tables

  private func table(_ first: Table, _ second: Table) -> Table? {
    guard let both = doubled(first, second) else { return nil }
    return ColumnFit(paper: paper, isLandscape: true).holds(both)
      ? both : StackedLayout().table(first, second)
  }

  /// The columns of both tables beside one another.
  private func doubled(_ first: Table, _ second: Table) -> Table? {
    let count = first.columns.count
    guard count == second.columns.count, first.rows.count == second.rows.count,
      first.header.count == second.header.count,
      (first.header + first.rows + second.header + second.rows).allSatisfy({
        $0.cells.count == count
      })
    else { return nil }
    switch first.role {
    case .fields: return fields(first, second)
    case .cards, .signatures: return StackedLayout().table(first, second)
    case .data: break
    }
    let shared = (0..<count).filter { column in
      zip(first.rows, second.rows).allSatisfy { one, other in
        one.cells[column].plainText == other.cells[column].plainText
          || one.cells[column].joinedForm(with: other.cells[column]) != nil
      }
    }
    let order = Order(count: count, shared: shared)
    var table = first
    table.caption = first.caption.joined(with: second.caption)
    table.columns = columns(first, order)
    table.header = zip(first.header, second.header).map { one, other in
      Table.Row(
        cells: order.columns.map { column in
          switch column {
          case .shared(let index): heading(one.cells[index], other.cells[index])
          case .first(let index): one.cells[index]
          case .second(let index): other.cells[index]
          }
        })
    }
    table.rows = zip(first.rows, second.rows).map { one, other in
      Table.Row(
        cells: order.columns.map { column in
          switch column {
          case .shared(let index):
            one.cells[index].joinedForm(with: other.cells[index]) ?? one.cells[index]
          case .first(let index): one.cells[index]
          case .second(let index): other.cells[index]
          }
        }, isSubdued: one.isSubdued, isTotal: one.isTotal)
    }
    return table
  }

  /// Names and values in the first language, then in the second; what is to be filled in has its
  /// names one below the other, and stands once.
  private func fields(_ first: Table, _ second: Table) -> Table {
    let controls = zip(first.rows, second.rows).map { one, other in
      one.cells.count == 2 ? one.cells[1].joinedForm(with: other.cells[1]) : nil
    }
    let shared = zip(zip(first.rows, second.rows), controls).map { rows, control in
      control ?? (rows.0.cells[1].plainText == rows.1.cells[1].plainText ? rows.0.cells[1] : nil)
    }
    let isForm = controls.contains { $0 != nil } && shared.allSatisfy { $0 != nil }
    let forms = isForm ? shared : controls
    var table = first
    table.caption = first.caption.joined(with: second.caption)
    let halves = (first.columns + first.columns).map { Table.Column(share: $0.share / 2) }
    table.columns = isForm ? first.columns : halves
    table.rows = zip(zip(first.rows, second.rows), forms).map { rows, form in
      let (one, other) = rows
      guard let form else {
        return Table.Row(cells: one.cells + other.cells, isSubdued: one.isSubdued)
      }
      let name = heading(one.cells[0], other.cells[0])
      return Table.Row(
        cells: [name, Table.Cell(form.blocks, span: isForm ? 1 : halves.count - 1)],
        isSubdued: one.isSubdued)
    }
    return table
  }

  /// In which order columns of two tables stand in one.
  private struct Order {
    enum Column {
      case shared(Int), first(Int), second(Int)
    }

    let columns: [Column]

    init(count: Int, shared: [Int]) {
      let own = (0..<count).filter { !shared.contains($0) }
      let leading = shared.filter { $0 < own.first ?? count }
      let trailing = shared.filter { !leading.contains($0) }
      columns =
        leading.map { .shared($0) } + own.map { .first($0) } + own.map { .second($0) }
        + trailing.map { .shared($0) }
    }
  }

  /// Columns that stand once keep their share, those that stand twice take theirs twice.
  private func columns(_ table: Table, _ order: Order) -> [Table.Column] {
    let weights = order.columns.map { column in
      switch column {
      case .shared(let index): table.columns[index].share
      case .first(let index), .second(let index): table.columns[index].share
      }
    }
    let sum = weights.reduce(0, +)
    return weights.map { Table.Column(share: $0 / sum) }
  }

  private func heading(_ first: Table.Cell, _ second: Table.Cell) -> Table.Cell {
    guard first.plainText != second.plainText else { return first }
    return Table.Cell(first.blocks + second.blocks, span: first.span)
  }
}
