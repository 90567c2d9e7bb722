/// `:number`, `:integer`, `:percent`, `:currency` and `:unit`.
///
/// Source: Unicode MessageFormat (LDML 48), "Numeric Value Selection and Formatting".
struct NumberFunction: MessageFunction {
  let style: NumberSpecification.Style

  func resolve(_ call: MessageFunctionCall) -> MessageFunctionResult {
    guard let operand = call.operand, let (number, quantity) = Self.number(of: operand) else {
      return .failure(.badOperand(Self.complaint(about: call.operand)))
    }
    let value = style == .integer ? number.rounded : number
    if call.options.isEmpty, operand.options.isEmpty, style == .number || style == .integer,
      let behavior = call.resources.plainNumber(isInteger: style == .integer)
    {
      return .value(
        ResolvedValue(value.value, kind: .number(behavior), direction: call.localeDirection))
    }
    var reader = NumberOptionReader(style: style)
    reader.read(call, operand: operand, quantity: quantity)
    guard !reader.isFailed else { return MessageFunctionResult(value: nil, errors: reader.errors) }
    guard let behavior = call.resources.number(reader.specification) else {
      return MessageFunctionResult(
        value: nil,
        errors: reader.errors + [.unsupportedOperation("ICU has no such format for numbers")])
    }
    return .value(
      ResolvedValue(
        value.value, options: reader.resolved, kind: .number(behavior),
        direction: call.localeDirection),
      errors: reader.errors)
  }

  /// The number of an operand, and the currency or unit that it brings.
  private static func number(
    of operand: ResolvedValue
  ) -> (NumericValue, ResolvedOptions.Entry?)? {
    if let number = NumericValue(operand.value) { return (number, nil) }
    guard case .custom(let custom) = operand.value else { return nil }
    if let amount = custom.value(as: CurrencyAmount.self) {
      return (
        NumericValue(amount.value), ResolvedOptions.Entry("currency", .string(amount.currency))
      )
    }
    if let measure = custom.value(as: Measure.self) {
      return (NumericValue(measure.value), ResolvedOptions.Entry("unit", .string(measure.unit)))
    }
    return nil
  }

  static func complaint(about operand: ResolvedValue?) -> String {
    guard let operand else { return "a number is needed, as a literal or a variable" }
    return "“\(operand.value)” is not a number such as 3, -0.5 or 1e6"
  }

  var signature: MessageFunctionSignature {
    MessageFunctionSignature(
      operand: .required, options: NumberOptions.specifications(of: style),
      keys: style == .currency || style == .unit ? .none : style == .percent ? .percent : .number,
      literalOperand: { NumberLiteral.matches($0) })
  }
}
