extension [[String]] {
  /// Rows of doublets, one for each column, that differ from the row of first choices: those of one rank
  /// together, then each doublet alone.
  var combinedVariants: [[String]] {
    let first = map { $0[0] }
    var result: [[String]] = []
    func add(_ row: [String]) {
      if row != first, !result.contains(row) { result.append(row) }
    }
    for rank in 1..<Swift.max(2, map(\.count).max() ?? 1) {
      add(map { rank < $0.count ? $0[rank] : $0[0] })
    }
    for column in indices {
      for doublet in self[column].dropFirst() {
        var row = first
        row[column] = doublet
        add(row)
      }
    }
    return result
  }
}
