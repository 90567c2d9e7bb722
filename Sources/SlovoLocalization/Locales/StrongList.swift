/// How values stand in a row when one of them holds what parts the values of other rows: a comma, or the
/// word for "and".
///
/// ```
/// Association of Towns and Cities, and Conference of Towns and Municipalities
/// ```
public struct StrongList: Hashable, Sendable {
  /// The words that join values, such as "and" and "or".
  public var conjunctions: [String]
  /// What stands between two values.
  public var pair: String
  /// What stands between values of which there are more.
  public var middle: String
  /// What stands in front of the last one of these.
  public var last: String

  /// Separators as given.
  public init(conjunctions: [String], pair: String, middle: String, last: String) {
    self.conjunctions = conjunctions
    self.pair = pair
    self.middle = middle
    self.last = last
  }

  /// Whether the values could not be told apart if commas and conjunctions parted them.
  func isNeeded(for values: [String]) -> Bool {
    values.count > 1
      && values.contains { value in
        value.contains(", ")
          || value.split(separator: " ").dropFirst().dropLast()
            .contains { conjunctions.contains(String($0)) }
      }
  }

  /// The values in a row.
  func joined(_ values: [String]) -> String {
    guard values.count > 2, let end = values.last else { return values.joined(separator: pair) }
    return values.dropLast().joined(separator: middle) + last + end
  }
}
