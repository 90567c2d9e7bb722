internal import SlovoModel

/// How wide columns are, and how high rows.
extension SheetTable {
  /// The width of each column, in characters.
  ///
  /// Printed on one page, wider sheets would be too small to read: of what is left by columns of short
  /// words and values, those with the longest texts have the most, so that rows are not high for the
  /// sake of one cell.
  var widths: [Int] {
    let count = header.isEmpty ? rows.map(\.cells.count).max() ?? 0 : header.count
    let natural = (0..<count).map { min(max(widest(in: $0) + 2, 8), Self.widestColumn) }
    guard natural.reduce(0, +) > Self.widestSheet else { return natural }
    let flexible = natural.indices.filter { natural[$0] > Self.narrowestText }
    let room = Self.widestSheet - natural.reduce(0) { $0 + ($1 > Self.narrowestText ? 0 : $1) }
    let lengths = flexible.map { column in
      Double(
        rows.map { $0.cells.indices.contains(column) ? $0.cells[column].length : 0 }.max() ?? 0
      )
      .squareRoot()
    }
    var widths = natural
    for (column, length) in zip(flexible, lengths) {
      let share = Double(room) * length / max(1, lengths.reduce(0, +))
      widths[column] = min(max(Int(share), Self.narrowestText), Self.widestText)
    }
    return widths
  }

  /// The longest line of a column, in characters; where people write, there is room for it.
  private func widest(in column: Int) -> Int {
    var width = header.isEmpty ? 0 : headerWidth(of: column)
    if writable.contains(column) { width = max(width, Self.widthToWrite) }
    for row in rows where column < row.cells.count {
      let isAnswer = header.isEmpty && column > 0 && row.cells[column] == .empty
      width = max(width, isAnswer ? 40 : row.cells[column].width)
    }
    return width
  }

  /// The least width in which the name of a column has one line, or two between its words; beside it
  /// stands the button for filters.
  private func headerWidth(of column: Int) -> Int {
    let name = header[column]
    var width = name.split(whereSeparator: \.isWhitespace).map(\.count).max() ?? 0
    while Self.lines(of: name, width: width) > 2 { width += 1 }
    return width + 4
  }

  /// How many lines the header has.
  var headerLines: Int {
    zip(header, widths).map { name, width in
      Self.lines(of: name, width: width - 4)
    }.max() ?? 1
  }

  /// How many lines the highest cell of a row has.
  func lines(of row: Row) -> Int {
    let widths = widths
    return row.cells.enumerated().map { column, value in
      guard case .text(let text) = value, column < widths.count else { return 1 }
      return text.split(separator: "\n", omittingEmptySubsequences: false).reduce(0) {
        $0 + Self.lines(of: $1, width: widths[column] - 2)
      }
    }.max() ?? 1
  }

  static func lines(of text: some StringProtocol, width: Int) -> Int {
    var lines = 1
    var used = 0
    for word in text.split(separator: " ") {
      let length = word.count
      if used > 0, used + 1 + length > width {
        lines += 1
        used = 0
      }
      used += (used > 0 ? 1 : 0) + length
      if used > width {
        lines += (used - 1) / max(1, width)
        used %= max(1, width)
      }
    }
    return lines
  }

  private static let widestColumn = 48
  /// The widest column of a sheet that is as wide as a page.
  private static let widestText = 60
  private static let widestSheet = 150
  private static let narrowestText = 20
  /// A column in which people write.
  private static let widthToWrite = 22
}

extension SheetValue {
  /// How many characters there are in a text.
  fileprivate var length: Int {
    if case .text(let text) = self { text.count } else { width }
  }
}
