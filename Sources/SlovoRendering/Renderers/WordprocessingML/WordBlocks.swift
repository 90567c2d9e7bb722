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
    /// Whether the blocks are words in front of the list that they announce.
    var isAnnouncement = false
  }

  var inlines: WordInlines
  var relationships: WordRelationships
  var numbering = WordNumbering()
  /// Whether the next paragraph begins a page.
  private var breaksPage = false
  /// Whether the next block stands directly below a table.
  private var followsTable = false
  /// Whether that table is columns of text, whose last lines have a space below them.
  private var followsColumns = false
  /// The space that the block before asks for above the next paragraph.
  private var spaceAbove = 0
  /// Whether what has just ended stays with what follows: a heading, also one in a table.
  private var followsHeading = false
  /// Whether lines are centred.
  var isCentred = false
  /// Whether the block that is being written stays with the next one.
  private(set) var keepsWithNext = false
  /// How many cells there are around the blocks.
  private var cellDepth = 0
  /// Whether paragraphs stay on the page of what follows them, as those of a row of a table that
  /// stays with the next row.
  var keepsTogether = false
  /// Whether the blocks are those of a signature, whose line is no longer than a hand writes.
  private var isSigning = false
  /// Whether nothing has been written yet.
  private var isAtBeginning = true
  private var contentsTargets: ContentsTargets

  init(inlines: WordInlines, relationships: WordRelationships) {
    self.inlines = inlines
    self.relationships = relationships
    isCentred = inlines.document.look == .certificate
    contentsTargets = ContentsTargets(inlines.document)
  }

  /// The blocks in reading order.
  mutating func elements(of blocks: [Block], in place: Place) -> [MarkupElement] {
    var elements: [MarkupElement] = []
    let blocks = blocks.joiningColumns(keepsHeadings: true)
    var role: ParagraphRole?
    var kept = place.isCell ? [] : blocks.keptWithNext.union(blocks.keptBelowHeadings)
    if cellDepth == 0 { kept.formUnion(blocks.keptForClosing) }
    let signed = cellDepth == 0 ? blocks.signedParagraphs : []
    for (index, block) in blocks.enumerated() {
      if let range = signed.first(where: { $0.contains(index) }) {
        if index == range.lowerBound {
          elements += unbroken(Array(blocks[range]), in: place)
        }
        continue
      }
      let next = index + 1 < blocks.count ? blocks[index + 1] : nil
      keepsWithNext = kept.contains(index)
      inlines.isBoxed = place.isCell || block.isFormField
      if case .paragraph(let content, .translation) = block, !place.isCell {
        var properties = WordParagraphProperties(style: WordStyles.translation(of: role))
        if block.announcesList(next) { properties.spaceAfter = WordDesign.spaceAboveList }
        elements.append(paragraph(content, properties, in: place.language))
      } else if case .paragraph(let content, .translation) = block, role == .remark {
        elements.append(
          paragraph(content, .init(style: "TableRemarkTranslation"), in: place.language))
      } else {
        // Directly behind a table LibreOffice parts a heading from its translation.
        if followsTable, !place.isCell, block.isTranslatedHeading(next) {
          elements.append(spacing(isThin: true))
        }
        elements += self.elements(of: block, before: next, in: place)
      }
      role = if case .paragraph(_, let own) = block { own } else { nil }
    }
    keepsWithNext = false
    return elements
  }

  /// Blocks that stay on one page also where programs part paragraphs that stay together.
  private mutating func unbroken(_ blocks: [Block], in place: Place) -> [MarkupElement] {
    var elements: [MarkupElement] = []
    if followsTable || breaksPage || isAtBeginning { elements.append(spacing(isThin: true)) }
    isSigning = true
    elements.append(WordTable.element(ofUnbroken: blocks, in: place, blocks: &self))
    isSigning = false
    (followsTable, followsColumns, followsHeading, spaceAbove) = (true, true, false, 0)
    return elements
  }

  /// The blocks of a cell, which has at least one paragraph and ends with one.
  mutating func cellElements(
    of blocks: [Block], in place: Place, spaceAbove space: Int = 0
  ) -> [MarkupElement] {
    followsTable = false
    spaceAbove = space
    cellDepth += 1
    defer {
      cellDepth -= 1
      followsTable = false
      spaceAbove = 0
    }
    var elements = elements(of: blocks, in: place)
    if elements.last?.name != "w:p" {
      elements.append(
        .wordParagraph(.init(style: place.isCell ? "TableText" : "TableSpacing"), []))
    }
    return elements
  }

  /// A paragraph that holds tables apart, or ends the document behind one.
  ///
  /// - Parameter isThin: whether it takes up next to no room, because what is around it has space
  ///   of its own; columns of text have.
  /// - Returns: the paragraph.
  mutating func spacing(isThin: Bool = false) -> MarkupElement {
    var properties = WordParagraphProperties(style: "TableSpacing")
    if isThin || followsColumns {
      (properties.line, properties.isLineExact) = (WordDesign.thinLine, true)
    }
    properties.breaksPageBefore = breaksPage
    properties.keepsWithNext = followsHeading
    followsHeading = false
    breaksPage = false
    followsTable = false
    followsColumns = false
    isAtBeginning = false
    spaceAbove = 0
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
    if keepsWithNext || keepsTogether { properties.keepsWithNext = true }
    if isCentred { properties.alignment = "center" }
    // A certificate is one page, also with many topics and in two languages.
    if inlines.document.look == .certificate {
      if properties.style == "Signature" { properties.spaceBefore = 120 }
      if ["BodyText", "Remark", "Lead", "Label", "Signature"].contains(properties.style) {
        properties.spaceAfter = inlines.document.layout == .sideBySide ? 20 : 80
        properties.line = 240
      }
    }
    if spaceAbove > properties.spaceBefore ?? WordStyles.spaceBefore(properties.style ?? "") {
      properties.spaceBefore = spaceAbove
    }
    breaksPage = false
    followsTable = false
    followsColumns = false
    followsHeading = keepsWithNext
    isAtBeginning = false
    spaceAbove = 0
  }

  private mutating func elements(
    of block: Block, before next: Block?, in place: Place
  ) -> [MarkupElement] {
    switch block {
    case .heading(let level, let content):
      return [heading(level: level, content, before: next, in: place)]
    case .paragraph(let content, let role):
      var properties = WordParagraphProperties(
        style: block.isFormField && !place.isCell ? "FormField" : role.style(in: place))
      // A page break cannot part words from the table below them.
      if case .table = next, !place.isCell { properties.keepsWithNext = true }
      if case .headingTranslation(let level) = role, place.isSecondColumn {
        properties.spaceBefore = WordStyles.spaceBefore(WordStyles.heading(level: level))
      }
      if case .paragraph(_, .translation) = next, !place.isCell {
        properties.spaceAfter = WordDesign.spaceBeforeTranslation
      } else if !place.isCell, place.isAnnouncement || block.announcesList(next) {
        properties.spaceAfter = WordDesign.spaceAboveList
      }
      return [paragraph(content, properties, in: place.language)]
    case .list(let isOrdered, let items):
      return list(isOrdered: isOrdered, items: items, in: place)
    case .table(let table):
      return self.table(table, in: place)
    case .columns(let pairs):
      return columns(pairs, before: next, in: place)
    case .blank(let lines):
      let elements = (0..<max(0, lines)).map { _ in ruledLine(in: place) }
      spaceAbove = WordDesign.spaceBehindTable
      return elements
    case .pageBreak:
      breaksPage = true
      return []
    case .contents(let contents):
      return self.contents(contents, in: place)
    }
  }

  private mutating func heading(
    level: Int, _ content: [Inline], before next: Block?, in place: Place
  ) -> MarkupElement {
    if place.isCell {
      return paragraph(content, .init(style: "TableHeading"), in: place.language)
    }
    var properties = WordParagraphProperties(style: WordStyles.heading(level: level))
    if level == 1, inlines.document.look == .certificate, inlines.document.layout != .sideBySide {
      properties.style = "CertificateTitle"
    }
    if case .paragraph(_, .headingTranslation) = next { properties.spaceAfter = 20 }
    let heading = paragraph(content, properties, in: place.language)
    return contentsTargets.next().map { WordContents.target($0, around: heading) } ?? heading
  }

  /// A table of contents, which Word can bring up to date.
  private mutating func contents(_ contents: Contents, in place: Place) -> [MarkupElement] {
    var elements = [paragraph(contents.title, .init(style: "Label"), in: place.language)]
    for (index, entry) in contents.entries.enumerated() {
      // The table stands on one page.
      keepsWithNext = index < contents.entries.count - 1
      let words = inlines.elements(
        of: entry.words, in: place.language, relationships: &relationships)
      var properties = WordParagraphProperties(style: WordStyles.contents(level: entry.level))
      finish(&properties)
      elements.append(
        .wordParagraph(properties, [WordContents.link(to: entry.heading, around: words)]))
    }
    spaceAbove = WordDesign.spaceBehindList
    return WordContents.field(around: elements, levels: contents.levels, in: place.language)
  }

  /// A line to write on: a tab whose leader is a line.
  private mutating func ruledLine(in place: Place) -> MarkupElement {
    var properties = WordParagraphProperties(
      style: "FillInLine",
      tabs: [
        .init(
          alignment: isSigning ? "left" : "right", leader: "underscore",
          position: isSigning ? place.width * WordDesign.signingPart / 100 : place.width)
      ])
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
    let step = WordDesign.cellListStep
    var inner = place
    inner.listLevel += 1
    var elements: [MarkupElement] = []
    let wasKept = keepsTogether
    defer { keepsTogether = wasKept }
    for (index, item) in items.enumerated() {
      // Neither the first nor the last item stands alone on a page.
      let isEnd = index < items.count - 1 && (index == 0 || index == items.count - 2)
      keepsTogether = wasKept || isEnd && !place.isCell && place.listLevel == 0
      var blocks = item[...]
      var properties = WordParagraphProperties(style: style, numbering: numbering)
      if place.isCell {
        properties.indentation = (left: step * (place.listLevel + 1), hanging: step)
      }
      if case .paragraph(let content, let role) = blocks.first {
        if role != .body { properties.style = role.style(in: place) }
        elements.append(paragraph(content, properties, in: place.language))
        blocks = blocks.dropFirst()
      } else {
        elements.append(paragraph([], properties, in: place.language))
      }
      elements += continuation(of: Array(blocks), in: inner)
    }
    if place.listLevel == 0 {
      spaceAbove = WordDesign.spaceBehindList / (place.isCell ? 2 : 1)
    }
    return elements
  }

  /// What follows the first paragraph of an item: further paragraphs stand below its words.
  private mutating func continuation(of blocks: [Block], in place: Place) -> [MarkupElement] {
    let left =
      (place.isCell ? WordDesign.cellListStep : WordDesign.listStep) * place.listLevel
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
    } else if followsTable || breaksPage || isAtBeginning || spaceAbove > 0 {
      elements.append(spacing())
    }
    elements.append(WordTable.element(of: table, in: place, blocks: &self))
    followsTable = true
    spaceAbove = WordDesign.spaceBehindTable
    return elements
  }

  private mutating func columns(
    _ pairs: [ColumnPair], before next: Block?, in place: Place
  ) -> [MarkupElement] {
    guard let last = pairs.last else { return [] }
    var elements: [MarkupElement] = []
    // Two tables with nothing between them would be one; at the very beginning of a document
    // LibreOffice puts an empty line of full height above a table.
    if followsTable || isAtBeginning || spaceAbove > 0 {
      elements.append(spacing(isThin: isAtBeginning || pairs.first?.hasSpaceAbove == true))
    }
    let isAboveTable = last.isAbove(next)
    elements.append(
      WordTable.element(of: pairs, in: place, before: next, blocks: &self))
    followsTable = true
    followsColumns = last.endsWithOrderedList == nil
    followsHeading = last.isHeading || isAboveTable
    spaceAbove = 0
    return elements
  }
}

extension ParagraphRole {
  /// The id of the style of a paragraph.
  fileprivate func style(in place: WordBlocks.Place) -> String {
    place.isCell ? cellStyle : textStyle
  }

  private var cellStyle: String {
    switch self {
    case .body, .subtitle, .lead, .signature: "TableText"
    case .label: "TableHeading"
    case .name: "TableName"
    case .remark, .speakerNote: "TableRemark"
    case .disclaimer: "Disclaimer"
    case .translation, .headingTranslation: "TableTranslation"
    }
  }

  private var textStyle: String {
    switch self {
    case .body: "BodyText"
    case .subtitle: "Subtitle"
    case .lead: "Lead"
    case .label: "Label"
    case .remark, .speakerNote: "Remark"
    case .disclaimer: "Disclaimer"
    case .name: "PersonName"
    case .signature: "Signature"
    case .translation: "Translation"
    case .headingTranslation(let level): WordStyles.heading(level: level, isTranslation: true)
    }
  }
}
