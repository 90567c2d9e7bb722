import SlovoModel

/// The glossary as comma-separated values, for spreadsheets.
///
/// The columns `concept`, `language`, `term`, `status` and so on, a column for each form that any term
/// has ("genitive plural"), and at the end `key` and `base`, which are not to be changed: with them a
/// table that comes back is compared, value by value, with what it was made from.
public struct CSVFormat: GlossaryFormat {
  /// "csv"
  public static let id = "csv"

  /// What stands between cells.
  public var separator: Character = ","
  /// Whether a byte order mark stands first, as Excel wants it.
  public var hasByteOrderMark = false

  /// The format with commas and without a byte order mark.
  public init() {}

  /// The table as bytes of UTF-8.
  public func write(_ table: GlossaryTable) -> [UInt8] {
    let header = ["concept", "language"] + table.columns.map(\.name) + ["key", "base"]
    let rows = table.rows.map { row in
      [row.concept.rawValue, row.language.description]
        + table.columns.map { column in
          let text = row.values[column] ?? ""
          return column.isTruth ? TruthCell.text(of: text) : text
        } + [row.key ?? "", row.base?.text ?? ""]
    }
    let text = CSVText.write([header] + rows, separator: separator)
    return (hasByteOrderMark ? [0xEF, 0xBB, 0xBF] : []) + Array(text.utf8)
  }

  /// Reads a table and reports all that is wrong with it.
  public func read(_ bytes: [UInt8], for glossary: GlossaryShape) -> GlossaryReading {
    let rows: [CSVText.Row]
    do throws(TableFault) {
      rows = try CSVText.read(bytes, separator: separator)
    } catch {
      return GlossaryReading(table: nil, faults: [error])
    }
    guard let header = rows.first else {
      return GlossaryReading(
        table: nil,
        faults: [TableFault(row: 1, column: 1, message: "the table is empty; export one to start")])
    }
    var columns = CSVColumns(header, separator: separator)
    guard columns.faults.isEmpty else { return GlossaryReading(table: nil, faults: columns.faults) }
    let table = GlossaryTable(
      columns: columns.values.compactMap(\.value),
      rows: rows.dropFirst().compactMap { columns.row($0, glossary) },
      hasBases: columns.haveBases)
    return GlossaryReading(table: table, faults: columns.faults)
  }
}
