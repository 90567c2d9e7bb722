/// Comma-separated values as text and cells.
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
  /// What a spreadsheet would take for a formula gets an apostrophe in front, which `read` takes
  /// away again.
  ///
  /// - Parameters:
  ///   - rows: the rows of cells.
  ///   - separator: what stands between cells.
  /// - Returns: the text, with a line end behind each row.
  public static func write(_ rows: [[String]], separator: Character = ",") -> String {
    var text = ""
    for row in rows {
      text += row.map { quoted(guarded($0), separator) }.joined(separator: String(separator))
      text += "\r\n"
    }
    return text
  }

  /// Reads text into cells; an empty line is no row.
  ///
  /// - Parameters:
  ///   - text: the text; a byte order mark at its beginning is passed over.
  ///   - separator: what stands between cells.
  /// - Returns: the rows with their lines.
  /// - Throws: `TableFault` at a quotation mark that is never closed, or that is followed by letters.
  public static func read(
    _ text: String, separator: Character = ","
  ) throws(TableFault) -> [Row] {
    var reader = Reader(text, separator: separator)
    return try reader.rows()
  }

  private static let formulaSigns: Set<Character> = ["=", "+", "-", "@", "\t", "\r"]

  static func guarded(_ cell: String) -> String {
    guard let first = cell.first else { return cell }
    let isGuard = first == "'" && cell.dropFirst().first.map(isSpecial) ?? false
    return formulaSigns.contains(first) || isGuard ? "'" + cell : cell
  }

  static func unguarded(_ cell: String) -> String {
    guard cell.first == "'", let next = cell.dropFirst().first, isSpecial(next) else { return cell }
    return String(cell.dropFirst())
  }

  private static func isSpecial(_ sign: Character) -> Bool {
    sign == "'" || formulaSigns.contains(sign)
  }

  private static func quoted(_ cell: String, _ separator: Character) -> String {
    let needsQuotes =
      cell.contains { $0 == separator || $0 == "\"" || $0.isNewline } || cell.first == " "
      || cell.last == " "
    guard needsQuotes else { return cell }
    return "\""
      + cell.split(separator: "\"", omittingEmptySubsequences: false)
      .joined(separator: "\"\"") + "\""
  }

  /// Goes through the text once.
  private struct Reader {
    private let scalars: [Unicode.Scalar]
    private let separator: Character
    private var place = 0
    private var line = 1

    init(_ text: String, separator: Character) {
      scalars = Array(text.unicodeScalars)
      self.separator = separator
      if scalars.first == "\u{FEFF}" { place = 1 }
    }

    mutating func rows() throws(TableFault) -> [Row] {
      var rows: [Row] = []
      while place < scalars.count {
        let start = line
        let cells = try row()
        if cells != [""] { rows.append(Row(line: start, cells: cells)) }
      }
      return rows
    }

    private mutating func row() throws(TableFault) -> [String] {
      var cells: [String] = []
      let start = line
      while true {
        cells.append(
          CSVText.unguarded(
            next == "\"" ? try quotedCell(start, cells.count + 1) : plainCell()))
        guard let sign = next else { return cells }
        place += 1
        if Character(sign) == separator { continue }
        endLine(sign)
        return cells
      }
    }

    private var next: Unicode.Scalar? { place < scalars.count ? scalars[place] : nil }

    private mutating func plainCell() -> String {
      var cell = String.UnicodeScalarView()
      while let sign = next, Character(sign) != separator, sign != "\n", sign != "\r" {
        cell.append(sign)
        place += 1
      }
      return String(cell)
    }

    private mutating func quotedCell(_ row: Int, _ column: Int) throws(TableFault) -> String {
      var cell = String.UnicodeScalarView()
      place += 1
      while let sign = next {
        place += 1
        if sign == "\"" {
          guard next == "\"" else {
            guard next.map({ Character($0) == separator || $0 == "\n" || $0 == "\r" }) ?? true
            else {
              throw TableFault(
                row: row, column: column,
                message: "letters follow the closing quotation mark; double the marks inside a cell"
              )
            }
            return String(cell)
          }
          place += 1
        } else if sign == "\n" || sign == "\r" && next != "\n" {
          line += 1
        }
        cell.append(sign)
      }
      throw TableFault(
        row: row, column: column, message: "a quotation mark is never closed; close it with \"")
    }

    private mutating func endLine(_ sign: Unicode.Scalar) {
      if sign == "\r", next == "\n" { place += 1 }
      line += 1
    }
  }
}
