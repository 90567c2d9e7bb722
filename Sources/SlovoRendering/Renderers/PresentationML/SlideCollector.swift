internal import SlovoModel

/// What stands under one heading: it becomes one slide, or several with the same title.
struct SlideSection {
  var titles: [[Inline]] = []
  var parts: [Slide.Body] = []
  var remarks: [Slide.Line] = []
  var speech: [[Inline]] = []
}

/// Goes through the blocks of a document; a heading of the first two levels begins a section.
struct SlideCollector {
  private var sections: [SlideSection] = []
  /// Whether what was met last is a remark, so that its translation is one as well.
  private var isInRemark = false

  static func sections(of blocks: [Block]) -> [SlideSection] {
    var collector = SlideCollector()
    collector.collect(blocks)
    return collector.sections
  }

  private mutating func collect(_ blocks: [Block], level: Int = 0) {
    for block in blocks { collect(block, level: level) }
  }

  private mutating func collect(_ block: Block, level: Int) {
    let isBehindRemark = isInRemark
    isInRemark = false
    switch block {
    case .heading(let depth, let content) where depth <= 2: begin([content])
    case .heading(_, let content): add(Slide.Line(content: content, isLabel: true))
    case .paragraph(let content, .headingTranslation(let depth))
    where depth <= 2 && sections.last?.parts.isEmpty == true:
      sections[sections.count - 1].titles.append(content)
    case .paragraph(let content, .speakerNote):
      if sections.isEmpty { begin([]) }
      sections[sections.count - 1].speech.append(content)
    case .paragraph(let content, .headingTranslation):
      add(Slide.Line(content: content, isTranslation: true, isLabel: true))
    case .paragraph(let content, .remark), .paragraph(let content, .disclaimer):
      addRemark(Slide.Line(content: content))
    case .paragraph(let content, .translation) where isBehindRemark:
      addRemark(Slide.Line(content: content, isTranslation: true))
    case .paragraph(let content, let role):
      add(
        Slide.Line(
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
    case .table(let table):
      if sections.isEmpty { begin([]) }
      sections[sections.count - 1].parts.append(.table(table))
    case .columns(let pairs):
      for pair in pairs { collect(pair) }
    case .blank, .pageBreak, .contents: break
    }
  }

  /// Two languages side by side become one under the other.
  private mutating func collect(_ pair: ColumnPair) {
    if case .heading(let depth, let content)? = pair.left.first, depth <= 2 {
      begin([content])
      for block in pair.right {
        if case .heading(_, let other) = block, other.plainText != content.plainText {
          sections[sections.count - 1].titles.append(other)
        }
      }
      collect(Array(pair.left.dropFirst()))
      return
    }
    collect(pair.left)
    // What both languages say alike, such as a time, stands once.
    guard pair.left.map(\.plainText) != pair.right.map(\.plainText) else { return }
    let before = lines.count
    let remarks = sections.last?.remarks.count ?? 0
    collect(pair.right)
    for index in lines.indices.dropFirst(before) { lines[index].isTranslation = true }
    guard let section = sections.indices.last else { return }
    for index in sections[section].remarks.indices.dropFirst(remarks) {
      sections[section].remarks[index].isTranslation = true
    }
  }

  private mutating func begin(_ titles: [[Inline]]) {
    sections.append(SlideSection(titles: titles))
  }

  private mutating func add(_ line: Slide.Line) {
    lines.append(line)
  }

  private mutating func addRemark(_ line: Slide.Line) {
    if sections.isEmpty { begin([]) }
    sections[sections.count - 1].remarks.append(line)
    isInRemark = true
  }

  /// The lines at the end of the section.
  private var lines: [Slide.Line] {
    get { if case .lines(let lines)? = sections.last?.parts.last { lines } else { [] } }
    set {
      guard !newValue.isEmpty else { return }
      if sections.isEmpty { begin([]) }
      let section = sections.count - 1
      if case .lines? = sections[section].parts.last { sections[section].parts.removeLast() }
      sections[section].parts.append(.lines(newValue))
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
      case .heading, .paragraph, .list, .table, .blank, .contents: break
      }
    }
    return sections > 0 && breaks >= sections
  }
}
