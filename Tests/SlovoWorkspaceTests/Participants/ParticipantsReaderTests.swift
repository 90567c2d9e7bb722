import SlovoModel
import SlovoWorkspace
import SlovoZip
import Testing

@Suite("A file of participants")
struct ParticipantsReaderTests {
  private static func read(_ bytes: [UInt8]) throws -> [Attendee] {
    try ParticipantsReader(workspace: ShippedContent.workspace()).read(bytes, file: "list")
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
    var person = Attendee(number: 1, name: "Amra Hadžić")
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
    "has every fault reported with its row and column",
    arguments: [
      ("", ["the file is empty; write a header and a row for each person"]),
      ("name\n", ["there is no person below the header"]),
      ("gender\nf\n", ["row 1: there is no column “name”; it holds the full name of each person"]),
      (
        "name,foo\nA,\n",
        [
          "row 1, column “foo”: no such column is known; there are name, gender, organisation, role, "
            + "email, vocative"
        ]
      ),
      ("name,ime\nA,B\n", ["row 1, column “ime”: the column “name” stands twice"]),
      (
        "name,spol,email\nA,x,b\n,m,\n",
        [
          "row 2, column “spol”: “x” is no gender; write f or m, or nothing",
          "row 2, column “email”: “b” is no e-mail address",
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
        "name,gender\n45123,f\n12.05.2024,f\n=A1,f\n",
        [
          "row 2, column “name”: “45123” is no name; a number or a date stands in the column of names",
          "row 3, column “name”: “12.05.2024” is no name; a number or a date stands in the column of names",
          "row 4, column “name”: “=A1” is a formula; write the name itself",
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

  @Test("must be UTF-8")
  func encoding() throws {
    let error = #expect(throws: ParticipantsError.self) {
      try Self.read(Array("name\nA".utf8) + [0x9A, 0x0A])
    }
    #expect(error?.description == "list: row 2: this is not UTF-8; save the list as CSV in UTF-8")
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

  @Test("that is a ZIP archive but no workbook is refused")
  func otherArchive() throws {
    let bytes = try ZipArchive.write([ZipEntry(path: "a", bytes: [1])], modified: .earliest)
    let error = #expect(throws: ParticipantsError.self) { try Self.read(bytes) }
    #expect(
      error?.description
        == "list: this is no workbook that has a sheet; save the list as XLSX or CSV")
  }
}
