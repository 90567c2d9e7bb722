/// Why a text is not the JSON form of a message.
public struct MessageJSONError: Error, Hashable, Sendable, CustomStringConvertible {
  /// What is wrong, in a sentence.
  public let reason: String
  /// Where the JSON is malformed, as a UTF-8 offset from 0; nil if it is well-formed, but not a
  /// message.
  public let utf8Offset: Int?

  init(reason: String, utf8Offset: Int? = nil) {
    self.reason = reason
    self.utf8Offset = utf8Offset
  }

  /// The offset and the reason.
  public var description: String {
    utf8Offset.map { "at byte \($0): \(reason)" } ?? reason
  }
}
