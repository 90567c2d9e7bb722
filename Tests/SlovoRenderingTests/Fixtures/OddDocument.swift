import SlovoModel

/// A document that nests what usually is not nested, and leaves out what usually is there.
enum OddDocument {
  static let fixture = RichDocument.Case(name: "odd", file: "bs-Latn+en", document: document)

  private static var document: Document {
    let paragraph = SmallDocument.paragraph("a")
    let list = Block.list(isOrdered: true, items: [[paragraph], [], [.blank(lines: 1)]])
    let table = SmallDocument.table(
      header: [["A", ""]], rows: [["1", ""], ["", ""]], caption: "T")
    let columns = Block.columns([
      ColumnPair(left: [], right: [.heading(level: 3, [SmallDocument.text("b", english)])]),
      ColumnPair(left: [table, list], right: [.pageBreak, .columns([])]),
    ])
    let everything: [Block] = [
      .heading(level: 9, []), paragraph, list, table, table, columns, columns, .blank(lines: 2),
      .blank(lines: -1), .pageBreak, table,
      .contents(
        Contents(title: [], entries: [.init(level: 9, words: [.missing("")], heading: 1)])),
      .contents(Contents(title: [SmallDocument.text("C")])),
      .paragraph([.noteMark(note: "n"), .lineBreak, .missing("")], role: .translation),
    ]
    let cell = Table.Cell(everything)
    return Document(
      properties: Document.Properties(
        title: "", author: "", subject: "", identifier: "odd",
        revised: RichDocument.day("1970-01-01"), revision: 0),
      languages: [SmallDocument.language, english], layout: .sideBySide,
      header: [.noteMark(note: "n"), .link(target: "https://example.org", [.missing("x")])],
      pageLabel: PageLabel(parts: [.pages]),
      blocks: [.pageBreak] + everything + [
        .list(isOrdered: false, items: [everything, everything]),
        .table(
          Table(
            role: .fields, columns: [.init(share: 3), .init(share: 4)], header: [],
            rows: [.init(cells: [cell, cell]), .init(cells: [Table.Cell([], span: 2)])])),
        .columns([ColumnPair(left: everything, right: everything)]),
      ],
      notes: [
        Note(id: "n", mark: "1", paragraphs: [[.link(target: "mailto:a@b.c", [.blank(width: 0)])]]),
        Note(id: "unused", mark: "**", paragraphs: []),
      ])
  }

  private static let english = SmallDocument.english
}
