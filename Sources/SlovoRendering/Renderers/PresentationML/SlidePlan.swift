internal import SlovoModel

/// Lays sections out on slides: smaller letters first, then more slides.
struct SlidePlan {
  private let document: Document
  private let largestText: Int
  private var slides: [Slide] = []
  private var placed: Set<String> = []

  /// The sizes of lines of text, in hundredths of a point.
  static let textSizes = [2400, 2000, 1800, 1600]
  /// The size below which no slide pulls the text of the others.
  static let smallestCommonText = 2000
  private static let tableSizes = [2000, 1800, 1600, 1400, 1200]
  private static let smallestSizes = [1000, 800]
  /// The smallest size of what takes several slides.
  private static let usual = 1800
  private static let usualInTables = 1400
  /// The height of what stands at the foot of each slide of the section, in points.
  private var reserved = 0.0

  init(_ document: Document, largestText: Int) {
    self.document = document
    self.largestText = largestText
  }

  mutating func add(_ section: SlideSection) {
    let first = slides.count
    var parts = section.parts
    let foot = SlideRoom.height(of: section.remarks, size: SlideRoom.noteSize)
    let isShort = foot < SlideRoom.height / 3
    if !isShort { parts.append(.lines(section.remarks)) }
    reserved = isShort ? foot : 0
    // A title takes its notes along to the first of its slides.
    for part in parts.isEmpty ? [.lines([])] : parts {
      switch part {
      case .lines(let lines): add(lines, titles: section.titles)
      case .table(let table): add(table, titles: section.titles)
      }
    }
    if isShort { slides[slides.count - 1].remarks = section.remarks }
    place(notesMarked(in: section.remarks.map(\.content)), on: slides.count - 1)
    reserved = 0
    slides[first].speech = section.speech
    place(notesMarked(in: section.speech), on: first)
    let count = slides.count - first
    guard count > 1 else { return }
    for number in 1...count { slides[first + number - 1].part = (number, count) }
  }

  /// The slides; a note whose mark stands nowhere else is on the last one.
  mutating func finished() -> [Slide] {
    if slides.isEmpty { slides = [Slide(titles: [], body: .lines([]), isFirst: true)] }
    place(notesMarked(in: [document.style.footer]), on: 0)
    // The line at the head is on all slides but the first.
    place(notesMarked(in: [document.header]), on: min(1, slides.count - 1))
    place(document.notes.filter { !placed.contains($0.id) }, on: slides.count - 1)
    return slides
  }

  // MARK: Lines

  private mutating func add(_ lines: [Slide.Line], titles: [[Inline]]) {
    let slides = textSlides(lines, titles: titles)
    for lines in slides.lines {
      append(titles, .lines(lines), size: slides.size, marks: titles + lines.map(\.content))
    }
  }

  /// The lines of each slide, and their size: the largest that takes no more slides.
  private func textSlides(
    _ lines: [Slide.Line], titles: [[Inline]]
  ) -> (lines: [[Slide.Line]], size: Int) {
    func deal(_ size: Int) -> SlideDeal<Slide.Line> {
      SlideDeal(
        height: { SlideRoom.height(of: $0, size: size) },
        room: { room(with: notesMarked(in: titles + $0.map(\.content))) })
    }
    let sizes = self.slides.isEmpty ? Self.textSizes : Self.textSizes.filter { $0 <= largestText }
    if let size = sizes.first(where: { deal($0).fits(lines) }) { return ([lines], size) }
    func slides(_ size: Int) -> [[Slide.Line]] {
      let single = deal(size)
      let groups = lines.flatMap { parts(of: $0, size: size, room: single.room([$0])) }.kept
        .flatMap { group in single.fits(group) ? [group] : group.map { [$0] } }
      let grouped = SlideDeal<[Slide.Line]>(
        height: { single.height($0.flatMap(\.self)) }, room: { single.room($0.flatMap(\.self)) })
      return grouped.slides(groups).map { $0.flatMap(\.self) }
    }
    let fewest = slides(Self.usual)
    for size in sizes where size > Self.usual {
      let larger = slides(size)
      if larger.count == fewest.count { return (larger, size) }
    }
    return (fewest, Self.usual)
  }

  /// A line that is too long for a slide, in pieces.
  private func parts(of line: Slide.Line, size: Int, room: Double) -> [Slide.Line] {
    var parts: [Slide.Line] = []
    var rest = line
    while SlideRoom.height(of: [rest], size: size) > room {
      let letters = SlideRoom.letters(in: room - 6, size: size, width: SlideRoom.width - 60)
      let (head, tail) = rest.content.split(behind: max(40, letters))
      guard !tail.isEmpty else { break }
      var part = rest
      part.content = head
      parts.append(part)
      rest.content = tail
      rest.isBulleted = false
    }
    return parts + [rest]
  }

  // MARK: Tables

  private mutating func add(_ table: Table, titles: [[Inline]]) {
    let slides = tableSlides(table, titles: titles)
    for rows in slides.rows {
      var part = table
      part.rows = rows
      append(titles, .table(part), size: slides.size, marks: titles + rows.map(\.inlines))
    }
  }

  /// The rows of each slide, and the size of their text.
  private func tableSlides(
    _ table: Table, titles: [[Inline]]
  ) -> (rows: [[Table.Row]], size: Int) {
    func deal(_ size: Int) -> SlideDeal<Table.Row> {
      let header = SlideRoom.heights(of: table.header, in: table, size: size, isHeader: true)
        .reduce(0, +)
      return SlideDeal(
        height: { SlideRoom.heights(of: $0, in: table, size: size).reduce(0, +) },
        room: { room(with: notesMarked(in: titles + $0.map(\.inlines))) - header })
    }
    if let size = Self.tableSizes.first(where: { deal($0).fits(table.rows) }) {
      return ([table.rows], size)
    }
    let size =
      ([Self.usualInTables, 1200] + Self.smallestSizes).first { size in
        table.rows.allSatisfy { deal(size).fits([$0]) }
      } ?? 800
    let fewest = deal(size).slides(table.rows)
    for larger in Self.tableSizes where larger > size {
      let slides = deal(larger).slides(table.rows)
      if slides.count == fewest.count, slides.allSatisfy(deal(larger).fits) {
        return (slides, larger)
      }
    }
    return (fewest, size)
  }

  // MARK: Notes

  private mutating func append(
    _ titles: [[Inline]], _ body: Slide.Body, size: Int, marks: [[Inline]]
  ) {
    slides.append(Slide(titles: titles, body: body, size: size, isFirst: slides.isEmpty))
    place(notesMarked(in: marks), on: slides.count - 1)
  }

  private mutating func place(_ notes: [Note], on slide: Int) {
    for note in notes where placed.insert(note.id).inserted { slides[slide].notes.append(note) }
  }

  private func room(with notes: [Note]) -> Double {
    let full = slides.isEmpty ? SlideRoom.firstHeight : SlideRoom.height
    return full - reserved - (notes.isEmpty ? 0 : SlideRoom.height(of: notes) + 8)
  }

  /// The notes that the texts are the first to mark, and those that these notes mark themselves.
  private func notesMarked(in texts: [[Inline]]) -> [Note] {
    var found: [Note] = []
    var waiting = texts.flatMap { $0.flatMap(\.noteMarks) }[...]
    while let id = waiting.popFirst() {
      guard !placed.contains(id), !found.contains(where: { $0.id == id }),
        let note = document.notes.first(where: { $0.id == id })
      else { continue }
      found.append(note)
      waiting += note.paragraphs.flatMap { $0.flatMap(\.noteMarks) }
    }
    return found
  }
}

extension Table.Row {
  /// The marks of notes in the row, as a text.
  fileprivate var inlines: [Inline] {
    cells.flatMap { $0.blocks.flatMap(\.noteMarks) }.map { .noteMark(note: $0) }
  }
}

extension [Inline] {
  /// The text in two pieces, the first one at most so many letters long, parted between words.
  func split(behind count: Int) -> ([Inline], [Inline]) {
    var head: [Inline] = []
    var room = count
    for (index, inline) in enumerated() {
      let length = inline.plainText.count
      if length <= room {
        head.append(inline)
        room -= length
        continue
      }
      let rest = Array(self[(index + 1)...])
      let (first, second) = inline.split(behind: room)
      let head = head + [first].compactMap(\.self)
      // A word that is longer than the slide stays whole.
      if head.isEmpty { return ([inline], rest) }
      return (head, [second].compactMap(\.self) + rest)
    }
    return (head, [])
  }
}

extension Inline {
  fileprivate func split(behind count: Int) -> (Inline?, Inline?) {
    func both(_ inner: [Inline], _ wrap: ([Inline]) -> Inline) -> (Inline?, Inline?) {
      let (head, tail) = inner.split(behind: count)
      return (head.isEmpty ? nil : wrap(head), tail.isEmpty ? nil : wrap(tail))
    }
    switch self {
    case .text(let text, let language):
      guard let space = text.prefix(count).lastIndex(of: " ") else { return (nil, self) }
      return (
        .text(String(text[..<space]), language: language),
        .text(String(text[text.index(after: space)...]), language: language)
      )
    case .strong(let inner): return both(inner) { .strong($0) }
    case .emphasis(let inner): return both(inner) { .emphasis($0) }
    case .link(let target, let inner): return both(inner) { .link(target: target, $0) }
    case .noteMark, .lineBreak, .blank, .control, .missing: return (nil, self)
    }
  }
}
