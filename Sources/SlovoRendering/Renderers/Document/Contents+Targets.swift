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

extension Document {
  /// The numbers of the headings that a table of contents leads to.
  var listedHeadings: Set<Int> {
    blocks.reduce(into: []) { numbers, block in
      if case .contents(let contents) = block {
        numbers.formUnion(contents.entries.map(\.heading))
      }
    }
  }
}
