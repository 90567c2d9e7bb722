internal import SlovoModel

/// Writes tables: those with data, and those that hold two columns of text.
///
/// Source: ECMA-376, part 1, section 17.4; the children of `w:tblPr` and `w:tcPr` stand in the
/// order of the schema.
enum WordTable {
  /// A table with data.
  static func element(
    of table: Table, in place: WordBlocks.Place, blocks: inout WordBlocks
  ) -> MarkupElement {
    let indentation = WordDesign.listStep * place.listLevel
    let widths = WordDesign.widths(
      of: table.columns.map(\.share), total: place.width - indentation)
    let caption = table.caption.plainText.withoutControlCharacters
    let wasCentred = blocks.isCentred
    if table.role == .cards || table.role == .signatures { blocks.isCentred = true }
    let wasKept = blocks.keepsTogether
    let keepsEnd = !place.isCell && blocks.keepsWithNext
    defer {
      blocks.isCentred = wasCentred
      blocks.keepsTogether = wasKept
    }
    let keeping = RowKeeping(
      table, width: Double(place.width) / 20, in: blocks.inlines.document)
    var rows: [MarkupElement] = []
    blocks.keepsTogether = wasKept || !place.isCell && keeping.keepsHead
    for row in table.header {
      rows.append(
        self.row(row, of: table, kind: .header, widths: widths, in: place, blocks: &blocks))
    }
    for (index, row) in table.rows.enumerated() {
      blocks.keepsTogether =
        wasKept || !place.isCell && keeping.keepsWithNext(index)
        || keepsEnd && index == table.rows.count - 1
      let names = row.cells.indices.filter { table.isName(row.cells[$0], at: $0) }
      rows.append(
        self.row(
          row, of: table, kind: .body(names: names), widths: widths, in: place, blocks: &blocks))
    }
    let properties = properties(
      style: table.role.style, widths: widths,
      indentation: indentation, caption: caption, hasHeader: !table.header.isEmpty,
      hasNames: table.role == .fields)
    return MarkupElement("w:tbl", elements: [properties, grid(widths)] + rows)
  }

  /// A table without borders for two columns of text.
  ///
  /// What opens the block behind it, such as a heading above a table, stays on the page of that
  /// block and has no line between the columns.
  static func element(
    of pairs: [ColumnPair], in place: WordBlocks.Place, before nextBlock: Block?,
    blocks: inout WordBlocks
  ) -> MarkupElement {
    let keepsEnd = pairs.last?.isAbove(nextBlock) == true
    let opens = pairs.opens(nextBlock)
    let isSigned = if case .blank = nextBlock { pairs.allSatisfy(\.isSigned) } else { false }
    let widths = WordDesign.widths(of: [1, 1], total: place.width)
    var rows: [MarkupElement] = []
    let wasKept = blocks.keepsTogether
    defer { blocks.keepsTogether = wasKept }
    let isKept = keepsEnd || isSigned || pairs.last?.isHeading == true
    for (number, pair) in pairs.enumerated() {
      let next = number + 1 < pairs.count ? pairs[number + 1] : nil
      let previous = number > 0 ? pairs[number - 1] : nil
      // LibreOffice keeps a table with what follows when each row says so itself, not its style.
      blocks.keepsTogether =
        wasKept || opens || isSigned || pair.isHeading
        || pair.announces(next, below: previous) || keepsEnd && next == nil
      let space = number > 0 ? space(above: pair, below: pairs[number - 1]) : 0
      var cells: [MarkupElement] = []
      for (index, content) in [pair.left, pair.right.map(\.withoutHeading)].enumerated() {
        var inner = place
        inner.isSecondColumn = index == 1
        inner.isAnnouncement = pair.announcesList(next)
        inner.width = widths[index] - WordDesign.columnGap
        inner.language = blocks.inlines.flattener.firstLanguage(in: content) ?? place.language
        let margin = index == 0 ? "right" : "left"
        let properties = MarkupElement(
          "w:tcPr",
          elements: [
            width("tcW", widths[index]),
            MarkupElement("w:tcMar", elements: [width(margin, WordDesign.columnGap)]),
          ])
        cells.append(
          MarkupElement(
            "w:tc",
            elements: [properties]
              + blocks.cellElements(
                of: content, in: inner, spaceAbove: space)))
      }
      // LibreOffice keeps no table with what follows in which a row may not break.
      if !isKept,
        !RowHeight.breaks(pair, width: Double(place.width) / 20, in: blocks.inlines.document)
      {
        cells.insert(
          MarkupElement("w:trPr", elements: [MarkupElement("w:cantSplit")]), at: 0)
      }
      rows.append(MarkupElement("w:tr", elements: cells))
    }
    let properties = properties(
      style: opens ? "OpeningTable" : "ColumnTable", widths: widths, indentation: 0, caption: "",
      hasHeader: false, hasNames: false)
    return MarkupElement("w:tbl", elements: [properties, grid(widths)] + rows)
  }

  /// A table without borders, of one cell, which may not break over pages.
  static func element(
    ofUnbroken content: [Block], in place: WordBlocks.Place, blocks: inout WordBlocks
  ) -> MarkupElement {
    let properties = properties(
      style: "OpeningTable", widths: [place.width], indentation: 0, caption: "", hasHeader: false,
      hasNames: false)
    let cell = MarkupElement(
      "w:tc",
      elements: [MarkupElement("w:tcPr", elements: [width("tcW", place.width)])]
        + blocks.cellElements(of: content, in: place))
    let row = MarkupElement(
      "w:tr",
      elements: [MarkupElement("w:trPr", elements: [MarkupElement("w:cantSplit")]), cell])
    return MarkupElement("w:tbl", elements: [properties, grid([place.width]), row])
  }

  /// The space above a pair that the list at the end of the pair before asks for.
  private static func space(above pair: ColumnPair, below previous: ColumnPair) -> Int {
    previous.endsWithOrderedList == nil || pair.continuesList(of: previous)
      ? 0 : WordDesign.spaceBehindList
  }

  private enum RowKind {
    case header
    /// A row of a table; the cells with these numbers name the ones behind them.
    case body(names: [Int])

    var isHeader: Bool {
      if case .header = self { true } else { false }
    }

    func isName(_ index: Int) -> Bool {
      if case .body(let names) = self { names.contains(index) } else { false }
    }
  }

  private static func properties(
    style: String, widths: [Int], indentation: Int, caption: String, hasHeader: Bool,
    hasNames: Bool
  ) -> MarkupElement {
    let look = (hasHeader ? 0x20 : 0) + (hasNames ? 0x80 : 0) + 0x600
    let digits = String(look, radix: 16, uppercase: true)
    let elements: [MarkupElement?] = [
      .word("tblStyle", style),
      width("tblW", widths.reduce(0, +)),
      indentation > 0 ? width("tblInd", indentation) : nil,
      MarkupElement("w:tblLayout", ["w:type": "fixed"]),
      MarkupElement(
        "w:tblLook",
        [
          "w:val": String(repeating: "0", count: 4 - digits.count) + digits,
          "w:firstRow": hasHeader ? "1" : "0", "w:lastRow": "0",
          "w:firstColumn": hasNames ? "1" : "0", "w:lastColumn": "0", "w:noHBand": "1",
          "w:noVBand": "1",
        ]),
      caption.isEmpty ? nil : .word("tblCaption", caption),
      caption.isEmpty ? nil : .word("tblDescription", caption),
    ]
    return MarkupElement("w:tblPr", elements: elements.compactMap(\.self))
  }

  private static func grid(_ widths: [Int]) -> MarkupElement {
    MarkupElement(
      "w:tblGrid", elements: widths.map { MarkupElement("w:gridCol", ["w:w": String($0)]) })
  }

  private static func row(
    _ row: Table.Row, of table: Table, kind: RowKind, widths: [Int], in place: WordBlocks.Place,
    blocks: inout WordBlocks
  ) -> MarkupElement {
    let breaks =
      !kind.isHeader
      && RowHeight.breaks(
        row, of: table, width: Double(place.width) / 20, in: blocks.inlines.document)
    var properties = breaks ? [] : [MarkupElement("w:cantSplit")]
    let height = table.rowHeight.map { $0 * 567 / 10 } ?? Int(row.roomToWrite * 20)
    if !kind.isHeader, height > 0 {
      properties.append(
        MarkupElement("w:trHeight", ["w:val": String(height), "w:hRule": "atLeast"]))
    }
    if kind.isHeader { properties.append(MarkupElement("w:tblHeader")) }
    var column = 0
    var cells: [MarkupElement] = []
    for (index, cell) in row.cells.enumerated() {
      let span = max(1, cell.span)
      let cellWidth = widths[column..<(column + span)].reduce(0, +)
      column += span
      let isName = kind.isName(index)
      let fill: String? =
        kind.isHeader
        ? WordDesign.headerFill
        : cell.isShaded
          ? WordDesign.shadedFill
          : row.isSubdued
            ? WordDesign.subduedFill : isName || row.isTotal ? WordDesign.labelFill : nil
      cells.append(
        self.cell(
          cell, of: table.role, width: cellWidth, fill: fill,
          isHeading: kind.isHeader || isName || row.isTotal, in: place, blocks: &blocks))
    }
    return MarkupElement(
      "w:tr",
      elements: (properties.isEmpty ? [] : [MarkupElement("w:trPr", elements: properties)]) + cells)
  }

  private static func cell(
    _ cell: Table.Cell, of role: Table.Role, width cellWidth: Int, fill: String?, isHeading: Bool,
    in place: WordBlocks.Place, blocks: inout WordBlocks
  ) -> MarkupElement {
    var inner = place
    inner.isCell = true
    inner.listLevel = 0
    inner.width = cellWidth - 2 * role.cellMargin
    inner.language = blocks.inlines.flattener.firstLanguage(in: cell.blocks) ?? place.language
    let content = isHeading ? cell.blocks.map(\.asLabel) : cell.blocks
    let properties: [MarkupElement?] = [
      width("tcW", cellWidth),
      cell.span > 1 ? .word("gridSpan", String(cell.span)) : nil,
      fill.map {
        MarkupElement("w:shd", ["w:val": "clear", "w:color": "auto", "w:fill": $0])
      },
      role == .cards ? .word("vAlign", "center") : nil,
    ]
    return MarkupElement(
      "w:tc",
      elements: [MarkupElement("w:tcPr", elements: properties.compactMap(\.self))]
        + blocks.cellElements(of: content, in: inner))
  }

  private static func width(_ name: String, _ width: Int) -> MarkupElement {
    MarkupElement("w:" + name, ["w:w": String(width), "w:type": "dxa"])
  }
}

extension Table.Role {
  /// The id of the style of a table.
  fileprivate var style: String {
    switch self {
    case .data: "DataTable"
    case .fields: "FieldTable"
    case .cards: "CardTable"
    case .signatures: "SignatureTable"
    }
  }

  /// Left and right of the text in a cell.
  fileprivate var cellMargin: Int {
    switch self {
    case .data, .fields, .cards: WordDesign.cellMargin
    case .signatures: WordDesign.signatureMargin
    }
  }
}
