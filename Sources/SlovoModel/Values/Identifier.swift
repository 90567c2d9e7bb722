/// The name of one thing of a workspace: `fbih-2024-exchange-2`.
///
/// ```swift
/// Identifier<Event>("fbih-2024-exchange-2")?.rawValue  // "fbih-2024-exchange-2"
/// Identifier<Event>("Exchange 2")                      // nil
/// ```
///
/// Small letters a–z and digits, in groups joined by single hyphens, at most 80 characters: a name
/// is part of file names, of URLs and of calendar UIDs.
public struct Identifier<Subject>: Hashable, Sendable, Comparable, CustomStringConvertible {
  /// The name as text.
  public let rawValue: String

  /// Reads a name; `nil` when it has another form.
  public init?(_ text: some StringProtocol) {
    guard (1...80).contains(text.utf8.count) else { return nil }
    for group in text.split(separator: "-", omittingEmptySubsequences: false) {
      guard !group.isEmpty, group.utf8.allSatisfy({ $0.isASCIIDigit || $0.isSmallLetter }) else {
        return nil
      }
    }
    rawValue = String(text)
  }

  /// The name as text.
  public var description: String { rawValue }

  /// Alphabetical order.
  public static func < (one: Self, other: Self) -> Bool {
    one.rawValue < other.rawValue
  }
}

extension UInt8 {
  fileprivate var isSmallLetter: Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(self)
  }
}
