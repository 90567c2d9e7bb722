import SlovoModel

/// Counts the headings that have numbers, each level for itself.
///
/// A heading of a higher rank begins the levels below it anew; one without a number counts for nothing
/// on its own level.
struct HeadingNumbers {
  private var counts: [Int: Int] = [:]

  /// The number of the next heading, such as "1.2."; `nil` for a heading without one.
  mutating func next(level: Int, _ number: TemplateNode.HeadingNumber?) -> String? {
    counts = counts.filter { $0.key <= level }
    guard let number else { return nil }
    counts[level, default: 0] += 1
    return "\(number.prefix)\(counts[level, default: 0])."
  }
}
