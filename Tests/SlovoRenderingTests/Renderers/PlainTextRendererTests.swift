import SlovoModel
import SlovoRendering
import Testing

@Suite("PlainTextRenderer")
struct PlainTextRendererTests {
  private func text(_ blocks: Block...) throws -> String {
    var document = SmallDocument.with()
    document.blocks = blocks
    return try PlainTextRenderer().string(document)
  }

  @Test("breaks lines at 78 columns and never at a no-break space")
  func wrapping() throws {
    let words = Array(repeating: "риjeч", count: 20).joined(separator: " ")
    let lines = try text(SmallDocument.paragraph(words)).split(separator: "\n")
    #expect(lines.map(\.count) == [77, 41])
    let bound = "a\u{A0}" + String(repeating: "b", count: 80)
    #expect(try text(SmallDocument.paragraph("x " + bound)) == "x\n\(bound)\n")
  }

  @Test("keeps every line of the fixtures within 78 columns")
  func width() throws {
    for document in RichDocument.cases.map(\.document) {
      for line in try PlainTextRenderer().string(document).split(separator: "\n") {
        #expect(line.count <= 78 && line.last != " ")
      }
    }
  }

  @Test("underlines headings as wide as they are")
  func headings() throws {
    let text = try text(
      .heading(level: 1, [SmallDocument.text("Žuto é")]),
      .heading(level: 2, [SmallDocument.text("日本")]))
    #expect(text == "Žuto é\n======\n\n日本\n----\n")
  }

  @Test("aligns a table whose cells fit on a line")
  func alignedTable() throws {
    let text = try text(
      SmallDocument.table(header: [["A", "Duže"]], rows: [["09.00", "x"], ["1", "y"]]))
    #expect(text == "A      Duže\n-----  ----\n09.00  x\n1      y\n")
  }

  @Test("writes a wide table row by row with the names of the columns")
  func records() throws {
    let long = Array(repeating: "riječ", count: 13).joined(separator: " ")
    let text = try text(
      SmallDocument.table(
        header: [["Vrijeme", "Opis"]], rows: [["9", long], ["10", "kratko"]], caption: "Dan"))
    #expect(
      text
        == "Dan\n\nVrijeme: 9\nOpis: \(long.dropLast(6))\n  riječ\n\nVrijeme: 10\nOpis: kratko\n")
  }

  @Test("writes a table of fields as names and values")
  func fields() throws {
    let text = try text(
      SmallDocument.table(.fields, rows: [["Mjesto", "Sarajevo"], ["Datum:", "1."]]))
    #expect(text == "Mjesto: Sarajevo\nDatum: 1.\n")
  }

  @Test("hangs the lines of an item under its first word")
  func lists() throws {
    let nested = Block.list(isOrdered: false, items: [[SmallDocument.paragraph("c")]])
    let text = try text(
      .list(
        isOrdered: true,
        items: [[SmallDocument.paragraph("a"), nested], [SmallDocument.paragraph("b")]]))
    #expect(text == "1. a\n   - c\n2. b\n")
  }

  @Test("shows where a link leads unless its text says so")
  func links() throws {
    let text = try text(
      .paragraph(
        [
          .link(target: "https://example.org", [SmallDocument.text("ovdje")]),
          SmallDocument.text(", "),
          .link(target: "mailto:a@example.org", [SmallDocument.text("a@example.org")]),
        ], role: .body))
    #expect(text == "ovdje (https://example.org), a@example.org\n")
  }

  @Test("shows what is missing, lines to be filled in, and notes")
  func gaps() throws {
    let document = SmallDocument.with(
      .paragraph(
        [SmallDocument.text("Kosova"), .noteMark(note: "k"), .missing("x"), .blank(width: 4)],
        role: .body),
      .blank(lines: 1),
      notes: [Note(id: "k", mark: "*", paragraphs: [[SmallDocument.text("Ova oznaka")]])])
    #expect(
      try PlainTextRenderer().string(document)
        == "Kosova*⟨x⟩____\n\n\(String(repeating: "_", count: 78))\n\n"
        + "--------------------\n\n* Ova oznaka\n")
  }
}
