import SlovoModel
import SlovoRendering
import Testing

@Suite("Documents side by side")
struct SideBySideLayoutTests {
  private static func laidOut(_ first: [Block], _ second: [Block]) throws -> Document {
    var (one, other) = (SmallDocument.with(), SmallDocument.with())
    one.blocks = first
    other.blocks = second
    other.languages = [SmallDocument.english]
    return try #require(BilingualLayout.document(one, other, layout: .sideBySide))
  }

  private static func lines(_ first: [Block], _ second: [Block]) throws -> [String] {
    BlockSketch.lines(try laidOut(first, second).blocks)
  }

  private static func table(_ first: Block, _ second: Block) throws -> Table {
    guard case .table(let table)? = try laidOut([first], [second]).blocks.first else {
      throw Fault()
    }
    return table
  }

  private struct Fault: Error {}

  private static func heading(_ text: String) -> Block {
    .heading(level: 2, [SmallDocument.text(text)])
  }

  private static func list(_ items: String..., isOrdered: Bool = false) -> Block {
    .list(isOrdered: isOrdered, items: items.map { [SmallDocument.paragraph($0)] })
  }

  @Test("pairs headings and paragraphs")
  func pairs() throws {
    let blocks = try Self.laidOut(
      [Self.heading("Ciljevi"), SmallDocument.paragraph("prvi"), SmallDocument.paragraph("0")],
      [Self.heading("Aims"), SmallDocument.paragraph("first"), SmallDocument.paragraph("0")]
    ).blocks
    #expect(BlockSketch.lines(blocks) == ["## Ciljevi | ## Aims", "prvi | first", "0 | 0"])
    #expect(blocks.count == 1)
  }

  @Test("keeps the items of a list level with one another")
  func items() throws {
    #expect(
      try Self.lines([Self.list("a", "b")], [Self.list("A", "B")]) == ["- a | - A", "- b | - B"])
  }

  @Test("keeps a numbered list whole, so that its numbers go on")
  func orderedItems() throws {
    #expect(
      try Self.lines([Self.list("a", "b", isOrdered: true)], [Self.list("A", "B", isOrdered: true)])
        == ["1. a · 2. b | 1. A · 2. B"])
  }

  @Test("keeps lists in lists")
  func nestedList() throws {
    let inner = Block.list(
      isOrdered: false, items: [[SmallDocument.paragraph("a"), Self.list("b")]])
    #expect(try Self.lines([inner], [inner]) == ["- a · - b | - a · - b"])
  }

  @Test("writes empty lines and page breaks once, and goes on with new columns")
  func breaks() throws {
    #expect(
      try Self.lines(
        [SmallDocument.paragraph("a"), .blank(lines: 3), .pageBreak, SmallDocument.paragraph("b")],
        [SmallDocument.paragraph("A"), .blank(lines: 3), .pageBreak, SmallDocument.paragraph("B")])
        == ["a | A", "___", "---", "b | B"])
  }

  @Test("writes columns that say the same once, in front when they stand in front")
  func sharedColumnInFront() throws {
    let table = try Self.table(
      SmallDocument.table(
        header: [["Vrijeme", "Sesija", "Ko"]],
        rows: [["9:00", "Uvod", "svi"], ["10:00", "Rad", "oni"]]),
      SmallDocument.table(
        header: [["Time", "Session", "Who"]],
        rows: [["9:00", "Opening", "all"], ["10:00", "Work", "they"]]))
    #expect(
      BlockSketch.lines([.table(table)]) == [
        "[*Vrijeme · Time; Sesija; Ko; Session; Who]", "[9:00; Uvod; svi; Opening; all]",
        "[10:00; Rad; oni; Work; they]",
      ])
  }

  @Test("writes other columns that say the same at the end")
  func sharedColumnInside() throws {
    let table = try Self.table(
      SmallDocument.table(header: [["Sesija", "Dani", "Ko"]], rows: [["Uvod", "2", "svi"]]),
      SmallDocument.table(header: [["Session", "Days", "Who"]], rows: [["Opening", "2", "all"]]))
    #expect(
      BlockSketch.lines([.table(table)]) == [
        "[*Sesija; Ko; Session; Who; Dani · Days]", "[Uvod; svi; Opening; all; 2]",
      ])
  }

  @Test("writes a table that says the same once")
  func sharedTable() throws {
    let table = SmallDocument.table(header: [["A", "B"]], rows: [["1", "2"]])
    #expect(try Self.lines([table], [table]) == ["[*A; B]", "[1; 2]"])
  }

  @Test("keeps the names and values of fields together, the first language first")
  func fields() throws {
    #expect(
      try Self.lines(
        [SmallDocument.table(.fields, rows: [["Mjesto", "Doboj"], ["Format", "online"]])],
        [SmallDocument.table(.fields, rows: [["Venue", "Doboj"], ["Format", "online"]])])
        == ["[Mjesto; Doboj; Venue; Doboj]", "[Format; online; Format; online]"])
  }

  @Test("shares the width: a column once keeps its own, others halve what is left")
  func widths() throws {
    func table(_ words: [String]) -> Block {
      guard case .table(var table) = SmallDocument.table(rows: [words]) else { return .pageBreak }
      table.columns = [.init(share: 0.2), .init(share: 0.5), .init(share: 0.3)]
      return .table(table)
    }
    let shares = try Self.table(table(["1", "a", "b"]), table(["1", "A", "B"])).columns.map(\.share)
    #expect(shares.count == 5)
    #expect(abs(shares.reduce(0, +) - 1) < 1e-9)
    #expect(abs(shares[1] / shares[2] - 5 / 3) < 1e-9)
    #expect(shares[1] == shares[3] && shares[2] == shares[4])
    #expect(abs(shares[0] / shares[1] - 0.4) < 1e-9)
  }

  @Test("joins captions, and keeps rows that are set apart")
  func captionAndRows() throws {
    func table(_ caption: String, _ words: String) -> Block {
      guard
        case .table(var table) = SmallDocument.table(rows: [[words], ["1"]], caption: caption)
      else { return .pageBreak }
      table.rows[0].isSubdued = true
      return .table(table)
    }
    #expect(
      try Self.lines([table("Tok", "pauza")], [table("Flow", "break")])
        == ["table: Tok / Flow", "[~pauza; break]", "[1; 1]"])
    #expect(
      try Self.lines([table("Tok", "pauza")], [table("", "break")]).first == "table: Tok")
  }

  @Test("lies on the long side when a table has more than four columns")
  func landscape() throws {
    func isLandscape(_ columns: Int) throws -> Bool {
      let words = (0..<columns).map { "\($0)" }
      return try Self.laidOut(
        [SmallDocument.table(rows: [words])], [SmallDocument.table(rows: [words.map { $0 + "en" }])]
      ).isLandscape
    }
    #expect(try !isLandscape(2))
    #expect(try isLandscape(3))
  }

  @Test("counts no columns for numbers or boxes to tick")
  func narrowColumns() throws {
    func table(_ words: [String]) -> Block {
      guard case .table(var table) = SmallDocument.table(rows: [words]) else { return .pageBreak }
      for index in 1..<5 { table.columns[index].share = 0.02 }
      return .table(table)
    }
    let document = try Self.laidOut(
      [table(["a", "1", "2", "3", "4"])], [table(["A", "1", "2", "3", "4"])])
    #expect(!document.isLandscape)
  }

  @Test(
    "has the heading of a table with the lines below it, and who signs, in columns of their own")
  func ownColumns() throws {
    func blocks(_ text: String) -> [Block] {
      [
        SmallDocument.paragraph(text), Self.heading(text), SmallDocument.paragraph(text),
        SmallDocument.table(rows: [[text]]), SmallDocument.paragraph(text),
        .paragraph([SmallDocument.text(text)], role: .signature), .blank(lines: 1),
      ]
    }
    let columns = try Self.laidOut(blocks("a"), blocks("A")).blocks.compactMap { block in
      if case .columns(let pairs) = block { pairs.count } else { nil }
    }
    #expect(columns == [1, 2, 1, 1])
  }

  @Test("refuses a table whose cells span columns")
  func spans() {
    let row = Table.Row(cells: [SmallDocument.cell("a", span: 2)])
    let table = Block.table(
      Table(columns: [.init(share: 0.5), .init(share: 0.5)], header: [], rows: [row]))
    let document = SmallDocument.with(table)
    #expect(BilingualLayout.document(document, document, layout: .sideBySide) == nil)
  }
}
