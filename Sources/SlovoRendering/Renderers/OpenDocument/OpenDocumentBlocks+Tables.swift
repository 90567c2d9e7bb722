internal import SlovoModel

/// Tables with data, and those that hold two columns of text.
extension OpenDocumentBlocks {
  mutating func table(_ table: Table, in place: Place) -> MarkupElement {
    let widths = WordDesign.widths(of: table.columns.map(\.share), total: place.width)
    let wasCentred = isCentred
    isCentred = table.role == .cards || table.role == .signatures
    defer { isCentred = wasCentred }
    var element = begin(
      widths: widths, style: "DataTable",
      isWhole: RowHeight.isShort(table, width: Double(place.width) / 20, in: document))
    if !table.caption.isEmpty {
      element.children.append(
        .element(
          MarkupElement(
            "table:title", text: table.caption.plainText.withoutControlCharacters)))
    }
    element.children += columns(of: widths)
    if !table.header.isEmpty {
      var rows: [MarkupElement] = []
      for row in table.header {
        rows.append(self.row(row, of: table, widths: widths, isHeader: true, in: place))
      }
      element.children.append(.element(MarkupElement("table:table-header-rows", elements: rows)))
    }
    for row in table.rows {
      element.children.append(
        .element(self.row(row, of: table, widths: widths, isHeader: false, in: place)))
    }
    return element
  }

  private mutating func row(
    _ row: Table.Row, of table: Table, widths: [Int], isHeader: Bool, in place: Place
  ) -> MarkupElement {
    let breaks = RowHeight.breaks(
      row, of: table, width: Double(place.width) / 20, in: document)
    var cells: [MarkupElement] = []
    var column = 0
    for (index, cell) in row.cells.enumerated() {
      let span = max(1, cell.span)
      let isName = !isHeader && table.isName(cell, at: index)
      var inner = place
      inner.isCell = true
      inner.isInList = false
      let margin =
        table.role == .signatures ? WordDesign.signatureMargin : WordDesign.cellMargin
      inner.width = widths[column..<(column + span)].reduce(0, +) - 2 * margin
      inner.language = inlines.flattener.firstLanguage(in: cell.blocks) ?? place.language
      column += span
      let blocks = isHeader || isName || row.isTotal ? cell.blocks.map(\.asLabel) : cell.blocks
      spaceAbove = 0
      var content = elements(of: blocks, in: inner)
      if content.last?.name != "text:p" {
        content.append(MarkupElement("text:p", ["text:style-name": "TableText"]))
      }
      let style: String =
        switch table.role {
        case .cards: "CellCard"
        case .signatures: "CellSignature"
        case .data, .fields:
          isHeader
            ? "CellHeader"
            : cell.isShaded
              ? "CellShaded"
              : row.isSubdued ? "CellSubdued" : isName || row.isTotal ? "CellLabel" : "Cell"
        }
      cells.append(
        MarkupElement(
          "table:table-cell",
          [
            "table:style-name": style, "office:value-type": "string",
            "table:number-columns-spanned": span > 1 ? String(span) : nil,
          ], elements: content))
      cells += Array(repeating: MarkupElement("table:covered-table-cell"), count: span - 1)
    }
    let style =
      isHeader
      ? "Row"
      : table.rowHeight.map { rowStyle(height: $0) }
        ?? (row.isToBeFilledIn ? "RowFillIn" : breaks ? "RowBreaks" : "Row")
    return MarkupElement("table:table-row", ["table:style-name": style], elements: cells)
  }

  /// The name of the style of a row that is at least so many millimetres high.
  private mutating func rowStyle(height: Int) -> String {
    let name = "Row\(height)"
    guard rowHeights.insert(height).inserted else { return name }
    ownStyles.append(
      MarkupElement(
        "style:style", ["style:name": name, "style:family": "table-row"],
        elements: [
          MarkupElement(
            "style:table-row-properties",
            ["fo:keep-together": "always", "style:min-row-height": "\(height)mm"])
        ]))
    return name
  }

  mutating func columns(
    _ pairs: [ColumnPair], before next: Block?, in place: Place
  ) -> MarkupElement {
    let widths = WordDesign.widths(of: [1, 1], total: place.width)
    let opens = pairs.opens(next)
    let isKept = opens || pairs.last?.isHeading == true
    var element = begin(widths: widths, style: isKept ? "HeadingTable" : "ColumnTable")
    element.children += columns(of: widths)
    let styles = opens ? ["CellOpening", "CellRight"] : ["CellLeft", "CellRight"]
    for (number, pair) in pairs.enumerated() {
      isAnnouncement = pair.announcesList(number + 1 < pairs.count ? pairs[number + 1] : nil)
      let breaks = RowHeight.breaks(pair, width: Double(place.width) / 20, in: document)
      var cells: [MarkupElement] = []
      for (index, blocks) in [pair.left, pair.right.map(\.withoutHeading)].enumerated() {
        var inner = place
        inner.isColumn = true
        inner.width = widths[index] - WordDesign.columnGap
        inner.language = inlines.flattener.firstLanguage(in: blocks) ?? place.language
        spaceAbove = 0
        var content = elements(of: blocks, in: inner)
        if content.isEmpty { content = [spacing()] }
        cells.append(
          MarkupElement(
            "table:table-cell",
            [
              "table:style-name": styles[index],
              "office:value-type": "string",
            ], elements: content))
      }
      element.children.append(
        .element(
          MarkupElement(
            "table:table-row",
            ["table:style-name": breaks ? "RowBreaks" : "Row"], elements: cells)))
    }
    return element
  }

  /// A table with its own style, which has the width, and styles for its columns.
  private mutating func begin(
    widths: [Int], style: String, isWhole: Bool = false
  ) -> MarkupElement {
    tableCount += 1
    let name = "Table\(tableCount)"
    var properties = MarkupElement(
      "style:table-properties",
      [
        "style:width": OpenDocument.points(widths.reduce(0, +)), "table:align": "left",
        "table:border-model": "collapsing", "fo:margin-top": "0pt",
        "fo:margin-bottom": "0pt", "style:may-break-between-rows": isWhole ? "false" : "true",
      ])
    if style == "HeadingTable" { properties.set("fo:keep-with-next", "always") }
    ownStyles.append(
      MarkupElement(
        "style:style", ["style:name": name, "style:family": "table"], elements: [properties]))
    for (index, width) in widths.enumerated() {
      ownStyles.append(
        MarkupElement(
          "style:style",
          ["style:name": "\(name).\(index + 1)", "style:family": "table-column"],
          elements: [
            MarkupElement(
              "style:table-column-properties",
              ["style:column-width": OpenDocument.points(width)])
          ]))
    }
    return MarkupElement("table:table", ["table:name": name, "table:style-name": name])
  }

  private func columns(of widths: [Int]) -> [MarkupNode] {
    widths.indices.map { index in
      .element(
        MarkupElement(
          "table:table-column", ["table:style-name": "Table\(tableCount).\(index + 1)"]))
    }
  }
}
