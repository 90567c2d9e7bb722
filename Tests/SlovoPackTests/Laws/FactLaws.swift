import Testing

/// The four source documents, re-created: nothing is missing, nothing is invented.
@Suite("Facts of the source documents")
struct FactLaws {
  @Test("are said in every language", arguments: FactTable.all, FactTable.languages)
  func said(table: FactTable, language: String) throws {
    let text = try table.text(in: language)
    expectNone(
      try table.facts().flatMap { fact in
        (fact.answers[language] ?? []).filter { !text.contains($0) }.map {
          "\(fact.source) \(fact.name), \(fact.question): “\($0)” is not said"
        }
      })
  }

  @Test(
    "are a hundred or more of each document, answered in every language", arguments: FactTable.all)
  func whole(table: FactTable) throws {
    let facts = try table.facts()
    #expect(facts.count >= 100)
    #expect(Set(facts.map(\.name)).count == facts.count)
    expectNone(
      facts.filter { fact in
        fact.question.isEmpty || FactTable.languages.contains { fact.answers[$0]?.isEmpty != false }
      }.map(\.name))
  }

  @Test("are not what a source leaves unsaid", arguments: FactTable.all, FactTable.languages)
  func unsaid(table: FactTable, language: String) throws {
    let text = try table.text(in: language)
    let unsaid = try table.unsaid()
    #expect(!unsaid.isEmpty)
    expectNone(
      unsaid.flatMap { fact in
        (fact.answers[language] ?? []).filter { text.contains($0) }.map {
          "\(fact.source), \(fact.question): “\($0)” is invented"
        }
      })
  }

  @Test(
    "account for every number, date, amount and mailbox that a document says",
    arguments: FactTable.all, FactTable.languages)
  func nothingInvented(table: FactTable, language: String) throws {
    let asked = Set(
      try table.facts().flatMap { ($0.answers[language] ?? []).flatMap(Self.figures) })
    let said = Set(Self.figures(of: try table.text(in: language)))
    #expect(!said.isEmpty)
    expectNone(said.subtracting(asked).sorted())
  }

  /// The words with a digit or an at sign, without the punctuation around them.
  private static func figures(of text: String) -> [String] {
    text.split(separator: " ").filter { $0.contains { $0.isNumber || $0 == "@" } }.map { word in
      let isKept: (Character) -> Bool = { $0.isLetter || $0.isNumber }
      guard let first = word.firstIndex(where: isKept), let last = word.lastIndex(where: isKept)
      else { return String(word) }
      return String(word[first...last])
    }
  }
}
