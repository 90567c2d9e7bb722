internal import SlovoModel

/// A slide: a title, and lines or a table below it.
struct Slide {
  /// A line of text.
  struct Line {
    var content: [Inline]
    /// How deep it is indented, from 0.
    var level = 0
    var isBulleted = false
    var isTranslation = false
    var isLabel = false
  }

  enum Body {
    case lines([Line])
    case table(Table)
  }

  /// The titles, one for each language.
  var titles: [[Inline]]
  var body: Body
  var isFirst = false

  /// The slides of a document.
  static func slides(of document: Document) -> [Slide] {
    var collector = Collector()
    collector.collect(document.blocks)
    collector.flush()
    if collector.slides.isEmpty { collector.slides = [Slide(titles: [], body: .lines([]))] }
    collector.slides[0].isFirst = true
    return collector.slides
  }

  /// Goes through the blocks; a heading of the first two levels begins a slide.
  private struct Collector {
    var slides: [Slide] = []
    private var titles: [[Inline]] = []
    private var lines: [Line] = []
    private var hasSlide = true

    /// As much as can be read from the last row of a room.
    private static let mostLines = 11
    private static let mostRows = 12
    private static let lineLength = 68

    mutating func collect(_ blocks: [Block], level: Int = 0) {
      for block in blocks { collect(block, level: level) }
    }

    private mutating func collect(_ block: Block, level: Int) {
      switch block {
      case .heading(let depth, let content) where depth <= 2: begin([content])
      case .heading(_, let content): lines.append(Line(content: content, isLabel: true))
      case .paragraph(let content, .headingTranslation(let depth))
      where depth <= 2 && lines.isEmpty:
        titles.append(content)
      case .paragraph(let content, let role):
        lines.append(
          Line(
            content: content, level: level, isTranslation: role == .translation,
            isLabel: role == .label))
      case .list(_, let items):
        for item in items {
          for (index, inner) in item.enumerated() {
            let before = lines.count
            collect(inner, level: index == 0 ? level : level + (inner.isList ? 1 : 0))
            if index == 0, before < lines.count { lines[before].isBulleted = true }
          }
        }
      case .table(let table): add(table)
      case .columns(let pairs):
        for pair in pairs { collect(pair) }
      case .blank: break
      case .pageBreak: flush()
      }
    }

    /// Two languages side by side become one under the other.
    private mutating func collect(_ pair: ColumnPair) {
      if case .heading(let depth, let content)? = pair.left.first, depth <= 2 {
        begin([content])
        for block in pair.right {
          if case .heading(_, let other) = block { titles.append(other) }
        }
        collect(Array(pair.left.dropFirst()))
        return
      }
      collect(pair.left)
      // What both languages say alike, such as a time, stands once.
      guard pair.left.map(\.plainText) != pair.right.map(\.plainText) else { return }
      let before = lines.count
      collect(pair.right)
      for index in lines.indices.dropFirst(before) { lines[index].isTranslation = true }
    }

    private mutating func begin(_ titles: [[Inline]]) {
      flush()
      self.titles = titles
      hasSlide = false
    }

    mutating func flush() {
      var rest = lines[...]
      while !rest.isEmpty || !hasSlide {
        var height = 0
        var count = 0
        for line in rest {
          height += max(1, (line.content.plainText.count + Self.lineLength - 1) / Self.lineLength)
          if height > Self.mostLines, count > 0 { break }
          count += 1
        }
        slides.append(Slide(titles: titles, body: .lines(Array(rest.prefix(count)))))
        rest = rest.dropFirst(count)
        hasSlide = true
      }
      lines = []
    }

    private mutating func add(_ table: Table) {
      if !lines.isEmpty { flush() }
      hasSlide = true
      var rest = table.rows[...]
      repeat {
        var part = table
        var height = 0
        part.rows = []
        while let row = rest.first {
          height += row.cells.map { max(1, $0.blocks.count) }.max() ?? 1
          if height > Self.mostRows, !part.rows.isEmpty { break }
          part.rows.append(row)
          rest = rest.dropFirst()
        }
        slides.append(Slide(titles: titles, body: .table(part)))
      } while !rest.isEmpty
    }
  }
}

extension Block {
  fileprivate var isList: Bool {
    if case .list = self { true } else { false }
  }
}

extension Document {
  /// Whether the document is one of slides: on its long side, each of its parts on a page of its own.
  var isPresentation: Bool {
    guard isLandscape else { return false }
    var breaks = 0
    var sections = 0
    for block in blocks {
      switch block {
      case .pageBreak: breaks += 1
      case .heading(2, _): sections += 1
      case .columns(let pairs):
        sections += pairs.count { if case .heading(2, _)? = $0.left.first { true } else { false } }
      case .heading, .paragraph, .list, .table, .blank: break
      }
    }
    return sections > 0 && breaks >= sections
  }
}
