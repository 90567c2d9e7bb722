public import SlovoModel

/// Lays a document out in two languages.
///
/// Both documents come from one template and one event, so their blocks correspond one by one. Notes
/// need not: a term may have its mark in one language only.
public enum BilingualLayout {
  /// The two documents as one.
  ///
  /// - Parameters:
  ///   - first: the document in the first language.
  ///   - second: the same document in the second language.
  ///   - layout: side by side, or the second language under the first.
  /// - Returns: `nil` when the documents do not correspond.
  public static func document(
    _ first: Document, _ second: Document, layout: Document.Layout
  ) -> Document? {
    // A certificate is one page: there its languages always stand beside one another.
    let layout: Document.Layout =
      layout == .stacked && first.look == .certificate ? .sideBySide : layout
    let blocks: [Block]?
    switch layout {
    case .single: return first
    case .sideBySide:
      blocks = SideBySideLayout(paper: first.style.paper).blocks(first.blocks, second.blocks)
    case .stacked: blocks = StackedLayout().blocks(first.blocks, second.blocks)
    }
    guard let laidOut = blocks else { return nil }
    var document = first
    document.blocks = laidOut
    document.layout = layout
    document.languages = first.languages + second.languages
    document.isLandscape =
      first.isLandscape || (layout == .sideBySide && laidOut.contains(where: \.isWide))
    document.fitColumns()
    document.notes = first.notes.joined(with: second.notes)
    document.properties = properties(first, second)
    document.style = first.style.joined(with: second.style)
    document.header = first.header.joinedInMargin(with: second.header)
    document.pageLabel = PageLabel(
      parts: first.pageLabel.parts.isEmpty
        ? second.pageLabel.parts
        : first.pageLabel.parts + separator(first) + second.pageLabel.parts)
    document.workbook = first.workbook.joined(with: second.workbook) { $0.joined(with: $1) }
    document.calendar = zip(first.calendar, second.calendar).map(entry)
    return document
  }

  private static func properties(_ first: Document, _ second: Document) -> Document.Properties {
    var properties = first.properties
    properties.title = joined(first.properties.title, second.properties.title)
    properties.author = joined(first.properties.author, second.properties.author)
    properties.subject = joined(first.properties.subject, second.properties.subject)
    if let tag = second.languages.first?.tag { properties.identifier += "+\(tag)" }
    return properties
  }

  private static func separator(_ document: Document) -> [PageLabel.Part] {
    document.languages.first.map { [.text(" / ", language: $0.tag)] } ?? []
  }

  private static func joined(_ first: String, _ second: String) -> String {
    if first.isEmpty || second.isEmpty { return first + second }
    return first == second ? first : "\(first) / \(second)"
  }

  private static func entry(_ first: CalendarEntry, _ second: CalendarEntry) -> CalendarEntry {
    var entry = first
    entry.summary = joined(first.summary, second.summary)
    entry.title = joined(first.title, second.title)
    entry.details = [first.details, second.details].filter { !$0.isEmpty }.joined(separator: "\n\n")
    entry.location = joined(first.location, second.location)
    entry.date = joined(first.date, second.date)
    entry.categories = zip(first.categories, second.categories).map(joined)
    entry.secondLanguage = second.language
    return entry
  }
}

extension [Note] {
  /// Each note once; the words of one language may have a mark that the other ones do without.
  func joined(with second: [Note]) -> [Note] {
    let others = Dictionary(second.map { ($0.id, $0) }, uniquingKeysWith: { one, _ in one })
    let own = Set(map(\.id))
    return map { note in
      Note(
        id: note.id, mark: note.mark,
        paragraphs: note.paragraphs + (others[note.id]?.paragraphs ?? []))
    } + second.filter { !own.contains($0.id) }
  }
}

extension DocumentStyle {
  /// The look of the first, with the words of both.
  func joined(with second: DocumentStyle) -> DocumentStyle {
    var style = self
    style.header = header.joinedInMargin(with: second.header)
    style.footer = footer.joinedInMargin(with: second.footer)
    for (index, logo) in second.logos.enumerated() where index < logos.count {
      style.logos[index].description = logos[index].description.joined(with: logo.description)
    }
    return style
  }
}

extension Block {
  /// Whether a table needs the long side of the page: it has more than four columns for words.
  ///
  /// Numbers and boxes to tick stand in columns so narrow that they do not count.
  fileprivate var isWide: Bool {
    guard case .table(let table) = self else { return false }
    let sum = table.columns.reduce(0) { $0 + $1.share }
    return table.columns.count { $0.share >= sum * Self.leastForWords } > 4
  }

  /// The part of a table that a column for words takes up at least.
  private static let leastForWords = 0.08

  /// The text of the block, without any structure.
  var plainText: String {
    switch self {
    case .heading(_, let inlines), .paragraph(let inlines, _): inlines.plainText
    case .list(_, let items): items.map { $0.map(\.plainText).joined(separator: "\n") }.joined()
    case .table(let table):
      (table.header + table.rows).flatMap(\.cells).map(\.plainText).joined(separator: "\t")
    case .columns(let pairs):
      pairs.flatMap { $0.left + $0.right }.map(\.plainText).joined(separator: "\n")
    case .blank(let lines): String(repeating: "\n", count: lines)
    case .pageBreak: "\u{C}"
    case .contents(let contents):
      ([contents.title] + contents.entries.map(\.words)).map(\.plainText).joined(separator: "\n")
    }
  }
}

extension Table.Cell {
  var plainText: String { blocks.map(\.plainText).joined(separator: "\n") }
}

extension [Inline] {
  /// Both texts in one line, or in a line each where they are long.
  fileprivate func joinedInMargin(with other: [Inline]) -> [Inline] {
    let isLong = plainText.count + other.plainText.count > 100
    return isLong && !isEmpty && !other.isEmpty && plainText != other.plainText
      ? self + [.lineBreak] + other : joined(with: other)
  }

  /// Both texts with a stroke between them; one of them when they are the same, or one is empty.
  func joined(with other: [Inline]) -> [Inline] {
    if isEmpty { return other }
    if other.isEmpty || plainText == other.plainText { return self }
    // Without any text in a language there is nothing to write the stroke in.
    guard let language = language ?? other.language else { return self + other }
    return self + [.text(" / ", language: language)] + other
  }
}
