/// What stands between a word and the one before it.
///
/// White space of any kind and length is one gap, hyphens of any kind are another; each other sign
/// that a term has, such as a bracket, is one of its own. A blank line is a barrier.
struct WordGap: Hashable, Sendable {
  let rawValue: UInt8

  /// The first word of a term or of a text.
  static let none = WordGap(rawValue: 0)
  /// Spaces and at most one end of a line.
  static let space = WordGap(rawValue: 1)
  /// A hyphen without spaces around it, or one at the end of a line.
  static let hyphen = WordGap(rawValue: 2)
  /// What no term has inside.
  static let barrier = WordGap(rawValue: 3)
}

/// The gaps that terms have, by their signs.
struct WordGaps: Sendable {
  private var numbers: [String: UInt8] = [:]

  /// The gap of signs that are neither white space nor a hyphen; `barrier` when no term has it.
  func gap(of signs: String) -> WordGap {
    numbers[signs].map { WordGap(rawValue: $0) } ?? .barrier
  }

  /// As `gap(of:)`, and adds signs that are new; `nil` when there are too many kinds of them.
  mutating func insert(_ signs: String) -> WordGap? {
    if let number = numbers[signs] { return WordGap(rawValue: number) }
    let next = Int(WordGap.barrier.rawValue) + 1 + numbers.count
    guard let number = UInt8(exactly: next) else { return nil }
    numbers[signs] = number
    return WordGap(rawValue: number)
  }
}
