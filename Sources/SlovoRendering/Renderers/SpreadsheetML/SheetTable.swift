internal import SlovoModel

/// A table of a document as a sheet holds it: one header, one cell for each column of every row.
struct SheetTable {
  /// One row.
  struct Row {
    var cells: [SheetValue]
    var isSubdued: Bool
    /// The columns whose cells name the ones behind them.
    var names: Set<Int>
  }

  /// The name of the sheet, at most 31 characters and different from the others.
  var name: String
  /// The names of the columns, each different from the others; empty in a table of fields.
  var header: [String]
  var rows: [Row]

  /// The tables of a document in reading order, those in columns of text among them.
  static func tables(of document: Document) -> [SheetTable] {
    var collector = Collector(title: document.properties.title)
    collector.collect(document.blocks)
    return collector.tables
  }

  /// The width of each column, in characters.
  var widths: [Int] {
    let count = header.isEmpty ? rows.map(\.cells.count).max() ?? 0 : header.count
    return (0..<count).map { column in
      var width = header.isEmpty ? 0 : min(header[column].count + 4, 30)
      for row in rows where column < row.cells.count {
        width = max(width, row.cells[column].width)
      }
      return min(max(width + 2, 8), 48)
    }
  }

  /// How many lines the highest cell of a row has.
  func lines(of row: Row) -> Int {
    let widths = widths
    return row.cells.enumerated().map { column, value in
      guard case .text(let text) = value, column < widths.count else { return 1 }
      return text.split(separator: "\n", omittingEmptySubsequences: false).reduce(0) {
        $0 + max(1, ($1.count + widths[column] - 3) / max(1, widths[column] - 2))
      }
    }.max() ?? 1
  }

  private init(name: String, header: [String], rows: [Row]) {
    self.name = name
    self.header = header
    self.rows = rows
  }

  private init(_ table: Table, name: String) {
    let count = table.columns.count
    var header = Array(repeating: "", count: table.header.isEmpty ? 0 : count)
    for row in table.header {
      for (column, text) in Self.texts(of: row, count: count).enumerated() where !text.isEmpty {
        header[column] += (header[column].isEmpty ? "" : " / ") + text.onOneLine
      }
    }
    var texts = table.rows.map { Self.texts(of: $0, count: count) }
    // Columns of stretches of time are two.
    for column in header.indices.reversed() {
      let stretches = texts.map { SheetValue.stretch($0[column]) }
      guard stretches.contains(where: { $0 != nil }),
        zip(stretches, texts).allSatisfy({ $0 != nil || $1[column].isEmpty })
      else { continue }
      header.insert(header[column] + " (–)", at: column + 1)
      for row in texts.indices {
        let parts = texts[row][column].split(whereSeparator: { "–-—".contains($0) })
        texts[row][column] = parts.first.map { String($0) } ?? ""
        texts[row].insert(parts.last.map { String($0) } ?? "", at: column + 1)
      }
    }
    self.init(
      name: name, header: Self.unique(header),
      rows: zip(table.rows, texts).map { row, texts in
        Row(
          cells: texts.map { SheetValue($0) }, isSubdued: row.isSubdued,
          names: Set(row.cells.indices.filter { table.isName(row.cells[$0], at: $0) }))
      })
  }

  /// Names that differ from one another, also when only the size of letters tells them apart.
  private static func unique(_ names: [String]) -> [String] {
    var known: Set<String> = []
    return names.map { name in
      let name = name.isEmpty ? "–" : String(name.prefix(200))
      var candidate = name
      var number = 2
      while !known.insert(candidate.lowercased()).inserted {
        candidate = "\(name) (\(number))"
        number += 1
      }
      return candidate
    }
  }

  private static func texts(of row: Table.Row, count: Int) -> [String] {
    let texts = row.cells.flatMap { cell in
      [text(of: cell.blocks)] + Array(repeating: "", count: max(1, cell.span) - 1)
    }
    return Array(texts.prefix(count)) + Array(repeating: "", count: max(0, count - texts.count))
  }

  private static func text(of blocks: [Block]) -> String {
    lines(of: blocks).filter { !$0.isEmpty }.joined(separator: "\n")
  }

  private static func lines(of blocks: [Block]) -> [String] {
    blocks.flatMap { block -> [String] in
      switch block {
      case .heading(_, let inlines), .paragraph(let inlines, _): [inlines.sheetText]
      case .list(let isOrdered, let items):
        items.enumerated().flatMap { index, item in
          let lines = self.lines(of: item)
          return [(isOrdered ? "\(index + 1). " : "• ") + (lines.first ?? "")]
            + lines.dropFirst().map { "   " + $0 }
        }
      case .table(let table):
        (table.header + table.rows).map { row in
          row.cells.map { text(of: $0.blocks) }.filter { !$0.isEmpty }.joined(separator: " – ")
        }
      case .columns(let pairs): pairs.flatMap { lines(of: $0.left + $0.right) }
      case .blank, .pageBreak: []
      }
    }
  }

  /// Goes through a document, and remembers the heading above each table.
  private struct Collector {
    var tables: [SheetTable] = []
    private var heading: String
    private var known: Set<String> = []

    init(title: String) {
      heading = title
    }

    mutating func collect(_ blocks: [Block]) {
      for block in blocks {
        switch block {
        case .heading(_, let inlines): heading = inlines.sheetText
        case .paragraph(let inlines, .label): heading = inlines.sheetText
        case .paragraph, .blank, .pageBreak: continue
        case .list(_, let items): for item in items { collect(item) }
        case .columns(let pairs): for pair in pairs { collect(pair.left) }
        case .table(let table):
          let caption = table.caption.sheetText
          guard !table.columns.isEmpty, !table.rows.isEmpty else { continue }
          tables.append(SheetTable(table, name: name(caption.isEmpty ? heading : caption)))
        }
      }
    }

    /// A name that a sheet can have.
    ///
    /// Source: the limits of Excel; ECMA-376 says nothing of them.
    private mutating func name(_ text: String) -> String {
      let allowed = text.filter { !"[]:*?/\\".contains($0) }
      var base = String(allowed.onOneLine.prefix(31))
      while base.hasPrefix("'") || base.hasPrefix(" ") { base.removeFirst() }
      while base.hasSuffix("'") || base.hasSuffix(" ") { base.removeLast() }
      if base.isEmpty { base = "–" }
      var candidate = base
      var number = 2
      while !known.insert(candidate.lowercased()).inserted {
        candidate = base.prefix(31 - "\(number)".count - 1) + " \(number)"
        number += 1
      }
      return candidate
    }
  }
}

extension SheetValue {
  /// How many characters wide the value is, its longest line.
  fileprivate var width: Int {
    switch self {
    case .empty: 0
    case .text(let text): text.split(separator: "\n").map(\.count).max() ?? 0
    case .number(let digits): digits.count + 2
    case .amount(let digits, let before, let behind): digits.count + before.count + behind.count + 4
    case .date: 10
    case .time: 6
    }
  }
}

extension Sequence<Inline> {
  /// The text, without places to be filled in: a cell is one itself.
  fileprivate var sheetText: String {
    map { inline in
      switch inline {
      case .blank: ""
      case .strong(let inner), .emphasis(let inner), .link(_, let inner): inner.sheetText
      case .control(let control): control.printed.sheetText
      case .text, .noteMark, .lineBreak, .missing: inline.plainText
      }
    }.joined()
  }
}

extension String {
  fileprivate var onOneLine: String {
    split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
