/// A value of a type that this module does not know, for the functions of another.
///
/// ```swift
/// let value = CustomMessageValue(TermID("session"), text: "session")
/// value.value(as: TermID.self)
/// ```
public struct CustomMessageValue: Hashable, Sendable {
  private let box: Box

  // Boxed, so that message values stay small.
  private final class Box: Sendable {
    let value: any Hashable & Sendable
    let text: String

    init(_ value: any Hashable & Sendable, text: String) {
      self.value = value
      self.text = text
    }
  }

  /// Wraps a value.
  public init(_ value: some Hashable & Sendable, text: String) {
    box = Box(value, text: text)
  }

  /// What is shown where no function is applied to the value.
  public var text: String { box.text }

  /// The wrapped value, if it is of the type.
  public func value<Value>(as type: Value.Type) -> Value? {
    box.value as? Value
  }

  /// Whether two values are of one type, equal, and shown as the same text.
  public static func == (left: Self, right: Self) -> Bool {
    left.text == right.text && AnyHashable(left.box.value) == AnyHashable(right.box.value)
  }

  /// Hashes the text and the value.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(text)
    hasher.combine(AnyHashable(box.value))
  }
}
