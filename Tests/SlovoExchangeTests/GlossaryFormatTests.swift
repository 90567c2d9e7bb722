import SlovoExchange
import SlovoModel
import Testing

@Suite("Formats of the glossary")
struct GlossaryFormatTests {
  @Test("read back what they wrote, and then there is nothing to change", arguments: [0, 1])
  func roundTrip(_ index: Int) throws {
    let format = SmallGlossary.formats[index]
    let reading = format.read(
      SmallGlossary.text(format, try SmallGlossary.table()), for: try SmallGlossary.shape())
    #expect(reading.faults == [])
    let table = try #require(reading.table)
    #expect(table.rows.count == 4)
    let comparison = GlossaryComparison(table, with: try SmallGlossary.glossary())
    #expect(comparison.changes == [])
    #expect(comparison.conflicts == [])
  }

  @Test("do not take the base of another row, nor one of which a letter was lost")
  func bases() throws {
    let rows = try CSVText.read(SmallGlossary.text(CSVFormat(), try SmallGlossary.table()))
    let last = rows[0].cells.count - 1
    var swapped = rows.map(\.cells)
    swapped.swapAt(1, 2)
    swapped[1][last] = rows[1].cells[last]
    var cut = rows.map(\.cells)
    cut[1][last].removeLast()
    for (table, row) in [(swapped, 2), (cut, 2)] {
      let reading = CSVFormat().read(CSVText.write(table), for: try SmallGlossary.shape())
      #expect(reading.faults.map(\.row) == [row])
      #expect(reading.faults.first?.column == last + 1)
    }
  }

  @Test("tell the line and column of the text in YAML")
  func yamlPlaces() throws {
    let text =
      "terms:\n  - concept: training\n    language: bs-Latn\n    term: x\n    status: prefered\n"
      + "  - [a]\n  - {concept: training, language: bs-Latn, term: x, note: [a]}\n"
    let reading = YAMLFormat().read(text, for: try SmallGlossary.shape())
    #expect(reading.faults.map { [$0.row, $0.column] } == [[5, 13], [6, 5], [7, 59]])
    #expect(reading.table?.rows == [])
  }

  @Test("write and read truth values", arguments: ["yes", "x", "TRUE", "da", "Да", "1"])
  func truths(_ word: String) throws {
    let text = "concept,language,term,animate\nhost,en,host,\(word)\nhost,en,guest,ne"
    let table = try #require(CSVFormat().read(text, for: try SmallGlossary.shape()).table)
    #expect(table.rows.map { $0.values[.animate] } == ["true", ""])
    let yaml = SmallGlossary.text(YAMLFormat(), try SmallGlossary.table())
    #expect(yaml.contains("animate: true\n"))
    #expect(SmallGlossary.text(CSVFormat(), try SmallGlossary.table()).contains(",yes,"))
  }

  @Test("have names and are found by them")
  func names() {
    #expect(SmallGlossary.formats.map { type(of: $0).id } == ["csv", "yaml"])
    #expect(AllFormats.glossary(named: "tmx") == nil)
  }

  @Test(
    "tell row and column of what is wrong",
    arguments: [
      (
        "concept,language,status\ntraining,bs-Latn,preferred",
        "1:4: the column “term” is missing; add it"
      ),
      ("concept;language;term\ntraining;bs-Latn;x", "1:1: the cells are separated by semicolons"),
      ("concept,language,trem\n", "1:3: there is no column “trem”; did you mean “term”?"),
      ("concept,language,term,term\n", "1:4: the column “term” stands twice"),
      ("concept,language,term\ntraining,bs-Latn", "2:2: the row has 2 cells and the header 3"),
      ("concept,language,term\ntraining,bs-Latn,a,b", "2:3: the row has 4 cells and the header 3"),
      (
        "concept,language,term\ntrainin,bs-Latn,x",
        "2:1: there is no concept “trainin”; did you mean “training”?"
      ),
      (
        "concept,language,term\ntraining,sq,x",
        "2:2: there is no language “sq” whose terms people write; there are bs-Latn, en"
      ),
      (
        "concept,language,term\ntraining,bs-Latn,obukа",
        "2:3: the word “obukа” has letters of two scripts"
      ),
      (
        "concept,language,term\ntraining,bs-Latn,обука",
        "2:3: “обука” is written in Cyrillic letters, and bs-Latn in Latin ones"
      ),
      (
        "concept,language,term,genitive singular\ntraining,bs-Latn,x,обуке",
        "2:4: “обуке” is written in Cyrillic letters"
      ),
      (
        "concept,language,term\ntraining,bs-Latn,\"obu\nka\"",
        "2:3: a term stands on one line; “obu ka” has several"
      ),
      (
        "concept,language,term\ntraining,bs-Latn,obu\tka", "2:3: “obu\tka” has the character U+0009"
      ),
      (
        "concept,language,term\ntraining,bs-Latn,obu\u{200B}ka",
        "2:3: “obu\u{200B}ka” has the character U+200B"
      ),
      ("concept,language,term\ntraining,bs-Latn,😀", "2:3: “😀” has no letter; write a word"),
      (
        "concept,language,term,note\ntraining,bs-Latn,x,\u{1}",
        "2:4: the text has the character U+0001"
      ),
      ("concept,language,term\ntraining,bs-Latn,", "2:3: the term is empty"),
      (
        "concept,language,term,status\ntraining,bs-Latn,x,prefered",
        "2:4: there is no “prefered” here; did you mean “preferred”?"
      ),
      (
        "concept,language,term,animate\ntraining,bs-Latn,x,možda",
        "2:4: “možda” is not yes or no; write yes, or clear the cell"
      ),
      (
        "concept,language,term,source\ntraining,bs-Latn,x,\"a\nb\"",
        "2:4: the source stands on one line; take the line break out"
      ),
      (
        "concept,language,term,domain\ntraining,bs-Latn,x,dd",
        "2:4: there is no domain “dd”; did you mean “d”? --new-domain makes a new one"
      ),
      (
        "concept,language,term,mark-note\ntraining,bs-Latn,x,note.trainin",
        "2:4: there is no message “note.trainin”; did you mean “note.training”?"
      ),
      (
        "concept,language,term,nominative singular\ntraining,en,x,x",
        "2:4: en has no nominative singular; clear the cell"
      ),
      (
        "concept,language,term,nominative singular,genitive singular\ntraining,bs-Latn,x,x,",
        "2:3: the forms of the singular lack the genitive, dative"
      ),
      ("concept,language,term\ntraining,bs-Latn,\"x", "2:3: a quotation mark is never closed"),
      ("", "1:1: the table is empty"),
      ("\u{FEFF}", "1:1: the table is empty"),
      (
        "concept,language,term,key,base\ntraining,bs-Latn,obuka,obuka,",
        "2:4: key and base of this row do not belong together"
      ),
      (
        "concept,language,term,key,base\ntraining,bs-Latn,obuka,obuka,12e345",
        "2:5: key and base of this row do not belong together"
      ),
    ])
  func faults(_ text: String, _ message: String) throws {
    var shape = try SmallGlossary.shape()
    shape.domains = ["d"]
    shape.messages = Set(["note.training"].compactMap { MessageKey($0) })
    let reading = CSVFormat().read(text, for: shape)
    let faults = reading.faults.map { "\($0.row):\($0.column): \($0.message)" }
    #expect(faults.contains { $0.hasPrefix(message) }, "\(faults)")
  }

  @Test(
    "keep sound rows beside faulty ones, and take a byte order mark and semicolons that are named")
  func partial() throws {
    var format = CSVFormat()
    format.separator = ";"
    let text = "\u{FEFF}concept;language;term\nnema;en;x\ntraining;en;course"
    let reading = format.read(text, for: try SmallGlossary.shape())
    #expect(reading.faults.map(\.row) == [2])
    #expect(reading.table?.rows.map(\.line) == [3])
  }
}
