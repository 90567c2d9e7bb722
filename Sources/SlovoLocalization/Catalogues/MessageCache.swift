internal import SlovoMessageFormat
import SlovoModel
internal import Synchronization

/// The messages of one language that have been parsed already.
final class MessageCache: Sendable {
  private let messages = Mutex<[MessageKey: Message]>([:])

  /// The message; `nil` when it is malformed.
  func message(_ text: String, key: MessageKey) -> Message? {
    if let known = messages.withLock({ $0[key] }) { return known }
    guard let message = Message.parse(text).message else { return nil }
    messages.withLock { $0[key] = message }
    return message
  }
}
