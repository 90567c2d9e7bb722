/// A function that messages can name, such as `:number`.
///
/// A function never throws: it returns what it could make of its operand, and errors as values.
/// Functions of your own should have a namespace:
///
/// ```swift
/// struct Shout: MessageFunction {
///   func resolve(_ call: MessageFunctionCall) -> MessageFunctionResult {
///     guard let operand = call.operand else { return .failure(.badOperand("nothing to shout")) }
///     return .value(ResolvedValue(.string(operand.value.description.uppercased())))
///   }
/// }
/// var functions = FunctionRegistry.default
/// functions["my:shout"] = Shout()
/// ```
///
/// Source: Unicode MessageFormat (LDML 48), "Function Handler".
public protocol MessageFunction: Sendable {
  /// What the function makes of an operand and options.
  func resolve(_ call: MessageFunctionCall) -> MessageFunctionResult

  /// What operands, options and keys the function takes, for checks without formatting.
  var signature: MessageFunctionSignature { get }

  /// The keys that a value can be compared with, where they depend on the options.
  func keys(of use: MessageFunctionUse) -> MessageFunctionSignature.Keys

  /// What is wrong with a use of the function, beyond its signature.
  ///
  /// - Returns: a sentence for each thing that is wrong.
  func problems(in use: MessageFunctionUse) -> [MessageFunctionProblem]
}

extension MessageFunction {
  /// A signature that allows everything.
  public var signature: MessageFunctionSignature { MessageFunctionSignature() }

  /// The keys of the signature.
  public func keys(of use: MessageFunctionUse) -> MessageFunctionSignature.Keys { signature.keys }

  /// Nothing.
  public func problems(in use: MessageFunctionUse) -> [MessageFunctionProblem] { [] }
}

/// What a function is called with.
public struct MessageFunctionCall: Sendable {
  /// The operand; nil if the expression has none. It is never a fallback.
  public let operand: ResolvedValue?
  /// The options of the expression, without those of the namespace `u`.
  ///
  /// Those that the operand brings are in `operand.options`.
  public let options: ResolvedOptions
  let universal: UniversalOptions
  let settings: MessageFormatter.Settings
  let resources: LocaleResources

  /// The locale to format for: the message's, or that of `u:locale`.
  public var locale: String { universal.locale ?? settings.locale }
  /// The direction that `u:dir` asks for; nil if it does not.
  public var direction: MessageDirection? { universal.direction?.direction }
  /// The value of `u:id`.
  public var id: String? { universal.id }
  /// What the formatting knows beyond the message.
  public var context: FormattingContext { settings.context }

  /// The direction in which the locale is written.
  public var localeDirection: MessageDirection { resources.direction }

  /// What another function makes of an operand, in the same formatting.
  ///
  /// A function for quantities can have its number formatted by `:number`, and ask the behavior of
  /// the result which plural category matches.
  ///
  /// - Parameters:
  ///   - name: the other function's name, without the leading colon.
  ///   - operand: what it is applied to.
  ///   - options: the options that it gets.
  /// - Returns: its result; nil if there is no such function.
  public func resolve(
    with name: String, operand: ResolvedValue?, options: ResolvedOptions = ResolvedOptions()
  ) -> MessageFunctionResult? {
    let call = MessageFunctionCall(
      operand: operand, options: options, universal: universal, settings: settings,
      resources: resources)
    return settings.functions[name]?.resolve(call)
  }

  /// A value as text, by its behavior or else in the usual way of its kind.
  public func format(_ value: ResolvedValue) -> Result<FormattedValue, MessageFunctionError> {
    resources.behavior(of: value, context: settings.context).behavior.format(value)
  }
}

/// What a function returns.
public struct MessageFunctionResult: Sendable {
  /// The value; nil if there is none, and the expression becomes a fallback.
  public var value: ResolvedValue?
  /// What went wrong.
  public var errors: [MessageFunctionError]

  /// A value, and errors that do not prevent it.
  public static func value(
    _ value: ResolvedValue, errors: [MessageFunctionError] = []
  ) -> MessageFunctionResult {
    MessageFunctionResult(value: value, errors: errors)
  }

  /// No value.
  public static func failure(_ error: MessageFunctionError) -> MessageFunctionResult {
    MessageFunctionResult(value: nil, errors: [error])
  }
}

/// Something that went wrong in a function.
///
/// Source: Unicode MessageFormat (LDML 48), "Message Function Errors".
public struct MessageFunctionError: Error, Hashable, Sendable {
  /// The kind of the error.
  public let code: MessageErrorCode
  /// What is wrong, in a sentence.
  public let reason: String

  private init(code: MessageErrorCode, reason: String) {
    self.code = code
    self.reason = reason
  }

  /// The function cannot use its operand.
  public static func badOperand(_ reason: String) -> MessageFunctionError {
    MessageFunctionError(code: .badOperand, reason: reason)
  }

  /// The function cannot use an option.
  public static func badOption(_ reason: String) -> MessageFunctionError {
    MessageFunctionError(code: .badOption, reason: reason)
  }

  /// The function cannot do what is asked for.
  public static func unsupportedOperation(_ reason: String) -> MessageFunctionError {
    MessageFunctionError(code: .unsupportedOperation, reason: reason)
  }
}
