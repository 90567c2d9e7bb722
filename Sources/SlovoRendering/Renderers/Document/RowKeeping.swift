internal import SlovoModel

/// Which rows of a table stay together on a page, so that neither its head nor its last row stands
/// alone at the foot or at the head of a page.
struct RowKeeping {
  /// Whether all rows stay on one page.
  let isWhole: Bool
  /// How many of the first rows stay with the head.
  let first: Int
  /// How many of the last rows stay together.
  let last: Int

  private let count: Int

  /// What stays together in a table.
  ///
  /// Rows that are so high that they may break hold nothing together.
  ///
  /// - Parameters:
  ///   - table: the table.
  ///   - width: its width, in points.
  ///   - document: the document, whose pages are measured.
  init(_ table: Table, width: Double, in document: Document) {
    count = table.rows.count
    // Cards are cut apart, whichever page they are on.
    guard table.role != .cards, count > 0 else {
      (isWhole, first, last) = (false, 0, 0)
      return
    }
    func breaks(_ row: Table.Row) -> Bool {
      RowHeight.breaks(row, of: table, width: width, in: document)
    }
    isWhole = table.role == .signatures || RowHeight.isShort(table, width: width, in: document)
    let ends = RowHeight.isShortStart(table, width: width, in: document) ? min(2, count) : 1
    first = table.rows.prefix(ends).prefix { !breaks($0) }.count
    last = count > 3 && !table.rows.suffix(2).contains(where: breaks) ? 2 : 1
  }

  /// Whether a row stays on the page of the row behind it.
  ///
  /// - Parameter index: the number of the row, from 0, without those of the head.
  /// - Returns: false for the last row, which has none behind it.
  func keepsWithNext(_ index: Int) -> Bool {
    guard index < count - 1 else { return false }
    return isWhole || index < first - 1 || index >= count - last
  }

  /// Whether the head stays on the page of the first row.
  var keepsHead: Bool { isWhole || first > 0 }
}
