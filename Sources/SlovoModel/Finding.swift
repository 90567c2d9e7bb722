/// Something that a person should look at, with its place; the work went on.
public struct Finding: Hashable, Sendable {
  /// How bad it is.
  public enum Severity: String, Hashable, Sendable, CaseIterable, Comparable {
    case note, warning, error

    /// Notes come first, errors last.
    public static func < (one: Severity, other: Severity) -> Bool {
      one.rank < other.rank
    }

    private var rank: Int {
      switch self {
      case .note: 0
      case .warning: 1
      case .error: 2
      }
    }
  }

  /// The rule that reports it, in kebab case: "translation-missing".
  public var rule: String
  /// How bad it is.
  public var severity: Severity
  /// Where it is, when it is in a file.
  public var place: SourcePlace?
  /// How many code points it covers; 0 for a point.
  public var length: Int
  /// The text that it covers.
  public var text: String
  /// What is wrong, and what to do.
  public var message: String
  /// What to write instead, when that is certain.
  public var fix: String?

  /// A finding as given.
  public init(
    rule: String, severity: Severity, place: SourcePlace? = nil, length: Int = 0, text: String = "",
    message: String, fix: String? = nil
  ) {
    self.rule = rule
    self.severity = severity
    self.place = place
    self.length = length
    self.text = text
    self.message = message
    self.fix = fix
  }
}

/// A place in a file.
public struct SourcePlace: Hashable, Sendable, Comparable, CustomStringConvertible {
  /// The file, relative to the workspace where it is inside one.
  public var file: String
  /// The line, from 1.
  public var line: Int
  /// The column in code points, from 1.
  public var column: Int

  /// A place as given.
  public init(file: String, line: Int, column: Int) {
    self.file = file
    self.line = line
    self.column = column
  }

  /// `Content/agendas/exchange-2.yaml:14:7`.
  public var description: String { "\(file):\(line):\(column)" }

  /// By file, then by line and column.
  public static func < (one: SourcePlace, other: SourcePlace) -> Bool {
    (one.file, one.line, one.column) < (other.file, other.line, other.column)
  }
}
