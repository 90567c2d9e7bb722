import SlovoLocalization
import SlovoModel

/// The columns of a table whose sums stand in its last row.
struct ColumnSums {
  let columns: [TemplateNode.Column]
  /// What stands over the columns.
  let names: [[Inline]]
  let rows: [Table.Row]
  /// Whether there are rows for what somebody adds by hand, so that no sum is known yet.
  let isOpen: Bool

  /// What is known of the sum of a column.
  enum Sum {
    /// One sum for each currency, in the order in which they are met.
    case known([Table.Value])
    /// A place to fill in, with so many decimals.
    case open(decimals: Int)
  }

  /// The sum of a column; `nil` when the column has none.
  func sum(of column: Int) -> Sum? {
    guard columns[column].isSummed else { return nil }
    let cells = rows.map { $0.cells[column] }
    if let decimals = cells.lazy.compactMap(\.decimals).first { return .open(decimals: decimals) }
    if isOpen { return .open(decimals: 0) }
    return .known(Self.sums(of: cells.compactMap(\.value)))
  }

  private static func sums(of values: [Table.Value]) -> [Table.Value] {
    var sums: [Table.Value] = []
    for value in values {
      if let index = sums.firstIndex(where: { $0.adding(value) != nil }),
        let sum = sums[index].adding(value)
      {
        sums[index] = sum
      } else if value.isAmount {
        sums.append(value)
      }
    }
    return sums
  }
}

/// The last row of a table.
extension TemplateWriter {
  /// Whether a table has rows for what somebody adds by hand.
  func isOpen(_ loop: TemplateNode.Loop, in scope: Scope) -> Bool {
    if loop.spares > 0 { return true }
    guard loop.blanks > 0, let list = loop.list else { return loop.blanks > 0 }
    return switch scope.value(at: list) {
    case .list(let elements): elements.isEmpty
    case .some: false
    case nil: true
    }
  }

  /// The row of the sums, their words in front of the first one; `nil` when no column has any.
  mutating func total(_ sums: ColumnSums, words: [Inline]) -> Table.Row? {
    guard let first = sums.columns.firstIndex(where: \.isSummed) else { return nil }
    var cells: [Table.Cell] = []
    for column in sums.columns.indices {
      switch sums.sum(of: column) {
      case .open(let decimals):
        let name = words + [.text(" – ", language: voice.language.tag)] + sums.names[column]
        let place = control(.number(decimals: decimals), label: name, in: Scope())
        cells.append(Table.Cell([.paragraph([.control(place)], role: .body)]))
      case .known(let values):
        cells.append(
          Table.Cell(
            values.map { .paragraph(inlines(of: $0), role: .body) },
            value: values.count == 1 ? values[0] : nil))
      case nil:
        let isInFront = column + 1 == first
        cells.append(Table.Cell(isInFront ? [.paragraph(words, role: .body)] : []))
      }
    }
    return Table.Row(cells: cells, isTotal: true)
  }

  private mutating func inlines(of value: Table.Value) -> [Inline] {
    let leaf: ScopeLeaf =
      switch value {
      case .when(let when): .when(when)
      case .money(let money): .money(money)
      case .number(let number): .number(number)
      }
    return voice.inlines(of: .leaf(leaf), in: Scope(), findings: &findings)
  }
}

extension Table.Value {
  fileprivate var isAmount: Bool {
    switch self {
    case .money, .number: true
    case .when: false
    }
  }

  /// The sum of two values of one kind; `nil` when they cannot be added.
  fileprivate func adding(_ other: Table.Value) -> Table.Value? {
    switch (self, other) {
    case (.number(let one), .number(let other)): .number(one + other)
    case (.money(let one), .money(let other)): one.adding(other).map { .money($0) }
    case (.number, _), (.money, _), (.when, _): nil
    }
  }
}

extension Money {
  /// The sum; what it says of limits and taxes is what both say.
  fileprivate func adding(_ other: Money) -> Money? {
    guard currency == other.currency else { return nil }
    var sum = self
    sum.amount = amount + other.amount
    sum.kind = kind == other.kind ? kind : .exact
    sum.isGross = isGross == other.isGross ? isGross : nil
    return sum
  }
}

extension Table.Cell {
  /// The decimals of the number that is to be filled in; `nil` when none is.
  fileprivate var decimals: Int? {
    for case .paragraph(let content, _) in blocks {
      for case .control(let control) in content {
        if case .number(let decimals) = control.kind { return decimals }
      }
    }
    return nil
  }
}
