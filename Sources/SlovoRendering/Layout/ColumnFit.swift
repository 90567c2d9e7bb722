import SlovoModel

extension Document {
  /// Gives the columns of all tables room for their words; where they have none on a page that stands
  /// upright, the pages lie on their long side.
  mutating func fitColumns() {
    let needs = blocks.map { block -> [Double] in
      guard case .table(let table) = block, table.role != .cards else { return [] }
      return ColumnFit.needs(of: table)
    }
    isLandscape = isLandscape || !needs.allSatisfy(ColumnFit(self).holds)
    let fit = ColumnFit(self)
    for (index, needed) in needs.enumerated() {
      guard case .table(let table) = blocks[index] else { continue }
      blocks[index] = .table(fit.fitted(table, needed: needed))
    }
  }
}

/// Gives every column of a table the width of its longest word, so that no word breaks.
///
/// A column takes what it needs from those that have more than they need; where the page is too
/// narrow for all, each has its part of what there is.
struct ColumnFit {
  /// The width of the text on a page, in points.
  private let width: Double

  fileprivate init(_ document: Document) {
    self.init(paper: document.style.paper, isLandscape: document.isLandscape)
  }

  /// The widths of a page that stands upright, or lies on its long side.
  init(paper: DocumentStyle.Paper, isLandscape: Bool) {
    let sides = paper.sides
    width = Double(isLandscape ? sides.long : sides.short) / 20 - Self.margins
  }

  /// Whether the columns of a table have room for their words beside one another, and those with
  /// sentences for lines that can be read.
  func holds(_ table: Table) -> Bool {
    guard table.role != .cards else { return true }
    guard table.columns.count <= Self.mostColumns else { return false }
    return holds(zip(Self.needs(of: table), lineNeeds(of: table)).map { max($0, $1) })
  }

  /// Whether there is room for columns of these widths.
  fileprivate func holds(_ needs: [Double]) -> Bool { needs.reduce(0, +) <= width }

  /// The table with columns that have the widths that they need, as far as there is room.
  fileprivate func fitted(_ table: Table, needed: [Double]) -> Table {
    // The months of a timeline are of one width.
    guard (2...Self.mostColumns).contains(table.columns.count), table.role != .cards else {
      return table
    }
    let sum = table.columns.reduce(0) { $0 + $1.share }
    let wanted = table.columns.map { $0.share / sum * width }
    guard zip(wanted, needed).contains(where: { $0 < $1 }) else { return table }
    var table = table
    let total = needed.reduce(0, +)
    guard total < width else {
      for index in needed.indices { table.columns[index].share = needed[index] / total }
      return table
    }
    var isFixed = needed.map { _ in false }
    var widths = wanted
    var hasChanged = true
    while hasChanged {
      hasChanged = false
      let taken = widths.indices.filter { isFixed[$0] }.reduce(0) { $0 + needed[$1] }
      let free = widths.indices.filter { !isFixed[$0] }.reduce(0) { $0 + wanted[$1] }
      for index in widths.indices where !isFixed[index] {
        widths[index] = wanted[index] * (width - taken) / free
      }
      for index in widths.indices where !isFixed[index] && widths[index] < needed[index] {
        isFixed[index] = true
        widths[index] = needed[index]
        hasChanged = true
      }
    }
    for index in widths.indices { table.columns[index].share = widths[index] / width }
    return table
  }

  /// The width of the longest word of each column with the margins of a cell, in points.
  fileprivate static func needs(of table: Table) -> [Double] {
    var needs = table.columns.map { _ in 0.0 }
    for row in table.header + table.rows {
      var column = 0
      for cell in row.cells {
        if cell.span <= 1, column < needs.count {
          needs[column] = max(needs[column], need(of: cell.blocks) + cellMargins)
        }
        column += max(1, cell.span)
      }
    }
    return needs
  }

  /// The width that the sentences of each column want, in points; 0 for columns without any.
  private func lineNeeds(of table: Table) -> [Double] {
    var needs = table.columns.map { _ in 0.0 }
    for row in table.rows {
      for (column, cell) in row.cells.enumerated() where column < needs.count && cell.span <= 1 {
        if cell.plainText.count >= Self.fewestLettersOfText { needs[column] = Self.leastForText }
      }
    }
    return needs
  }

  private static func need(of blocks: [Block]) -> Double {
    blocks.map { block in
      switch block {
      // A place for words fills whatever width there is.
      case .heading(_, let inlines), .paragraph(let inlines, _):
        inlines.linesOfFormField == nil ? need(of: inlines.plainText) : 0
      case .list(_, let items): (items.map { need(of: $0) }.max() ?? 0) + listStep
      case .table, .columns, .blank, .pageBreak, .contents: 0.0
      }
    }.max() ?? 0
  }

  /// The width of the longest word of a text, in points.
  private static func need(of text: String) -> Double {
    var longest = 0.0
    var word = Word()
    let scalars = Array(text.unicodeScalars)
    var hard = HardBlanks.positions(in: scalars) { _ in false }[...]
    for (place, scalar) in scalars.enumerated() {
      if place == hard.first {
        hard.removeFirst()
        word.add(HardBlanks.blank)
      } else if scalar == "/" || scalar.properties.isWhitespace && scalar != HardBlanks.blank {
        longest = max(longest, word.need)
        word = Word()
      } else {
        word.add(scalar)
      }
    }
    return min(max(longest, word.need), longestWord)
  }

  /// What is known of a word while its letters are counted.
  private struct Word {
    private var width = 0.0
    /// The widest stretch between hyphens, and the one that is being counted.
    private var widest = 0.0
    private var stretch = 0.0
    private var hasNumber = false

    /// A stretch of time stays whole; other words may break behind a hyphen.
    var need: Double { hasNumber ? width : max(widest, stretch) }

    mutating func add(_ scalar: Unicode.Scalar) {
      let letter = ColumnFit.width(of: scalar)
      width += letter
      if scalar == "-" || scalar == "–" {
        widest = max(widest, stretch)
        stretch = 0
      } else {
        stretch += letter
        hasNumber = hasNumber || scalar.isNumber
      }
    }
  }

  /// How wide a letter of 10.5 points in bold type is, about.
  private static func width(of scalar: Unicode.Scalar) -> Double {
    switch scalar {
    case "\u{300}"..."\u{36F}", "\u{AD}": 0
    case HardBlanks.blank: 2.8
    case "i", "j", "l", "і", "ј", "t", "f", "r", ".", ",", ":", ";", "'", "!", "|", "(", ")", "-",
      "I", "J", "Ј":
      3.9
    case "m", "w", "M", "W", "ж", "м", "ф", "ш", "щ", "ю", "ы", "љ", "њ", "Ж", "М", "Ф", "Ш", "Щ",
      "Љ", "Њ", "Ю", "@", "%", "—":
      9.2
    case "a"..."z", "а"..."џ", "0"..."9": 6.4
    case "A"..."Z", "Ѐ"..."Я": 7.4
    default: scalar.properties.isUppercase ? 7.4 : 6.4
    }
  }

  /// Both margins of a page; and of a cell, with what a word is wider in other typefaces.
  private static let margins = 124.7
  private static let cellMargins = 14.5
  /// By how much a list in a cell is indented.
  private static let listStep = 12.0
  /// Longer words, such as addresses, break.
  private static let longestWord = 130.0
  /// From how many letters on a cell has sentences, and the width of a column that they want.
  private static let fewestLettersOfText = 160
  private static let leastForText = 110.0
  private static let mostColumns = 9
}

extension Unicode.Scalar {
  fileprivate var isNumber: Bool {
    isASCII ? ("0"..."9").contains(self) : properties.numericType != nil
  }
}
