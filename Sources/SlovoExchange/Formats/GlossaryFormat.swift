/// A file format in which the glossary leaves and comes back.
public protocol GlossaryFormat: Sendable {
  /// The name at the command line, which is also the ending of files.
  static var id: String { get }

  /// The table as a file.
  func write(_ table: GlossaryTable) -> [UInt8]

  /// Reads a file and reports all that is wrong with it.
  func read(_ bytes: [UInt8], for glossary: GlossaryShape) -> GlossaryReading
}

/// What came of reading a table.
public struct GlossaryReading: Sendable {
  /// The rows that are sound; `nil` when the file as a whole cannot be used.
  public var table: GlossaryTable?
  /// What is wrong, in the order of the file.
  public var faults: [TableFault]

  /// A reading as given.
  public init(table: GlossaryTable?, faults: [TableFault]) {
    self.table = table
    self.faults = faults
  }
}

extension GlossaryFormat {
  /// Reads text and reports all that is wrong with it.
  public func read(_ text: String, for glossary: GlossaryShape) -> GlossaryReading {
    read(Array(text.utf8), for: glossary)
  }
}
