internal import SlovoModel

/// Writes the blocks of a document as calls of the functions of the preamble.
struct TypstBlocks {
  /// Where blocks stand.
  struct Place {
    /// The width of the text, in points.
    var width: Double
    var language: LanguageTag
    var isCell = false
    /// Whether this is one of two columns.
    var isColumn = false
  }

  let document: Document
  var inlines: TypstInlines
  private var level = 0
  /// Whether the block stays with the next one.
  private var isSticky = false
  /// Whether the block announces the list below it.
  private var isAnnouncement = false
  private var contentsTargets: ContentsTargets

  init(document: Document, flattener: RunFlattener) {
    self.document = document
    inlines = TypstInlines(document: document, flattener: flattener)
    contentsTargets = ContentsTargets(document)
  }

  /// The blocks in reading order, each a piece of code that begins with `#`.
  mutating func code(of blocks: [Block], in place: Place) -> [String] {
    var code: [String] = []
    var role = ""
    let kept = place.isCell ? [] : blocks.keptWithNext.union(blocks.keptBelowHeadings)
    for (index, block) in blocks.enumerated() {
      let next = index + 1 < blocks.count ? blocks[index + 1] : nil
      isSticky = kept.contains(index) || !place.isCell && block.announces(next)
      if !place.isCell, !place.isColumn { isAnnouncement = block.announcesList(next) }
      if case .paragraph(let content, .translation) = block, !role.isEmpty,
        !place.isCell || role == "remark"
      {
        code.append(paragraph(content, "role-\(role), translated: true", in: place))
      } else {
        code += self.code(of: block, before: next, in: place)
      }
      role = if case .paragraph(_, let own) = block { own.translatedName } else { "" }
    }
    isSticky = false
    return code
  }

  private mutating func code(
    of block: Block, before nextBlock: Block?, in place: Place
  ) -> [String] {
    switch block {
    case .heading(let wanted, let content):
      guard !place.isCell else { return [paragraph(content, "role-label", in: place)] }
      // A level may not be left out on the way down: readers of PDF would miss it.
      level = min(max(wanted, 1), level + 1)
      let label = contentsTargets.next().map { Self.label(of: $0) } ?? ""
      return ["#heading(level: \(level))[\(words(content, in: place))]\(label)"]
    case .paragraph(let content, let role):
      return [paragraph(content, role.name, in: place)]
    case .list(let isOrdered, let items):
      var parts: [String] = []
      for item in items { parts.append("[\(code(of: item, in: place).joined())]") }
      return ["#\(isOrdered ? "enum" : "list")(\(parts.joined(separator: ", ")))"]
    case .table(let table):
      var code: [String] = []
      if !table.caption.isEmpty {
        code.append(paragraph(table.caption, "role-caption", in: place))
      }
      return code + [self.table(table, in: place)]
    case .columns(let pairs):
      var code: [String] = []
      let opens = pairs.opens(nextBlock)
      for (index, pair) in pairs.enumerated() {
        let next = index + 1 < pairs.count ? pairs[index + 1] : nil
        let previous = index > 0 ? pairs[index - 1] : nil
        let isSticky =
          opens || pair.isHeading || pair.isSigned || pair.announces(next, below: previous)
          || next == nil && pair.isAbove(nextBlock)
        isAnnouncement = pair.announcesList(next)
        code.append(self.pair(pair, isSticky: isSticky, hasLine: !opens, in: place))
      }
      return code
    case .blank(let lines):
      return Array(
        repeating: isSticky ? "#ruled(sticky: true)" : "#ruled()", count: max(0, lines))
    case .pageBreak:
      return [place.isCell ? "" : "#pagebreak(weak: true)"]
    case .contents(let contents):
      var code = paragraph(contents.title, "role-label", in: place)
      for entry in contents.entries {
        let depth = entry.level - contents.highestLevel
        let words = words(entry.words, in: place)
        code += "#contents-entry(\(Self.label(of: entry.heading)), \(depth))[\(words)]"
      }
      return ["#contents[\(code)]"]
    }
  }

  /// The label of a heading that a table of contents leads to.
  private static func label(of heading: Int) -> String { "<section-\(heading)>" }

  private mutating func words(_ content: [Inline], in place: Place) -> String {
    inlines.content(of: content, in: place.language)
  }

  /// A call with the paragraph as its last argument: `#role-body[…]`.
  private mutating func paragraph(
    _ content: [Inline], _ call: String, in place: Place
  ) -> String {
    let own = inlines.flattener.firstLanguage(in: content) ?? place.language
    var inner = place
    inner.language = own
    let parts = call.split(separator: ",", maxSplits: 1)
    var arguments = parts.dropFirst().map { $0.drop { $0 == " " } }.joined()
    if own != place.language {
      arguments += (arguments.isEmpty ? "" : ", ") + TypstInlines.language(own)
    }
    if isSticky, !call.contains("label") {
      arguments += (arguments.isEmpty ? "" : ", ") + "sticky: true"
    }
    if isAnnouncement, !place.isCell, !place.isColumn {
      arguments += (arguments.isEmpty ? "" : ", ") + "below: 0.5em"
    }
    let words = words(content, in: inner)
    return "#\(parts.first ?? "role-body")\(arguments.isEmpty ? "" : "(\(arguments))")[\(words)]"
  }

  // MARK: Columns and tables

  private mutating func pair(
    _ pair: ColumnPair, isSticky: Bool, hasLine: Bool, in place: Place
  ) -> String {
    var sides: [String] = []
    for blocks in [pair.left, pair.right.map(\.withoutHeading)] {
      var inner = place
      inner.width = place.width / 2 - 8
      inner.isColumn = true
      let own = inlines.flattener.firstLanguage(in: blocks) ?? place.language
      inner.language = own
      let code = code(of: blocks, in: inner).joined()
      sides.append(
        own == place.language
          ? "[\(code)]" : "[#set text(\(TypstInlines.language(own)));\(code)]")
    }
    var arguments = isSticky ? ["sticky: true"] : []
    if !RowHeight.breaks(pair, width: place.width, in: document) {
      arguments.append("breaks: false")
    }
    if !hasLine { arguments.append("line: none") }
    if isAnnouncement { arguments.append("below: 0pt") }
    return "#pair(\((arguments + sides).joined(separator: ", ")))"
  }

  private mutating func table(_ table: Table, in place: Place) -> String {
    // What is written in the cells changes the state.
    let staysWithNext = isSticky
    let shares = table.columns.map { TypstLiteral.number($0.share * 100) + "fr" }
    var parts = ["columns: (\(shares.joined(separator: ", ")),)"]
    if !table.header.isEmpty {
      var cells: [String] = []
      for row in table.header {
        cells += self.cells(of: row, table: table, isHeader: true, in: place)
      }
      parts.append("table.header(\(cells.joined(separator: ", ")))")
    }
    let keeping = RowKeeping(table, width: place.width, in: document)
    var rows: [String] = []
    for row in table.rows {
      rows.append(
        cells(of: row, table: table, isHeader: false, in: place).joined(separator: ", "))
    }
    // The rows of a footer stay together, on the page of the end of the table.
    if !keeping.isWhole, keeping.last > 1, !place.isCell {
      let last = rows.suffix(keeping.last).joined(separator: ", ")
      rows = rows.dropLast(keeping.last) + ["table.footer(repeat: false, \(last))"]
    }
    parts += rows
    let call =
      switch table.role {
      case .data, .fields: data(table, keeping, isSticky: staysWithNext, in: place)
      case .cards: "cards"
      case .signatures: "signatures"
      }
    return "#\(call)(\n  \(parts.joined(separator: ",\n  ")),\n)"
  }

  /// The function of a table that holds something, with what keeps its rows together.
  private func data(
    _ table: Table, _ keeping: RowKeeping, isSticky: Bool, in place: Place
  ) -> String {
    if keeping.isWhole { return "data.with(breaks: false\(isSticky ? ", sticky: true" : ""))" }
    guard keeping.first > 0, !place.isCell else { return "data" }
    let start = RowHeight.start(of: table, rows: keeping.first, width: place.width)
    return "data.with(start: \(TypstLiteral.number(start))pt)"
  }

  private mutating func cells(
    of row: Table.Row, table: Table, isHeader: Bool, in place: Place
  ) -> [String] {
    let breaks =
      !isHeader && RowHeight.breaks(row, of: table, width: place.width, in: document)
    var cells: [String] = []
    for (index, cell) in row.cells.enumerated() {
      let isName = !isHeader && table.isName(cell, at: index)
      var inner = place
      inner.isCell = true
      inner.language = inlines.flattener.firstLanguage(in: cell.blocks) ?? place.language
      var arguments = ["breakable: \(breaks)"]
      if cell.span > 1 { arguments.append("colspan: \(cell.span)") }
      let fill =
        isHeader
        ? "header-fill"
        : cell.isShaded
          ? "shaded-fill"
          : row.isSubdued ? "subdued-fill" : isName || row.isTotal ? "label-fill" : nil
      if let fill { arguments.append("fill: \(fill)") }
      var content = code(
        of: isHeader || isName || row.isTotal ? cell.blocks.map(\.asLabel) : cell.blocks, in: inner
      )
      .joined()
      // The borders of the cell are what one writes in: it needs no lines.
      if cell.linesToWrite > 0 {
        content = "#v(\(TypstLiteral.number(row.roomToWrite - 9))pt, weak: false)"
      }
      if !isHeader, index == 0 {
        if let height = table.rowHeight {
          content = "#tall(\(height)mm)[\(content)]"
        } else if row.isToBeFilledIn, row.cells.allSatisfy({ $0.linesToWrite == 0 }) {
          content += "#v(7mm, weak: false)"
        }
      }
      if inner.language != place.language {
        content = "#set text(\(TypstInlines.language(inner.language)));" + content
      }
      cells.append("table.cell(\(arguments.joined(separator: ", ")))[\(content)]")
    }
    return cells
  }
}

extension Block {
  /// Whether a page break must not part the block from the one below it.
  fileprivate func announces(_ next: Block?) -> Bool {
    guard case .paragraph(let words, _) = self, words.linesOfFormField == nil else { return false }
    return switch next {
    case .table: true
    case .list: words.endsWithColon
    case .heading, .paragraph, .columns, .blank, .pageBreak, .contents, nil: false
    }
  }
}

extension ParagraphRole {
  /// The function of the preamble, with its arguments.
  fileprivate var name: String {
    switch self {
    case .body: "role-body"
    case .subtitle: "role-subtitle"
    case .lead: "role-lead"
    case .label: "role-label"
    case .remark, .speakerNote: "role-remark"
    case .disclaimer: "role-disclaimer"
    case .name: "role-name"
    case .signature: "role-signature"
    case .translation: "role-body, translated: true"
    case .headingTranslation(let level): "role-heading, \(min(max(level, 1), 4))"
    }
  }

  /// The role whose look a translation below takes over.
  fileprivate var translatedName: String {
    switch self {
    case .subtitle: "subtitle"
    case .lead: "lead"
    case .label: "label"
    case .remark, .speakerNote: "remark"
    case .disclaimer: "disclaimer"
    case .body, .name, .signature, .translation, .headingTranslation: ""
    }
  }
}
