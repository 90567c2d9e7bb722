/// The names that a mistyped one may have meant.
enum NearestName {
  /// A sentence that names the nearest ones: "did you mean “a” or “b”?", or how to list them all.
  static func hint(for name: String, among names: [String], listing: String) -> String {
    let nearest = self.nearest(to: name, among: names)
    guard !nearest.isEmpty else { return "see `\(listing)`" }
    return "did you mean " + nearest.map { "“\($0)”" }.joined(separator: " or ") + "?"
  }

  static func nearest(to name: String, among names: [String]) -> [String] {
    let lowercased = name.lowercased()
    let wanted = Array(lowercased)
    // Two letters of three may differ by chance.
    let farthest = wanted.count > 3 ? max(2, wanted.count / 3) : 1
    let ranked = names.map { (name: $0, distance: distance(wanted, Array($0.lowercased()))) }
      .filter { candidate in
        candidate.distance <= farthest
          || (!wanted.isEmpty && candidate.name.lowercased().hasPrefix(lowercased + "-"))
          || (wanted.count > 3 && candidate.name.lowercased().contains(lowercased))
      }
      .sorted { ($0.distance, $0.name) < ($1.distance, $1.name) }
    return ranked.prefix(2).map(\.name)
  }

  /// The number of letters to insert, delete or replace.
  ///
  /// Source: V. I. Levenshtein, 1965.
  private static func distance(_ one: [Character], _ other: [Character]) -> Int {
    var previous = Array(0...other.count)
    for (row, letter) in one.enumerated() {
      var current = [row + 1]
      for (column, otherLetter) in other.enumerated() {
        current.append(
          min(
            previous[column + 1] + 1, current[column] + 1,
            previous[column] + (letter == otherLetter ? 0 : 1)))
      }
      previous = current
    }
    return previous[other.count]
  }
}
