internal import SlovoModel

/// How narrow a table may be before its words are cut; below that it is moved sideways.
enum HTMLTableWidth {
  /// The least width in the size of letters, rounded up; `nil` where any screen is wide enough.
  static func least(of table: Table, in document: Document) -> Int? {
    switch table.role {
    case .cards, .signatures: return nil
    // Names above one another with room to write beside them fit anywhere.
    case .fields where table.columns.count <= 2: return nil
    case .data, .fields: break
    }
    let total = table.columns.reduce(0) { $0 + $1.share }
    var needed = 0.0
    for row in table.header + table.rows {
      var column = 0
      for cell in row.cells {
        defer { column += max(1, cell.span) }
        guard cell.span <= 1, column < table.columns.count, !cell.blocks.isEmpty else { continue }
        let width = Double(longestWord(in: cell.blocks)) * letter + padding
        needed = max(needed, width * total / max(table.columns[column].share, 1e-9))
      }
    }
    let widest = document.isLandscape ? widestPage.landscape : widestPage.portrait
    return needed > narrowestScreen ? Int(min(needed, widest).rounded(.up)) : nil
  }

  /// The letters of the longest word; a word that is longer than most may be cut.
  private static func longestWord(in blocks: [Block]) -> Int {
    let lengths = blocks.flatMap { block in
      block.plainText.split(whereSeparator: { $0.isWhitespace || $0 == "-" || $0 == "–" })
        .map(\.count)
    }
    return min(lengths.max() ?? 0, 14)
  }

  /// The width of a letter, and that of the space beside the text of a cell.
  private static let letter = 0.6
  private static let padding = 1.3
  /// What a telephone shows beside the margins of the page.
  private static let narrowestScreen = 22.0
  /// What the page has on a wide screen: see `main` in the style sheet.
  private static let widestPage = (portrait: 47.0, landscape: 65.0)
}
