import SlovoModel
import SlovoRendering
import Testing

@Suite("The widths of columns")
struct ColumnFitTests {
  private struct Fault: Error {}

  /// The shares of the columns of a table, laid out side by side with itself.
  private static func shares(
    _ shares: [Double], header: [String], rows: [[String]], role: Table.Role = .data
  ) throws -> [Double] {
    guard case .table(var table) = SmallDocument.table(role, header: [header], rows: rows) else {
      throw Fault()
    }
    table.columns = shares.map { Table.Column(share: $0) }
    var (one, other) = (SmallDocument.with(.table(table)), SmallDocument.with(.table(table)))
    one.isLandscape = false
    other.languages = [SmallDocument.english]
    let document = try #require(BilingualLayout.document(one, other, layout: .sideBySide))
    guard case .table(let fitted)? = document.blocks.first else { throw Fault() }
    return fitted.columns.map(\.share)
  }

  @Test("stay as the template wants them, where every word fits")
  func unchanged() throws {
    #expect(
      try Self.shares([0.2, 0.8], header: ["Dan", "Opis"], rows: [["1", "Prvi dan"]]) == [0.2, 0.8])
  }

  @Test("are as wide as the longest word, which the others make room for")
  func longWord() throws {
    let shares = try Self.shares(
      [0.05, 0.5, 0.45], header: ["Вријеме", "Опис", "Циљ"], rows: [["1", "Први дан", "Ред"]])
    #expect(shares[0] > 0.1)
    #expect(abs(shares.reduce(0, +) - 1) < 1e-9)
    #expect(abs(shares[1] / shares[2] - 0.5 / 0.45) < 1e-9)
  }

  @Test("keep a stretch of time on one line")
  func timeOfDay() throws {
    let shares = try Self.shares(
      [0.04, 0.96], header: ["", "Opis"], rows: [["09:00–09:15", "Prijava"]])
    #expect(shares[0] > 0.12)
  }

  @Test("are not changed by an address that no column could hold")
  func address() throws {
    let address = String(repeating: "adresa", count: 30)
    let shares = try Self.shares([0.5, 0.5], header: ["A", "B"], rows: [[address, "b"]])
    #expect(shares == [0.5, 0.5])
  }

  @Test("take nothing for a place to write in, which fills whatever there is")
  func placeForWords() throws {
    let place = FormControl(
      name: "f", label: [SmallDocument.text("Tekst")], kind: .text(lines: 1),
      language: SmallDocument.language.tag)
    guard
      case .table(var table) = SmallDocument.table(header: [["Opis", "Da"]], rows: [["a", ""]])
    else { throw Fault() }
    table.columns = [0.9, 0.1].map { Table.Column(share: $0) }
    table.rows[0].cells[1] = Table.Cell([.paragraph([.control(place)], role: .body)])
    let document = SmallDocument.with(.table(table))
    let both = try #require(BilingualLayout.document(document, document, layout: .sideBySide))
    guard case .table(let fitted)? = both.blocks.first else { throw Fault() }
    #expect(fitted.columns.map(\.share) == [0.9, 0.1])
  }

  @Test("of a timeline stay equal")
  func timeline() throws {
    let months = Array(repeating: 0.1, count: 10)
    let shares = try Self.shares(
      months, header: ["Oslobađanje"] + Array(repeating: "04", count: 9),
      rows: [["a"] + Array(repeating: "20–31", count: 9)])
    #expect(shares == months)
  }
}
