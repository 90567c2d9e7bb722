internal import SlovoModel

/// Writes blocks as HTML.
struct HTMLBlocks {
  let flattener: RunFlattener
  private let document: Document
  private var inlines: HTMLInlines
  /// How many headings have been written outside cells; each has an id for tables and contents.
  private var headingCount = 0
  /// How many cells there are around the blocks.
  private var cellDepth = 0

  init(document: Document, flattener: RunFlattener) {
    self.document = document
    self.flattener = flattener
    inlines = HTMLInlines(document: document, flattener: flattener)
  }

  /// The elements of blocks that stand inside an element of the given language.
  mutating func elements(of blocks: [Block], in language: LanguageTag) -> [MarkupElement] {
    var elements: [MarkupElement] = []
    for block in blocks.joiningColumns() { elements += self.elements(of: block, in: language) }
    return elements
  }

  /// The notes, each with the places that refer to it; `nil` when there are none.
  mutating func notes(of document: Document, in language: LanguageTag) -> MarkupElement? {
    guard !document.notes.isEmpty else { return nil }
    var notes: [MarkupElement] = []
    for (index, note) in document.notes.enumerated() {
      var paragraphs: [MarkupElement] = []
      for (number, paragraph) in note.paragraphs.enumerated() {
        var element = self.paragraph(paragraph, in: language)
        let mark = inlines.backlink(of: note, isLinked: number == 0)
        element.children.insert(contentsOf: [mark, .text(" ")], at: 0)
        paragraphs.append(element)
      }
      notes.append(MarkupElement("div", ["id": "note-\(index + 1)"], elements: paragraphs))
    }
    return MarkupElement("section", ["class": "notes", "role": "doc-endnotes"], elements: notes)
  }

  /// A paragraph in the element `p`, or another one.
  mutating func paragraph(
    _ content: [Inline], name: String = "p", class className: String? = nil,
    in language: LanguageTag
  ) -> MarkupElement {
    let own = flattener.firstLanguage(in: content) ?? language
    return MarkupElement(
      name, ["class": className, "lang": own == language ? nil : own.description],
      inlines.nodes(of: content, in: own))
  }

  private mutating func elements(of block: Block, in language: LanguageTag) -> [MarkupElement] {
    switch block {
    case .heading(let level, let content):
      var element = paragraph(content, name: "h\(min(max(level, 1), 6))", in: language)
      if cellDepth == 0 {
        headingCount += 1
        element.attributes.insert((name: "id", value: "section-\(headingCount)"), at: 0)
      }
      return [element]
    case .paragraph(let content, let role):
      return [paragraph(content, class: role.className, in: language)]
    case .list(let isOrdered, let items):
      return [list(isOrdered: isOrdered, items: items, in: language)]
    case .table(let table):
      return [self.table(table, in: language)]
    case .columns(let pairs):
      return [columns(pairs, in: language)]
    case .blank(let lines):
      let line = MarkupElement("div", ["class": "ruled", "aria-hidden": "true"])
      return Array(repeating: line, count: max(0, lines))
    case .pageBreak:
      return [MarkupElement("div", ["class": "page-break"])]
    case .contents(let contents):
      return [self.contents(contents, in: language)]
    }
  }

  private mutating func contents(
    _ contents: Contents, in language: LanguageTag
  ) -> MarkupElement {
    let highest = contents.highestLevel
    var items: [MarkupElement] = []
    for entry in contents.entries {
      let own = flattener.firstLanguage(in: entry.words) ?? language
      let link = MarkupElement(
        "a", ["href": "#section-\(entry.heading)"], inlines.nodes(of: entry.words, in: own))
      items.append(
        MarkupElement(
          "li",
          [
            "class": entry.level > highest ? "level-\(entry.level - highest + 1)" : nil,
            "lang": own == language ? nil : own.description,
          ], elements: [link]))
    }
    return MarkupElement(
      "nav", ["class": "contents", "aria-label": contents.title.plainText],
      elements: [
        paragraph(contents.title, class: "label", in: language),
        MarkupElement("ul", elements: items),
      ])
  }

  private mutating func list(
    isOrdered: Bool, items: [[Block]], in language: LanguageTag
  ) -> MarkupElement {
    let own = flattener.firstLanguage(in: items.joined()) ?? language
    var children: [MarkupElement] = []
    for item in items {
      children.append(container("li", holding: item, in: own))
    }
    return MarkupElement(
      isOrdered ? "ol" : "ul", ["lang": own == language ? nil : own.description],
      elements: children)
  }

  /// An element with blocks; a plain paragraph in front loses its own element.
  private mutating func container(
    _ name: String, _ attributes: KeyValuePairs<String, String?> = [:], holding blocks: [Block],
    in language: LanguageTag
  ) -> MarkupElement {
    var element = MarkupElement(name, attributes)
    let own = flattener.firstLanguage(in: blocks) ?? language
    element.set("lang", own == language ? nil : own.description)
    var blocks = blocks[...]
    let isFollowedByText = blocks.dropFirst().contains {
      if case .list = $0 { false } else { true }
    }
    if case .paragraph(let content, .body) = blocks.first, !isFollowedByText {
      element.children = inlines.nodes(of: content, in: own)
      blocks = blocks.dropFirst()
    }
    element.children += elements(of: Array(blocks), in: own).map(MarkupNode.element)
    return element
  }

  // MARK: Tables and columns

  private mutating func table(_ table: Table, in language: LanguageTag) -> MarkupElement {
    let isForLayout = table.role == .cards || table.role == .signatures
    let label = headingCount > 0 && table.caption.isEmpty ? "section-\(headingCount)" : nil
    var element = MarkupElement(
      "table",
      [
        "class": table.role.rawValue, "role": isForLayout ? "presentation" : nil,
        "aria-labelledby": isForLayout ? nil : label,
      ])
    if !table.caption.isEmpty {
      element.children.append(.element(paragraph(table.caption, name: "caption", in: language)))
    }
    let shares = table.columns.reduce(0) { $0 + $1.share }
    element.children.append(
      .element(
        MarkupElement(
          "colgroup",
          elements: table.columns.map {
            MarkupElement("col", ["style": "width: \(Self.percent($0.share / shares))%"])
          })))
    if !table.header.isEmpty {
      var rows: [MarkupElement] = []
      for row in table.header { rows.append(headerRow(row, in: language)) }
      element.children.append(.element(MarkupElement("thead", elements: rows)))
    }
    cellDepth += 1
    defer { cellDepth -= 1 }
    var rows: [MarkupElement] = []
    for row in table.rows { rows.append(self.row(row, of: table, in: language)) }
    element.children.append(.element(MarkupElement("tbody", elements: rows)))
    if let width = HTMLTableWidth.least(of: table, in: document) {
      element.set("style", "--least: \(width)rem")
      return Self.wide(element, label: label, name: table.caption.plainText)
    }
    return element
  }

  /// An element that is moved sideways where it is wider than the screen.
  ///
  /// Whoever has no pointer moves it by the keyboard, and hears what it is.
  private static func wide(
    _ element: MarkupElement, label: String?, name: String
  ) -> MarkupElement {
    let isNamed = label != nil || !name.isEmpty
    return MarkupElement(
      "div",
      [
        "class": "wide", "tabindex": isNamed ? "0" : nil, "role": isNamed ? "region" : nil,
        "aria-labelledby": label, "aria-label": label == nil && isNamed ? name : nil,
      ], elements: [element])
  }

  private mutating func headerRow(_ row: Table.Row, in language: LanguageTag) -> MarkupElement {
    var cells: [MarkupElement] = []
    for cell in row.cells {
      let span = cell.span > 1 ? String(cell.span) : nil
      // An empty header would be announced for every cell below it.
      cells.append(
        cell.blocks.isEmpty
          ? MarkupElement("td", ["colspan": span])
          : container(
            "th", ["scope": "col", "colspan": span],
            holding: cell.blocks, in: language))
    }
    return MarkupElement("tr", elements: cells)
  }

  private mutating func row(
    _ row: Table.Row, of table: Table, in language: LanguageTag
  ) -> MarkupElement {
    var cells: [MarkupElement] = []
    for (index, cell) in row.cells.enumerated() {
      let span = cell.span > 1 ? String(cell.span) : nil
      let isName = table.isName(cell, at: index) || row.isTotal && cell.isWords
      cells.append(
        container(
          isName ? "th" : "td",
          [
            "scope": isName ? "row" : nil, "colspan": span,
            "class": cell.isShaded ? "shaded" : nil,
          ],
          holding: cell.blocks, in: language))
    }
    let breaks = RowHeight.breaks(row, of: table, width: Self.pageWidth(document), in: document)
    let className =
      row.isSubdued
      ? "subdued"
      : row.isTotal ? "total" : row.isToBeFilledIn ? "to-fill-in" : breaks ? "long" : nil
    let height = table.rowHeight.map { "height: \($0)mm" }
    return MarkupElement("tr", ["class": className, "style": height], elements: cells)
  }

  private mutating func columns(
    _ pairs: [ColumnPair], in language: LanguageTag
  ) -> MarkupElement {
    var rows: [MarkupElement] = []
    for pair in pairs {
      var sides: [MarkupElement] = []
      for blocks in [pair.left, pair.right.map(\.withoutHeading)] {
        let own = flattener.firstLanguage(in: blocks) ?? language
        sides.append(
          MarkupElement(
            "div", ["lang": own == language ? nil : own.description],
            elements: elements(of: blocks, in: own)))
      }
      rows.append(MarkupElement("div", ["class": "pair"], elements: sides))
    }
    return MarkupElement("div", ["class": "columns"], elements: rows)
  }

  /// The width of the text on a printed page, in points.
  private static func pageWidth(_ document: Document) -> Double {
    let sides = document.style.paper.sides
    return Double(document.isLandscape ? sides.long : sides.short) / 20 - 102
  }

  /// A share of 1 in per cent, with at most two digits behind the point.
  private static func percent(_ share: Double) -> String {
    let hundredths = Int((share * 10_000).rounded())
    let digits = hundredths % 100
    guard digits > 0 else { return String(hundredths / 100) }
    return "\(hundredths / 100).\(digits < 10 ? "0" : "")\(digits)"
  }
}

extension ParagraphRole {
  fileprivate var className: String? {
    switch self {
    case .body: nil
    case .subtitle: "subtitle"
    case .lead: "lead"
    case .label: "label"
    case .remark, .speakerNote: "remark"
    case .disclaimer: "disclaimer"
    case .name: "name"
    case .signature: "signature"
    case .translation: "translation"
    case .headingTranslation(let level): "heading-translation level-\(min(max(level, 1), 4))"
    }
  }
}
