/// What is wrong with a file of participants.
public struct ParticipantsError: Error, Hashable, Sendable, CustomStringConvertible {
  /// One fault.
  public struct Fault: Hashable, Sendable, CustomStringConvertible {
    /// The row, from 1, the header included; `nil` for the file as a whole.
    public var row: Int?
    /// The header of the column, or its number, from 1.
    public var column: String?
    /// What is wrong, and what to do.
    public var reason: String

    /// A fault as given.
    public init(row: Int? = nil, column: String? = nil, _ reason: String) {
      self.row = row
      self.column = column
      self.reason = reason
    }

    /// The place and the reason.
    public var description: String {
      let place = [row.map { "row \($0)" }, column.map { "column “\($0)”" }].compactMap(\.self)
      return (place.isEmpty ? "" : place.joined(separator: ", ") + ": ") + reason
    }
  }

  /// The file.
  public let file: String
  /// The faults in their order.
  public let faults: [Fault]

  /// A line for each fault.
  public var description: String {
    faults.map { "\(file): \($0)" }.joined(separator: "\n")
  }
}
