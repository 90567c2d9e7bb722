import SlovoModel
import SlovoRendering
import Testing

/// What both layouts have in common.
@Suite("BilingualLayout")
struct BilingualLayoutTests {
  private static let layouts = [Document.Layout.sideBySide, .stacked]

  private static func text(_ text: String, _ language: DocumentLanguage) -> [Inline] {
    [.text(text, language: language.tag)]
  }

  /// A document with everything that does not stand in blocks.
  private static func document(
    _ language: DocumentLanguage, title: String, header: [Inline]? = nil, place: String
  ) -> Document {
    let day = RichDocument.day("2024-05-17")
    return Document(
      properties: Document.Properties(
        title: title, author: "ALVRS", subject: title.uppercased(),
        identifier: "event/agenda/\(language.tag)", revised: day, revision: 3),
      languages: [language], header: header ?? text(title, language),
      pageLabel: PageLabel(parts: [.text("\(title) ", language: language.tag), .page]),
      blocks: [.heading(level: 1, text(title, language) + [.noteMark(note: "n")])],
      notes: [Note(id: "n", mark: "*", paragraphs: [text("note \(title)", language)])],
      calendar: [
        CalendarEntry(
          id: "event", summary: title, details: "details \(title)", location: place,
          categories: [title],
          span: .days(first: day, last: day), isTentative: false, isTransparent: false,
          timeZone: "Europe/Sarajevo", language: language.tag, revised: day, revision: 3)
      ])
  }

  private static func both(_ layout: Document.Layout) throws -> Document {
    try #require(
      BilingualLayout.document(
        document(SmallDocument.language, title: "Obuka", place: "Doboj"),
        document(SmallDocument.english, title: "Training", place: "Doboj"), layout: layout))
  }

  @Test("names both languages and the layout", arguments: layouts)
  func languages(layout: Document.Layout) throws {
    let document = try Self.both(layout)
    #expect(document.languages == [SmallDocument.language, SmallDocument.english])
    #expect(document.layout == layout)
  }

  @Test("joins what differs, and writes once what is the same", arguments: layouts)
  func properties(layout: Document.Layout) throws {
    let document = try Self.both(layout)
    #expect(document.properties.title == "Obuka / Training")
    #expect(document.properties.author == "ALVRS")
    #expect(document.properties.subject == "OBUKA / TRAINING")
    #expect(document.properties.identifier == "event/agenda/bs-Latn+en")
    #expect(document.header.plainText == "Obuka / Training")
    #expect(
      document.pageLabel.parts == [
        .text("Obuka ", language: SmallDocument.language.tag), .page,
        .text(" / ", language: SmallDocument.language.tag),
        .text("Training ", language: SmallDocument.english.tag), .page,
      ])
  }

  @Test("joins the entries of the calendar under one name", arguments: layouts)
  func calendar(layout: Document.Layout) throws {
    let entry = try #require(try Self.both(layout).calendar.first)
    #expect(entry.id == "event")
    #expect(entry.summary == "Obuka / Training")
    #expect(entry.details == "details Obuka\n\ndetails Training")
    #expect(entry.categories == ["Obuka / Training"])
    #expect(entry.secondLanguage == SmallDocument.english.tag)
    #expect(entry.location == "Doboj")
  }

  @Test("writes a place that one language has only without a stroke", arguments: layouts)
  func halfEmpty(layout: Document.Layout) throws {
    let document = try #require(
      BilingualLayout.document(
        Self.document(SmallDocument.language, title: "Obuka", place: ""),
        Self.document(SmallDocument.english, title: "Training", place: "Doboj"), layout: layout))
    #expect(document.calendar.map(\.location) == ["Doboj"])
  }

  @Test("joins headers that begin with markup", arguments: layouts)
  func markedHeader(layout: Document.Layout) throws {
    let document = try #require(
      BilingualLayout.document(
        Self.document(
          SmallDocument.language, title: "Obuka",
          header: [.strong(Self.text("Obuka", SmallDocument.language))], place: ""),
        Self.document(SmallDocument.english, title: "Training", place: ""), layout: layout))
    #expect(document.header.plainText == "Obuka / Training")
  }

  @Test("gives each note a paragraph for each language", arguments: layouts)
  func notes(layout: Document.Layout) throws {
    let note = try #require(try Self.both(layout).notes.first)
    #expect(note.paragraphs.map(\.plainText) == ["note Obuka", "note Training"])
  }

  @Test("keeps the notes that only one language has", arguments: layouts)
  func otherNotes(layout: Document.Layout) throws {
    func note(_ id: String) -> Note {
      Note(id: id, mark: "*", paragraphs: [[SmallDocument.text(id)]])
    }
    for (ones, others, ids) in [
      (["a"], [], ["a"]), ([], ["a"], ["a"]), (["a", "b"], ["b", "a"], ["a", "b"]),
      (["b"], ["a", "b"], ["b", "a"]),
    ] as [([String], [String], [String])] {
      let marks = SmallDocument.with(notes: ones.map(note))
      let other = SmallDocument.with(notes: others.map(note))
      let both = try #require(BilingualLayout.document(marks, other, layout: layout))
      #expect(both.notes.map(\.id) == ids)
      #expect(
        both.notes.map(\.paragraphs.count)
          == ids.map { (ones.contains($0) ? 1 : 0) + (others.contains($0) ? 1 : 0) })
    }
  }

  @Test("with one language leaves the first document as it is")
  func single() {
    let first = Self.document(SmallDocument.language, title: "Obuka", place: "")
    let second = Self.document(SmallDocument.english, title: "Training", place: "")
    #expect(BilingualLayout.document(first, second, layout: .single) == first)
  }

  @Test(
    "refuses documents whose blocks do not correspond",
    arguments: [
      ([SmallDocument.paragraph("a")], []),
      ([SmallDocument.paragraph("a")], [.heading(level: 2, [SmallDocument.text("a")])]),
      ([.blank(lines: 1)], [.pageBreak]),
      (
        [.list(isOrdered: false, items: [[SmallDocument.paragraph("a")]])],
        [.list(isOrdered: false, items: [])]
      ),
      (
        [SmallDocument.table(rows: [["a", "b"]])],
        [SmallDocument.table(rows: [["a", "b"], ["c", "d"]])]
      ),
      ([SmallDocument.table(rows: [["a", "b"]])], [SmallDocument.table(rows: [["a"]])]),
      (
        [SmallDocument.table(header: [["h"]], rows: [["a"]])],
        [SmallDocument.table(rows: [["a"]])]
      ),
      ([.columns([])], [.columns([])]),
      ([SmallDocument.table(rows: [["a"]])], [SmallDocument.paragraph("a")]),
    ] as [([Block], [Block])])
  func mismatch(first: [Block], second: [Block]) {
    for layout in Self.layouts {
      var (one, other) = (SmallDocument.with(), SmallDocument.with())
      one.blocks = first
      other.blocks = second
      #expect(BilingualLayout.document(one, other, layout: layout) == nil, "\(layout)")
    }
  }

  @Test("lays documents without blocks out as one without blocks", arguments: layouts)
  func empty(layout: Document.Layout) throws {
    let document = try #require(
      BilingualLayout.document(SmallDocument.with(), SmallDocument.with(), layout: layout))
    #expect(document.blocks.isEmpty)
  }
}
