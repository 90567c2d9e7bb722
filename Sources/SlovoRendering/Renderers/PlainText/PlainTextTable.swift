internal import SlovoModel

/// A table as plain text: aligned if all of it fits, otherwise as names and values.
struct PlainTextTable {
  private let blocks: PlainTextBlocks
  private let table: Table
  private let gap = 2
  /// The width for text that is to stay on one line.
  private let unlimited = 4096

  init(_ table: Table, in blocks: PlainTextBlocks) {
    self.table = table
    self.blocks = blocks
  }

  /// The table as groups of lines that belong between empty lines.
  func parts(width: Int) -> [[String]] {
    switch table.role {
    case .fields: [Array(table.rows.map { fields(of: $0, width: width) }.joined())]
    case .cards, .signatures:
      table.rows.flatMap(\.cells).map { Array(blocks.parts(of: $0.blocks, width: width).joined()) }
    case .data: aligned(width: width).map { [$0] } ?? records(width: width)
    }
  }

  /// `Name: value`, for every name in the row.
  private func fields(of row: Table.Row, width: Int) -> [String] {
    var entries: [(name: String, value: [Block])] = []
    for (index, cell) in row.cells.enumerated() {
      if table.isName(cell, at: index), index + 1 < row.cells.count {
        entries.append((label(of: cell), []))
      } else if entries.isEmpty {
        entries.append(("", cell.blocks))
      } else {
        entries[entries.count - 1].value += cell.blocks
      }
    }
    return entries.flatMap { entry(name: $0.name, value: $0.value, width: width) }
  }

  /// Columns under each other; `nil` when a cell needs more than one line.
  private func aligned(width: Int) -> [String]? {
    var lines: [[String]] = []
    for row in table.header + table.rows {
      var line: [String] = []
      for cell in row.cells {
        guard cell.blocks.count <= 1, cell.blocks.allSatisfy(\.isParagraph) else { return nil }
        let parts = blocks.parts(of: cell.blocks, width: unlimited)
        guard (parts.first?.count ?? 0) <= 1 else { return nil }
        line.append(parts.first?.first ?? "")
        line += Array(repeating: "", count: max(1, cell.span) - 1)
      }
      lines.append(line)
    }
    var widths = Array(repeating: 0, count: table.columns.count)
    for (line, row) in zip(lines, table.header + table.rows) {
      var column = 0
      for cell in row.cells {
        // What spans columns runs over the empty cells behind it.
        if cell.span <= 1 {
          widths[column] = max(widths[column], PlainTextLines.columns(of: line[column]))
        }
        column += max(1, cell.span)
      }
    }
    let written = lines.map { Self.line($0, widths: widths, gap: gap) }
    guard written.allSatisfy({ PlainTextLines.columns(of: $0) <= width }) else { return nil }
    let rule = widths.map { String(repeating: "-", count: max(1, $0)) }
      .joined(separator: String(repeating: " ", count: gap))
    return Array(written.prefix(table.header.count)) + (table.header.isEmpty ? [] : [rule])
      + written.dropFirst(table.header.count)
  }

  private static func line(_ cells: [String], widths: [Int], gap: Int) -> String {
    var output = ""
    var end = 0
    for (cell, width) in zip(cells, widths) {
      output = PlainTextLines.padded(output, to: end) + cell
      end += width + gap
    }
    return output.trimmedEnd
  }

  /// A group for every row, a line for every cell, the name of the column in front.
  private func records(width: Int) -> [[String]] {
    let names = columnNames()
    return table.rows.map { row in
      var column = 0
      var lines: [String] = []
      for cell in row.cells {
        let isUnnamed =
          cell.span > 1 && cell.span == table.columns.count || row.isTotal && cell.isWords
        let name = isUnnamed ? "" : names[column]
        if !cell.blocks.isEmpty { lines += entry(name: name, value: cell.blocks, width: width) }
        column += max(1, cell.span)
      }
      return lines
    }
  }

  /// The name of every column, from all rows of the header.
  private func columnNames() -> [String] {
    var names = Array(repeating: [String](), count: table.columns.count)
    for row in table.header {
      var column = 0
      for cell in row.cells {
        let name = label(of: cell)
        for spanned in column..<(column + max(1, cell.span)) where !name.isEmpty {
          names[spanned].append(name)
        }
        column += max(1, cell.span)
      }
    }
    return names.map { $0.joined(separator: ", ") }
  }

  /// The cell on one line, its paragraphs set apart by a slash.
  private func label(of cell: Table.Cell) -> String {
    let name = blocks.parts(of: cell.blocks, width: unlimited).map {
      $0.joined(separator: " ")
    }.joined(separator: " / ")
    return name.last == ":" ? String(name.dropLast()) : name
  }

  private func entry(name: String, value: [Block], width: Int) -> [String] {
    let parts = blocks.parts(of: value, width: width - gap)
    guard let last = name.last else { return Array(parts.joined()) }
    // A question has its mark already.
    let asked = last == "?" || last == "!" ? name : name + ":"
    // The same in two languages reads better on one line, where it fits.
    if parts.count > 1, value.allSatisfy(\.isParagraph), parts.allSatisfy({ $0.count == 1 }) {
      let line = asked + " " + parts.joined().joined(separator: " / ")
      if PlainTextLines.columns(of: line) <= width { return [line] }
    }
    guard value.first?.isParagraph == true, let first = parts.first else {
      return PlainTextLines.wrapped(asked, width: width, hanging: gap)
        + PlainTextBlocks.indented(Array(parts.joined()), by: gap)
    }
    let opening = asked + " " + first.joined(separator: first.count > 1 ? " " : "")
    return PlainTextLines.wrapped(opening, width: width, hanging: gap)
      + PlainTextBlocks.indented(Array(parts.dropFirst().joined()), by: gap)
  }
}

extension Block {
  fileprivate var isParagraph: Bool {
    if case .paragraph = self { true } else { false }
  }
}
