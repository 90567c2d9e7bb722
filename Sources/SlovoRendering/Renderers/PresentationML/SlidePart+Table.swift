internal import SlovoModel

extension SlidePart {
  mutating func table(_ table: Table) -> MarkupElement {
    let widths = WordDesign.widths(
      of: table.columns.map(\.share), total: SlideML.bodyWidth)
    var rows: [MarkupElement] = []
    for row in table.header { rows.append(self.row(row, of: table, isHeader: true)) }
    for row in table.rows { rows.append(self.row(row, of: table, isHeader: false)) }
    let description = table.caption.isEmpty ? slide.titles.first ?? [] : table.caption
    let properties = MarkupElement(
      "a:tblPr",
      ["firstRow": table.header.isEmpty ? nil : "1", "firstCol": table.role == .fields ? "1" : nil])
    let grid = MarkupElement(
      "a:tblGrid", elements: widths.map { MarkupElement("a:gridCol", ["w": String($0)]) })
    return SlideML.tableFrame(
      MarkupElement("a:tbl", elements: [properties, grid] + rows),
      rows: rows.count, description: description.plainText.withoutControlCharacters)
  }

  private mutating func row(_ row: Table.Row, of table: Table, isHeader: Bool) -> MarkupElement {
    var cells: [MarkupElement] = []
    for (index, cell) in row.cells.enumerated() {
      let isName = table.isName(cell, at: index)
      var paragraphs: [MarkupElement] = []
      for block in cell.blocks {
        paragraphs += self.paragraphs(of: block, isBold: isHeader || isName)
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
          : row.isSubdued ? palette.subduedFill : isName ? palette.labelFill : .white
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
              "a:tcPr", ["marL": "60000", "marR": "60000", "marT": "30000", "marB": "30000"],
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
    return MarkupElement("a:tr", ["h": "300000"], elements: cells)
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
    case .blank, .pageBreak: return []
    }
  }
}
