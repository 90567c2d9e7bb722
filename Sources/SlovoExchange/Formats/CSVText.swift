/// Comma-separated values as bytes and cells.
///
/// Source: RFC 4180. Line ends are CR LF when written; LF and CR are read as well.
public enum CSVText {
  /// A row of cells with the line on which it begins, from 1.
  public struct Row: Hashable, Sendable {
    /// The line, from 1.
    public var line: Int
    /// The cells.
    public var cells: [String]
  }

  /// The cells as text.
  ///
  /// What a spreadsheet would take for a formula, a number, a date or a truth value gets an apostrophe
  /// in front, which `read` takes away again.
  ///
  /// - Parameters:
  ///   - rows: the rows of cells.
  ///   - separator: what stands between cells.
  /// - Returns: the text, with a line end behind each row.
  public static func write(_ rows: [[String]], separator: Character = ",") -> String {
    var text = ""
    for row in rows {
      text += row.map { quoted(CellGuard.guarded($0), separator) }
        .joined(separator: String(separator))
      text += "\r\n"
    }
    return text
  }

  /// Reads bytes of UTF-8 into cells; a row whose cells are all empty is none.
  ///
  /// - Parameters:
  ///   - bytes: the bytes; a byte order mark at their beginning is passed over.
  ///   - separator: what stands between cells.
  /// - Returns: the rows with their lines.
  /// - Throws: `TableFault` for a file that is no table of UTF-8, at a quotation mark that is never
  ///   closed or that is followed by letters, and at a cell whose bytes are no text.
  public static func read(
    _ bytes: [UInt8], separator: Character = ","
  ) throws(TableFault) -> [Row] {
    if let message = foreignKind(of: bytes) {
      throw TableFault(row: 1, column: 1, message: message)
    }
    var reader = CSVReader(bytes, separator: separator)
    return try reader.rows()
  }

  /// Reads text into cells.
  ///
  /// - Parameters:
  ///   - text: the text.
  ///   - separator: what stands between cells.
  /// - Returns: the rows with their lines.
  /// - Throws: `TableFault`, as for bytes.
  public static func read(
    _ text: String, separator: Character = ","
  ) throws(TableFault) -> [Row] {
    try read(Array(text.utf8), separator: separator)
  }

  /// What files are that people take for CSV; `nil` for others.
  private static func foreignKind(of bytes: [UInt8]) -> String? {
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
      return "the table is UTF-16; save it as CSV in UTF-8"
    }
    if bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) {
      return "this is a workbook (.xlsx, .ods) and no CSV; save the sheet as CSV in UTF-8"
    }
    if bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) {
      return "this is an old workbook (.xls) and no CSV; save the sheet as CSV in UTF-8"
    }
    return nil
  }

  private static func quoted(_ cell: String, _ separator: Character) -> String {
    let scalars = cell.unicodeScalars
    let needsQuotes =
      scalars.contains {
        Character($0) == separator || $0 == "\"" || $0.properties.isWhitespace && $0 != " "
      } || scalars.first == " " || scalars.last == " "
    guard needsQuotes else { return cell }
    var text = String.UnicodeScalarView("\"".unicodeScalars)
    for scalar in scalars {
      if scalar == "\"" { text.append("\"") }
      text.append(scalar)
    }
    text.append("\"")
    return String(text)
  }
}

/// Goes through bytes once.
private struct CSVReader {
  private let bytes: [UInt8]
  private let separator: [UInt8]
  private var place = 0
  private var line = 1

  init(_ bytes: [UInt8], separator: Character) {
    self.bytes = bytes
    self.separator = Array(String(separator).utf8)
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { place = 3 }
  }

  mutating func rows() throws(TableFault) -> [CSVText.Row] {
    var rows: [CSVText.Row] = []
    while place < bytes.count {
      let start = line
      let cells = try row()
      if cells.contains(where: { !$0.isEmpty }) {
        rows.append(CSVText.Row(line: start, cells: cells))
      }
    }
    return rows
  }

  private mutating func row() throws(TableFault) -> [String] {
    var cells: [String] = []
    let start = line
    while true {
      let column = cells.count + 1
      let cell = next == UInt8(ascii: "\"") ? try quotedCell(start, column) : plainCell()
      cells.append(CellGuard.unguarded(try text(cell, start, column)))
      guard place < bytes.count else { return cells }
      if isAtSeparator {
        place += separator.count
        continue
      }
      endLine()
      return cells
    }
  }

  private var next: UInt8? { place < bytes.count ? bytes[place] : nil }

  private var isAtSeparator: Bool {
    guard next == separator.first else { return false }
    return separator.count == 1 || bytes[place...].starts(with: separator)
  }

  private var isAtLineEnd: Bool { next == 0x0A || next == 0x0D }

  private mutating func plainCell() -> ArraySlice<UInt8> {
    let start = place
    while place < bytes.count, !isAtSeparator, !isAtLineEnd { place += 1 }
    return bytes[start..<place]
  }

  private mutating func quotedCell(
    _ row: Int, _ column: Int
  ) throws(TableFault) -> ArraySlice<UInt8> {
    var cell: [UInt8] = []
    place += 1
    while let byte = next {
      place += 1
      if byte == UInt8(ascii: "\"") {
        guard next == UInt8(ascii: "\"") else {
          guard place == bytes.count || isAtSeparator || isAtLineEnd else {
            throw TableFault(
              row: row, column: column,
              message: "letters follow the closing quotation mark; double the marks inside a cell")
          }
          return cell[...]
        }
        place += 1
      } else if byte == 0x0A || byte == 0x0D && next != 0x0A {
        line += 1
      }
      cell.append(byte)
    }
    throw TableFault(
      row: row, column: column, message: "a quotation mark is never closed; close it with \"")
  }

  private mutating func endLine() {
    let isReturn = next == 0x0D
    place += 1
    if isReturn, next == 0x0A { place += 1 }
    line += 1
  }

  private func text(
    _ cell: ArraySlice<UInt8>, _ row: Int, _ column: Int
  ) throws(TableFault) -> String {
    if cell.contains(0) {
      throw TableFault(
        row: row, column: column,
        message: "the cell has a byte that is zero; the file is no text, save the table anew")
    }
    guard let text = String(validating: cell, as: UTF8.self) else {
      throw TableFault(
        row: row, column: column,
        message: "the cell is not UTF-8; save the table as CSV in UTF-8")
    }
    return text
  }
}
