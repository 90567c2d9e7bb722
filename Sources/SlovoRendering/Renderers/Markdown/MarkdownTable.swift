internal import SlovoModel

/// A table as GitHub's Markdown writes it: one header, one line a row, no spans.
struct MarkdownTable {
  private let blocks: MarkdownBlocks
  private var header: [String]
  private var rows: [[String]]

  init(_ table: Table, in blocks: MarkdownBlocks) {
    self.blocks = blocks
    let columns = table.columns.count
    header = []
    rows = []
    let headerRows = table.header.map { cells(of: $0, isHeader: true) }
    header = (0..<columns).map { column in
      headerRows.map { $0[column] }.filter { !$0.isEmpty }.joined(separator: "<br>")
    }
    rows = table.rows.map { cells(of: $0, isStrong: $0.isTotal) }
  }

  /// Two columns of text; the header names their languages.
  init(pairs: [ColumnPair], languages: [String], in blocks: MarkdownBlocks) {
    self.blocks = blocks
    header = Array((languages + ["", ""]).prefix(2))
    rows = []
    rows = pairs.map { [content(of: $0.left), content(of: $0.right)] }
  }

  /// The lines of the table.
  var text: String {
    ([header, header.map { _ in "---" }] + rows).map(Self.line).joined(separator: "\n")
  }

  private static func line(_ cells: [String]) -> String {
    "|" + cells.map { $0.isEmpty ? " |" : " \($0) |" }.joined()
  }

  private func cells(
    of row: Table.Row, isHeader: Bool = false, isStrong: Bool = false
  ) -> [String] {
    row.cells.flatMap { cell in
      [content(of: isStrong ? cell.blocks.map(\.asLabel) : cell.blocks, isHeader: isHeader)]
        + Array(repeating: "", count: max(1, cell.span) - 1)
    }
  }

  /// The header is bold anyway.
  private func content(of blocks: [Block], isHeader: Bool = false) -> String {
    lines(of: blocks, isHeader: isHeader).filter { !$0.isEmpty }.joined(separator: "<br>")
  }

  private func lines(
    of content: [Block], isHeader: Bool = false, indentation: String = ""
  ) -> [String] {
    content.flatMap { block -> [String] in
      switch block {
      case .heading(_, let inlines):
        [blocks.text(of: inlines, in: .tableCell, isStrong: true)]
      case .paragraph(let inlines, let role):
        [blocks.text(of: inlines, in: .tableCell, isStrong: role == .label && !isHeader)]
      case .list(let isOrdered, let items):
        items.enumerated().flatMap { index, item in
          let marker = indentation + (isOrdered ? "\(index + 1). " : "• ")
          let inner = lines(of: item, indentation: indentation + "&emsp;")
          return [marker + (inner.first ?? "")] + inner.dropFirst()
        }
      case .table(let table):
        (table.header + table.rows).map { row in
          row.cells.map { self.content(of: $0.blocks) }.filter { !$0.isEmpty }
            .joined(separator: " – ")
        }
      case .columns(let pairs): pairs.flatMap { lines(of: $0.left + $0.right) }
      case .blank(let lines):
        Array(repeating: String(repeating: "\\_", count: 30), count: max(0, lines))
      case .pageBreak, .contents: []
      }
    }
  }
}
