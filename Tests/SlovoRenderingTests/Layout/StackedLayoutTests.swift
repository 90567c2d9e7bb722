import SlovoModel
import SlovoRendering
import Testing

@Suite("Documents with the second language under the first")
struct StackedLayoutTests {
  private static func lines(_ first: [Block], _ second: [Block]) throws -> [String] {
    var (one, other) = (SmallDocument.with(), SmallDocument.with())
    one.blocks = first
    other.blocks = second
    let document = try #require(BilingualLayout.document(one, other, layout: .stacked))
    return BlockSketch.lines(document.blocks)
  }

  @Test("puts a paragraph under its translation")
  func paragraph() throws {
    #expect(
      try Self.lines([SmallDocument.paragraph("prvi")], [SmallDocument.paragraph("first")])
        == ["prvi", "translation: first"])
  }

  @Test("keeps the outline to one language", arguments: 1...4)
  func heading(level: Int) throws {
    #expect(
      try Self.lines(
        [.heading(level: level, [SmallDocument.text("Cilj")])],
        [.heading(level: level, [SmallDocument.text("Aim")])])
        == [String(repeating: "#", count: level) + " Cilj", "translation \(level): Aim"])
  }

  @Test("has one table of contents for both languages, also side by side")
  func contents() throws {
    func document(_ title: String, _ words: String, heading: Int = 2) -> Document {
      SmallDocument.with(
        .contents(
          Contents(
            title: [SmallDocument.text(title)],
            entries: [.init(level: 2, words: [SmallDocument.text(words)], heading: heading)])))
    }
    let (one, other) = (document("Sadržaj", "Cilj"), document("Contents", "Aim"))
    for layout in [Document.Layout.stacked, .sideBySide] {
      let both = try #require(BilingualLayout.document(one, other, layout: layout))
      #expect(
        BlockSketch.lines(both.blocks) == ["contents: Sadržaj / Contents", "2 → 2 Cilj / Aim"])
      #expect(
        BilingualLayout.document(one, document("Contents", "Aim", heading: 3), layout: layout)
          == nil)
    }
  }

  @Test("writes once what both languages say alike")
  func same() throws {
    let blocks: [Block] = [
      .heading(level: 2, [SmallDocument.text("Agenda")]), SmallDocument.paragraph("____"),
    ]
    #expect(try Self.lines(blocks, blocks) == ["## Agenda", "____"])
  }

  @Test("puts both languages into each item of a list")
  func items() throws {
    func list(_ isOrdered: Bool, _ words: String...) -> Block {
      .list(isOrdered: isOrdered, items: words.map { [SmallDocument.paragraph($0)] })
    }
    #expect(
      try Self.lines([list(false, "a", "0")], [list(false, "A", "0")])
        == ["- a · translation: A", "- 0"])
    #expect(
      try Self.lines([list(true, "a", "b")], [list(true, "A", "B")])
        == ["1. a · translation: A", "2. b · translation: B"])
  }

  @Test("puts both languages into each cell of a table, and keeps rows that are set apart")
  func table() throws {
    func table(_ words: String...) -> Block {
      guard
        case .table(var table) = SmallDocument.table(
          header: [[words[0], words[1]]], rows: [["9:00", words[2]]], caption: words[3])
      else { return .pageBreak }
      table.rows[0].isSubdued = true
      return .table(table)
    }
    #expect(
      try Self.lines(
        [table("Vrijeme", "Šta", "Pauza", "Tok")], [table("Time", "What", "Break", "Flow")])
        == [
          "table: Tok / Flow", "[*Vrijeme · translation: Time; Šta · translation: What]",
          "[~9:00; Pauza · translation: Break]",
        ])
  }

  @Test("joins short labels in a line, and leaves long ones and those in cells")
  func labels() throws {
    func label(_ text: String) -> Block { .paragraph([SmallDocument.text(text)], role: .label) }
    func table(_ text: String) -> Block {
      .table(
        Table(
          columns: [.init(share: 1)], header: [],
          rows: [Table.Row(cells: [Table.Cell([label(text)])])]))
    }
    let long = String(repeating: "pitanje ", count: 6)
    #expect(
      try Self.lines(
        [label("Cilj"), label(long), table("Cilj")],
        [label("Aim"), label(long + "en"), table("Aim")])
        == [
          "label: Cilj / Aim", "label: \(long)", "translation: \(long)en",
          "[label: Cilj · translation: Aim]",
        ])
  }

  @Test("joins the names of fields, and short values")
  func fields() throws {
    #expect(
      try Self.lines(
        [
          SmallDocument.table(
            .fields, rows: [["Trajanje", "45 min."], ["Mjesto", "Bit će naknadno objavljeno"]])
        ],
        [
          SmallDocument.table(
            .fields, rows: [["Duration", "45 min"], ["Venue", "To be announced"]])
        ])
        == [
          "[Trajanje / Duration; 45 min. / 45 min]",
          "[Mjesto / Venue; Bit će naknadno objavljeno · translation: To be announced]",
        ])
  }

  @Test("keeps the width of columns and the spans of cells")
  func spans() throws {
    let row = Table.Row(cells: [SmallDocument.cell("a", span: 2)])
    let table = Table(columns: [.init(share: 0.3), .init(share: 0.7)], header: [], rows: [row])
    let document = SmallDocument.with(.table(table))
    let both = try #require(BilingualLayout.document(document, document, layout: .stacked))
    #expect(both.blocks == [.table(table)])
  }

  @Test("writes empty lines and page breaks once")
  func breaks() throws {
    #expect(
      try Self.lines([.blank(lines: 2), .pageBreak], [.blank(lines: 2), .pageBreak])
        == ["__", "---"])
  }

  @Test("leaves the page as it lies")
  func landscape() throws {
    let words = (0..<6).map { "\($0)" }
    let document = SmallDocument.with(SmallDocument.table(rows: [words]))
    let both = try #require(BilingualLayout.document(document, document, layout: .stacked))
    #expect(!both.isLandscape)
  }
}
