internal import SlovoModel

extension [Block] {
  /// The blocks, in which columns that follow columns are one block.
  ///
  /// - Parameter keepsHeadings: whether columns that begin with a heading or a signature stay a
  ///   block of their own.
  /// - Returns: the blocks.
  func joiningColumns(keepsHeadings: Bool = false) -> [Block] {
    reduce(into: []) { blocks, block in
      if case .columns(let pairs) = block, case .columns(let before) = blocks.last,
        !(keepsHeadings && pairs.first?.isHeading == true),
        !(keepsHeadings && pairs.first?.isSigned == true)
      {
        blocks[blocks.count - 1] = .columns(before + pairs)
      } else {
        blocks.append(block)
      }
    }
  }
}

extension [ColumnPair] {
  /// The heading and the few lines at the end that open the table behind them.
  var openingOfTable: [ColumnPair] {
    guard let start = lastIndex(where: \.isHeading) else { return [] }
    let lines = self[(start + 1)...]
    return lines.count < 4 && lines.allSatisfy(\.isParagraph) ? Array(self[start...]) : []
  }

  /// Whether the pairs are nothing but what opens the block behind them.
  func opens(_ next: Block?) -> Bool {
    guard first?.isHeading == true, openingOfTable.count == count else { return false }
    return switch next {
    case .table: true
    case .paragraph(let content, _): count == 1 && !content.controlNames.isEmpty
    case .columns(let pairs): count == 1 && pairs.first?.isHeading == true
    case .heading, .list, .blank, .pageBreak, .contents, nil: false
    }
  }
}

extension ColumnPair {
  /// Whether the pair is a paragraph in each language.
  fileprivate var isParagraph: Bool {
    if left.count == 1, case .paragraph = left[0] { true } else { false }
  }

  /// Whether the style of the first lines has a space above them.
  var hasSpaceAbove: Bool {
    switch left.first {
    case .heading, .paragraph(_, .signature): true
    case .paragraph, .list, .table, .columns, .blank, .pageBreak, .contents, nil: false
    }
  }

  /// Whether the pair announces what follows.
  var isHeading: Bool {
    switch left.last {
    case .heading, .paragraph(_, role: .label): true
    default: false
    }
  }

  /// Whether the pair is a paragraph or a heading directly above a table.
  func isAbove(_ next: Block?) -> Bool {
    guard case .table = next else { return false }
    return switch left.last {
    case .heading, .paragraph: true
    case .list, .table, .columns, .blank, .pageBreak, .contents, nil: false
    }
  }

  /// Whether the pair stays on the page of the one behind it: it announces a list, or is a remark
  /// directly below a heading.
  func announces(_ next: ColumnPair?, below previous: ColumnPair?) -> Bool {
    guard next != nil else { return false }
    if case .paragraph(_, .remark) = left.last { return previous?.isHeading ?? true }
    return announcesList(next)
  }

  /// Whether the pair announces the list of the one behind it.
  func announcesList(_ next: ColumnPair?) -> Bool {
    left.last?.announcesList(next?.left.first) == true
  }
}

extension Block {
  /// Whether the block announces the list behind it.
  func announcesList(_ next: Block?) -> Bool {
    guard case .paragraph(let words, _) = self, case .list = next else { return false }
    return words.endsWithColon
  }

  /// Whether the block is a heading or a label whose translation stands below it.
  func isTranslatedHeading(_ next: Block?) -> Bool {
    switch (self, next) {
    case (.heading, .paragraph(_, .headingTranslation)),
      (.paragraph(_, .label), .paragraph(_, .translation)):
      true
    default: false
    }
  }

  /// The block, or the paragraph that stands for a heading which the outline has already.
  var withoutHeading: Block {
    switch self {
    case .heading(let level, let inlines):
      .paragraph(inlines, role: .headingTranslation(level: level))
    case .paragraph, .list, .table, .columns, .blank, .pageBreak, .contents: self
    }
  }
}

extension Table.Row {
  /// Whether most of the row waits for a pen.
  var isToBeFilledIn: Bool {
    cells.count(where: \.isToBeFilledIn) * 2 > cells.count
  }

  /// The height that a pen needs in the row, in points; 0 where nothing is to be written.
  var roomToWrite: Double {
    let lines = cells.map(\.linesToWrite).max() ?? 0
    if lines > 0 { return Double(lines) * 17 + 5 }
    return isToBeFilledIn ? 26 : 0
  }
}

extension Table.Cell {
  /// Whether there is nothing in the cell but lines to write on, if any.
  var isToBeFilledIn: Bool { blocks.allSatisfy(\.isBlankLine) }
}

extension Table.Cell {
  /// Whether a cell of a row of sums has the words of the row, and neither a sum nor a place for one.
  var isWords: Bool { value == nil && !blocks.isEmpty && !isToBeFilledIn }
}

extension Block {
  /// Whether the block is nothing but lines to write on.
  fileprivate var isBlankLine: Bool {
    switch self {
    case .blank: true
    case .paragraph(let content, _): content.allSatisfy(\.isBlankLine)
    case .heading, .list, .table, .columns, .pageBreak, .contents: false
    }
  }
}

extension Inline {
  fileprivate var isBlankLine: Bool {
    switch self {
    case .blank, .lineBreak: true
    case .control(let control): control.printed.allSatisfy(\.isBlankLine)
    case .text, .strong, .emphasis, .link, .noteMark, .missing: false
    }
  }
}

extension Block {
  /// Whether the block is nothing but a place for words.
  var isFormField: Bool {
    if case .paragraph(let content, _) = self, content.count == 1,
      case .control(let control) = content[0], control.linesToWrite != nil
    {
      true
    } else {
      false
    }
  }
}

extension Table.Cell {
  /// How many lines somebody can write into the cell, which holds nothing else; else 0.
  var linesToWrite: Int {
    guard blocks.count == 1, case .paragraph(let content, _) = blocks[0] else { return 0 }
    return content.linesOfFormField ?? 0
  }
}

extension [Inline] {
  /// The lines of the place for words, where there is nothing else; else `nil`.
  var linesOfFormField: Int? {
    guard count == 1, case .control(let control) = first else { return nil }
    return control.linesToWrite
  }

  /// Whether the words announce what stands below them: they end with a colon.
  var endsWithColon: Bool { plainText.last { !$0.isWhitespace } == ":" }
}

extension FormControl {
  /// The lines of a place for words or numbers; `nil` for any other one.
  fileprivate var linesToWrite: Int? {
    switch kind {
    case .text(let lines): max(1, lines)
    case .number: 1
    case .date, .choice, .checkbox: nil
    }
  }
}

extension Table {
  /// Whether a cell is the name of the field behind it; in two languages a row may have two names.
  func isName(_ cell: Cell, at index: Int) -> Bool {
    guard role == .fields, !cell.blocks.isEmpty else { return false }
    if case .paragraph(_, .label) = cell.blocks.first { return true }
    return index == 0
  }
}

extension ColumnPair {
  /// What the pair ends with, if that is a list: whether it is ordered.
  var endsWithOrderedList: Bool? {
    for blocks in [left, right] {
      if case .list(let isOrdered, _) = blocks.last { return isOrdered }
    }
    return nil
  }

  /// Whether the pair goes on with the bullets of the one before it: items of a list stand in a pair
  /// each, so that they stay level.
  func continuesList(of previous: ColumnPair) -> Bool {
    guard previous.endsWithOrderedList == false else { return false }
    return [left, right].contains {
      if case .list(isOrdered: false, _) = $0.first { true } else { false }
    }
  }
}

extension Block {
  /// The block as it stands in the head of a column or a row.
  var asLabel: Block {
    if case .paragraph(let content, .body) = self {
      .paragraph(content, role: .label)
    } else {
      self
    }
  }
}
