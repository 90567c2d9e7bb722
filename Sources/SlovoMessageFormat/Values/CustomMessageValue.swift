/// A value of a type that this module does not know, for the functions of another.
///
/// ```swift
/// let value = CustomMessageValue(TermID("session"), text: "session")
/// value.value(as: TermID.self)
/// ```
public struct CustomMessageValue: Hashable, Sendable {
  private let storage: any Hashable & Sendable
  /// What is shown where no function is applied to the value.
  public let text: String

  /// Wraps a value.
  public init(_ value: some Hashable & Sendable, text: String) {
    storage = value
    self.text = text
  }

  /// The wrapped value, if it is of the type.
  public func value<Value>(as type: Value.Type) -> Value? {
    storage as? Value
  }

  public static func == (left: Self, right: Self) -> Bool {
    left.text == right.text && AnyHashable(left.storage) == AnyHashable(right.storage)
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(text)
    hasher.combine(AnyHashable(storage))
  }
}
