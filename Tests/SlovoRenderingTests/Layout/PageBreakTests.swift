import SlovoModel
import SlovoRendering
import Testing

@Suite("Page breaks")
struct PageBreakTests {
  private struct Fault: Error {}

  /// A table whose rows are as high as so many lines to write on.
  private static func table(
    rows count: Int, lines: Int = 1, role: Table.Role = .data
  ) throws -> Block {
    let words = (1...count).map { ["\($0)", ""] }
    let head = [["Red", "Tekst"]]
    guard case .table(var table) = SmallDocument.table(role, header: head, rows: words) else {
      throw Fault()
    }
    for index in table.rows.indices {
      table.rows[index].cells[1] = Table.Cell([Self.field(lines: lines, name: "f\(index)")])
    }
    return .table(table)
  }

  private static func field(lines: Int, name: String = "f") -> Block {
    .paragraph(
      [
        .control(
          FormControl(
            name: name, label: [SmallDocument.text("Tekst")], kind: .text(lines: lines),
            language: SmallDocument.language.tag))
      ], role: .body)
  }

  /// Which rows of the first table in Word stay with the row behind them, the head first.
  private static func kept(_ document: Document) throws -> [Bool] {
    let rows = try WordFile(document).document.all("w:tbl").first?.all("w:tr") ?? []
    return rows.map { !$0.all("w:keepNext").isEmpty }
  }

  private static func typst(_ document: Document) throws -> String {
    try TypstRenderer().string(document)
  }

  private static func keptTexts(_ document: Document) throws -> [String] {
    try WordFile(document).document.all("w:p").filter { !$0.all("w:keepNext").isEmpty }
      .map(\.fullText)
  }

  @Test("do not part a short table")
  func shortTable() throws {
    let document = SmallDocument.with(try Self.table(rows: 4))
    #expect(try Self.kept(document) == [true, true, true, true, false])
    #expect(try Self.typst(document).contains("data.with(breaks: false)"))
  }

  @Test("leave two rows below the head of a long table, and two at its end")
  func longTable() throws {
    let document = SmallDocument.with(try Self.table(rows: 30))
    let kept = try Self.kept(document)
    #expect(kept.prefix(3) == [true, true, false])
    #expect(kept.suffix(3) == [false, true, false])
    #expect(kept.dropFirst(3).dropLast(3).allSatisfy { !$0 })
    let code = try Self.typst(document)
    #expect(code.contains("data.with(start: "))
    #expect(code.contains("table.footer(repeat: false, "))
  }

  @Test("leave one row only below the head when the second one is high")
  func highSecondRow() throws {
    let kept = try Self.kept(SmallDocument.with(try Self.table(rows: 12, lines: 6)))
    #expect(kept.prefix(3) == [true, false, false])
  }

  @Test("may part rows that are higher than a third of a page")
  func highRows() throws {
    let document = SmallDocument.with(try Self.table(rows: 4, lines: 30))
    #expect(try Self.kept(document).suffix(4).allSatisfy { !$0 })
  }

  @Test("may part cards, which are cut apart anyway")
  func cards() throws {
    let document = SmallDocument.with(try Self.table(rows: 4, role: .cards))
    #expect(try Self.kept(document).allSatisfy { !$0 })
    #expect(!(try Self.typst(document).contains("table.footer")))
  }

  @Test("leave words with the list that they announce, and its ends with their neighbours")
  func list() throws {
    let items = ["Jedan", "Dva", "Tri", "Četiri"].map { [SmallDocument.paragraph($0)] }
    let document = SmallDocument.with(
      SmallDocument.paragraph("Materijali:"), .list(isOrdered: false, items: items),
      SmallDocument.paragraph("Dalje"), SmallDocument.paragraph("Još"),
      SmallDocument.table(rows: [["a", "b"]]))
    #expect(try Self.keptTexts(document).prefix(3) == ["Materijali:", "Jedan", "Tri"])
    #expect(
      try Self.typst(document).contains("#role-body(sticky: true, below: 0.5em)[#\"Materijali:\"]"))
  }

  @Test("leave a date below a heading with the text")
  func remark() throws {
    let document = SmallDocument.with(
      .heading(level: 2, [SmallDocument.text("Obuka")]),
      .paragraph([SmallDocument.text("Kada: u maju")], role: .remark),
      SmallDocument.paragraph("Obuka traje jedan dan."), SmallDocument.table(rows: [["a", "b"]]))
    #expect(try Self.keptTexts(document).contains("Kada: u maju"))
    #expect(
      try Self.typst(document).contains("#role-remark(sticky: true)[#\"Kada: u maju\"]"))
  }

  @Test("leave the few lines between a heading and its table with the table")
  func linesAboveTable() throws {
    let document = SmallDocument.with(
      .heading(level: 2, [SmallDocument.text("Modul")]), SmallDocument.paragraph("Cilj"),
      SmallDocument.paragraph("Trajanje"), SmallDocument.table(rows: [["a", "b"]]))
    #expect(try Self.keptTexts(document) == ["Cilj", "Trajanje"])
  }

  @Test("leave a signature with the table in front of it")
  func tableAboveSignature() throws {
    let document = SmallDocument.with(
      SmallDocument.table(rows: [["a", "b"], ["c", "d"]]),
      .paragraph([SmallDocument.text("Domaćin")], role: .signature), .blank(lines: 1))
    #expect(try Self.kept(document) == [true, true])
    #expect(try Self.typst(document).contains("data.with(breaks: false, sticky: true)"))
  }

  @Test("do not put the last line on a page of its own")
  func lastLine() throws {
    let document = SmallDocument.with(
      SmallDocument.paragraph("Prvi"), SmallDocument.paragraph("Drugi"),
      SmallDocument.paragraph("Hvala."))
    #expect(try Self.keptTexts(document) == ["Drugi"])
  }

  @Test("do not part short texts that stand level in two columns")
  func columns() throws {
    let long = String(repeating: "Riječ ", count: 600)
    let document = SmallDocument.with(
      .columns([
        ColumnPair(
          left: [SmallDocument.paragraph("Kratko")], right: [SmallDocument.paragraph("Short")]),
        ColumnPair(left: [SmallDocument.paragraph(long)], right: [SmallDocument.paragraph(long)]),
      ]))
    let rows = try WordFile(document).document.all("w:tr")
    #expect(rows.map { !$0.all("w:cantSplit").isEmpty } == [true, false])
    #expect(try Self.typst(document).contains("#pair(breaks: false, "))
  }

  @Test("come with the heading of a table in two columns, which may break for LibreOffice")
  func headingAboveTable() throws {
    let pair = ColumnPair(
      left: [.heading(level: 2, [SmallDocument.text("Obuka")])],
      right: [.heading(level: 2, [SmallDocument.text("Training", SmallDocument.english)])])
    let document = SmallDocument.with(
      .columns([pair]), SmallDocument.table(rows: [["a", "b"]]))
    let row = try #require(try WordFile(document).document.all("w:tr").first)
    #expect(row.all("w:cantSplit").isEmpty)
    #expect(row.all("w:keepNext").count == 2)
    #expect(try Self.typst(document).contains("#pair(sticky: true, "))
  }

  @Test("come with all the lines that open a table in two columns, which no line divides")
  func linesThatOpenTable() throws {
    func pair(_ text: String) -> ColumnPair {
      ColumnPair(left: [SmallDocument.paragraph(text)], right: [SmallDocument.paragraph(text)])
    }
    let heading = ColumnPair(
      left: [.heading(level: 2, [SmallDocument.text("Obuka")])],
      right: [.heading(level: 2, [SmallDocument.text("Training", SmallDocument.english)])])
    let opening = SmallDocument.with(
      .columns([heading, pair("a"), pair("b")]), SmallDocument.table(rows: [["a", "b"]]))
    let tables = try WordFile(opening).document.all("w:tbl")
    #expect(tables.first?.all("w:tblStyle").first?.attributes["w:val"] == "OpeningTable")
    #expect(
      tables.first?.all("w:tr").map { $0.all("w:keepNext").count } == [2, 2, 2])
    #expect(try Self.typst(opening).contains("#pair(sticky: true, breaks: false, line: none, "))
    for next in [Self.field(lines: 2), .columns([heading])] {
      let document = SmallDocument.with(.columns([heading]), next)
      let style = try WordFile(document).document.all("w:tblStyle").first
      #expect(style?.attributes["w:val"] == "OpeningTable")
    }
    let text = SmallDocument.with(.columns([heading, pair("a")]), SmallDocument.paragraph("c"))
    #expect(
      try WordFile(text).document.all("w:tblStyle").map { $0.attributes["w:val"] }
        == ["ColumnTable"])
  }

  @Test("find next to no line between tables of columns, or behind the last table")
  func thinLines() throws {
    let pair = ColumnPair(
      left: [SmallDocument.paragraph("a")], right: [SmallDocument.paragraph("b")])
    let document = SmallDocument.with(
      SmallDocument.table(rows: [["a", "b"]]), .columns([pair]),
      SmallDocument.table(rows: [["a", "b"]]), SmallDocument.table(rows: [["a", "b"]]))
    let lines = try WordFile(document).document.all("w:p").filter {
      $0.all("w:pStyle").first?.attributes["w:val"] == "TableSpacing"
    }
    #expect(
      lines.map { $0.all("w:spacing").first?.attributes["w:line"] } == [nil, nil, "14", nil, "14"])
  }

  @Test("do not come from lines to write on that are longer than their cell")
  func placesToWriteInCells() throws {
    let document = SmallDocument.with(try Self.table(rows: 1, lines: 2), Self.field(lines: 3))
    let file = try WordFile(document).document
    // The border of the cell is what one writes in: no line is longer than it.
    let cell = try #require(file.all("w:tc").last)
    #expect(cell.all("w:u").isEmpty)
    #expect(cell.all("w:br").count == 1)
    let height = file.all("w:trHeight").first?.attributes["w:val"].flatMap { Int($0) }
    #expect((height ?? 0) > 700)
    #expect(try Self.typst(document).contains("#v("))
  }
}
