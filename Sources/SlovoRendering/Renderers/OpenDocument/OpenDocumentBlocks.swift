internal import SlovoModel

/// Writes the blocks of a document as paragraphs, lists and tables.
struct OpenDocumentBlocks {
  /// Where blocks stand.
  struct Place {
    /// The width of the text, in twentieths of a point.
    var width: Int
    var language: LanguageTag
    var isCell = false
    /// Whether this is one of two columns.
    var isColumn = false
    var isInList = false
  }

  /// How a paragraph differs from its style.
  struct Look: Hashable {
    var style: String
    var breaksPage = false
    var keepsWithNext = false
    var isCentred = false
    /// Whether there is next to no space below.
    var isAnnouncement = false
    /// The space above that a list or lines before it ask for, in points.
    var spaceAbove = 0
  }

  let document: Document
  var inlines: OpenDocumentInlines
  var tableCount = 0
  /// The styles of tables, columns, rows and single paragraphs.
  var ownStyles: [MarkupElement] = []
  /// The names of the styles of single paragraphs.
  private var looks: [Look: String] = [:]
  /// The heights of rows that have a style, in millimetres.
  var rowHeights: Set<Int> = []
  /// Whether the next paragraph begins a page.
  private var breaksPage = false
  /// The space that the block before asks for above the next paragraph, in points.
  var spaceAbove = 0
  /// Whether lines are centred, other than those of the whole document.
  var isCentred = false
  /// Whether the block that is being written stays with the next one.
  private var keepsWithNext = false
  /// Whether the block that is being written announces the list below it.
  var isAnnouncement = false
  private var contentsTargets: ContentsTargets

  init(document: Document, flattener: RunFlattener) {
    self.document = document
    inlines = OpenDocumentInlines(document: document, flattener: flattener)
    contentsTargets = ContentsTargets(document)
  }

  /// The styles that only this document has.
  var automaticStyles: [MarkupElement] { ownStyles + inlines.styles }
  /// Those of texts among them, which the margins of pages need as well.
  var textStyles: [MarkupElement] { inlines.styles }

  mutating func elements(of blocks: [Block], in place: Place) -> [MarkupElement] {
    var elements: [MarkupElement] = []
    var role: ParagraphRole?
    let blocks = blocks.joiningColumns(keepsHeadings: true)
    let kept = place.isCell ? [] : blocks.keptWithNext
    for (index, block) in blocks.enumerated() {
      let next = index + 1 < blocks.count ? blocks[index + 1] : nil
      // A page break cannot part words from the table below them.
      var isAboveTable = false
      if case .table = next { isAboveTable = !place.isCell && block.isParagraph }
      keepsWithNext = kept.contains(index) || isAboveTable
      if !place.isCell, !place.isColumn { isAnnouncement = block.announcesList(next) }
      inlines.isBoxed = place.isCell || block.isFormField
      if breaksPage, !block.isText {
        elements.append(paragraph([], style: "TableSpacing", in: place.language))
      }
      if case .paragraph(let content, .translation) = block, !place.isCell {
        elements.append(
          paragraph(content, style: WordStyles.translation(of: role), in: place.language))
      } else if case .paragraph(let content, .translation) = block, role == .remark {
        elements.append(paragraph(content, style: "TableRemarkTranslation", in: place.language))
      } else {
        elements += self.elements(of: block, before: next, in: place)
      }
      role = if case .paragraph(_, let own) = block { own } else { nil }
    }
    keepsWithNext = false
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

  private mutating func elements(
    of block: Block, before next: Block?, in place: Place
  ) -> [MarkupElement] {
    switch block {
    case .heading(let level, let content):
      guard !place.isCell else {
        return [paragraph(content, style: "TableHeading", in: place.language)]
      }
      let level = min(max(level, 1), 4)
      let isCertificate =
        level == 1 && document.look == .certificate && document.layout != .sideBySide
      var element = paragraph(
        content, style: isCertificate ? "CertificateTitle" : "Heading_20_\(level)",
        in: place.language)
      element.name = "text:h"
      element.set("text:outline-level", String(level))
      if let heading = contentsTargets.next() {
        element.children.insert(
          .element(MarkupElement("text:bookmark", ["text:name": Self.target(heading)])), at: 0)
      }
      return [element]
    case .paragraph(let content, let role):
      let isField = block.isFormField && !place.isCell
      return [
        paragraph(
          content, style: isField ? "FormField" : role.style(in: place), in: place.language)
      ]
    case .list(let isOrdered, let items):
      let list = list(isOrdered: isOrdered, items: items, in: place)
      if !place.isInList { spaceAbove = place.isCell ? 4 : 8 }
      return [list]
    case .table(let table):
      var elements: [MarkupElement] = []
      if !table.caption.isEmpty {
        elements.append(paragraph(table.caption, style: "Caption", in: place.language))
      }
      elements.append(self.table(table, in: place))
      if !place.isCell {
        elements.append(spacing())
        spaceAbove = 8
      }
      return elements
    case .columns(let pairs):
      return [columns(pairs, before: next, in: place)]
    case .blank(let lines):
      let elements = (0..<max(0, lines)).map { _ in
        paragraph([], style: keepsWithNext ? "SigningLine" : "FillInLine", in: place.language)
      }
      spaceAbove = 9
      return elements
    case .pageBreak:
      breaksPage = true
      return []
    case .contents(let contents):
      return self.contents(contents, in: place)
    }
  }

  /// Lines that lead to headings.
  private mutating func contents(_ contents: Contents, in place: Place) -> [MarkupElement] {
    var elements = [paragraph(contents.title, style: "Label", in: place.language)]
    for (index, entry) in contents.entries.enumerated() {
      // The table stands on one page.
      keepsWithNext = index < contents.entries.count - 1
      var line = paragraph(
        entry.words, style: "Contents_20_\(min(max(entry.level, 2), 4))", in: place.language)
      line.children = [
        .element(
          MarkupElement(
            "text:a", ["xlink:type": "simple", "xlink:href": "#" + Self.target(entry.heading)],
            line.children))
      ]
      elements.append(line)
    }
    spaceAbove = 8
    return elements
  }

  /// The name of a heading that a table of contents leads to.
  private static func target(_ heading: Int) -> String { "_Toc\(heading)" }

  /// A table cannot stand at the end of a text, and two of them need something between them.
  func spacing() -> MarkupElement {
    MarkupElement("text:p", ["text:style-name": "TableSpacing"])
  }

  mutating func paragraph(
    _ content: [Inline], style: String, in language: LanguageTag
  ) -> MarkupElement {
    let look = Look(
      style: style, breaksPage: breaksPage, keepsWithNext: keepsWithNext, isCentred: isCentred,
      isAnnouncement: isAnnouncement,
      spaceAbove: Self.spacious.contains(where: style.hasPrefix) ? 0 : spaceAbove)
    breaksPage = false
    spaceAbove = 0
    let name = name(of: look)
    return MarkupElement(
      "text:p", ["text:style-name": name], inlines.nodes(of: content, in: language))
  }

  /// The styles of paragraphs that have space enough above them.
  private static let spacious = [
    "Heading", "Signature", "SigningLine", "Caption", "FillInLine",
  ]

  /// The space below paragraphs whose styles have another one than the default.
  private static let spaceBelow = [
    "Label": "2pt", "ListText": "2pt", "Lead": "8pt", "Subtitle": "10pt", "FormField": "6pt",
    "PersonName": "4pt", "TableText": "1pt", "TableHeading": "1pt", "TableRemark": "1pt",
    "TableRemarkTranslation": "1pt", "TableTranslation": "1pt", "TableName": "3pt",
    "LabelTranslation": "2pt",
    "Disclaimer": "3pt",
  ]

  /// The name of the style of a paragraph; one that differs from its own has a style for itself.
  private mutating func name(of look: Look) -> String {
    var properties = MarkupElement("style:paragraph-properties")
    if look.breaksPage { properties.set("fo:break-before", "page") }
    if look.keepsWithNext { properties.set("fo:keep-with-next", "always") }
    if look.isCentred { properties.set("fo:text-align", "center") }
    if look.isAnnouncement, look.spaceAbove == 0 { properties.set("fo:margin-bottom", "2pt") }
    if look.spaceAbove > 0 {
      properties.set("fo:margin-top", "\(look.spaceAbove)pt")
      // LibreOffice takes the space below from the default when a style has only the one above.
      properties.set(
        "fo:margin-bottom", look.isAnnouncement ? "2pt" : Self.spaceBelow[look.style] ?? "6pt")
    }
    if properties.attributes.isEmpty { return look.style }
    if let name = looks[look] { return name }
    let name = "P\(looks.count + 1)"
    looks[look] = name
    ownStyles.append(
      MarkupElement(
        "style:style",
        ["style:name": name, "style:family": "paragraph", "style:parent-style-name": look.style],
        elements: [properties]))
    return name
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
}

extension Block {
  /// Whether the block begins with a paragraph outside tables.
  fileprivate var isText: Bool {
    switch self {
    case .heading, .paragraph, .blank, .pageBreak, .list, .contents: true
    case .table(let table): !table.caption.isEmpty
    case .columns: false
    }
  }
}

extension Block {
  fileprivate var isParagraph: Bool {
    if case .paragraph = self { true } else { false }
  }
}

extension ParagraphRole {
  fileprivate func style(in place: OpenDocumentBlocks.Place) -> String {
    if place.isCell {
      switch self {
      case .body, .subtitle, .lead, .signature: return "TableText"
      case .label: return "TableHeading"
      case .name: return "TableName"
      case .remark, .speakerNote: return "TableRemark"
      case .disclaimer: return "Disclaimer"
      case .translation, .headingTranslation: return "TableTranslation"
      }
    }
    switch self {
    case .body: return place.isInList ? "ListText" : "BodyText"
    case .subtitle: return "Subtitle"
    case .lead: return "Lead"
    case .name: return "PersonName"
    case .label: return "Label"
    case .remark, .speakerNote: return "Remark"
    case .disclaimer: return "Disclaimer"
    case .signature: return "Signature"
    case .translation: return "Translation"
    case .headingTranslation(let level):
      return "HeadingTranslation\(min(max(level, 1), 4))"
    }
  }
}
