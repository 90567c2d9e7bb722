internal import SlovoModel

/// How high a row of a table will be, about, so that only long rows break over pages.
///
/// A row that stays whole leaves a gap at the foot of the page: a short row a small one, a long row
/// up to its own height. From a third of a page on, a broken row is the lesser evil.
enum RowHeight {
  /// Whether a row may break.
  ///
  /// - Parameters:
  ///   - row: the row.
  ///   - table: its table.
  ///   - width: the width of the table, in points.
  ///   - document: the document, whose pages are measured.
  /// - Returns: true from a third of the height of a page on.
  static func breaks(
    _ row: Table.Row, of table: Table, width: Double, in document: Document
  ) -> Bool {
    points(of: row, of: table, width: width) > pageHeight(of: document) / 3
  }

  /// Whether a row of two columns of text may break: from a sixth of the height of a page on.
  static func breaks(_ pair: ColumnPair, width: Double, in document: Document) -> Bool {
    max(height(of: pair.left, width: width / 2), height(of: pair.right, width: width / 2))
      > pageHeight(of: document) / 6
  }

  /// Whether a table is so short that it stays whole on a page.
  ///
  /// One with many rows can be parted well, and leaves no gap at the foot of a page.
  static func isShort(_ table: Table, width: Double, in document: Document) -> Bool {
    let most = table.rows.count > mostRowsOfShortTable ? mostOfTableWithRows : mostOfShortTable
    return start(of: table, rows: table.rows.count, width: width) < pageHeight(of: document) * most
  }

  /// Whether the head of a table and its first two rows are so short that they stay together.
  ///
  /// Higher ones would leave a larger gap at the foot of a page than one row below a head is worth.
  static func isShortStart(_ table: Table, width: Double, in document: Document) -> Bool {
    start(of: table, rows: 2, width: width) < pageHeight(of: document) * mostOfShortStart
  }

  /// How high the head of a table and some of its first rows are.
  ///
  /// - Parameters:
  ///   - table: the table.
  ///   - count: how many rows.
  ///   - width: the width of the table, in points.
  /// - Returns: the height in points.
  static func start(of table: Table, rows count: Int, width: Double) -> Double {
    (table.header + table.rows.prefix(count)).reduce(0) { sum, row in
      sum
        + max(
          points(of: row, of: table, width: width) + 9, Double(table.rowHeight ?? 0) * 2.835,
          row.roomToWrite)
    }
  }

  /// The height of the text on a page, in points.
  private static func pageHeight(of document: Document) -> Double {
    let sides = document.style.paper.sides
    return Double(document.isLandscape ? sides.short : sides.long) / 20 - margins
  }

  /// The widths of the cells, in points, and their heights at 10.5 points.
  private static func points(of row: Table.Row, of table: Table, width: Double) -> Double {
    let total = table.columns.reduce(0) { $0 + $1.share }
    var column = 0
    return row.cells.map { cell in
      let end = min(column + max(1, cell.span), table.columns.count)
      let share = table.columns[column..<end].reduce(0) { $0 + $1.share } / total
      column = end
      return height(of: cell.blocks, width: max(20, width * share - 10))
    }.max() ?? 0
  }

  private static func height(of blocks: [Block], width: Double) -> Double {
    blocks.reduce(0) { sum, block in
      switch block {
      case .heading(_, let inlines), .paragraph(let inlines, _):
        sum + height(of: inlines.plainText, width: width)
      case .list(_, let items):
        sum + items.reduce(0) { $0 + height(of: $1, width: width - 12) }
      case .table(let table):
        sum
          + (table.header + table.rows).reduce(0) {
            $0 + points(of: $1, of: table, width: width)
          }
      case .columns(let pairs):
        sum
          + pairs.reduce(0) {
            $0
              + max(height(of: $1.left, width: width / 2), height(of: $1.right, width: width / 2))
          }
      case .blank(let lines): sum + 20 * Double(lines)
      case .contents(let contents):
        sum + contents.entries.reduce(20) { $0 + height(of: $1.words.plainText, width: width) }
      case .pageBreak: sum
      }
    }
  }

  private static func height(of text: String, width: Double) -> Double {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).reduce(0) {
      $0 + max(1, Int((Double($1.count) * letter / max(width, letter)).rounded(.up)))
    }
    return Double(lines) * line + 4
  }

  /// Which part of a page a table may take up that stays whole.
  private static let mostOfShortTable = 0.36
  private static let mostOfTableWithRows = 0.18
  private static let mostRowsOfShortTable = 6
  private static let mostOfShortStart = 0.25
  /// The upper and the lower margin, in points.
  private static let margins = 113.0
  /// The mean width of a letter with what is lost at the ends of lines, and the height of a line.
  private static let letter = 5.7
  private static let line = 13.2
}
