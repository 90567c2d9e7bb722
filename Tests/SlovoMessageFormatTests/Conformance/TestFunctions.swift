import SlovoMessageFormat

/// The functions that the suite defines for tests: `:test:function`, `:test:select`, `:test:format`.
struct SuiteFunction: MessageFunction {
  let canSelect: Bool
  let canFormat: Bool

  static var registry: FunctionRegistry {
    var functions = FunctionRegistry.default
    functions["test:function"] = SuiteFunction(canSelect: true, canFormat: true)
    functions["test:select"] = SuiteFunction(canSelect: true, canFormat: false)
    functions["test:format"] = SuiteFunction(canSelect: false, canFormat: true)
    return functions
  }

  func resolve(_ call: MessageFunctionCall) -> MessageFunctionResult {
    guard let operand = call.operand else { return .failure(.badOperand("no operand")) }
    var behavior: SuiteBehavior
    if let earlier = operand.behavior as? SuiteBehavior {
      behavior = earlier
    } else if let number = SuiteBehavior.number(operand.value) {
      behavior = SuiteBehavior(input: number)
    } else {
      return .failure(.badOperand("not a number"))
    }
    behavior.canSelect = canSelect
    behavior.canFormat = canFormat
    if let option = call.options["decimalPlaces"] {
      switch option.value.description {
      case "0": behavior.decimalPlaces = 0
      case "1": behavior.decimalPlaces = 1
      default: return .failure(.badOption("decimalPlaces must be 0 or 1"))
      }
    }
    var errors: [MessageFunctionError] = []
    switch call.options["fails"]?.value.description {
    case nil, "never": break
    case "always":
      behavior.failsFormat = true
      behavior.failsSelect = true
    case "format": behavior.failsFormat = true
    case "select": behavior.failsSelect = true
    default: errors.append(.badOption("fails must be never, select, format or always"))
    }
    return .value(
      ResolvedValue(.decimal(behavior.input), behavior: behavior), errors: errors)
  }
}

struct SuiteBehavior: MessageValueBehavior {
  let input: DecimalNumber
  var decimalPlaces = 0
  var failsFormat = false
  var failsSelect = false
  var canSelect = true
  var canFormat = true

  init(input: DecimalNumber) {
    self.input = input
  }

  static func number(_ value: MessageValue) -> DecimalNumber? {
    switch value {
    case .integer(let number): DecimalNumber(number)
    case .decimal(let number): number
    case .double, .string: DecimalNumber(value.description)
    case .boolean, .date, .list, .custom: nil
    }
  }

  func format(_ value: ResolvedValue) -> Result<FormattedValue, MessageFunctionError> {
    guard canFormat else { return .failure(.badOperand("for selection only")) }
    guard !failsFormat else { return .failure(.badOption("fails as it was told")) }
    let digits = input.description.split(separator: ".")
    var text = String(digits[0])
    if decimalPlaces == 1 { text += "." + (digits.count > 1 ? digits[1].prefix(1) : "0") }
    return .success(FormattedValue(kind: "test", text: text))
  }

  var isSelectable: Bool { canSelect }

  func match(_ value: ResolvedValue, key: String) -> MessageKeyMatch {
    guard !failsSelect else { return .failure(.badOption("fails as it was told")) }
    guard input == DecimalNumber(1) else { return .noMatch }
    switch key {
    case "1.0" where decimalPlaces == 1: return .match(quality: 1)
    case "1": return .match(quality: 0)
    default: return .noMatch
    }
  }
}
