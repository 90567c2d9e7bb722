/// Where a message finds the values of its variables.
///
/// A dictionary of values is one. A source of its own can look names up when they are needed, and
/// read a name such as `event.title` as a path: dots are legal in names.
///
/// Names are compared by canonical equivalence, as Swift compares strings. Each name is asked for at
/// most once for each formatting.
public protocol MessageArguments {
  /// The value of a variable; nil if there is none.
  ///
  /// The name is without `$`, and in Normalization Form C.
  func value(named name: String) -> MessageValue?
}

extension Dictionary: MessageArguments where Key == String, Value == MessageValue {
  /// The value under the name.
  public func value(named name: String) -> MessageValue? {
    self[name]
  }
}

/// Values that a function looks up.
///
/// ```swift
/// formatter.format(message, arguments: LookedUpArguments { name in record.value(at: name) })
/// ```
public struct LookedUpArguments: MessageArguments {
  private let lookUp: (String) -> MessageValue?

  /// Makes arguments of a function from names to values.
  public init(_ lookUp: @escaping (String) -> MessageValue?) {
    self.lookUp = lookUp
  }

  /// What the function gives for the name.
  public func value(named name: String) -> MessageValue? {
    lookUp(name)
  }
}
