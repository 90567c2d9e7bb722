/// Finds what somebody probably meant to write.
package enum NearestName {
  /// The nearest of the names, when it is near enough to be worth asking about.
  ///
  /// Near enough is at most one change for every three letters, and never fewer than one; ties go to
  /// the name that comes first.
  package static func nearest(to text: String, among names: some Sequence<String>) -> String? {
    let letters = Array(text.lowercased())
    guard letters.count <= 64 else { return nil }
    var best: (name: String, distance: Int)?
    for name in names {
      let other = Array(name.lowercased())
      let most = max(1, max(letters.count, other.count) / 3)
      guard abs(other.count - letters.count) <= most else { continue }
      let distance = distance(letters, other)
      if distance <= most, distance < best?.distance ?? Int.max { best = (name, distance) }
    }
    return best?.name
  }

  /// The number of letters to insert, drop, replace or swap with their neighbour.
  private static func distance(_ left: [Character], _ right: [Character]) -> Int {
    var older = [Int](repeating: 0, count: right.count + 1)
    var old = Array(0...right.count)
    for (row, letter) in left.enumerated() {
      var new = [row + 1]
      for (column, other) in right.enumerated() {
        var cost = min(
          old[column] + (letter == other ? 0 : 1), old[column + 1] + 1, new[column] + 1)
        if row > 0, column > 0, letter == right[column - 1], left[row - 1] == other {
          cost = min(cost, older[column - 1] + 1)
        }
        new.append(cost)
      }
      older = old
      old = new
    }
    return old[right.count]
  }
}
