internal import SlovoModel

/// Writes the blocks of a document as paragraphs, lists and tables.
struct OpenDocumentBlocks {
  /// Where blocks stand.
  struct Place {
    /// The width of the text, in twentieths of a point.
    var width: Int
    var language: LanguageTag
    var isCell = false
    var isSecondColumn = false
    var isInList = false
  }

  let document: Document
  var inlines: OpenDocumentInlines
  private var tableCount = 0
  private var tableStyles: [MarkupElement] = []
  /// Whether the next paragraph begins a page.
  private var breaksPage = false

  init(document: Document, flattener: RunFlattener) {
    self.document = document
    inlines = OpenDocumentInlines(document: document, flattener: flattener)
  }

  /// The styles that only this document has.
  var automaticStyles: [MarkupElement] { tableStyles + inlines.styles }
  /// Those of texts among them, which the margins of pages need as well.
  var textStyles: [MarkupElement] { inlines.styles }

  mutating func elements(of blocks: [Block], in place: Place) -> [MarkupElement] {
    var elements: [MarkupElement] = []
    var role: ParagraphRole?
    for block in blocks.joiningColumns(keepsHeadings: true) {
      if breaksPage, !block.isText {
        elements.append(paragraph([], style: "TableSpacing", in: place.language))
      }
      if case .paragraph(let content, .translation) = block, !place.isCell {
        elements.append(
          paragraph(content, style: WordStyles.translation(of: role), in: place.language))
      } else {
        elements += self.elements(of: block, in: place)
      }
      role = if case .paragraph(_, let own) = block { own } else { nil }
    }
    return elements
  }

  /// The notes that no mark has led to.
  mutating func remainingNotes(of document: Document, in place: Place) -> [MarkupElement] {
    var elements: [MarkupElement] = []
    for note in document.notes where !inlines.mentioned.contains(note.id) {
      elements += inlines.paragraphs(of: note, in: place.language, showsFirstMark: true)
    }
    return elements
  }

  private mutating func elements(of block: Block, in place: Place) -> [MarkupElement] {
    switch block {
    case .heading(let level, let content):
      guard !place.isCell else {
        return [paragraph(content, style: "TableHeading", in: place.language)]
      }
      let level = min(max(level, 1), 4)
      var element = paragraph(content, style: "Heading_20_\(level)", in: place.language)
      element.name = "text:h"
      element.set("text:outline-level", String(level))
      return [element]
    case .paragraph(let content, let role):
      return [paragraph(content, style: role.style(in: place), in: place.language)]
    case .list(let isOrdered, let items):
      return [list(isOrdered: isOrdered, items: items, in: place)]
    case .table(let table):
      var elements: [MarkupElement] = []
      if !table.caption.isEmpty {
        elements.append(paragraph(table.caption, style: "Caption", in: place.language))
      }
      elements.append(self.table(table, in: place))
      if !place.isCell { elements.append(spacing()) }
      return elements
    case .columns(let pairs):
      return [columns(pairs, in: place)]
    case .blank(let lines):
      return (0..<max(0, lines)).map { _ in
        paragraph([], style: "FillInLine", in: place.language)
      }
    case .pageBreak:
      breaksPage = true
      return []
    }
  }

  /// A table cannot stand at the end of a text, and two of them need something between them.
  private func spacing() -> MarkupElement {
    MarkupElement("text:p", ["text:style-name": "TableSpacing"])
  }

  private mutating func paragraph(
    _ content: [Inline], style: String, in language: LanguageTag
  ) -> MarkupElement {
    var name = style
    if breaksPage {
      breaksPage = false
      tableCount += 1
      name = "P\(tableCount)"
      tableStyles.append(
        MarkupElement(
          "style:style",
          ["style:name": name, "style:family": "paragraph", "style:parent-style-name": style],
          elements: [MarkupElement("style:paragraph-properties", ["fo:break-before": "page"])]))
    }
    return MarkupElement(
      "text:p", ["text:style-name": name], inlines.nodes(of: content, in: language))
  }

  private mutating func list(
    isOrdered: Bool, items: [[Block]], in place: Place
  ) -> MarkupElement {
    var inner = place
    inner.isInList = true
    var elements: [MarkupElement] = []
    for item in items {
      elements.append(
        MarkupElement("text:list-item", elements: self.elements(of: item, in: inner)))
    }
    let name = (place.isCell ? "Cell" : "") + (isOrdered ? "Numbers" : "Bullets")
    return MarkupElement(
      "text:list", ["text:style-name": place.isInList ? nil : name], elements: elements)
  }

  // MARK: Tables and columns

  private mutating func table(_ table: Table, in place: Place) -> MarkupElement {
    let widths = WordDesign.widths(of: table.columns.map(\.share), total: place.width)
    var element = begin(widths: widths, style: "DataTable")
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
      inner.width = widths[column..<(column + span)].reduce(0, +) - 2 * WordDesign.cellMargin
      inner.language = inlines.flattener.firstLanguage(in: cell.blocks) ?? place.language
      column += span
      let blocks = isHeader || isName ? cell.blocks.map(\.asLabel) : cell.blocks
      var content = elements(of: blocks, in: inner)
      if content.last?.name != "text:p" {
        content.append(MarkupElement("text:p", ["text:style-name": "TableText"]))
      }
      let style =
        isHeader
        ? "CellHeader"
        : cell.isShaded
          ? "CellShaded" : row.isSubdued ? "CellSubdued" : isName ? "CellLabel" : "Cell"
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
      !isHeader && (row.isToBeFilledIn || table.rowHeight != nil)
      ? "RowFillIn" : breaks && !isHeader ? "RowBreaks" : "Row"
    return MarkupElement("table:table-row", ["table:style-name": style], elements: cells)
  }

  private mutating func columns(_ pairs: [ColumnPair], in place: Place) -> MarkupElement {
    let widths = WordDesign.widths(of: [1, 1], total: place.width)
    let isHeading = pairs.last?.isHeading == true
    var element = begin(widths: widths, style: isHeading ? "HeadingTable" : "ColumnTable")
    element.children += columns(of: widths)
    for pair in pairs {
      var cells: [MarkupElement] = []
      for (index, blocks) in [pair.left, pair.right.map(\.withoutHeading)].enumerated() {
        var inner = place
        inner.isSecondColumn = index == 1
        inner.width = widths[index] - WordDesign.columnGap
        inner.language = inlines.flattener.firstLanguage(in: blocks) ?? place.language
        var content = elements(of: blocks, in: inner)
        if content.isEmpty { content = [spacing()] }
        cells.append(
          MarkupElement(
            "table:table-cell",
            [
              "table:style-name": index == 0 ? "CellLeft" : "CellRight",
              "office:value-type": "string",
            ], elements: content))
      }
      element.children.append(
        .element(
          MarkupElement("table:table-row", ["table:style-name": "RowBreaks"], elements: cells)))
    }
    return element
  }

  /// A table with its own style, which has the width, and styles for its columns.
  private mutating func begin(widths: [Int], style: String) -> MarkupElement {
    tableCount += 1
    let name = "Table\(tableCount)"
    var properties = MarkupElement(
      "style:table-properties",
      [
        "style:width": OpenDocument.points(widths.reduce(0, +)), "table:align": "left",
        "table:border-model": "collapsing", "fo:margin-top": "0pt",
        "fo:margin-bottom": "0pt", "style:may-break-between-rows": "true",
      ])
    if style == "HeadingTable" { properties.set("fo:keep-with-next", "always") }
    tableStyles.append(
      MarkupElement(
        "style:style", ["style:name": name, "style:family": "table"], elements: [properties]))
    for (index, width) in widths.enumerated() {
      tableStyles.append(
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

extension Block {
  /// Whether the block begins with a paragraph outside tables.
  fileprivate var isText: Bool {
    switch self {
    case .heading, .paragraph, .blank, .pageBreak, .list: true
    case .table(let table): !table.caption.isEmpty
    case .columns: false
    }
  }
}

extension ParagraphRole {
  fileprivate func style(in place: OpenDocumentBlocks.Place) -> String {
    if place.isCell {
      switch self {
      case .body, .subtitle, .lead, .signature: return "TableText"
      case .label, .name: return "TableHeading"
      case .remark, .speakerNote: return "TableRemark"
      case .translation, .headingTranslation: return "TableTranslation"
      }
    }
    switch self {
    case .body: return place.isInList ? "ListText" : "BodyText"
    case .subtitle: return "Subtitle"
    case .lead, .name: return "Lead"
    case .label: return "Label"
    case .remark, .speakerNote: return "Remark"
    case .signature: return "Signature"
    case .translation: return "Translation"
    case .headingTranslation(let level):
      return "HeadingTranslation\(min(max(level, 1), 4))"
    }
  }
}
