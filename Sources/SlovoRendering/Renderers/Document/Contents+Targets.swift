internal import SlovoModel

extension Contents {
  /// The highest level that is listed, whose entries are not indented.
  var highestLevel: Int { levels.lowerBound }

  /// The levels that are listed, from the highest one that there is.
  var levels: ClosedRange<Int> {
    let highest = entries.map(\.level).min() ?? deepest
    return highest...max(highest, deepest)
  }
}

/// Counts the headings of a document outside cells, and knows which of them tables of contents lead to.
struct ContentsTargets {
  private let listed: Set<Int>
  private var count = 0

  init(_ document: Document) {
    listed = document.blocks.reduce(into: []) { numbers, block in
      if case .contents(let contents) = block {
        numbers.formUnion(contents.entries.map(\.heading))
      }
    }
  }

  /// The number of the next heading, where a table of contents leads to it.
  mutating func next() -> Int? {
    count += 1
    return listed.contains(count) ? count : nil
  }
}
