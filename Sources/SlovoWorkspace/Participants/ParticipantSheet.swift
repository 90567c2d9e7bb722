/// The rows of a list, as a file or a sheet of a workbook has them.
struct ParticipantSheet {
  /// The name of the sheet; `nil` where the file has no sheets.
  var name: String?
  /// The cells of each row.
  var rows: [[ParticipantCell]]
  /// The rows, from 1, that nobody sees.
  var hiddenRows: Set<Int> = []

  /// The rows, from 0, in which something is written.
  var filled: [Int] {
    rows.indices.filter { row in rows[row].contains { !$0.text.isBlank || $0.fault != nil } }
  }

  /// Joins cells into one.
  ///
  /// What goes over several rows is true of each of them; what goes over several columns is no cell of
  /// a list, but a heading in it.
  mutating func merge(_ wanted: ClosedRange<Int>, _ columns: ClosedRange<Int>) {
    let first = columns.lowerBound
    let row = wanted.lowerBound - 1
    guard rows.indices.contains(row), rows[row].indices.contains(first) else { return }
    if columns.count > 1, rows[row][first].fault == nil, !rows[row][first].text.isBlank {
      rows[row][first].fault =
        "the cell goes over several columns, as a heading does; split it, or remove the row"
    }
    for below in wanted.dropFirst().map({ $0 - 1 }) where rows.indices.contains(below) {
      while rows[below].count <= first { rows[below].append(ParticipantCell("")) }
      rows[below][first] = rows[row][first]
    }
  }
}
