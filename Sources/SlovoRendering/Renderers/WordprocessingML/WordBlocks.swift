internal import SlovoModel

/// Writes the blocks of a document as paragraphs and tables.
struct WordBlocks {
  /// Where blocks stand.
  struct Place {
    /// The width of the text, in twentieths of a point.
    var width: Int
    var language: LanguageTag
    var isCell = false
    /// Whether this is the second of two columns.
    var isSecondColumn = false
    /// How many lists there are around the blocks.
    var listLevel = 0
  }

  var inlines: WordInlines
  var relationships: WordRelationships
  var numbering = WordNumbering()
  /// Whether the next paragraph begins a page.
  private var breaksPage = false
  /// Whether the next paragraph stands directly below a table.
  private var followsTable = false

  init(inlines: WordInlines, relationships: WordRelationships) {
    self.inlines = inlines
    self.relationships = relationships
  }

  /// The blocks in reading order.
  mutating func elements(of blocks: [Block], in place: Place) -> [MarkupElement] {
    var elements: [MarkupElement] = []
    let blocks = blocks.joiningColumns
    for (index, block) in blocks.enumerated() {
      let next = index + 1 < blocks.count ? blocks[index + 1] : nil
      elements += self.elements(of: block, before: next, in: place)
    }
    return elements
  }

  /// The blocks of a cell, which has at least one paragraph and ends with one.
  mutating func cellElements(of blocks: [Block], in place: Place) -> [MarkupElement] {
    let outer = followsTable
    followsTable = false
    defer { followsTable = outer }
    var elements = elements(of: blocks, in: place)
    if elements.last?.name != "w:p" {
      elements.append(
        .wordParagraph(.init(style: place.isCell ? "TableText" : "TableSpacing"), []))
    }
    return elements
  }

  /// A paragraph that holds tables apart, or ends the document behind one.
  mutating func spacing() -> MarkupElement {
    var properties = WordParagraphProperties(style: "TableSpacing")
    properties.breaksPageBefore = breaksPage
    breaksPage = false
    followsTable = false
    return .wordParagraph(properties, [])
  }

  /// Whether a table has just ended.
  var isBehindTable: Bool { followsTable }

  /// A paragraph with the given properties, and with what the blocks before it ask for.
  mutating func paragraph(
    _ content: [Inline], _ properties: WordParagraphProperties, in language: LanguageTag
  ) -> MarkupElement {
    var properties = properties
    finish(&properties)
    return .wordParagraph(
      properties,
      inlines.elements(of: content, in: language, relationships: &relationships))
  }

  private mutating func finish(_ properties: inout WordParagraphProperties) {
    properties.breaksPageBefore = breaksPage
    if followsTable, properties.style?.hasPrefix("Heading") != true {
      properties.spaceBefore = max(properties.spaceBefore ?? 0, WordDesign.spaceBehindTable)
    }
    breaksPage = false
    followsTable = false
  }

  private mutating func elements(
    of block: Block, before next: Block?, in place: Place
  ) -> [MarkupElement] {
    switch block {
    case .heading(let level, let content):
      return [heading(level: level, content, before: next, in: place)]
    case .paragraph(let content, let role):
      var properties = WordParagraphProperties(style: role.style(in: place))
      if case .headingTranslation(let level) = role, place.isSecondColumn {
        properties.spaceBefore = WordStyles.spaceBeforeHeading(level: level)
      }
      return [paragraph(content, properties, in: place.language)]
    case .list(let isOrdered, let items):
      return list(isOrdered: isOrdered, items: items, in: place)
    case .table(let table):
      return self.table(table, in: place)
    case .columns(let pairs):
      return columns(pairs, in: place)
    case .blank(let lines):
      return (0..<max(0, lines)).map { _ in ruledLine(in: place) }
    case .pageBreak:
      breaksPage = true
      return []
    }
  }

  private mutating func heading(
    level: Int, _ content: [Inline], before next: Block?, in place: Place
  ) -> MarkupElement {
    if place.isCell {
      return paragraph(content, .init(style: "TableHeading"), in: place.language)
    }
    var properties = WordParagraphProperties(style: WordStyles.heading(level: level))
    if case .paragraph(_, .headingTranslation) = next { properties.spaceAfter = 20 }
    return paragraph(content, properties, in: place.language)
  }

  /// A line to write on: a tab whose leader is a line.
  private mutating func ruledLine(in place: Place) -> MarkupElement {
    var properties = WordParagraphProperties(
      style: "FillInLine",
      tabs: [.init(alignment: "right", leader: "underscore", position: place.width)])
    finish(&properties)
    let run = WordRunProperties(language: place.language.description)
    return .wordParagraph(properties, [.wordRun(run, [MarkupElement("w:tab")])])
  }

  // MARK: Lists

  private mutating func list(
    isOrdered: Bool, items: [[Block]], in place: Place
  ) -> [MarkupElement] {
    let numbering = numbering.numbering(isOrdered: isOrdered, level: place.listLevel)
    let style = place.isCell ? "TableList" : isOrdered ? "ListNumber" : "ListBullet"
    var inner = place
    inner.listLevel += 1
    var elements: [MarkupElement] = []
    for item in items {
      var blocks = item[...]
      var properties = WordParagraphProperties(style: style, numbering: numbering)
      if case .paragraph(let content, let role) = blocks.first {
        if role != .body { properties.style = role.style(in: place) }
        elements.append(paragraph(content, properties, in: place.language))
        blocks = blocks.dropFirst()
      } else {
        elements.append(paragraph([], properties, in: place.language))
      }
      elements += continuation(of: Array(blocks), in: inner)
    }
    return elements
  }

  /// What follows the first paragraph of an item: further paragraphs stand below its words.
  private mutating func continuation(of blocks: [Block], in place: Place) -> [MarkupElement] {
    let left = WordDesign.listStep * place.listLevel
    var elements: [MarkupElement] = []
    for (index, block) in blocks.enumerated() {
      guard case .paragraph(let content, let role) = block else {
        let next = index + 1 < blocks.count ? blocks[index + 1] : nil
        elements += self.elements(of: block, before: next, in: place)
        continue
      }
      let style =
        role == .body ? (place.isCell ? "TableList" : "ListContinue") : role.style(in: place)
      elements.append(
        paragraph(
          content, .init(style: style, indentation: (left: left, hanging: 0)), in: place.language))
    }
    return elements
  }

  // MARK: Tables

  private mutating func table(_ table: Table, in place: Place) -> [MarkupElement] {
    var elements: [MarkupElement] = []
    if !table.caption.isEmpty {
      elements.append(paragraph(table.caption, .init(style: "Caption"), in: place.language))
    } else if followsTable || breaksPage {
      elements.append(spacing())
    }
    elements.append(WordTable.element(of: table, in: place, blocks: &self))
    followsTable = true
    return elements
  }

  private mutating func columns(_ pairs: [ColumnPair], in place: Place) -> [MarkupElement] {
    guard !pairs.isEmpty else { return [] }
    var elements: [MarkupElement] = []
    if followsTable { elements.append(spacing()) }
    elements.append(WordTable.element(of: pairs, in: place, blocks: &self))
    followsTable = true
    return elements
  }
}

extension ParagraphRole {
  /// The id of the style of a paragraph.
  fileprivate func style(in place: WordBlocks.Place) -> String {
    switch self {
    case .body: place.isCell ? "TableText" : "BodyText"
    case .subtitle: "Subtitle"
    case .lead: "Lead"
    case .label: place.isCell ? "TableHeading" : "Label"
    case .remark: "Remark"
    case .signature: "Signature"
    case .translation: place.isCell ? "TableTranslation" : "Translation"
    case .headingTranslation(let level):
      place.isCell
        ? "TableTranslation" : WordStyles.heading(level: level, isTranslation: true)
    }
  }
}
