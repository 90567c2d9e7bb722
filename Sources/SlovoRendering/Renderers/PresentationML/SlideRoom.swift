internal import SlovoModel

/// How much room text takes on a slide, in points: rather too much than too little, because fonts
/// differ from one machine to the next.
enum SlideRoom {
  static let width = 828.0
  /// Below the title, above the number of the slide.
  static let height = 355.0
  static let firstHeight = 205.0
  static let titleHeight = 92.0
  /// The size of notes, in hundredths of a point.
  static let noteSize = 1200

  static func height(of lines: [Slide.Line], size: Int) -> Double {
    lines.reduce(0) { sum, line in
      sum + 6
        + height(
          of: line.content.plainText, size: size, width: width - 24 * Double(line.level + 1),
          isBold: line.isLabel)
    }
  }

  static func height(of notes: [Note]) -> Double {
    notes.reduce(0) { sum, note in
      sum
        + note.paragraphs.reduce(0) {
          $0 + height(of: note.mark + " " + $1.plainText, size: noteSize, width: width)
        }
    }
  }

  /// The height of each row; what waits for a pen has room for one.
  static func heights(
    of rows: [Table.Row], in table: Table, size: Int, isHeader: Bool = false
  ) -> [Double] {
    let total = table.columns.reduce(0) { $0 + $1.share }
    let widths = table.columns.map { $0.share / total * width }
    return rows.map { row in
      let height = height(of: row, widths: widths, size: size, isHeader: isHeader)
      return row.isToBeFilledIn && !isHeader ? max(height, 36) : height
    }
  }

  private static func height(
    of row: Table.Row, widths: [Double], size: Int, isHeader: Bool
  ) -> Double {
    var column = 0
    let heights = row.cells.map { cell -> Double in
      let end = min(column + max(1, cell.span), widths.count)
      let width = widths[min(column, end)..<end].reduce(0, +) - 11
      column = end
      return cell.blocksOnSlide.reduce(0) {
        $0 + height(of: $1.plainText, size: size, width: width, isBold: isHeader)
      }
    }
    return max(height(of: "", size: size, width: width), heights.max() ?? 0) + 6
  }

  /// How many letters of a line fit into so much height.
  static func letters(in height: Double, size: Int, width: Double = width) -> Int {
    let points = Double(size) / 100
    return Int(max(1, (height / (points * lineHeight)).rounded(.down)) * width / (points * letter))
  }

  static func height(
    of text: String, size: Int, width: Double, isBold: Bool = false
  ) -> Double {
    let points = Double(size) / 100
    let wide = points * (isBold ? boldLetter : letter)
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).reduce(0.0) {
      $0 + max(1, (Double($1.count) * wide / max(width, wide)).rounded(.up))
    }
    return lines * points * lineHeight
  }

  /// The mean width of letters and the height of lines, as shares of the size.
  private static let letter = 0.56
  private static let boldLetter = 0.61
  private static let lineHeight = 1.3
}

extension Table.Cell {
  /// What the cell shows on a slide: nothing where it only waits for a pen, since a slide is typed on.
  var blocksOnSlide: [Block] { isToBeFilledIn ? [] : blocks }
}
