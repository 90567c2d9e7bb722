internal import SlovoModel

/// Lays sections out on slides: smaller letters first, then more slides.
struct SlidePlan {
  private let document: Document
  private var slides: [Slide] = []
  private var placed: Set<String> = []

  private static let textSizes = [2000, 1800, 1600]
  private static let tableSizes = [1800, 1600, 1400, 1200]
  private static let smallestSizes = [1200, 1000, 800]
  /// The size of text that takes several slides.
  private static let usual = 1800
  private static let usualInTables = 1400

  init(_ document: Document) {
    self.document = document
  }

  mutating func add(_ section: SlideSection) {
    let first = slides.count
    // A title takes its notes along to the first of its slides.
    let parts = section.parts.isEmpty ? [.lines([])] : section.parts
    for part in parts {
      switch part {
      case .lines(let lines): add(lines, titles: section.titles)
      case .table(let table): add(table, titles: section.titles)
      }
    }
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
    place(document.notes.filter { !placed.contains($0.id) }, on: slides.count - 1)
    return slides
  }

  // MARK: Lines

  private mutating func add(_ lines: [Slide.Line], titles: [[Inline]]) {
    let fixed = titles
    let whole = fixed + lines.map(\.content)
    let room = room(with: notesMarked(in: whole))
    if let size = Self.textSizes.first(where: { SlideRoom.height(of: lines, size: $0) <= room }) {
      append(titles, .lines(lines), size: size, marks: whole)
      return
    }
    var rest = lines[...]
    while !rest.isEmpty {
      var count = 0
      while count < rest.count {
        let taken = Array(rest.prefix(count + 1))
        let room = self.room(with: notesMarked(in: fixed + taken.map(\.content)))
        guard SlideRoom.height(of: taken, size: Self.usual) <= room else { break }
        count += 1
      }
      if count == 0, let line = rest.first {
        let room = self.room(with: notesMarked(in: fixed + [line.content]))
        let letters = SlideRoom.letters(in: room - 6, size: Self.usual, width: SlideRoom.width - 60)
        var (head, tail) = (line, line)
        (head.content, tail.content) = line.content.split(behind: max(40, letters))
        tail.isBulleted = false
        append(titles, .lines([head]), size: Self.usual, marks: fixed + [head.content])
        rest = (tail.content.isEmpty ? [] : [tail]) + rest.dropFirst()
        continue
      }
      let taken = Array(rest.prefix(count))
      append(titles, .lines(taken), size: Self.usual, marks: fixed + taken.map(\.content))
      rest = rest.dropFirst(count)
    }
  }

  // MARK: Tables

  private mutating func add(_ table: Table, titles: [[Inline]]) {
    let total = table.columns.reduce(0) { $0 + $1.share }
    let widths = table.columns.map { $0.share / total * SlideRoom.width }
    func height(_ rows: [Table.Row], _ size: Int, isHeader: Bool = false) -> Double {
      rows.reduce(0) {
        $0 + SlideRoom.height(of: $1, widths: widths, size: size, isHeader: isHeader)
      }
    }
    func room(_ rows: [Table.Row], _ size: Int) -> Double {
      self.room(with: notesMarked(in: titles + rows.map(\.inlines)))
        - height(table.header, size, isHeader: true)
    }
    func fits(_ rows: [Table.Row], _ size: Int) -> Bool { height(rows, size) <= room(rows, size) }
    if let size = Self.tableSizes.first(where: { fits(table.rows, $0) }) {
      append(titles, .table(table), size: size, marks: titles + table.rows.map(\.inlines))
      return
    }
    let size =
      ([Self.usualInTables] + Self.smallestSizes).first { size in
        table.rows.allSatisfy { fits([$0], size) }
      } ?? 800
    var rest = table.rows[...]
    while !rest.isEmpty {
      var count = 1
      while count < rest.count, fits(Array(rest.prefix(count + 1)), size) { count += 1 }
      var part = table
      part.rows = Array(rest.prefix(count))
      append(titles, .table(part), size: size, marks: titles + part.rows.map(\.inlines))
      rest = rest.dropFirst(count)
    }
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
    return full - (notes.isEmpty ? 0 : SlideRoom.height(of: notes) + 8)
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
