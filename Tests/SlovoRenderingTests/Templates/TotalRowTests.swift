import SlovoLocalization
import SlovoModel
import SlovoRendering
import SlovoZip
import Testing

@Suite("Rows of sums")
struct TotalRowTests {
  private static func content() throws -> SmallContent {
    var content = try SmallContent()
    try content.addAgenda()
    content.messages["total"] = ("Ukupno", "Total")
    content.programme.budget = Money(amount: Decimal(100), currency: "BAM")
    content.programme.support = Programme.Support()
    content.programme.support?.amount = Money(amount: Decimal(7), currency: "EUR")
    for days in ["1.5", "2"] {
      var activity = Activity(
        id: try SmallContent.id("a-\(content.programme.activities.count)"),
        title: try SmallContent.text("first"))
      activity.expertDays = Decimal(days)
      content.programme.activities.append(activity)
    }
    return content
  }

  private static func column(_ cell: TemplateContent, sum: Bool) throws -> TemplateNode.Column {
    var column = TemplateNode.Column(
      header: try SmallContent.text(sum ? "second" : "first"), width: 1, cell: cell,
      condition: TemplateCondition())
    column.isSummed = sum
    return column
  }

  private static func path(_ path: String) throws -> TemplateContent {
    .value(.path(try SmallContent.path(path)))
  }

  private static func table(
    _ list: String, spares: Int = 0, _ cell: TemplateContent
  ) throws -> TemplateNode {
    var loop = TemplateNode.Loop(list: try SmallContent.path(list), name: "row")
    loop.spares = spares
    return try table(loop, cell)
  }

  private static func table(
    _ loop: TemplateNode.Loop, _ cell: TemplateContent
  ) throws -> TemplateNode {
    TemplateNode(
      kind: .table(
        loop, caption: nil,
        columns: [try column(path("row.title"), sum: false), try column(cell, sum: true)],
        subdued: nil, total: try SmallContent.text("total")))
  }

  private static func document(_ node: TemplateNode, _ tag: String = "en") throws -> Document {
    let built = try content().built([node], tag)
    #expect(built.findings.isEmpty)
    return built.document
  }

  private static func total(_ document: Document) throws -> Table.Row {
    guard case .table(let table)? = document.blocks.last else {
      throw Fault.noTable
    }
    #expect(table.rows.dropLast().allSatisfy { !$0.isTotal })
    return try #require(table.rows.last)
  }

  private enum Fault: Error { case noTable }

  @Test("add numbers up, and have their words in front of the sum")
  func numbers() throws {
    let node = try Self.table("programme.activities", Self.path("row.expert-days"))
    let total = try Self.total(Self.document(node))
    #expect(total.isTotal)
    #expect(BlockSketch.lines(total.cells[0].blocks) == ["Total"])
    #expect(BlockSketch.lines(total.cells[1].blocks) == ["3.5"])
    #expect(total.cells[1].value == .number(try #require(Decimal("3.5"))))
    let bosnian = try Self.total(Self.document(node, "bs-Latn"))
    #expect(BlockSketch.lines(bosnian.cells[0].blocks) == ["Ukupno"])
    #expect(BlockSketch.lines(bosnian.cells[1].blocks) == ["3,5"])
  }

  @Test("add amounts of one currency up")
  func amounts() throws {
    let node = try Self.table("agenda.items", Self.path("programme.budget"))
    let total = try Self.total(Self.document(node))
    #expect(total.cells[1].value == Money(amount: Decimal(300), currency: "BAM").map { .money($0) })
    #expect(BlockSketch.lines(total.cells[1].blocks).first?.contains("300") == true)
  }

  @Test("keep currencies apart, and mean no number then")
  func currencies() throws {
    func node(_ path: String, absent: String? = nil) throws -> TemplateNode {
      TemplateNode(
        kind: .paragraph(try SmallContent.text("event.summary"), role: .body),
        condition: TemplateCondition(
          present: try SmallContent.path(path), absent: try absent.map(SmallContent.path)))
    }
    let nodes = [
      try node("programme.budget", absent: "row.is-break"), try node("programme.support.amount"),
    ]
    let total = try Self.total(Self.document(Self.table("agenda.items", .nodes(nodes))))
    #expect(total.cells[1].value == nil)
    let sums = BlockSketch.lines(total.cells[1].blocks)
    #expect(sums.count == 2)
    #expect(sums[0].contains("200"))
    #expect(sums[1].contains("7"))
  }

  @Test("are to be filled in where numbers are")
  func form() throws {
    let node = try Self.table(
      TemplateNode.Loop(list: nil, name: "row", blanks: 3),
      .value(.input(.number(decimals: 2))))
    let total = try Self.total(Self.document(node))
    guard case .paragraph(let content, _)? = total.cells[1].blocks.first,
      case .control(let control)? = content.first
    else {
      Issue.record("there is no place to fill in")
      return
    }
    #expect(control.kind == .number(decimals: 2))
    #expect(control.label.plainText == "Total – Second")
    #expect(total.cells[1].value == nil)
  }

  @Test("are to be filled in where rows are added by hand")
  func spareRows() throws {
    let node = try Self.table("programme.activities", spares: 2, Self.path("row.expert-days"))
    let total = try Self.total(Self.document(node))
    #expect(total.cells[1].value == nil)
    #expect(!total.cells[1].blocks.isEmpty)
  }

  // MARK: In files

  private static func files(_ document: Document) throws -> [String: String] {
    var parts: [String: String] = [:]
    for entry in try ZipArchive.read(XLSXRenderer().render(document)).entries() {
      parts[entry.path] = String(decoding: entry.bytes, as: UTF8.self)
    }
    return parts
  }

  @Test("are formulas in a workbook, with the value they have now")
  func formulas() throws {
    let amounts = try Self.table("agenda.items", Self.path("programme.budget"))
    let parts = try Self.files(Self.document(amounts))
    let sheet = try #require(parts["xl/worksheets/sheet1.xml"])
    #expect(sheet.contains("<f>SUM(B2:B4)</f><v>300</v>"))
    #expect(parts["xl/styles.xml"]?.contains("#,##0") == true)
    let table = try #require(parts["xl/tables/table1.xml"])
    #expect(table.contains("ref=\"A1:B5\" totalsRowCount=\"1\""))
    #expect(table.contains("<autoFilter ref=\"A1:B4\"/>"))
    #expect(table.contains("totalsRowLabel=\"Total\""))
    #expect(
      table.contains(
        "totalsRowFunction=\"custom\"><totalsRowFormula>SUM(B2:B4)</totalsRowFormula>"))
  }

  @Test("of a form are formulas as well, over cells that take numbers only")
  func places() throws {
    let node = try Self.table(
      TemplateNode.Loop(list: nil, name: "row", blanks: 3),
      .value(.input(.number(decimals: 2))))
    let parts = try Self.files(Self.document(node))
    let sheet = try #require(parts["xl/worksheets/sheet1.xml"])
    #expect(sheet.contains("<f>SUM(B2:B4)</f><v>0.00</v>"))
    #expect(
      sheet.contains(
        "<dataValidation type=\"decimal\" operator=\"greaterThanOrEqual\" allowBlank=\"1\" "
          + "showErrorMessage=\"1\" sqref=\"B2 B3 B4\"><formula1>0</formula1>"))
    #expect(parts["xl/styles.xml"]?.contains("formatCode=\"#,##0.00\"") == true)
  }

  @Test("stand apart in every format", arguments: [Document.Layout.sideBySide, .stacked])
  func apart(layout: Document.Layout) throws {
    let node = try Self.table("programme.activities", Self.path("row.expert-days"))
    let both = try #require(
      BilingualLayout.document(
        Self.document(node), Self.document(node, "bs-Latn"), layout: layout))
    #expect(try Self.total(both).isTotal)
    #expect(try HTMLRenderer().string(both).contains("<tr class=\"total\">"))
    #expect(try HTMLRenderer().string(both).contains("<th scope=\"row\""))
    #expect(try MarkdownRenderer().string(both).contains("**Total**"))
    #expect(try TypstRenderer().string(both).contains("fill: label-fill"))
    #expect(try JSONRenderer().string(both).contains("\"total\": true"))
    #expect(try PlainTextRenderer().string(both).contains("Total"))
  }
}
