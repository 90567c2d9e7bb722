/// What is wrong at one place of a YAML file.
///
/// Its description is one line for people, `file:line:column: key path: what is wrong; what to do`:
///
/// ```
/// Glossary/events.yaml:12:3: session.terms: the key "bs" stands twice, first in line 10; remove one of them
/// ```
public struct YAMLError: Error, Sendable, Hashable, CustomStringConvertible {
  /// The name of the file, as it was given to the reader.
  public let file: String

  /// The place in the file.
  public let place: YAMLPlace

  /// The way to the value; empty where there is no tree (a syntax error) or for the root.
  public let path: YAMLPath

  /// What is wrong.
  public let code: Code

  /// What else was found in the same reading, in the order of the file.
  public let others: [YAMLError]

  /// Makes an error.
  public init(
    file: String, place: YAMLPlace, path: YAMLPath = [], code: Code, others: [YAMLError] = []
  ) {
    self.file = file
    self.place = place
    self.path = path
    self.code = code
    self.others = others
  }

  /// The line, from 1.
  public var line: Int { place.line }

  /// The column in code points, from 1.
  public var column: Int { place.column }

  /// What is wrong and what to do, without the place.
  public var message: String { code.message }

  /// This error and the others of the same reading.
  public var all: [YAMLError] {
    [with(others: [])] + others
  }

  /// `file:line:column: key path: what is wrong; what to do`.
  public var description: String {
    let way = path.steps.isEmpty ? "" : "\(path): "
    return "\(file):\(line):\(column): \(way)\(message)"
  }

  func with(others: [YAMLError]) -> YAMLError {
    YAMLError(file: file, place: place, path: path, code: code, others: others)
  }
}
