internal import SlovoModel

extension SlidePart {
  mutating func table(_ table: Table) -> MarkupElement {
    let widths = WordDesign.widths(
      of: table.columns.map(\.share), total: SlideML.bodyWidth)
    let heights = rowHeights(of: table)
    var rows: [MarkupElement] = []
    for (index, row) in (table.header + table.rows).enumerated() {
      rows.append(
        self.row(row, of: table, isHeader: index < table.header.count, height: heights[index]))
    }
    let description = table.caption.isEmpty ? slide.titles.first ?? [] : table.caption
    let properties = MarkupElement(
      "a:tblPr",
      ["firstRow": table.header.isEmpty ? nil : "1", "firstCol": table.role == .fields ? "1" : nil])
    let grid = MarkupElement(
      "a:tblGrid", elements: widths.map { MarkupElement("a:gridCol", ["w": String($0)]) })
    return SlideML.tableFrame(
      MarkupElement("a:tbl", elements: [properties, grid] + rows),
      height: heights.reduce(0, +), description: description.plainText.withoutControlCharacters)
  }

  /// The heights of the rows in units of Office: rows of a short table are a little higher, so that
  /// the slide is not empty below them.
  private func rowHeights(of table: Table) -> [Int] {
    let size = slide.size ?? 1400
    let heights =
      SlideRoom.heights(of: table.header, in: table, size: size, isHeader: true)
      + SlideRoom.heights(of: table.rows, in: table, size: size)
    let room = SlideRoom.height - footHeight - 12
    let stretch = min(max(room / max(1, heights.reduce(0, +)), 1), 1.4)
    return heights.map { Int($0 * stretch) * 12_700 }
  }

  private mutating func row(
    _ row: Table.Row, of table: Table, isHeader: Bool, height: Int
  ) -> MarkupElement {
    var cells: [MarkupElement] = []
    for (index, cell) in row.cells.enumerated() {
      let isName = table.isName(cell, at: index)
      var paragraphs: [MarkupElement] = []
      for block in cell.blocksOnSlide {
        paragraphs += self.paragraphs(of: block, isBold: isHeader || isName || row.isTotal)
      }
      if paragraphs.isEmpty {
        // An empty paragraph would be as high as the letters of the master.
        let size = String(slide.size ?? 1400)
        paragraphs = [MarkupElement("a:p", elements: [MarkupElement("a:endParaRPr", ["sz": size])])]
      }
      let fill =
        isHeader
        ? palette.headerFill
        : cell.isShaded
          ? palette.shadedFill
          : row.isSubdued
            ? palette.subduedFill : isName || row.isTotal ? palette.labelFill : .white
      let lines = ["L", "R", "T", "B"].map { side in
        MarkupElement("a:ln" + side, ["w": "6350"], elements: [SlideML.fill(palette.line)])
      }
      let body = MarkupElement(
        "a:txBody",
        elements: [MarkupElement("a:bodyPr"), MarkupElement("a:lstStyle")] + paragraphs)
      let span = cell.span > 1 ? String(cell.span) : nil
      cells.append(
        MarkupElement(
          "a:tc", ["gridSpan": span],
          elements: [
            body,
            MarkupElement(
              "a:tcPr",
              [
                "marL": "60000", "marR": "60000", "marT": "30000", "marB": "30000", "anchor": "ctr",
              ],
              elements: lines + [SlideML.fill(fill)]),
          ]))
      let covered = MarkupElement(
        "a:tc", ["hMerge": "1"],
        elements: [
          MarkupElement(
            "a:txBody",
            elements: [
              MarkupElement("a:bodyPr"), MarkupElement("a:lstStyle"), MarkupElement("a:p"),
            ]), MarkupElement("a:tcPr"),
        ])
      cells += Array(repeating: covered, count: max(0, cell.span - 1))
    }
    return MarkupElement("a:tr", ["h": String(height)], elements: cells)
  }

  private mutating func paragraphs(of block: Block, isBold: Bool) -> [MarkupElement] {
    switch block {
    case .heading(_, let content):
      return [paragraph(content, isBold: true, size: slide.size ?? 1400)]
    case .paragraph(let content, let role):
      let isTranslation = role == .translation
      return [
        paragraph(
          content, isTranslation: isTranslation, isBold: isBold || role == .label,
          size: slide.size ?? 1400)
      ]
    case .list(_, let items):
      return items.flatMap { $0 }.flatMap { paragraphs(of: $0, isBold: isBold) }
    case .table(let table):
      return (table.header + table.rows).flatMap(\.cells).flatMap(\.blocks).flatMap {
        paragraphs(of: $0, isBold: isBold)
      }
    case .columns(let pairs):
      return pairs.flatMap { $0.left + $0.right }.flatMap { paragraphs(of: $0, isBold: isBold) }
    case .blank, .pageBreak, .contents: return []
    }
  }
}
