internal import SlovoModel

/// Writes one slide.
struct SlidePart {
  let slide: Slide
  let document: Document
  let flattener: RunFlattener
  let palette: Palette
  var relationships = WordRelationships()

  init(_ slide: Slide, of document: Document, flattener: RunFlattener) {
    self.slide = slide
    self.document = document
    self.flattener = flattener
    palette = Palette(document.style)
    _ = relationships.id(
      of: "slideLayout", "../slideLayouts/slideLayout\(slide.isFirst ? 1 : 2).xml")
  }

  /// `p:sld`.
  mutating func element() -> MarkupElement {
    var shapes = [title()]
    switch slide.body {
    case .lines(let lines): shapes.append(body(lines))
    case .table(let table): shapes.append(self.table(table))
    }
    return SlideML.part("p:sld", shapes: shapes, after: [SlideML.colourMapOverride])
  }

  private mutating func title() -> MarkupElement {
    var paragraphs: [MarkupElement] = []
    for (index, title) in slide.titles.enumerated() {
      paragraphs.append(
        paragraph(title, isTranslation: index > 0, size: index > 0 ? 2000 : nil))
    }
    return SlideML.placeholder(
      id: 2, name: "Title", type: slide.isFirst ? "ctrTitle" : "title", index: nil,
      paragraphs: paragraphs)
  }

  private mutating func body(_ lines: [Slide.Line]) -> MarkupElement {
    var paragraphs: [MarkupElement] = []
    for line in lines {
      paragraphs.append(
        paragraph(
          line.content, level: line.level, isBulleted: line.isBulleted && !slide.isFirst,
          isTranslation: line.isTranslation, isBold: line.isLabel))
    }
    return SlideML.placeholder(
      id: 3, name: "Text", type: slide.isFirst ? "subTitle" : nil, index: 1,
      paragraphs: paragraphs)
  }

  // MARK: Text

  private mutating func paragraph(
    _ content: [Inline], level: Int = 0, isBulleted: Bool = false, isTranslation: Bool = false,
    isBold: Bool = false, size: Int? = nil
  ) -> MarkupElement {
    var properties = MarkupElement("a:pPr")
    if level > 0 { properties.set("lvl", String(min(level, 4))) }
    if isBulleted {
      properties.set("marL", String(285_750 * (level + 1)))
      properties.set("indent", "-285750")
      properties.children = [.element(MarkupElement("a:buChar", ["char": "•"]))]
    }
    var runs: [MarkupElement] = []
    for run in flattener.runs(of: content) {
      runs.append(
        self.run(run, isTranslation: isTranslation, isBold: isBold, size: size))
    }
    return MarkupElement("a:p", elements: [properties] + runs)
  }

  private mutating func run(
    _ run: TextRun, isTranslation: Bool, isBold: Bool, size: Int?
  ) -> MarkupElement {
    if run.content == .lineBreak { return MarkupElement("a:br") }
    var properties = MarkupElement("a:rPr", ["lang": run.language.description])
    if let size { properties.set("sz", String(size)) }
    if run.isStrong || isBold { properties.set("b", "1") }
    if run.isEmphasis { properties.set("i", "1") }
    if isTranslation {
      properties.children.append(.element(SlideML.fill(palette.translation)))
    }
    if let link = run.link {
      let id = relationships.id(of: "hyperlink", link, isExternal: true)
      properties.children.append(.element(MarkupElement("a:hlinkClick", ["r:id": id])))
    }
    return MarkupElement(
      "a:r", elements: [properties, MarkupElement("a:t", text: text(of: run))])
  }

  /// A note's mark stays; the note itself stands on the last slide.
  private func text(of run: TextRun) -> String {
    guard case .noteMark(let id) = run.content else { return run.plainText }
    return document.notes.first { $0.id == id }?.mark ?? ""
  }

  // MARK: Tables

  private mutating func table(_ table: Table) -> MarkupElement {
    let widths = WordDesign.widths(
      of: table.columns.map(\.share), total: SlideML.bodyWidth)
    var rows: [MarkupElement] = []
    for row in table.header { rows.append(self.row(row, of: table, isHeader: true)) }
    for row in table.rows { rows.append(self.row(row, of: table, isHeader: false)) }
    let properties = MarkupElement(
      "a:tblPr",
      ["firstRow": table.header.isEmpty ? nil : "1", "firstCol": table.role == .fields ? "1" : nil])
    let grid = MarkupElement(
      "a:tblGrid", elements: widths.map { MarkupElement("a:gridCol", ["w": String($0)]) })
    return SlideML.tableFrame(
      MarkupElement("a:tbl", elements: [properties, grid] + rows),
      description: table.caption.plainText.withoutControlCharacters)
  }

  private mutating func row(_ row: Table.Row, of table: Table, isHeader: Bool) -> MarkupElement {
    var cells: [MarkupElement] = []
    for (index, cell) in row.cells.enumerated() {
      let isName = table.isName(cell, at: index)
      var paragraphs: [MarkupElement] = []
      for block in cell.blocks {
        paragraphs += self.paragraphs(of: block, isBold: isHeader || isName)
      }
      if paragraphs.isEmpty { paragraphs = [MarkupElement("a:p")] }
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
      return [paragraph(content, isBold: true, size: 1400)]
    case .paragraph(let content, let role):
      let isTranslation = role == .translation
      return [
        paragraph(
          content, isTranslation: isTranslation, isBold: isBold || role == .label, size: 1400)
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
