import SlovoModel
import SlovoWorkspace
import SlovoZip
import Testing

/// Lists as coordinators make them.
@Suite("A list of a coordinator")
struct CoordinatorsListTests {
  private static func list(_ bytes: [UInt8]) throws -> ParticipantsList {
    try ParticipantsReader(workspace: ShippedContent.workspace()).read(bytes, file: "list")
  }

  private static func people(_ text: String) throws -> [Attendee] {
    try list(Array(text.utf8)).people
  }

  private static func faults(_ bytes: [UInt8]) throws -> [String] {
    do {
      _ = try list(bytes)
      return []
    } catch let error as ParticipantsError {
      return error.faults.map(\.description)
    }
  }

  @Test(
    "has genders in any common short form",
    arguments: [
      ("муж.", PersonGender.male), ("жен.", .female), ("маж.", .male), ("muš.", .male),
      ("gosp.", .male), ("žen", .female), ("Mr.", .male), ("Ms", .female),
    ])
  func genders(word: String, gender: PersonGender) throws {
    #expect(try Self.people("name,gender\nVanja Perić,\(word)\n").map(\.gender) == [gender])
  }

  @Test(
    "tells the gender by a form of address",
    arguments: [
      ("Ime i prezime", "gđa Amra Hadžić", "Amra Hadžić", PersonGender.female),
      ("Ime i prezime", "g. Emir Begić", "Emir Begić", .male),
      ("Име и презиме", "г-дин Петар Петровски", "Петар Петровски", .male),
      ("Full name", "Mr. John Smith", "John Smith", .male),
      ("Ime i prezime", "mr. Ana Perić", "mr. Ana Perić", nil),
      ("Ime i prezime", "G. Savić", "G. Savić", nil),
    ] as [(String, String, String, PersonGender?)])
  func addresses(header: String, written: String, name: String, gender: PersonGender?) throws {
    let person = try #require(try Self.people("\(header)\n\(written)\n").first)
    #expect(person.name.text == name)
    #expect(person.gender == gender)
  }

  @Test("has a column of titles that are forms of address, or of roles")
  func titles() throws {
    let addressed = try Self.people(
      "Title,Name,Position\nMr.,Marko Perić,adviser\nMs,Ana Perić,\nDr.,Ivo Perić,\n")
    #expect(addressed.map(\.gender) == [.male, .female, nil])
    #expect(addressed.map(\.name.text) == ["Marko Perić", "Ana Perić", "Dr. Ivo Perić"])
    #expect(addressed.map(\.role) == ["adviser", nil, nil])
    let roles = try Self.people("Title,Name\nHead of department,Marko Perić\n")
    #expect(roles.map(\.role) == ["Head of department"])
    let degrees = try Self.people("Ime i prezime,Titula,Spol\nAna Perić,mr. sc.,ž\n")
    #expect(degrees.map(\.name.text) == ["mr. sc. Ana Perić"])
    #expect(degrees.map(\.name.surname) == ["Perić"])
  }

  @Test("may have a second row of headers, rows with nothing but a number, and signs for nothing")
  func shape() throws {
    let text = """
      R. br.;Ime i prezime;Podaci;;
      ;;Spol;Organizacija;E-mail
      1;Amra Hadžić;ž;Općina;-
      2;;;;
      3;;;;
      """
    let person = try #require(try Self.people(text).first)
    #expect(try Self.people(text).count == 1)
    #expect(person.gender == .female)
    #expect(person.organisation == "Općina")
    #expect(person.email == nil)
  }

  @Test("says who is without a gender, where others have one")
  func withoutGender() throws {
    let text = "name,gender\nAna Perić,f\nVanja Perić,\nSaša Perić,\n"
    #expect(
      try Self.list(Array(text.utf8)).notes == [
        "list: rows 3, 4 are without a gender; letters address these people in both forms"
      ])
    #expect(try Self.list(Array("name\nAna Perić\n".utf8)).notes.isEmpty)
  }

  @Test("says that its letters were concluded")
  func letters() throws {
    let list = try Self.list(Array("name\nAna Peri".utf8) + [0xE6, 0x0A])
    #expect(list.people.map(\.name.text) == ["Ana Perić"])
    #expect(
      list.notes == [
        "list: read as Windows-1250, because it is not UTF-8; look at the letters in the documents, or "
          + "save the list as CSV in UTF-8"
      ])
    #expect(
      try Self.faults(Array("name\nAna\n".utf8) + [0xA9, 0x0A]) == [
        "row 3: this is not UTF-8; save the list as CSV in UTF-8"
      ])
  }

  // MARK: Workbooks

  /// A workbook of sheets with their states, rows and what follows these.
  private static func workbook(
    _ sheets: [(name: String, state: String, rows: [[String]], rest: String)], hiddenRow: Int = 0
  ) throws -> [UInt8] {
    let main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    let package = "http://schemas.openxmlformats.org/package/2006/relationships"
    var parts = [
      (
        "xl/workbook.xml",
        "<workbook xmlns=\"\(main)\" xmlns:r=\"\(office)\"><sheets>"
          + sheets.enumerated().map {
            "<sheet name=\"\($1.name)\" sheetId=\"\($0 + 1)\" state=\"\($1.state)\" r:id=\"r\($0)\"/>"
          }.joined() + "</sheets></workbook>"
      ),
      (
        "xl/_rels/workbook.xml.rels",
        "<Relationships xmlns=\"\(package)\">"
          + sheets.indices.map {
            "<Relationship Id=\"r\($0)\" Type=\"\(office)/worksheet\" Target=\"worksheets/\($0).xml\"/>"
          }.joined() + "</Relationships>"
      ),
    ]
    for (index, sheet) in sheets.enumerated() {
      let rows = sheet.rows.enumerated().map { number, cells in
        "<row r=\"\(number + 1)\"\(number + 1 == hiddenRow ? " hidden=\"1\"" : "")>"
          + cells.map { "<c t=\"inlineStr\"><is><t>\($0)</t></is></c>" }.joined() + "</row>"
      }
      parts.append(
        (
          "xl/worksheets/\(index).xml",
          "<worksheet xmlns=\"\(main)\"><sheetData>\(rows.joined())</sheetData>\(sheet.rest)</worksheet>"
        ))
    }
    return try ZipArchive.write(
      parts.map { ZipEntry(path: $0.0, bytes: Array($0.1.utf8)) }, modified: .earliest)
  }

  private static let rows = [
    ["Ime i prezime", "Općina"], ["Ana Perić", "Livno"], ["Ivo Perić", ""],
  ]

  @Test("stands on the first sheet that has one and is not hidden; others are named")
  func sheets() throws {
    let list = try Self.list(
      Self.workbook([
        ("Staro", "hidden", [["Ime i prezime"], ["Neko Drugi"]], ""),
        ("Uputstvo", "visible", [["Ovako se popunjava"]], ""),
        ("Spisak", "visible", Self.rows, ""),
        ("Gosti", "visible", [["Ime i prezime"], ["Mara Gost"]], ""),
      ]))
    #expect(list.people.map(\.name.text) == ["Ana Perić", "Ivo Perić"])
    #expect(
      list.notes == [
        "list: the sheet “Gosti” is not read, only “Spisak” is; save it as a file of its own"
      ])
  }

  @Test("says which rows are hidden")
  func hiddenRows() throws {
    let list = try Self.list(
      Self.workbook([("Spisak", "visible", Self.rows, "")], hiddenRow: 3))
    #expect(list.people.count == 2)
    #expect(
      list.notes == [
        "list: row 3 is hidden, and read as well; remove the people who are not meant"
      ])
  }

  @Test("has cells that go over rows said of each row, and those over columns reported")
  func mergedCells() throws {
    func merged(_ range: String) throws -> [UInt8] {
      try Self.workbook([
        (
          "Spisak", "visible", Self.rows,
          "<mergeCells count=\"1\"><mergeCell ref=\"\(range)\"/></mergeCells>"
        )
      ])
    }
    #expect(try Self.list(merged("B2:B3")).people.map(\.organisation) == ["Livno", "Livno"])
    #expect(
      try Self.faults(merged("A3:B3")) == [
        "row 3, column “Ime i prezime”: the cell goes over several columns, as a heading does; split "
          + "it, or remove the row"
      ])
  }
}
