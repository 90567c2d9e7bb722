import SlovoExchange
import SlovoLocalization
import SlovoModel
import Testing

@Suite("A table that comes back")
struct GlossaryComparisonTests {
  /// The table as a translator changes it, compared with the glossary as it went on.
  private func compare(
    _ old: String, _ new: String, glossary: Glossary? = nil
  ) throws -> GlossaryComparison {
    let format = CSVFormat()
    let text = SmallGlossary.text(format, try SmallGlossary.table())
    #expect(text.contains(old))
    let parts = text.split(separator: old, maxSplits: 1, omittingEmptySubsequences: false)
    let reading = format.read(parts.joined(separator: new), for: try SmallGlossary.shape())
    #expect(reading.faults == [])
    return GlossaryComparison(
      try #require(reading.table), with: try glossary ?? SmallGlossary.glossary())
  }

  @Test("changes the values that differ, and no other")
  func values() throws {
    let comparison = try compare(
      "domaćin,preferred,unreviewed,,", "domaćin,preferred,reviewed,masculine,")
    #expect(comparison.conflicts == [])
    #expect(
      comparison.changes.map(\.kind) == [
        .value(.gender, "masculine"), .value(.review, "reviewed"),
      ])
    #expect(Set(comparison.changes.map(\.term)) == ["domaćin"])
  }

  @Test("changes the values of a concept by any of its rows, once")
  func concepts() throws {
    var table = try SmallGlossary.table()
    for index in table.rows.indices where table.rows[index].concept.rawValue == "training" {
      table.rows[index].values[.conceptNote] = "a note"
    }
    table.rows[0].values[.managed] = ""
    table.rows[2].values[.definition] = "a class"
    let comparison = GlossaryComparison(table, with: try SmallGlossary.glossary())
    #expect(comparison.conflicts == [])
    #expect(
      comparison.changes.map(\.kind) == [
        .value(.conceptNote, "a note"), .value(.managed, nil), .value(.definition, "a class"),
      ])
  }

  @Test("does not change a value of a concept in two ways, nor take its domain away")
  func conceptConflicts() throws {
    var table = try SmallGlossary.table()
    table.rows[0].values[.partOfSpeech] = "verb"
    table.rows[1].values[.partOfSpeech] = "phrase"
    table.rows[3].values[.domain] = ""
    let comparison = GlossaryComparison(table, with: try SmallGlossary.glossary())
    #expect(comparison.changes.map(\.kind) == [.value(.partOfSpeech, "verb")])
    #expect(
      comparison.faults.map(\.message) == [
        "another row of training has the part-of-speech “verb” and not “phrase”; write the same in both",
        "a concept has a domain; write it",
      ])
  }

  /// A value and another text for it, of every kind that a table has.
  private static let others: [(TermValue, String)] = [
    (.term, "kurs"), (.status, "admitted"), (.review, "reviewed"), (.gender, "neuter"),
    (.number, "plural"), (.animate, "true"), (.abbreviation, "ob."), (.expansion, "obuka i rad"),
    (.counterpart, "trening"), (.source, "000:26"), (.note, "=a note"), (.domain, "other"),
    (.partOfSpeech, "phrase"), (.managed, ""), (.doNotTranslate, "true"), (.broader, "host"),
    (.mark, "n"), (.markNote, "notes.training"), (.definition, "kurs za odrasle"),
    (.conceptNote, "a note"),
    (.form(GrammaticalForm(grammaticalCase: .genitive, number: .singular)), "obukē"),
  ]

  /// The forms that the concept has now.
  private static func asBefore(_ term: Term, _ concept: Concept, _ language: LanguageTag) -> Term {
    var term = term
    term.forms = concept.terms[language]?.first?.forms ?? [:]
    return term
  }

  @Test("derives the forms of a term that gets another name, beside those that the table gives")
  func renamedForms() throws {
    let genitive = GrammaticalForm(grammaticalCase: .genitive, number: .singular)
    let dative = GrammaticalForm(grammaticalCase: .dative, number: .singular)
    func compare(_ change: (inout GlossaryTable.Row) -> Void) throws -> GlossaryComparison {
      var table = try SmallGlossary.table()
      change(&table.rows[0])
      return GlossaryComparison(table, with: try SmallGlossary.glossary()) { term, _, _ in
        var term = term
        for (form, text) in [(genitive, "\(term.text)-a"), (dative, "\(term.text)-u")]
        where term.forms[form] == nil {
          term.forms[form] = text
        }
        return term
      }
    }
    let renamed = try compare { $0.values[.term] = "kurs" }
    #expect(renamed.conflicts == [] && renamed.faults == [])
    #expect(renamed.changes.first?.kind == .value(.term, "kurs"))
    let kinds = Set(renamed.changes.dropFirst().map(\.kind))
    #expect(kinds.count == 7)
    #expect(kinds.contains(.value(.form(genitive), "kurs-a")))
    #expect(kinds.contains(.value(.form(dative), "kurs-u")))
    let given = try compare {
      $0.values[.term] = "kurs"
      $0.values[.form(genitive)] = "kursa"
    }
    #expect(given.faults == [])
    let texts = given.changes.filter {
      if case .value(.form(genitive), _) = $0.kind { true } else { false }
    }
    #expect(texts.map(\.kind) == [.value(.form(genitive), "kursa")])
    #expect(given.changes.contains { $0.kind == .value(.form(dative), "kurs-u") })
  }

  @Test("leaves forms alone that are those of the new name already")
  func renamedToForms() throws {
    var concepts = try SmallGlossary.glossary().concepts
    let bosnian = try SmallGlossary.language("bs-Latn")
    concepts[0].terms[bosnian]?[0].text = "obukaa"
    let glossary = Glossary(concepts: concepts)
    var table = GlossaryTable(glossary, languages: [bosnian])
    table.rows[0].values[.term] = "obuka"
    let comparison = GlossaryComparison(table, with: glossary)
    #expect(comparison.changes.map(\.kind) == [.value(.term, "obuka")])
  }

  @Test(
    "tells row and column of what the glossary may not become, and takes the rest",
    arguments: [
      (
        "training,bs-Latn,kurs,preferred,,",
        "2:4: a second term is preferred in bs-Latn, beside “obuka”; prefer one and admit the other"
      ),
      (
        "training,bs-Latn,kurs,admitted,tečaj,",
        "2:5: the nominative singular of “kurs” is “tečaj” here; correct the forms or the term, or clear "
          + "the forms, and they follow from the term"
      ),
      (
        "host,bs-Latn,domaćin,,,*",
        "2:6: the term “domaćin” in bs-Latn, or a form of it, does not end in the mark “*”; write it there "
          + "first, or clear the mark"
      ),
    ])
  func laws(_ row: String, _ message: String) throws {
    let header = "concept,language,term,status,nominative singular,mark"
    var shape = try SmallGlossary.shape()
    let bosnian = try SmallGlossary.language("bs-Latn")
    shape.forms[bosnian] = [GrammaticalForm(grammaticalCase: .nominative, number: .singular)]
    let reading = CSVFormat().read("\(header)\n\(row)\nhost,en,host,,,", for: shape)
    #expect(reading.faults == [])
    let comparison = GlossaryComparison(
      try #require(reading.table), with: try SmallGlossary.glossary())
    #expect(comparison.faults.map { "\($0.row):\($0.column): \($0.message)" } == [message])
    #expect(comparison.changes.map(\.term) == ["host"])
  }

  @Test("prefers another term when the table admits the one that was preferred")
  func preferredOther() throws {
    var table = try SmallGlossary.table()
    table.rows[0].values[.status] = "admitted"
    table.rows[1].values[.status] = "preferred"
    let comparison = GlossaryComparison(table, with: try SmallGlossary.glossary())
    #expect(comparison.faults == [] && comparison.changes.count == 2)
  }

  @Test("wants the mark of a concept on new terms")
  func unmarked() throws {
    var concepts = try SmallGlossary.glossary().concepts
    concepts[1].mark = "n"
    let text = "concept,language,term\nhost,en,host\nhost,bs-Latn,gospodin"
    let reading = CSVFormat().read(text, for: try SmallGlossary.shape())
    let comparison = GlossaryComparison(
      try #require(reading.table), with: Glossary(concepts: concepts))
    #expect(
      comparison.faults.map { "\($0.row):\($0.column): \($0.message)" }
        == ["2:3: “host” lacks the mark “n” of host; add it"])
    #expect(comparison.changes.map(\.term) == ["gospodin"])
  }

  @Test("knows another text for every value")
  func countsValues() {
    let names = Set(Self.others.map(\.0))
    #expect(names.isSuperset(of: TermValue.plain + TermValue.ofConcept))
  }

  @Test("brings back any value that was changed, in every format", arguments: others)
  func everyValue(_ value: TermValue, _ text: String) throws {
    for format in SmallGlossary.formats {
      var table = try SmallGlossary.table()
      // All terms of a concept end in its mark.
      let row = value == .mark ? 3 : 0
      table.rows[row].values[value] = text.isEmpty ? nil : text
      let reading = format.read(SmallGlossary.text(format, table), for: try SmallGlossary.shape())
      #expect(reading.faults == [])
      let comparison = GlossaryComparison(
        try #require(reading.table), with: try SmallGlossary.glossary(), completing: Self.asBefore)
      #expect(comparison.conflicts == [] && comparison.faults == [])
      #expect(comparison.changes.map(\.kind) == [.value(value, text.isEmpty ? nil : text)])
    }
  }

  @Test("lets what names a renamed term follow, and refuses counterparts that there are not")
  func counterparts() throws {
    var concepts = try SmallGlossary.glossary().concepts
    let bosnian = try SmallGlossary.language("bs-Latn")
    var woman = Term(text: "domaćica", status: .admitted)
    woman.counterpart = "domaćin"
    concepts[1].terms[bosnian]?[0].counterpart = "domaćica"
    concepts[1].terms[bosnian]?.append(woman)
    let glossary = Glossary(concepts: concepts)
    var table = GlossaryTable(glossary, languages: [bosnian])
    table.rows[2].values[.term] = "domaćin skupa"
    let renamed = GlossaryComparison(table, with: glossary)
    #expect(renamed.conflicts == [])
    #expect(
      renamed.changes.map(\.kind) == [
        .value(.term, "domaćin skupa"), .value(.counterpart, "domaćin skupa"),
      ])
    #expect(renamed.changes.map(\.term) == ["domaćin", "domaćica"])
    table.rows[3].values[.counterpart] = "niko"
    let refused = GlossaryComparison(table, with: glossary)
    #expect(
      refused.faults.map(\.message) == [
        "“niko” is no term of host in bs-Latn; add a row for it, or correct the name"
      ])
  }

  @Test("removes what was emptied, and renames a term by its key")
  func emptied() throws {
    #expect(
      try compare("obuka,preferred,unreviewed,feminine", "obuka,preferred,unreviewed,").changes.map(
        \.kind)
        == [.value(.gender, nil)])
    #expect(
      try compare("trening,deprecated", "tečaj,deprecated").changes.map(\.kind)
        == [.value(.term, "tečaj")])
  }

  @Test("adds a row without a key as a new term")
  func added() throws {
    let header = "concept,language,term,note\r\nhost,en,host,\r\nhost,bs-Latn,domaćin,\r\n"
    let reading = CSVFormat().read(header, for: try SmallGlossary.shape())
    let comparison = GlossaryComparison(
      try #require(reading.table), with: try SmallGlossary.glossary())
    #expect(comparison.changes.map(\.term) == ["host"])
    #expect(comparison.changes.map(\.kind) == [.term([.term: "host", .status: "admitted"])])
  }

  /// The glossary as it went on: the first Bosnian term of "host" with another value.
  private func later(_ change: (inout Term) -> Void) throws -> Glossary {
    var concepts = try SmallGlossary.glossary().concepts
    var terms = concepts[1].terms[try SmallGlossary.language("bs-Latn")] ?? []
    change(&terms[0])
    concepts[1].terms[try SmallGlossary.language("bs-Latn")] = terms
    return Glossary(concepts: concepts)
  }

  @Test("keeps both edits when two people changed different values of one row")
  func bothEdits() throws {
    let glossary = try later { $0.note = "meanwhile" }
    let untouched = try compare("training", "training", glossary: glossary)
    #expect(untouched.changes.isEmpty && untouched.conflicts.isEmpty)
    let both = try compare(
      "domaćin,preferred,unreviewed,,", "domaćin,preferred,unreviewed,masculine,",
      glossary: glossary)
    #expect(both.conflicts == [])
    #expect(both.changes.map(\.kind) == [.value(.gender, "masculine")])
  }

  @Test("reports a value that both changed, with row, column and both texts")
  func conflict() throws {
    let glossary = try later { $0.gender = .feminine }
    let comparison = try compare(
      "domaćin,preferred,unreviewed,,", "domaćin,preferred,reviewed,masculine,", glossary: glossary)
    #expect(comparison.conflicts.map { [$0.row, $0.column] } == [[5, 6]])
    let message = comparison.conflicts.first?.message ?? ""
    #expect(
      message.contains("“feminine” in the glossary") && message.contains("“masculine” in the"))
    // What does not collide in the row can be taken.
    #expect(comparison.changes.map(\.kind) == [.value(.review, "reviewed")])
  }

  @Test("is content when both changed a value to the same text")
  func agreement() throws {
    let glossary = try later { $0.gender = .masculine }
    let comparison = try compare(
      "domaćin,preferred,unreviewed,,", "domaćin,preferred,unreviewed,masculine,",
      glossary: glossary)
    #expect(comparison.conflicts == [] && comparison.changes == [])
  }

  @Test("follows a term that got another name in the glossary")
  func renamed() throws {
    let glossary = try later { $0.text = "organizator" }
    let comparison = try compare(
      "domaćin,preferred,unreviewed,,", "domaćin,preferred,unreviewed,masculine,",
      glossary: glossary)
    #expect(comparison.conflicts == [])
    #expect(comparison.changes.map(\.term) == ["organizator"])
    let both = try compare("domaćin,preferred", "ugostitelj,preferred", glossary: glossary)
    #expect(both.changes == [])
    #expect(both.conflicts.map { [$0.row, $0.column] } == [[5, 3]])
    #expect(both.conflicts.first?.message.contains("“organizator” in the glossary") == true)
  }

  @Test("refuses a new row, or a new name, for a term that is there")
  func meets() throws {
    let twice = try compare("trening,deprecated", "obuka,deprecated")
    #expect(twice.changes == [])
    #expect(twice.faults.map { [$0.row, $0.column] } == [[3, 3]])
    let text = SmallGlossary.text(CSVFormat(), try SmallGlossary.table())
    let header = text.split(whereSeparator: \.isNewline)[0].split(separator: ",")
    let cells = header.map { name in
      ["concept": "host", "language": "bs-Latn", "term": "domaćin", "note": "new"][name] ?? ""
    }
    let reading = CSVFormat().read(
      text + cells.joined(separator: ","), for: try SmallGlossary.shape())
    #expect(reading.faults == [])
    let glossary = try later { $0.note = "meanwhile" }
    let comparison = GlossaryComparison(try #require(reading.table), with: glossary)
    #expect(comparison.changes == [])
    #expect(comparison.faults.count == 1)
  }

  @Test("reports a term that stands in two rows, and takes wrong forms with letters of two scripts")
  func twice() throws {
    let text =
      "concept,language,term,note,status\r\nhost,en,host,a,\r\nhost,en,host,b,\r\nhost,en,hоst,c,forbidden\r\n"
    let reading = CSVFormat().read(text, for: try SmallGlossary.shape())
    #expect(reading.faults == [])
    let comparison = GlossaryComparison(
      try #require(reading.table), with: try SmallGlossary.glossary())
    #expect(comparison.faults.map(\.row) == [3])
    #expect(comparison.changes.map(\.term) == ["host", "hоst"])
  }

  @Test("reports a term that is gone when the table changed it, and else lets it be gone")
  func gone() throws {
    var concepts = try SmallGlossary.glossary().concepts
    concepts[1].terms[try SmallGlossary.language("bs-Latn")] = []
    let glossary = Glossary(concepts: concepts)
    let untouched = try compare("training", "training", glossary: glossary)
    #expect(untouched.changes == [] && untouched.conflicts == [])
    let changed = try compare(
      "domaćin,preferred,unreviewed,,", "domaćin,preferred,unreviewed,masculine,",
      glossary: glossary)
    #expect(changed.conflicts.map { [$0.row, $0.column] } == [[5, 6]])
    #expect(changed.conflicts.first?.message.contains("no longer has the term “domaćin”") == true)
  }

  @Test("takes a table whose columns and rows stand in another order")
  func order() throws {
    let reading = CSVFormat().read(
      SmallGlossary.text(CSVFormat(), try SmallGlossary.table()), for: try SmallGlossary.shape())
    let rows = try CSVText.read(SmallGlossary.text(CSVFormat(), try SmallGlossary.table()))
    let turned = CSVText.write(
      [rows[0]].map { $0.cells.reversed() }
        + rows.dropFirst().reversed().map { $0.cells.reversed() })
    let again = CSVFormat().read(turned, for: try SmallGlossary.shape())
    #expect(again.faults == [] && again.table?.rows.count == reading.table?.rows.count)
    let comparison = GlossaryComparison(
      try #require(again.table), with: try SmallGlossary.glossary())
    #expect(comparison.changes == [] && comparison.conflicts == [])
  }
}
