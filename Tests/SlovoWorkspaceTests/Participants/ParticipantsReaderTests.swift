import SlovoModel
import SlovoWorkspace
import SlovoZip
import Testing

@Suite("A file of participants")
struct ParticipantsReaderTests {
  private static func read(_ bytes: [UInt8], file: String = "list") throws -> [Attendee] {
    try list(bytes, file: file).people
  }

  private static func list(_ bytes: [UInt8], file: String = "list") throws -> ParticipantsList {
    try ParticipantsReader(workspace: ShippedContent.workspace()).read(bytes, file: file)
  }

  private static func faults(_ text: String) throws -> [String] {
    do {
      _ = try read(Array(text.utf8))
      return []
    } catch let error as ParticipantsError {
      return error.faults.map(\.description)
    }
  }

  private static let person: Attendee = {
    var person = Attendee(number: 1, name: PersonName("Amra Hadžić", surname: "Hadžić"))
    person.gender = .female
    person.organisation = "Općina; Ilidža"
    person.email = "amra@example.org"
    return person
  }()

  @Test(
    "is read with the headers of any language, any separator and line end",
    arguments: [
      "name,gender,organisation,e-mail\nAmra Hadžić,f,Općina; Ilidža,amra@example.org\n",
      "\u{FEFF}Ime i prezime;Spol;Organizacija;E-mail\r\nAmra Hadžić;ž;\"Općina; Ilidža\";amra@example.org",
      "ИМЕ И ПРЕЗИМЕ\tПол\tОрганизација\tЕ-пошта\n\nAmra  Hadžić\tЖ\tOpćina; Ilidža\tamra@example.org\n\n",
      "sep=;\r\nname;gender;organisation;email\r\nAmra Hadžić;f;\"Općina; Ilidža\";amra@example.org\r\n",
      "име и презиме,е-пошта,пол,институција\nAmra Hadžić,amra@example.org,женски,Općina; Ilidža",
    ])
  func headers(text: String) throws {
    #expect(try Self.read(Array(text.utf8)) == [Self.person])
  }

  @Test(
    "is read with the headers that lists usually have",
    arguments: [
      "Spisak učesnika,,\nR. br.,Prezime i ime,M/Ž,E-mail adresa\n1,Hadžić Amra,Z,amra@example.org\n",
      "#;Ime;Prezime;Spol;E mail;Potpis\n1.;Amra;Hadžić;zensko;amra@example.org;\n",
      "Redni broj,First name,Last name,Gender,E-mail address,Telefon\n1,Amra,Hadžić,W,amra@example.org,061\n",
      "Р. бр.\tПрезиме и име\tПол\tЕ-мејл\n1\tHadžić Amra\tг-ђа\tamra@example.org\n",
      "ucesnik,spol,e-posta\n\"Hadžić, Amra\",g-đa,amra@example.org\n",
      "First name and surname,Gender,Email\nAmra Hadžić,F.,amra@example.org\n",
      ",Име и презиме,Пол,Е-адреса\n1,Amra Hadžić,femra,amra@example.org\n",
    ])
  func usualHeaders(text: String) throws {
    var person = Self.person
    person.organisation = nil
    #expect(try Self.read(Array(text.utf8)) == [person])
  }

  @Test("says which columns are not used")
  func unusedColumns() throws {
    let list = try Self.list(
      Array("R. br.,Ime,Telefon,Zvanje,Funkcija\n1,Amra Hadžić,061,mr,načelnica\n".utf8))
    #expect(list.people.map(\.role) == ["mr"])
    #expect(
      list.notes == [
        "list: row 1: not used: “R. br.”, “Telefon”, “Funkcija”; the columns are name, gender, "
          + "organisation, role, email, vocative"
      ])
  }

  @Test("may have columns for the documents of a language or a script")
  func audiences() throws {
    let text =
      "name,name-en,Ime i prezime (mk),name_Cyrl,role-sr-Cyrl\n"
      + "Đorđe Ilić,George Ilich,Ѓорѓи Илиќ,Ђорђе Илић,учесник\n"
    let person = try #require(try Self.read(Array(text.utf8)).first)
    func language(_ tag: String) throws -> Attendee.Audience {
      .language(try #require(LanguageTag(tag)))
    }
    #expect(person.name == PersonName("Đorđe Ilić", surname: "Ilić"))
    #expect(
      person.wordings[try language("en")]?.name == PersonName("George Ilich", surname: "Ilich"))
    #expect(
      person.wordings[try language("mk")]?.name == PersonName("Ѓорѓи Илиќ", surname: "Илиќ"))
    #expect(
      person.wordings[.script("Cyrl")]?.name == PersonName("Ђорђе Илић", surname: "Илић"))
    #expect(person.wordings[try language("sr-Cyrl")]?.role == "учесник")
  }

  @Test(
    "has every fault reported with its row and column",
    arguments: [
      ("", ["the file is empty; write a header and a row for each person"]),
      ("name\n", ["there is no person below the header"]),
      ("gender\nf\n", ["row 1: there is no column “name”; it holds the full name of each person"]),
      ("name,ime\nA,B\n", ["row 1, column “ime”: the column “name” stands twice"]),
      (
        "name,spol,email\nA,x,b\n,m,\n",
        [
          "row 2, column “spol”: “x” is no gender; write f or m, or nothing",
          "row 2, column “email”: “b” is no e-mail address; write one address without blanks, or nothing",
          "row 3, column “name”: the name is missing",
        ]
      ),
      ("name\nA,b\n", ["row 2, column “2”: the cell has no header above it"]),
      (
        "name,email\nAmra Hadžić,a@b.ba\nAmra Hadžić,c@b.ba\n\namra  hadžić,A@b.ba\n",
        [
          "row 5, column “name”: “amra hadžić” stands in row 2 already; remove one, or say in what they "
            + "differ"
        ]
      ),
      (
        "name,gender\n45123,f\n12.05.2024,f\n=A1,f\nUkupno: 2,\n",
        [
          "row 2, column “name”: “45123” is no name; a number or a date stands in the column of names",
          "row 3, column “name”: “12.05.2024” is no name; a number or a date stands in the column of names",
          "row 4, column “name”: “=A1” is a formula; write the name itself",
          "row 5, column “name”: “Ukupno: 2” is no name, which has no digits and no colon; write the name "
            + "alone, or remove the row",
        ]
      ),
      (
        "name\nПетар Пeтpoвски\n",
        [
          "row 2, column “name”: letters of two scripts in one word: “Пeтpoвски”; write it in one"
        ]
      ),
      (
        "name,role\nAmra\u{202E}Hadžić,a\u{7}b\n",
        [
          "row 2, column “name”: there is a sign that nobody sees (U+202E); write the text anew",
          "row 2, column “role”: there is a sign that nobody sees (U+7); write the text anew",
        ]
      ),
      (
        "name\n\(String(repeating: "a", count: 1_001))\n",
        ["row 2, column “name”: the text is longer than 1,000 bytes; is this the right file?"]
      ),
      ("name\n\"A", ["a quotation mark is not closed before the end of the file"]),
    ])
  func malformed(text: String, faults: [String]) throws {
    #expect(try Self.faults(text) == faults)
  }

  @Test(
    "that is no workbook of today is refused with what to do",
    arguments: [
      (
        "list.xls", [0xD0, 0xCF, 0x11, 0xE0, 0xA1] as [UInt8],
        "list.xls: this is an old workbook (XLS), or one with a password; save it as XLSX without a "
          + "password, or as CSV in UTF-8"
      ),
      (
        "list.xlsx", Array("not zip".utf8),
        "list.xlsx: this is no XLSX file, although its name says so; save the list as XLSX or CSV in "
          + "the program that it was made with"
      ),
    ])
  func otherFiles(file: String, bytes: [UInt8], expected: String) throws {
    let error = #expect(throws: ParticipantsError.self) { try Self.read(bytes, file: file) }
    #expect(error?.description == expected)
  }

  private static func workbook(_ sheet: String, strings: String) throws -> [UInt8] {
    let main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    let package = "http://schemas.openxmlformats.org/package/2006/relationships"
    let parts = [
      (
        "xl/workbook.xml",
        "<workbook xmlns=\"\(main)\" xmlns:r=\"\(office)\"><sheets>"
          + "<sheet name=\"A\" sheetId=\"7\" r:id=\"rId3\"/></sheets></workbook>"
      ),
      (
        "xl/_rels/workbook.xml.rels",
        "<Relationships xmlns=\"\(package)\">"
          + "<Relationship Id=\"rId3\" Type=\"\(office)/worksheet\" Target=\"worksheets/a.xml\"/>"
          + "</Relationships>"
      ),
      (
        "xl/worksheets/a.xml",
        "<worksheet xmlns=\"\(main)\"><sheetData>\(sheet)</sheetData></worksheet>"
      ),
      (
        "xl/styles.xml",
        "<styleSheet xmlns=\"\(main)\"><numFmts count=\"1\">"
          + "<numFmt numFmtId=\"164\" formatCode=\"dd.mm.yyyy\"/></numFmts><cellXfs count=\"4\">"
          + "<xf numFmtId=\"0\"/><xf numFmtId=\"14\"/><xf numFmtId=\"164\"/>"
          + "<xf numFmtId=\"49\"/></cellXfs></styleSheet>"
      ),
      ("xl/sharedStrings.xml", "<sst xmlns=\"\(main)\">\(strings)</sst>"),
    ]
    return try ZipArchive.write(
      parts.map { ZipEntry(path: $0.0, bytes: Array($0.1.utf8)) }, modified: .earliest)
  }

  @Test("may be a workbook with shared and inline strings, and cells that are not there")
  func workbook() throws {
    let bytes = try Self.workbook(
      """
      <row r="2"><c r="B2" t="s"><v>0</v></c><c r="C2" t="inlineStr"><is><t>Spol</t></is></c>\
      <c r="E2" t="s"><v>1</v></c></row>\
      <row r="4"><c r="B4" t="s"><v>2</v></c><c r="C4" t="inlineStr"><is><t>ž</t></is></c>\
      <c r="E4" t="str"><v>amra@example.org</v></c></row>
      """,
      strings: "<si><t>Ime i prezime</t></si><si><r><t>E-</t></r><r><t>mail</t></r></si>"
        + "<si><t>Amra Hadžić</t></si>")
    var person = Self.person
    person.organisation = nil
    #expect(try Self.read(bytes) == [person])
  }

  @Test(
    "has a cell reported that shows something else than it holds",
    arguments: [
      (
        "<c r=\"B2\" s=\"1\"><v>45413</v></c>",
        "row 2, column “role”: the cell B2 holds a date or another number (45413) that it shows in "
          + "another way; format the column as text and write what is meant"
      ),
      (
        "<c r=\"B2\" s=\"2\"><v>45413.5</v></c>",
        "row 2, column “role”: the cell B2 holds a date or another number (45413.5) that it shows in "
          + "another way; format the column as text and write what is meant"
      ),
      (
        "<c r=\"B2\"><f>A1</f></c>",
        "row 2, column “role”: the formula in B2 has no result; open the file in a spreadsheet program "
          + "and save it, or write the text itself"
      ),
      (
        "<c r=\"B2\" t=\"e\"><f>A1</f><v>#REF!</v></c>",
        "row 2, column “role”: the cell B2 shows the error #REF!; write the text itself"
      ),
    ])
  func otherValues(cell: String, fault: String) throws {
    let bytes = try Self.workbook(
      """
      <row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c>\
      <c r="C1" t="s"><v>2</v></c></row>\
      <row r="2"><c r="A2" t="s"><v>3</v></c>\(cell)<c r="C2" s="1"><v>45413</v></c></row>
      """,
      strings: "<si><t>name</t></si><si><t>role</t></si><si><t>birthday</t></si>"
        + "<si><t>Amra Hadžić</t></si>")
    let error = #expect(throws: ParticipantsError.self) { try Self.read(bytes) }
    #expect(error?.faults.map(\.description) == [fault])
  }

  @Test(
    "has numbers and results of formulas as they are shown",
    arguments: [
      ("<c r=\"B2\"><v>12</v></c>", "12"),
      ("<c r=\"B2\" s=\"3\"><v>3.876112E7</v></c>", "38761120"),
      ("<c r=\"B2\" t=\"str\"><f>A1</f><v>trener</v></c>", "trener"),
      ("<c r=\"B2\" t=\"b\"><v>1</v></c>", "TRUE"),
    ])
  func shownValues(cell: String, role: String) throws {
    let bytes = try Self.workbook(
      """
      <row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c></row>\
      <row r="2"><c r="A2" t="s"><v>2</v></c>\(cell)</row>
      """,
      strings: "<si><t>name</t></si><si><t>role</t></si><si><t>Amra Hadžić</t></si>")
    #expect(try Self.read(bytes).map(\.role) == [role])
  }

  @Test("that is a ZIP archive but no workbook is refused")
  func otherArchive() throws {
    let bytes = try ZipArchive.write([ZipEntry(path: "a", bytes: [1])], modified: .earliest)
    let error = #expect(throws: ParticipantsError.self) { try Self.read(bytes) }
    #expect(
      error?.description
        == "list: this is no workbook that has a sheet; save the list as XLSX or CSV")
  }
}
