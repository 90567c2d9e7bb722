internal import SlovoModel

/// A table of a document as a sheet holds it: one header, one cell for each column of every row.
struct SheetTable {
  /// One row.
  struct Row {
    var cells: [SheetValue]
    var isSubdued: Bool
    /// The columns whose cells name the ones behind them.
    var names: Set<Int> = []
    /// The columns whose cells are shaded.
    var shaded: Set<Int> = []
    /// Whether the row has the sums of the ones above it.
    var isTotal = false
  }

  /// The name of the sheet, at most 31 characters and different from the others.
  var name: String
  /// The names of the columns, each different from the others; empty in a table of fields.
  var header: [String]
  var rows: [Row]
  /// What is to be read with the table: how it is filled in, what its data are used for.
  var notes: [String] = []
  /// The columns in which people write.
  private(set) var writable: Set<Int> = []

  /// The tables of a document in reading order, those in columns of text among them.
  static func tables(of document: Document) -> [SheetTable] {
    var collector = SheetCollector(title: document.properties.title, words: document.workbook)
    collector.collect(document.blocks)
    guard !collector.tables.isEmpty else { return [] }
    collector.collect(document.calendar)
    return collector.tables
  }

  private init(name: String, header: [String], rows: [Row]) {
    self.name = name
    self.header = header
    self.rows = rows
  }

  init(_ table: Table, name: String, words: WorkbookWords) {
    let count = table.columns.count
    var names = Array(repeating: "", count: table.header.isEmpty ? 0 : count)
    for row in table.header {
      for (column, text) in Self.texts(of: row, count: count).enumerated() where !text.isEmpty {
        let name = text.split(separator: "\n").map { String($0).onOneLine }.joined(separator: " / ")
        names[column] += (names[column].isEmpty ? "" : " / ") + name
      }
    }
    let texts = table.rows.map { Self.texts(of: $0, count: count) }
    let values = table.rows.map { Self.spread($0, count: count, \.value) }
    let places = table.rows.map { Self.spread($0, count: count) { SheetPlace($0) } }
    var all: [SheetColumn] = []
    for column in 0..<count {
      let name = names.isEmpty ? nil : names[column]
      let texts = texts.map { $0[column] }
      let meanings = values.map { $0[column] }
      let places = places.map { $0[column] }
      let own = SheetColumn.columns(name: name, texts, meanings, places, place: column, words)
      // In two languages the dates of both are the same.
      all += own.filter { $0.dates == nil || !all.map(\.dates).contains($0.dates) }
    }
    self.init(
      name: name, header: names.isEmpty ? [] : Self.unique(all.map { $0.name ?? "" }),
      rows: table.rows.enumerated().map { index, row in
        func columns(where holds: (Table.Cell, Int) -> Bool) -> Set<Int> {
          let cells = row.cells.indices.filter { holds(row.cells[$0], $0) }
          return Set(all.indices.filter { all[$0].place.map(cells.contains) ?? false })
        }
        return Row(
          cells: all.map { column in
            row.isTotal ? Self.total(column, in: row, texts[index]) : column.values[index]
          }, isSubdued: row.isSubdued, names: columns { table.isName($0, at: $1) },
          shaded: columns { cell, _ in cell.isShaded }, isTotal: row.isTotal)
      })
    let written = (0..<count).filter { column in
      table.rows.contains { $0.cells.indices.contains(column) && $0.cells[column].isToBeWrittenIn }
    }
    writable = Set(all.indices.filter { all[$0].place.map(written.contains) ?? false })
  }

  /// What a column has in the row of the sums.
  private static func total(
    _ column: SheetColumn, in row: Table.Row, _ texts: [String]
  ) -> SheetValue {
    guard let place = column.place, column.dates == nil, place < row.cells.count else {
      return .empty
    }
    return SheetValue(sumOf: row.cells[place], text: texts[place])
      ?? (texts[place].isEmpty ? .empty : .text(texts[place]))
  }

  /// The calendar of a document, in the order of its days; `nil` when there is not much of it.
  init?(_ calendar: [CalendarEntry], name: String, words: WorkbookWords) {
    guard calendar.count > 1, !words.entry.isEmpty else { return nil }
    let entries = calendar.sorted {
      ($0.firstDay, $0.lastDay, $0.title) < ($1.firstDay, $1.lastDay, $1.title)
    }
    var columns = [
      SheetColumn(name: words.entry.sheetText.onOneLine, values: entries.map { .text($0.title) })
    ]
    if entries.contains(where: { !$0.date.isEmpty }) {
      columns.append(
        SheetColumn(
          name: words.when.sheetText.onOneLine,
          values: entries.map { $0.date.isEmpty ? .empty : .text($0.date) }))
    }
    columns += SheetColumn.days(of: entries.map(\.when), words)
    self.init(
      name: name, header: Self.unique(columns.map { $0.name ?? "" }),
      rows: entries.enumerated().map { index, entry in
        var cells = columns.map { $0.values[index] }
        if case .times(let day, let start, let end) = entry.span {
          let first = cells.count - 3
          cells[first] = .moment(day, minutes: start.minutesSinceMidnight)
          cells[first + 1] = .moment(day, minutes: end.minutesSinceMidnight)
        }
        return Row(cells: cells, isSubdued: false)
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

  /// What each cell has of something, spread over the columns.
  private static func spread<Value>(
    _ row: Table.Row, count: Int, _ value: (Table.Cell) -> Value?
  ) -> [Value?] {
    let values = row.cells.flatMap { cell in
      [value(cell)] + Array(repeating: nil, count: max(1, cell.span) - 1)
    }
    return Array(values.prefix(count)) + Array(repeating: nil, count: max(0, count - values.count))
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
      case .blank, .pageBreak, .contents: []
      }
    }
  }
}

extension Table.Cell {
  /// Whether people write words into the cell.
  fileprivate var isToBeWrittenIn: Bool {
    !blocks.isEmpty && isToBeFilledIn && SheetPlace(self) == nil
  }
}

extension CalendarEntry {
  fileprivate var firstDay: CalendarDate {
    switch span {
    case .days(let first, _): first
    case .times(let day, _, _): day
    }
  }

  fileprivate var lastDay: CalendarDate {
    switch span {
    case .days(_, let last): last
    case .times(let day, _, _): day
    }
  }
}

extension Sequence<Inline> {
  /// The text, without places to be filled in: a cell is one itself.
  var sheetText: String {
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
  var onOneLine: String {
    split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
