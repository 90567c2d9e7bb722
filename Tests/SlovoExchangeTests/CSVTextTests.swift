import SlovoExchange
import Testing

@Suite("Comma-separated values")
struct CSVTextTests {
  @Test(
    "read back every cell that was written",
    arguments: [
      "", "a", "a,b", "\"a\"", "a\"b", " a ", "a\nb", "a\r\nb", "=1+1", "'=1", "''=1", "'a", "-5",
      "+387", "@a", "\ta", "Бања Лука", ";", "'", "''", "'-",
    ])
  func roundTrip(_ cell: String) throws {
    for separator in [",", ";", "\t"] as [Character] {
      let text = CSVText.write([[cell, "x"], ["y", cell]], separator: separator)
      #expect(
        try CSVText.read(text, separator: separator).map(\.cells) == [[cell, "x"], ["y", cell]])
    }
  }

  @Test(
    "leave nothing that a spreadsheet would calculate", arguments: ["=1", "+1", "-1", "@a", "\ta"])
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
    arguments: [("a,\"b\nc", 1, 2, "never closed"), ("x,y\na,\"b\"c", 2, 2, "letters follow")])
  func faults(_ text: String, _ row: Int, _ column: Int, _ words: String) {
    #expect {
      try CSVText.read(text)
    } throws: { error in
      guard let fault = error as? TableFault else { return false }
      return fault.row == row && fault.column == column && fault.message.contains(words)
    }
  }
}
