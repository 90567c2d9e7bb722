/// `:offset`: a number to which a small one is added, or from which it is taken.
///
/// Source: Unicode MessageFormat (LDML 48), "The `:offset` function".
struct OffsetFunction: MessageFunction {
  var signature: MessageFunctionSignature {
    MessageFunctionSignature(
      operand: .required,
      options: [.init("add", .digitSize), .init("subtract", .digitSize)], keys: .number,
      literalOperand: { NumberLiteral.matches($0) })
  }

  func resolve(_ call: MessageFunctionCall) -> MessageFunctionResult {
    guard let operand = call.operand, let number = NumericValue(operand.value) else {
      return .failure(.badOperand(NumberFunction.complaint(about: call.operand)))
    }
    let given = [("add", 1), ("subtract", -1)].compactMap { name, sign in
      call.options[name].map { (NumberOptions.digitSize($0.value), sign) }
    }
    guard given.count == 1, let (size, sign) = given.first, let size else {
      return .failure(
        .badOption(":offset needs either add or subtract, with a whole number from 0 to 99"))
    }
    guard let result = number.adding(sign * size) else {
      return .failure(.unsupportedOperation("the number becomes too large"))
    }
    var reader = NumberOptionReader(style: .number)
    let inherited = MessageFunctionCall(
      operand: operand, options: ResolvedOptions(), universal: call.universal,
      settings: call.settings, resources: call.resources)
    if !operand.options.isEmpty { reader.read(inherited, operand: operand, quantity: nil) }
    guard let behavior = call.resources.number(reader.specification) else {
      return .failure(.unsupportedOperation("ICU has no such format for numbers"))
    }
    return .value(
      ResolvedValue(
        result.value, options: reader.resolved, behavior: behavior,
        direction: call.localeDirection),
      errors: reader.errors)
  }

  func problems(in use: MessageFunctionUse) -> [MessageFunctionProblem] {
    let count = use.function.options.filter { $0.name == "add" || $0.name == "subtract" }.count
    return count == 1
      ? [] : [MessageFunctionProblem(reason: ":offset needs either add or subtract")]
  }
}
