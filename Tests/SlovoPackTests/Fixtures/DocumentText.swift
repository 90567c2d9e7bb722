import SlovoModel

/// A piece of text of a document, in reading order.
struct TextLeaf: Hashable, Sendable {
  var text: String
  /// The language; `nil` for what has none, such as a mark.
  var language: LanguageTag?
  /// Whether it is a mailbox or a web address.
  var isAddress = false
}

extension Document {
  /// All paragraphs of the text, each as its pieces.
  var paragraphs: [[Inline]] { blocks.flatMap(\.paragraphs) }
}

extension Block {
  /// The paragraphs in reading order, those of tables row by row.
  var paragraphs: [[Inline]] { paragraphs(withHeaders: true) }

  /// The paragraphs in reading order.
  ///
  /// - Parameter withHeaders: whether the headers of tables with data are among them.
  /// - Returns: the pieces of each paragraph.
  func paragraphs(withHeaders: Bool) -> [[Inline]] {
    switch self {
    case .heading(_, let inlines), .paragraph(let inlines, _): [inlines]
    case .list(_, let items):
      items.flatMap { $0.flatMap { $0.paragraphs(withHeaders: withHeaders) } }
    case .table(let table):
      [table.caption]
        + ((withHeaders ? table.header : []) + table.rows).flatMap(\.cells).flatMap { cell in
          cell.blocks.flatMap { $0.paragraphs(withHeaders: withHeaders) }
        }
    case .columns(let pairs):
      pairs.flatMap { ($0.left + $0.right).flatMap { $0.paragraphs(withHeaders: withHeaders) } }
    case .contents(let contents): [contents.title] + contents.entries.map(\.words)
    case .blank, .pageBreak: []
    }
  }

  /// The tables, those in cells included.
  var tables: [Table] {
    switch self {
    case .heading, .paragraph, .blank, .pageBreak, .contents: []
    case .list(_, let items): items.flatMap { $0.flatMap(\.tables) }
    case .table(let table):
      [table] + (table.header + table.rows).flatMap(\.cells).flatMap { $0.blocks.flatMap(\.tables) }
    case .columns(let pairs): pairs.flatMap { ($0.left + $0.right).flatMap(\.tables) }
    }
  }

  /// The levels of the headings in one language of the page.
  func headingLevels(onTheRight: Bool) -> [Int] {
    switch self {
    case .heading(let level, _): [level]
    case .columns(let pairs):
      pairs.flatMap { onTheRight ? $0.right : $0.left }.flatMap {
        $0.headingLevels(onTheRight: onTheRight)
      }
    case .paragraph, .list, .table, .blank, .pageBreak, .contents: []
    }
  }
}

extension Table {
  /// The headers of the columns in which there is anything to read.
  var headersOverText: [Cell] {
    header.flatMap { row in
      row.cells.enumerated().filter { index, _ in
        rows.contains { $0.cells.count <= index || !$0.cells[index].blocks.isEmpty }
      }.map(\.element)
    }
  }
}

extension Sequence<Inline> {
  /// The pieces without nesting.
  var flat: [Inline] {
    flatMap { inline -> [Inline] in
      switch inline {
      case .strong(let inner), .emphasis(let inner), .link(_, let inner): inner.flat
      case .control(let control): control.printed.flat
      case .text, .noteMark, .lineBreak, .blank, .missing: [inline]
      }
    }
  }

  /// The runs of text.
  var leaves: [TextLeaf] { leaves(isAddress: false) }

  private func leaves(isAddress: Bool) -> [TextLeaf] {
    flatMap { inline -> [TextLeaf] in
      switch inline {
      case .text(let text, let language):
        [TextLeaf(text: text, language: language, isAddress: isAddress)]
      case .strong(let inner), .emphasis(let inner): inner.leaves(isAddress: isAddress)
      case .link(_, let inner): inner.leaves(isAddress: true)
      case .missing(let name): [TextLeaf(text: "⟨\(name)⟩", language: nil)]
      case .control(let control): control.printed.leaves(isAddress: isAddress)
      case .noteMark, .lineBreak, .blank: []
      }
    }
  }
}
