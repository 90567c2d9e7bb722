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
    let text = String(text)
    guard NameNotation.isName(text) else { return nil }
    rawValue = text
  }

  /// The name as text.
  public var description: String { rawValue }

  /// Alphabetical order.
  public static func < (one: Self, other: Self) -> Bool {
    one.rawValue < other.rawValue
  }
}

/// How names are written, checked byte by byte: thousands of them are read at every start.
enum NameNotation {
  /// Whether text is a name.
  static func isName(_ text: String) -> Bool { isWellFormed(text, allowingDots: false) }

  /// Whether text is names joined by dots.
  static func isDottedName(_ text: String) -> Bool { isWellFormed(text, allowingDots: true) }

  private static func isWellFormed(_ text: String, allowingDots: Bool) -> Bool {
    var length = 0
    var isInGroup = false
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"):
        isInGroup = true
        length += 1
      case UInt8(ascii: "-") where isInGroup:
        isInGroup = false
        length += 1
      case UInt8(ascii: ".") where isInGroup && allowingDots:
        isInGroup = false
        length = 0
      default: return false
      }
      if length > 80 { return false }
    }
    return isInGroup
  }
}
