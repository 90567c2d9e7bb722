import SlovoModel

/// Puts those who sign, whom a house style names, to the lines to sign on.
///
/// The first one stands at the first line of the document, in the place of the words that say what
/// is to be written there, the second one at the second line. Those for whom the template has no
/// line get one of their own behind the last one; in a document without any line, which is only
/// printed, they stand at its end.
struct SigningPlaces {
  /// Who signs, each with a name, and what else stands below it.
  let signatories: [[[Inline]]]

  /// The blocks with everybody at a line.
  func filled(_ blocks: [Block]) -> [Block] {
    var blocks = blocks
    var waiting = signatories[...]
    var last: Int?
    for range in blocks.signedParagraphs {
      last = range.upperBound
      guard let lines = waiting.first, let place = blocks.caption(in: range) else { continue }
      blocks[place] = Self.paragraph(lines)
      waiting.removeFirst()
    }
    for index in blocks.indices {
      guard case .table(var table) = blocks[index], table.role == .signatures else { continue }
      fill(&table, with: &waiting)
      blocks[index] = .table(table)
      last = index + 1
      waiting = []
    }
    if let last {
      blocks.insert(
        contentsOf: waiting.flatMap { [.blank(lines: 1), Self.paragraph($0)] }, at: last)
    } else {
      blocks += waiting.map { .paragraph(Self.lines($0), role: .signature) }
    }
    return blocks
  }

  /// The last cell of each row is where somebody signs; rows are added until all have a place.
  private func fill(_ table: inout Table, with waiting: inout ArraySlice<[[Inline]]>) {
    for row in table.rows.indices {
      guard let lines = waiting.first, let cell = table.rows[row].cells.indices.last,
        let place = table.rows[row].cells[cell].blocks.indices.last
      else { break }
      table.rows[row].cells[cell].blocks[place] = Self.paragraph(lines)
      waiting.removeFirst()
    }
    while let lines = waiting.first {
      waiting.removeFirst()
      var cells = [Table.Cell([.blank(lines: 1), Self.paragraph(lines)])]
      let free = table.columns.count - cells.count
      if free > 0 { cells.insert(Table.Cell([], span: free), at: 0) }
      table.rows.append(Table.Row(cells: cells))
    }
  }

  private static func paragraph(_ lines: [[Inline]]) -> Block {
    .paragraph(self.lines(lines), role: .remark)
  }

  /// The name, which is set apart for the eye, and the other lines.
  private static func lines(_ lines: [[Inline]]) -> [Inline] {
    lines.enumerated().flatMap { index, line in
      index == 0 ? [.strong(line)] : [.lineBreak] + line
    }
  }
}

extension [Block] {
  /// Where it is said what to write on the line of a signature.
  fileprivate func caption(in range: Range<Int>) -> Int? {
    range.last { index in
      if case .paragraph(_, .remark) = self[index] { true } else { false }
    }
  }
}
