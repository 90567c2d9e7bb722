/// A set that looks at each of a few elements, and hashes only when there are many.
struct SmallSet<Element: Hashable> {
  private static var limit: Int { 8 }

  private var few: [Element] = []
  private var many: Set<Element> = []

  func contains(_ element: Element) -> Bool {
    many.isEmpty ? few.contains(element) : many.contains(element)
  }

  /// Adds an element.
  ///
  /// - Returns: whether it was not there yet.
  @discardableResult
  mutating func insert(_ element: Element) -> Bool {
    guard many.isEmpty else { return many.insert(element).inserted }
    guard !few.contains(element) else { return false }
    few.append(element)
    if few.count > Self.limit {
      many = Set(few)
      few = []
    }
    return true
  }
}
