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

  @Test("reports a conflict when both sides changed, and keeps what only the glossary changed")
  func conflicts() throws {
    var glossary = try SmallGlossary.glossary().concepts
    let bosnian = try SmallGlossary.language("bs-Latn")
    glossary[1].terms[bosnian]?[0].note = "meanwhile"
    let later = Glossary(concepts: glossary)
    let untouched = try compare("training", "training", glossary: later)
    #expect(untouched.changes.isEmpty && untouched.conflicts.isEmpty)
    let both = try compare(
      "domaćin,preferred,unreviewed,,", "domaćin,preferred,unreviewed,masculine,", glossary: later)
    #expect(both.changes == [])
    #expect(both.conflicts.map(\.row) == [5])
    #expect(
      both.conflicts.first?.message.contains(
        "was changed in the glossary and in the table (gender, note)") == true)
  }

  @Test("reports a term that stands in two rows, and takes wrong forms with letters of two scripts")
  func twice() throws {
    let text =
      "concept,language,term,note,status\r\nhost,en,host,a,\r\nhost,en,host,b,\r\nhost,en,hоst,c,forbidden\r\n"
    let reading = CSVFormat().read(text, for: try SmallGlossary.shape())
    #expect(reading.faults == [])
    let comparison = GlossaryComparison(
      try #require(reading.table), with: try SmallGlossary.glossary())
    #expect(comparison.conflicts.map(\.row) == [3])
    #expect(comparison.changes.map(\.term) == ["host", "hоst"])
  }

  @Test("reports a term that is gone")
  func gone() throws {
    var glossary = try SmallGlossary.glossary().concepts
    glossary[1].terms[try SmallGlossary.language("bs-Latn")] = []
    let comparison = try compare("training", "training", glossary: Glossary(concepts: glossary))
    #expect(
      comparison.conflicts.map(\.message).first?.contains("no longer has the term “domaćin”")
        == true)
  }
}
