import SlovoModel
import SlovoRendering
import SlovoZip
import Testing

@Suite("XLSXRenderer")
struct XLSXRendererTests {
  private func part(_ path: String, of blocks: Block...) throws -> String {
    var document = SmallDocument.with()
    document.blocks = blocks
    let archive = try ZipArchive.read(XLSXRenderer().render(document))
    return String(decoding: try archive.bytes(of: path), as: UTF8.self)
  }

  private static let sheet = "xl/worksheets/sheet1.xml"

  @Test(
    "writes values where a text is one",
    arguments: [
      ("15", "<v>15</v>"), ("1,5", "<v>1.5</v>"), ("1.5", "<v>1.5</v>"), ("3.000", "<v>3000</v>"),
      ("3,000.50", "<v>3000.50</v>"), ("6.131,52 BAM", "<v>6131.52</v>"),
      ("EUR 3,000", "<v>3000</v>"), ("2024-05-17", "<v>45429</v>"), ("17.5.2024.", "<v>45429</v>"),
      ("12:00", "<v>0.500000000000000</v>"), ("−4", "<v>-4</v>"),
    ])
  func values(text: String, cell: String) throws {
    let sheet = try part(Self.sheet, of: SmallDocument.table(header: [["A"]], rows: [[text]]))
    #expect(sheet.contains(cell))
  }

  @Test(
    "leaves text as it is, never a formula",
    arguments: [
      "=1+1", "0387 21", "+387 33 123", "1. 2. 3", "10:75", "a", "1.2.3.4.5.6", "12:00 h",
    ])
  func texts(text: String) throws {
    let sheet = try part(Self.sheet, of: SmallDocument.table(header: [["A"]], rows: [[text]]))
    #expect(sheet.contains("t=\"inlineStr\"><is><t>\(text)</t></is>"))
    #expect(!sheet.contains("<f"))
  }

  @Test("makes two columns of stretches of time")
  func stretches() throws {
    let table = SmallDocument.table(
      header: [["Vrijeme", "Sesija"]], rows: [["09:00–09:15", "a"], ["12:00–18:00", "b"]])
    let sheet = try part(Self.sheet, of: table)
    #expect(sheet.contains("<t>Vrijeme</t>"))
    #expect(sheet.contains("<t>Vrijeme (–)</t>"))
    #expect(sheet.contains("<v>0.375000000000000</v>"))
    #expect(sheet.contains("<v>0.750000000000000</v>"))
  }

  @Test("has a real table with filters and a header that stays")
  func table() throws {
    let block = SmallDocument.table(header: [["A", "a"]], rows: [["1", "2"]])
    let table = try part("xl/tables/table1.xml", of: block)
    #expect(table.contains("ref=\"A1:B2\""))
    #expect(table.contains("<autoFilter ref=\"A1:B2\"/>"))
    // Names of columns may not differ by the size of letters only.
    #expect(table.contains("name=\"a (2)\""))
    let sheet = try part(Self.sheet, of: block)
    #expect(sheet.contains("state=\"frozen\""))
  }

  @Test("names sheets after their headings, within the limits of names")
  func names() throws {
    let table = SmallDocument.table(header: [["A"]], rows: [["1"]])
    let heading = Block.heading(
      level: 2, [SmallDocument.text("Vrlo dug naslov: pregled / [sve] događaja i sesija?")])
    let workbook = try part("xl/workbook.xml", of: heading, table, table)
    #expect(workbook.contains("name=\"Vrlo dug naslov pregled sve dog\""))
    #expect(workbook.contains("name=\"Vrlo dug naslov pregled sve d 2\""))
  }

  @Test("keeps what looks like the number of a character")
  func codes() throws {
    let sheet = try part(
      Self.sheet, of: SmallDocument.table(header: [["A"]], rows: [["a_x000A_b _x"]]))
    #expect(sheet.contains("a_x005F_x000A_b _x"))
  }

  @Test("has nothing for a document without tables")
  func noTables() {
    let document = SmallDocument.with(SmallDocument.paragraph("a"))
    #expect(!XLSXRenderer().canRender(document))
    #expect(throws: RenderingError(.tablesMissing, document: "test")) {
      try XLSXRenderer().render(document)
    }
  }
}
