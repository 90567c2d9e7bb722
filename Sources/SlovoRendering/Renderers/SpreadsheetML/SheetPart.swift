internal import SlovoModel

/// Writes one sheet, and the table on it.
struct SheetPart {
  let table: SheetTable
  /// The number of the sheet, from 1.
  let number: Int
  /// What stands around the sheet on paper.
  let frame: SheetFrame

  /// Whether the rows are a real table with filters.
  var hasTable: Bool { !table.header.isEmpty && !table.rows.isEmpty }

  /// `xl/worksheets/sheet1.xml`.
  ///
  /// Source: ECMA-376, part 1, section 18.3.1.99; the children stand in the order of the schema.
  func element(styles: inout SheetStyles, rules: inout SheetRules) -> MarkupElement {
    var rows: [MarkupElement] = []
    if !table.header.isEmpty {
      let style = styles.index(of: .header, tone: .plain)
      let cells = table.header.enumerated().map { column, name in
        Self.text(name, reference: Self.reference(column, 1), style: style)
      }
      let height = 15 * table.headerLines
      rows.append(
        MarkupElement(
          "row", ["r": "1", "ht": String(height), "customHeight": "1"], elements: cells))
    }
    var places: [(reference: String, place: SheetPlace)] = []
    for row in table.rows {
      let line = rows.count + 1
      var cells: [MarkupElement] = []
      for (column, value) in row.cells.enumerated() {
        if case .place(let place) = value {
          places.append((reference: Self.reference(column, line), place: place))
        }
        cells.append(
          Self.cell(
            value, isName: row.names.contains(column),
            tone: Self.tone(of: row, column), reference: Self.reference(column, line),
            sumFrom: firstLine, styles: &styles))
      }
      let height = 15 * table.lines(of: row)
      rows.append(
        MarkupElement(
          "row",
          [
            "r": String(line), "ht": height > 15 ? String(min(height, 405)) : nil,
            "customHeight": height > 15 ? "1" : nil,
          ], elements: cells))
    }
    let notes = noteRows(from: lines + 2, styles: &styles)
    let columns = table.widths.enumerated().map { index, width in
      MarkupElement(
        "col",
        [
          "min": String(index + 1), "max": String(index + 1), "width": String(width),
          "customWidth": "1",
        ])
    }
    let elements: [MarkupElement?] =
      [
        SheetFrame.properties,
        MarkupElement(
          "dimension",
          ["ref": area(lines: notes.rows.isEmpty ? lines : lines + 1 + notes.rows.count)]),
        MarkupElement("sheetViews", elements: [view]),
        MarkupElement("sheetFormatPr", ["defaultRowHeight": "15"]),
        MarkupElement("cols", elements: columns),
        MarkupElement("sheetData", elements: rows + notes.rows),
        notes.areas.isEmpty
          ? nil
          : MarkupElement(
            "mergeCells", ["count": String(notes.areas.count)],
            elements: notes.areas.map { MarkupElement("mergeCell", ["ref": $0]) }),
        rules.element(for: places),
      ] + frame.elements(sheet: table.name) + [
        hasTable
          ? MarkupElement(
            "tableParts", ["count": "1"], elements: [MarkupElement("tablePart", ["r:id": "rId1"])])
          : nil
      ]
    return MarkupElement(
      "worksheet", ["xmlns": SheetPackage.main, "xmlns:r": WordNamespace.relationships],
      elements: elements.compactMap(\.self))
  }

  /// The notes below the table, each across all columns, with an empty line above them, so that they
  /// are no part of it.
  private func noteRows(
    from line: Int, styles: inout SheetStyles
  ) -> (rows: [MarkupElement], areas: [String]) {
    let last = max(1, table.widths.count) - 1
    let width = table.widths.reduce(0, +)
    var rows: [MarkupElement] = []
    var areas: [String] = []
    for (index, note) in table.notes.enumerated() {
      let reference = Self.reference(0, line + index)
      let style = styles.index(of: .note, tone: .plain)
      rows.append(
        MarkupElement(
          "row",
          [
            "r": String(line + index),
            "ht": String(min(15 * SheetTable.lines(of: note, width: width - 4) + 4, 405)),
            "customHeight": "1",
          ], elements: [Self.text(note, reference: reference, style: style)]))
      if last > 0 { areas.append(reference + ":" + Self.reference(last, line + index)) }
    }
    return (rows, areas)
  }

  /// `xl/tables/table1.xml`.
  var tableElement: MarkupElement {
    MarkupElement(
      "table",
      [
        "xmlns": SheetPackage.main, "id": String(number), "name": "Table\(number)",
        "displayName": "Table\(number)", "ref": area,
        "totalsRowCount": hasTotal ? "1" : nil, "totalsRowShown": hasTotal ? nil : "0",
      ],
      elements: [
        MarkupElement("autoFilter", ["ref": area(lines: lines - (hasTotal ? 1 : 0))]),
        MarkupElement(
          "tableColumns", ["count": String(table.header.count)],
          elements: table.header.indices.map { tableColumn($0) }),
        MarkupElement(
          "tableStyleInfo",
          [
            "name": "TableStyleLight1", "showFirstColumn": "0", "showLastColumn": "0",
            "showRowStripes": "0", "showColumnStripes": "0",
          ]),
      ])
  }

  /// The header as it is repeated on printed pages: `'Agenda'!$1:$1`.
  var printedTitle: String? {
    table.header.isEmpty ? nil : "'\(table.name.replacing("'", with: "''"))'!$1:$1"
  }

  private func tableColumn(_ column: Int) -> MarkupElement {
    var element = MarkupElement(
      "tableColumn",
      [
        "id": String(column + 1),
        "name": Self.escaped(table.header[column].withoutControlCharacters),
      ])
    guard hasTotal else { return element }
    switch table.rows.last?.cells[column] {
    case .sum?:
      element.set("totalsRowFunction", "custom")
      element.children = [
        .element(
          MarkupElement(
            "totalsRowFormula", text: Self.sum(of: column, from: firstLine, above: lines)))
      ]
    case .text(let words)?:
      element.set("totalsRowLabel", Self.escaped(words.withoutControlCharacters))
    case .empty?, .place?, .number?, .amount?, .date?, .month?, .time?, .moment?, .dayCount?, nil:
      break
    }
    return element
  }

  private var hasTotal: Bool { table.rows.last?.isTotal == true }

  /// The line of the first row, from 1.
  private var firstLine: Int { table.header.isEmpty ? 1 : 2 }

  private var lines: Int { max(1, table.rows.count + firstLine - 1) }

  private var area: String { area(lines: lines) }

  private func area(lines: Int) -> String {
    "A1:" + Self.reference(max(1, table.widths.count) - 1, lines)
  }

  /// The formula for the sum of the cells of a column.
  private static func sum(of column: Int, from first: Int, above line: Int) -> String {
    "SUM(\(reference(column, first)):\(reference(column, max(first, line - 1))))"
  }

  private static func tone(of row: SheetTable.Row, _ column: Int) -> SheetStyles.Tone {
    if row.shaded.contains(column) { return .shaded }
    return row.isTotal ? .total : row.isSubdued ? .subdued : .plain
  }

  private var view: MarkupElement {
    MarkupElement(
      "sheetView", ["tabSelected": number == 1 ? "1" : nil, "workbookViewId": "0"],
      elements: table.header.isEmpty
        ? []
        : [
          MarkupElement(
            "pane",
            ["ySplit": "1", "topLeftCell": "A2", "activePane": "bottomLeft", "state": "frozen"]),
          MarkupElement("selection", ["pane": "bottomLeft"]),
        ])
  }

  private static func cell(
    _ value: SheetValue, isName: Bool, tone: SheetStyles.Tone, reference: String,
    sumFrom first: Int, styles: inout SheetStyles
  ) -> MarkupElement {
    func number(
      _ digits: String, _ look: SheetStyles.Look, formula: String? = nil
    ) -> MarkupElement {
      let style = styles.index(of: look, tone: tone)
      let formula = formula.map { [MarkupElement("f", text: $0)] } ?? []
      return MarkupElement(
        "c", ["r": reference, "s": String(style)],
        elements: formula + [MarkupElement("v", text: digits)])
    }
    switch value {
    case .empty:
      let style = styles.index(of: .text, tone: tone)
      return MarkupElement("c", ["r": reference, "s": String(style)])
    case .place(let place):
      let style = styles.index(of: place.look, tone: tone)
      return place.text.map { Self.text($0, reference: reference, style: style) }
        ?? MarkupElement("c", ["r": reference, "s": String(style)])
    case .text(let text):
      let style = styles.index(
        of: isName ? .name : isFormula(text) ? .quoted : .text, tone: tone)
      return Self.text(text, reference: reference, style: style)
    case .number(let digits, let isGrouped):
      return number(digits, isGrouped ? .grouped(hasDecimals: digits.contains(".")) : .number)
    case .amount(let digits, let before, let behind):
      return number(
        digits, .amount(before: before, behind: behind, hasDecimals: digits.contains(".")))
    case .date(let date): return number(days(before: date), .date)
    case .month(let date): return number(days(before: date), .month)
    case .time(let minutes): return number(fraction(ofDay: minutes), .time)
    case .moment(let date, let minutes):
      return number(days(before: date) + fraction(ofDay: minutes).dropFirst(), .moment)
    case .sum(let sum):
      let (column, line) = place(of: reference)
      let formula = self.sum(of: column, from: first, above: line)
      switch sum {
      case .amount(let digits, let before, let behind):
        return number(
          digits, .amount(before: before, behind: behind, hasDecimals: digits.contains(".")),
          formula: formula)
      case .number(let digits, let isGrouped):
        return number(
          digits, isGrouped ? .grouped(hasDecimals: digits.contains(".")) : .number,
          formula: formula)
      case .empty, .place, .text, .date, .month, .time, .moment, .sum, .dayCount:
        return cell(
          sum, isName: isName, tone: tone, reference: reference, sumFrom: first, styles: &styles)
      }
    case .dayCount(let count):
      let (column, line) = place(of: reference)
      guard column > 1 else { return number(String(count), .number) }
      let (first, last) = (Self.reference(column - 2, line), Self.reference(column - 1, line))
      return number(String(count), .number, formula: "INT(\(last))-INT(\(first))+1")
    }
  }

  /// The column, from 0, and the line, from 1, of a cell's name.
  private static func place(of reference: String) -> (column: Int, line: Int) {
    let letters = reference.prefix { $0.isLetter }
    return (
      letters.utf8.reduce(0) { $0 * 26 + Int($1) - 64 } - 1,
      Int(reference.dropFirst(letters.count)) ?? 1
    )
  }

  /// Day 1 is the first of January 1900, and the year 1900 is taken for a leap year.
  private static func days(before date: CalendarDate) -> String {
    String(date.daysSince1970 + 25_569)
  }

  /// Whether a text would become a formula when somebody edits the cell, or keeps the sheet as CSV.
  ///
  /// Source: OWASP, "CSV Injection".
  private static func isFormula(_ text: String) -> Bool {
    text.first.map { "=+-@\t\r".contains($0) } ?? false
  }

  /// A time as a share of the day: 15 digits, rounded up, so that no program shows a minute less.
  private static func fraction(ofDay minutes: Int) -> String {
    guard minutes < 1440 else { return "1" }
    let digits = String((minutes * 1_000_000_000_000_000 + 1439) / 1440)
    return "0." + String(repeating: "0", count: max(0, 15 - digits.count)) + digits
  }

  static func text(_ text: String, reference: String, style: Int) -> MarkupElement {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
      .map { escaped(String($0).withoutControlCharacters) }.joined(separator: "\n")
    let keepsSpace =
      lines.first?.isWhitespace == true || lines.last?.isWhitespace == true
      || lines.contains("\n") || lines.contains("  ")
    return MarkupElement(
      "c", ["r": reference, "s": String(style), "t": "inlineStr"],
      elements: [
        MarkupElement(
          "is",
          elements: [
            MarkupElement(
              "t", ["xml:space": keepsSpace ? "preserve" : nil], text: String(lines.prefix(32_000)))
          ])
      ])
  }

  /// The text, in which nothing can be read as the number of a character, such as `_x000A_`.
  private static func escaped(_ text: String) -> String {
    var output = ""
    var rest = text[...]
    while let index = rest.firstIndex(of: "_") {
      output += rest[..<index]
      let next = rest[index...].prefix(7)
      let isCode =
        next.count == 7 && next.last == "_" && next.dropFirst().first == "x"
        && next.dropFirst(2).dropLast().allSatisfy(\.isHexDigit)
      output += isCode ? "_x005F_" : "_"
      rest = rest[rest.index(after: index)...]
    }
    return output + rest
  }

  /// A cell's name: `B3` for the second column and the third line.
  private static func reference(_ column: Int, _ line: Int) -> String {
    name(column) + String(line)
  }

  /// A column's name: `B` for the second one.
  static func name(_ column: Int) -> String {
    var letters = ""
    var rest = column + 1
    while rest > 0 {
      let (quotient, remainder) = (rest - 1).quotientAndRemainder(dividingBy: 26)
      letters = String(UnicodeScalar(UInt8(65 + remainder))) + letters
      rest = quotient
    }
    return letters
  }
}
