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
      "0387 21", "1. 2. 3", "10:75", "a", "1.2.3.4.5.6", "12:00 h",
    ])
  func texts(text: String) throws {
    let sheet = try part(Self.sheet, of: SmallDocument.table(header: [["A"]], rows: [[text]]))
    #expect(sheet.contains("t=\"inlineStr\"><is><t>\(text)</t></is>"))
    #expect(!sheet.contains("<f"))
  }

  @Test(
    "marks text that would become a formula when the cell is edited",
    arguments: ["=1+1", "+387 33 123", "@SUM(A1)", "-2+3", "=cmd|' /C calc'!A0"])
  func formulas(text: String) throws {
    let table = SmallDocument.table(header: [["A"]], rows: [[text], ["a"]])
    let sheet = try part(Self.sheet, of: table)
    #expect(sheet.contains("s=\"2\" t=\"inlineStr\"><is><t>\(text)</t></is>"))
    #expect(sheet.contains("s=\"3\" t=\"inlineStr\"><is><t>a</t></is>"))
    let formats = try part("xl/styles.xml", of: table).split(separator: "<cellXfs").last ?? ""
    #expect(
      formats.split(separator: "<xf ").dropFirst().map { $0.contains("quotePrefix=\"1\"") }.prefix(
        4)
        == [false, false, true, false])
  }

  @Test(
    "shows amounts as the text does",
    arguments: [
      ("3.000 EUR", "#,##0&quot; EUR&quot;"), ("6.131,52 КМ", "#,##0.00&quot; КМ&quot;"),
      ("60.000 ден.", "#,##0&quot; ден.&quot;"), ("90 min.", "#,##0&quot; min.&quot;"),
    ])
  func amounts(text: String, format: String) throws {
    let styles = try part(
      "xl/styles.xml", of: SmallDocument.table(header: [["A"]], rows: [[text]]))
    #expect(styles.contains("formatCode=\"\(format)\""))
  }

  @Test("knows the amount in words around it")
  func amountInWords() throws {
    let money = try #require(Money(amount: Decimal(3000), currency: "EUR"))
    let cell = Table.Cell([SmallDocument.paragraph("do 3.000 EUR bruto")], value: .money(money))
    let block = Block.table(
      Table(columns: [.init(share: 1)], header: [], rows: [.init(cells: [cell])]))
    #expect(try part(Self.sheet, of: block).contains("<v>3000</v>"))
    #expect(
      try part("xl/styles.xml", of: block).contains(
        "formatCode=\"&quot;do &quot;#,##0&quot; EUR bruto&quot;\""))
  }

  // MARK: Dates

  private static let words = WorkbookWords(
    date: [.day, .text(". "), .month, .text(". "), .year, .text(".")],
    calendar: [SmallDocument.text("Kalendar")], entry: [SmallDocument.text("Šta")],
    when: [SmallDocument.text("Kada")], start: [SmallDocument.text("Početak")],
    end: [SmallDocument.text("Kraj")], earliest: [SmallDocument.text("Najranije")],
    latest: [SmallDocument.text("Najkasnije")], days: [SmallDocument.text("Broj dana")],
    facts: [SmallDocument.text("Osnovni podaci")])

  private static func parts(_ document: Document) throws -> [String: String] {
    let entries = try ZipArchive.read(XLSXRenderer().render(document)).entries()
    return Dictionary(
      uniqueKeysWithValues: entries.map { ($0.path, String(decoding: $0.bytes, as: UTF8.self)) })
  }

  @Test("puts the days that words mean beside them, and counts them")
  func dates() throws {
    let (first, last) = (RichDocument.day("2024-10-01"), RichDocument.day("2024-10-11"))
    let dates: [(String, When)] = [
      ("od 1. do 11. oktobra", When(.days(first...last))),
      ("do 11. oktobra", When(.day(last), role: .until)),
      ("nije naveden", .unstated),
    ]
    var document = SmallDocument.with(
      .table(
        Table(
          columns: [.init(share: 1)], header: [.init(cells: [SmallDocument.cell("Datum")])],
          rows: dates.map { words, when in
            .init(cells: [.init([SmallDocument.paragraph(words)], value: .when(when))])
          })))
    document.workbook = Self.words
    let parts = try Self.parts(document)
    let sheet = try #require(parts[Self.sheet])
    for name in ["Datum", "Početak", "Kraj", "Broj dana"] {
      #expect(sheet.contains("<t>\(name)</t>"))
    }
    #expect(
      sheet.contains(
        "<v>45566</v></c><c r=\"C2\" s=\"3\"><v>45576</v></c>"
          + "<c r=\"D2\" s=\"4\"><f>INT(C2)-INT(B2)+1</f><v>11</v></c>"))
    #expect(
      sheet.contains(
        "<c r=\"B3\" s=\"2\"/><c r=\"C3\" s=\"3\"><v>45576</v></c><c r=\"D3\" s=\"2\"/>"))
    #expect(sheet.contains("<c r=\"C4\" s=\"2\"/>"))
    #expect(!sheet.contains("Najranije"))
    #expect(
      parts["xl/styles.xml"]?.contains(
        "formatCode=\"d&quot;. &quot;m&quot;. &quot;yyyy&quot;.&quot;\"") == true)
  }

  @Test("counts no days where only some of them are meant, and shows no day of a month")
  func fuzzyDates() throws {
    let (first, last) = (RichDocument.day("2024-10-01"), RichDocument.day("2024-10-10"))
    let month = try SmallContent.month("2024-10")
    let dates = [
      When(.days(first...last), role: .window), When(.month(month)), When(.months(month...month)),
      When(.part(.beginning, month)),
    ]
    var document = SmallDocument.with(
      .table(
        Table(
          columns: [.init(share: 1)], header: [.init(cells: [SmallDocument.cell("Datum")])],
          rows: dates.map {
            .init(cells: [.init([SmallDocument.paragraph("a")], value: .when($0))])
          })))
    document.workbook = Self.words
    let parts = try Self.parts(document)
    let sheet = try #require(parts[Self.sheet])
    #expect(sheet.contains("<t>Najranije</t>"))
    #expect(sheet.contains("<t>Najkasnije</t>"))
    #expect(!sheet.contains("<f>"))
    let day = "<c r=\"B2\" s=\"3\"><v>45566</v></c><c r=\"C2\" s=\"3\"><v>45575</v></c>"
    #expect(sheet.contains(day))
    for line in 3...5 { #expect(sheet.contains("<c r=\"B\(line)\" s=\"4\"><v>45566</v></c>")) }
    #expect(parts["xl/styles.xml"]?.contains("formatCode=\"mm&quot; / &quot;yyyy\"") == true)
  }

  // MARK: Notes

  private static func paragraph(_ text: String, _ role: ParagraphRole) -> Block {
    .paragraph([SmallDocument.text(text)], role: role)
  }

  private static let list = SmallDocument.table(header: [["Ime", "Potpis"]], rows: [["Ana", ""]])

  @Test("has below a table what stands right above it, and the remarks right below it")
  func notes() throws {
    let sheet = try part(
      Self.sheet,
      of: Self.paragraph("ranije", .body), Self.paragraph("oznaka", .label),
      Self.paragraph("uputa", .body), Self.paragraph("saglasnost", .remark), Self.list,
      Self.paragraph("napomena", .remark), Self.paragraph("tekst", .body),
      Self.paragraph("kasnije", .remark))
    for (line, note) in [(4, "uputa"), (5, "saglasnost"), (6, "napomena")] {
      #expect(sheet.contains("<c r=\"A\(line)\" s=\"3\" t=\"inlineStr\"><is><t>\(note)</t>"))
      #expect(sheet.contains("<mergeCell ref=\"A\(line):B\(line)\"/>"))
    }
    for other in ["ranije", "tekst", "kasnije"] { #expect(!sheet.contains("<t>\(other)</t>")) }
  }

  @Test("has notes in both languages")
  func notesInTwoLanguages() throws {
    func english(_ text: String) -> Block {
      .paragraph([.text(text, language: SmallDocument.english.tag)], role: .remark)
    }
    let pair = ColumnPair(
      left: [Self.paragraph("saglasnost", .remark)], right: [english("consent")])
    for blocks: [Block] in [
      [.columns([pair]), Self.list], [Self.list, .columns([pair])],
      [Self.paragraph("saglasnost", .remark), Self.paragraph("consent", .translation), Self.list],
      [Self.list, Self.paragraph("saglasnost", .remark), Self.paragraph("consent", .translation)],
    ] {
      var document = SmallDocument.with()
      document.languages.append(SmallDocument.english)
      document.blocks = blocks
      let sheet = try #require(try Self.parts(document)[Self.sheet])
      #expect(sheet.contains("<t>saglasnost</t>"))
      #expect(sheet.contains("<t>consent</t>"))
    }
  }

  @Test("names the table of facts below the title apart from the table that the title is about")
  func facts() throws {
    let title = Block.heading(level: 1, [SmallDocument.text("Lista")])
    var document = SmallDocument.with()
    document.blocks = [title, SmallDocument.table(.fields, rows: [["Datum", "a"]]), Self.list]
    document.workbook = Self.words
    let workbook = try #require(try Self.parts(document)["xl/workbook.xml"])
    #expect(workbook.contains("name=\"Osnovni podaci\" sheetId=\"1\""))
    #expect(workbook.contains("name=\"Lista\" sheetId=\"2\""))
  }

  @Test(
    "keeps numbers away from the words of the next cell", arguments: ["15", "12:00", "3.000 EUR"])
  func alignment(number: String) throws {
    let styles = try part(
      "xl/styles.xml", of: SmallDocument.table(header: [["A", "B"]], rows: [[number, "a"]]))
    #expect(styles.contains("<alignment horizontal=\"right\" vertical=\"top\" indent=\"1\"/>"))
    #expect(styles.contains("<alignment vertical=\"top\" wrapText=\"1\"/>"))
  }

  // MARK: The calendar

  @Test("has a sheet of the calendar in the order of days, after the tables")
  func calendar() throws {
    var document = SmallDocument.with(SmallDocument.table(header: [["A"]], rows: [["1"]]))
    document.workbook = Self.words
    func entry(_ summary: String, _ span: CalendarEntry.Span) -> CalendarEntry {
      CalendarEntry(
        id: summary, summary: summary, span: span, isTentative: false, isTransparent: false,
        timeZone: "Europe/Sarajevo", language: SmallDocument.language.tag,
        revised: RichDocument.day("2024-06-17"), revision: 1)
    }
    let day = RichDocument.day("2024-05-17")
    let (nine, five) = (try #require(TimeOfDay("09:00")), try #require(TimeOfDay("17:00")))
    document.calendar = [
      entry(
        "b", .days(first: RichDocument.day("2024-06-01"), last: RichDocument.day("2024-09-10"))),
      entry("a", .times(day: day, start: nine, end: five)),
    ]
    let parts = try Self.parts(document)
    #expect(parts["xl/workbook.xml"]?.contains("name=\"Kalendar\" sheetId=\"2\"") == true)
    let sheet = try #require(parts["xl/worksheets/sheet2.xml"])
    #expect(sheet.contains("<v>45429.375000000000000</v>"))
    #expect(sheet.contains("<f>INT(C3)-INT(B3)+1</f><v>102</v>"))
    #expect(parts["xl/tables/table2.xml"]?.contains("ref=\"A1:D3\"") == true)
    #expect(parts["xl/styles.xml"]?.contains("yyyy&quot;.&quot;\\&quot; &quot;hh:mm") == false)
    document.calendar.removeLast()
    #expect(try Self.parts(document)["xl/worksheets/sheet2.xml"] == nil)
  }

  @Test("prints on paper of the house style, with the title at the head")
  func printing() throws {
    var document = SmallDocument.with(SmallDocument.table(header: [["A"]], rows: [["1"]]))
    document.properties.title = "R&D"
    document.style.paper = .letter
    let sheet = try #require(try Self.parts(document)[Self.sheet])
    #expect(sheet.contains("<pageSetup paperSize=\"1\" orientation=\"landscape\""))
    #expect(sheet.contains("<oddHeader>&amp;LR&amp;&amp;D</oddHeader>"))
    #expect(try Self.parts(document)["xl/workbook.xml"]?.contains("!$1:$1</definedName>") == true)
  }

  @Test("makes two columns of stretches of time, whichever sign they have", arguments: [":", "."])
  func stretches(sign: String) throws {
    let table = SmallDocument.table(
      header: [["Vrijeme", "Sesija"]],
      rows: [["9\(sign)00–09\(sign)15", "a"], ["12\(sign)00–18\(sign)00", "b"]])
    let sheet = try part(Self.sheet, of: table)
    #expect(sheet.contains("<t>Vrijeme</t>"))
    #expect(sheet.contains("<t>Vrijeme (–)</t>"))
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
    #expect(workbook.contains("name=\"Vrlo dug naslov – pregled\""))
    #expect(workbook.contains("name=\"Vrlo dug naslov 2\""))
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

  // MARK: Places to fill in

  private static func place(_ kind: FormControl.Kind) -> Table.Cell {
    let control = FormControl(
      name: "field-1", label: [], kind: kind, language: SmallDocument.language.tag)
    return Table.Cell([.paragraph([.control(control)], role: .body)])
  }

  private static func form(_ kinds: FormControl.Kind...) -> Document {
    SmallDocument.with(
      .table(
        Table(
          role: .fields, columns: [.init(share: 0.5), .init(share: 0.5)], header: [],
          rows: kinds.map { .init(cells: [SmallDocument.cell("a"), place($0)]) })))
  }

  private static func choice(_ answers: String...) -> FormControl.Kind {
    .choice(answers.map { [SmallDocument.text($0)] })
  }

  @Test("offers answers to choose from, a box to tick, and takes nothing but days for a date")
  func places() throws {
    let sheet = try #require(
      try Self.parts(Self.form(Self.choice("Da", "Ne"), .checkbox, .date, .text(lines: 1)))[
        Self.sheet])
    #expect(sheet.contains("<dataValidations count=\"3\">"))
    #expect(sheet.contains("sqref=\"B1\"><formula1>\"Da,Ne\"</formula1>"))
    #expect(sheet.contains("sqref=\"B2\"><formula1>\"☐,☒\"</formula1>"))
    #expect(sheet.contains("<dataValidation type=\"date\" operator=\"greaterThanOrEqual\""))
    #expect(!sheet.contains("Da / Ne"))
    #expect(sheet.contains("<t>☐</t>"))
  }

  @Test("keeps answers with commas, and long lists, on a sheet that is not shown")
  func hiddenLists() throws {
    let long = (1...60).map { "odgovor \($0)" }
    let parts = try Self.parts(
      Self.form(
        Self.choice("jedan, dva", "tri"), .choice(long.map { [SmallDocument.text($0)] })))
    let sheet = try #require(parts[Self.sheet])
    #expect(sheet.contains("<formula1>Lists!$A$1:$A$2</formula1>"))
    #expect(sheet.contains("<formula1>Lists!$B$1:$B$60</formula1>"))
    #expect(
      parts["xl/workbook.xml"]?.contains("name=\"Lists\" sheetId=\"2\" state=\"hidden\"") == true)
    #expect(parts["xl/worksheets/sheet2.xml"]?.contains("<t>odgovor 60</t>") == true)
  }

  @Test(
    "has no sheet for what is cut out or signed on paper",
    arguments: [Table.Role.cards, .signatures])
  func paper(role: Table.Role) {
    #expect(!XLSXRenderer().canRender(SmallDocument.with(SmallDocument.table(role, rows: [["a"]]))))
  }

  @Test("has room to write beside the name of a field, and gives long texts the wider columns")
  func widths() throws {
    func widths(_ block: Block) throws -> [Int] {
      try part(Self.sheet, of: block).split(separator: " width=\"").dropFirst().compactMap {
        Int($0.prefix { $0 != "\"" })
      }
    }
    #expect(try widths(SmallDocument.table(.fields, rows: [["Ime", ""]]))[1] >= 40)
    let long = Array(repeating: "riječ", count: 60).joined(separator: " ")
    let longer = Array(repeating: "riječ", count: 240).joined(separator: " ")
    let all = try widths(
      SmallDocument.table(
        header: [["Dan", "A", "B", "C", "D"]], rows: [["2024-05-17", long, longer, long, long]]))
    #expect(all[0] == 14)
    #expect(all[2] > all[1])
    #expect(all.reduce(0, +) <= 150)
  }
}
