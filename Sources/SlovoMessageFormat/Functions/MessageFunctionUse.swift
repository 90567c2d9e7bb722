/// A use of a function in a message, for checks without formatting.
public struct MessageFunctionUse: Hashable, Sendable {
  /// The expression's operand.
  public let operand: MessageModel.Operand?
  /// The function with its options.
  public let function: MessageModel.Function
  /// The language that the message is written in: a BCP 47 tag.
  public let locale: String
  /// The keys that the expression's value is compared with, if a selector refers to it.
  public let keys: [String]

  /// The value of an option, if it is written in the message.
  public func literal(ofOption name: String) -> String? {
    for option in function.options where option.name == name {
      if case .literal(let text) = option.value { return text }
    }
    return nil
  }
}

/// Something that a function found wrong with a use of it.
public struct MessageFunctionProblem: Hashable, Sendable {
  /// What is wrong, in a sentence.
  public let reason: String
  /// The option that it concerns, if it is one.
  public let option: String?

  /// Makes a problem.
  public init(reason: String, option: String? = nil) {
    self.reason = reason
    self.option = option
  }
}
