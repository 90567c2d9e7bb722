/// A fault in a file of inflection data.
public struct InflectionDataError: Error, Hashable, Sendable {
  /// The file.
  public var file: String
  /// The line, from 1.
  public var line: Int
  /// The column, from 1, in code points.
  public var column: Int
  /// What is wrong, and what to do.
  public var reason: String
}

extension InflectionDataError: CustomStringConvertible {
  /// The fault in one sentence with its place.
  public var description: String { "\(file):\(line):\(column): \(reason)" }
}
