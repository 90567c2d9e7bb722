import SlovoExchange
import Testing

@Suite("Comma-separated values")
struct CSVTextTests {
  @Test(
    "read back every cell that was written",
    arguments: [
      "", "a", "a,b", "\"a\"", "a\"b", " a ", "a\nb", "a\r\nb", "=1+1", "'=1", "''=1", "'a", "-5",
      "+387", "@a", "\ta", "Бања Лука", ";", "'", "''", "'-",
      "000:26", "true", "FALSE", "May 2024", "5 sesija", "'000:26", "'true", "''true", "EE2",
      "0012",
      "\rb", "a,\u{301}b", "\"\u{301}", "=\u{301}", "a\u{2028}b",
    ])
  func roundTrip(_ cell: String) throws {
    for separator in [",", ";", "\t"] as [Character] {
      let text = CSVText.write([[cell, "x"], ["y", cell]], separator: separator)
      #expect(
        try CSVText.read(text, separator: separator).map(\.cells) == [[cell, "x"], ["y", cell]])
    }
  }

  @Test(
    "leave nothing that a spreadsheet would calculate or take for a number",
    arguments: [
      "=1", "+1", "-1", "@a", "\ta", "\ra", "000:26", "0012", "12e345", "5%", "(5)", "May 2024",
      "true",
      "=\u{301}1",
    ])
  func formulas(_ cell: String) {
    let written = CSVText.write([[cell]])
    #expect(written.first == "'" || written.hasPrefix("\"'"))
  }

  @Test("tell the line on which a row begins, whatever line ends there are")
  func lines() throws {
    let rows = try CSVText.read("\u{FEFF}a,\"b\nc\"\r\n\nd,e\rf,g")
    #expect(rows.map(\.line) == [1, 4, 5])
    #expect(rows.map(\.cells) == [["a", "b\nc"], ["d", "e"], ["f", "g"]])
  }

  @Test(
    "are refused with row and column",
    arguments: [
      ("a,\"b\nc", 1, 2, "never closed"), ("x,y\na,\"b\"c", 2, 2, "letters follow"),
      ("x,y\r\na,\0b", 2, 2, "a byte that is zero"), ("PK\u{3}\u{4}", 1, 1, "a workbook"),
    ])
  func faults(_ text: String, _ row: Int, _ column: Int, _ words: String) {
    #expect {
      try CSVText.read(text)
    } throws: { error in
      guard let fault = error as? TableFault else { return false }
      return fault.row == row && fault.column == column && fault.message.contains(words)
    }
  }

  @Test(
    "are refused when they are not UTF-8",
    arguments: [
      ([0x61, 0x2C, 0x62, 0x0A, 0x61, 0x2C, 0x9A], 2, 2, "not UTF-8"),
      ([0xFF, 0xFE, 0x61, 0x00], 1, 1, "UTF-16"),
    ] as [([UInt8], Int, Int, String)])
  func encodings(_ bytes: [UInt8], _ row: Int, _ column: Int, _ words: String) {
    #expect {
      try CSVText.read(bytes)
    } throws: { error in
      guard let fault = error as? TableFault else { return false }
      return fault.row == row && fault.column == column && fault.message.contains(words)
    }
  }
}
