import SlovoModel

extension Contents {
  /// One table for both languages, whose lines have the words of both; `nil` when they differ in
  /// what they list.
  func joined(with other: Contents) -> Contents? {
    guard entries.map(\.heading) == other.entries.map(\.heading) else { return nil }
    var contents = self
    contents.title = title.joined(with: other.title)
    for (index, entry) in other.entries.enumerated() {
      contents.entries[index].words = entries[index].words.joined(with: entry.words)
    }
    return contents
  }
}

extension [Block] {
  /// The blocks, in which tables of contents have an entry for each heading behind them; a table that
  /// would list nothing is left out.
  func fillingContents() -> [Block] {
    let headings = outline
    return enumerated().compactMap { index, block in
      guard case .contents(var contents) = block else { return block }
      let passed = Array(self[..<index]).outline.count
      contents.entries = headings.enumerated().dropFirst(passed).compactMap { number, heading in
        (2...contents.deepest).contains(heading.level)
          ? Contents.Entry(
            level: heading.level, words: heading.words.withoutNotes, heading: number + 1) : nil
      }
      return contents.entries.isEmpty ? nil : .contents(contents)
    }
  }

  /// All headings outside cells, in reading order.
  private var outline: [(level: Int, words: [Inline])] {
    flatMap { block -> [(level: Int, words: [Inline])] in
      switch block {
      case .heading(let level, let words): [(level, words)]
      case .list(_, let items): items.flatMap(\.outline)
      case .columns(let pairs): pairs.flatMap(\.left.outline)
      case .paragraph, .table, .blank, .pageBreak, .contents: []
      }
    }
  }
}
