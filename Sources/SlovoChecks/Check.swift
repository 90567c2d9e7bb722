public import SlovoModel

/// The name of a check in reports and on the command line, in kebab case.
public struct CheckID: Hashable, Sendable, ExpressibleByStringLiteral, CustomStringConvertible {
  /// The name.
  public let description: String

  /// A name as given.
  public init(stringLiteral value: String) {
    description = value
  }
}

/// A law that texts are held against.
///
/// A check looks at one ``CheckedText`` at a time and knows nothing of files. What is true of a
/// language it takes from the text's facts, never from its own code.
public protocol Check: Sendable {
  /// The name, which is that of the offence.
  static var id: CheckID { get }
  /// What it finds, in one sentence.
  static var summary: String { get }
  /// A check; it has no settings.
  init()
  /// What offends the law.
  func findings(in text: CheckedText) -> [TextFinding]
}

/// An offence in a text.
public struct TextFinding: Hashable, Sendable {
  /// The check that found it.
  public let check: CheckID
  /// How bad it is.
  public let severity: Finding.Severity
  /// Where it is: bytes of UTF-8 of the text.
  public let range: Range<Int>
  /// What is wrong, and what to do.
  public let message: String
  /// What to write instead, when that is certain.
  public let fix: String?

  /// A finding as given.
  public init(
    check: CheckID, severity: Finding.Severity, range: Range<Int>, message: String, fix: String?
  ) {
    self.check = check
    self.severity = severity
    self.range = range
    self.message = message
    self.fix = fix
  }
}
