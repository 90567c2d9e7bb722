import SlovoMessageFormat
import Testing

@Suite("A function of the caller's")
struct CustomFunctionTests {
  /// Puts its operand in upper case, and can be selected on by length.
  struct Shout: MessageFunction {
    struct Behavior: MessageValueBehavior {
      func format(_ value: ResolvedValue) -> Result<FormattedValue, MessageFunctionError> {
        .success(FormattedValue(kind: "shout", text: value.value.description))
      }

      var isSelectable: Bool { true }

      func match(_ value: ResolvedValue, key: String) -> MessageKeyMatch {
        guard let length = Int(key) else { return .badKey(reason: "not a length") }
        return value.value.description.count == length ? .match(quality: 0) : .noMatch
      }
    }

    func resolve(_ call: MessageFunctionCall) -> MessageFunctionResult {
      guard let operand = call.operand else { return .failure(.badOperand("nothing to shout")) }
      let mark =
        call.options["mark"]?.value.description ?? operand.options["mark"]?.value.description
      let text = operand.value.description.uppercased() + (mark ?? "")
      return .value(
        ResolvedValue(
          .string(text), options: call.options.inheriting(operand.options), behavior: Behavior(),
          notes: ["shouted for \(call.locale)"]),
        errors: mark == "." ? [.badOption("a full stop is not loud")] : [])
    }

    func keys(of use: MessageFunctionUse) -> MessageFunctionSignature.Keys {
      use.literal(ofOption: "select") == "loudness" ? .words(["loud", "louder"]) : .any
    }

    func problems(in use: MessageFunctionUse) -> [MessageFunctionProblem] {
      use.literal(ofOption: "mark") == "."
        ? [MessageFunctionProblem(reason: "a full stop is not loud", option: "mark")] : []
    }
  }

  static var functions: FunctionRegistry {
    var functions = FunctionRegistry.default
    functions["my:shout"] = Shout()
    return functions
  }

  @Test("formats")
  func formats() throws {
    #expect(try formatted("{a :my:shout mark=|!|}", functions: Self.functions).text == "A!")
  }

  @Test("is selected on")
  func selects() throws {
    let source = ".input {$a :my:shout} .match $a 2 {{two}} * {{more}}"
    #expect(try formatted(source, ["a": "ab"], functions: Self.functions).text == "two")
  }

  @Test("sees what an earlier use of it made")
  func inherits() throws {
    let source = ".local $a = {a :my:shout mark=|!|} {{{$a :my:shout}}}"
    #expect(try formatted(source, functions: Self.functions).text == "A!!")
  }

  @Test("may report errors and give a value all the same")
  func errors() throws {
    let result = try formatted("{a :my:shout mark=|.|}", functions: Self.functions)
    #expect(result.text == "A.")
    #expect(result.errors.map(\.code) == [.badOption])
  }

  @Test("sees the locale that u:locale asks for")
  func locale() throws {
    let message = try Message(parsing: "{a :my:shout u:locale=|mk, en|}")
    let formatter = MessageFormatter(locale: "bs", functions: Self.functions)
    #expect(formatter.explain(message).trace.steps.contains { "\($0)".contains("shouted for mk") })
  }

  /// Writes a number with a word in the form that its plural category wants.
  struct Sessions: MessageFunction {
    func resolve(_ call: MessageFunctionCall) -> MessageFunctionResult {
      guard let result = call.resolve(with: "number", operand: call.operand, options: call.options),
        let number = result.value, let behavior = number.behavior,
        case .success(let shown) = call.format(number)
      else { return .failure(.badOperand("no number")) }
      let words = ["one": "sesija", "few": "sesije"]
      let form = words.first { category, _ in
        if case .match = behavior.match(number, key: category) { true } else { false }
      }
      return .value(
        ResolvedValue(.string("\(shown.text) \(form?.value ?? "sesija")")), errors: result.errors)
    }
  }

  @Test(
    "can let another function work",
    arguments: [(1, "1 sesija"), (3, "3 sesije"), (1500, "1.500 sesija")])
  func delegates(number: Int, shown: String) throws {
    var functions = FunctionRegistry.default
    functions["my:sessions"] = Sessions()
    let result = try formatted(
      "{$n :my:sessions}", ["n": .integer(number)], locale: "bs", functions: functions)
    #expect(result.text == shown)
  }

  @Test("gets its id and direction also for a value without behavior")
  func plainValue() throws {
    var functions = FunctionRegistry.default
    functions["my:sessions"] = Sessions()
    let result = try formatted(
      "{1 :my:sessions u:id=x u:dir=rtl u:locale=ar}", functions: functions)
    guard case .value(let part) = result.parts.first else {
      Issue.record("there is no value")
      return
    }
    #expect(part.id == "x")
    #expect(part.direction == .rightToLeft)
    #expect(part.locale == "ar")
  }

  @Test("is not in a registry that it was not added to")
  func byValue() {
    #expect(FunctionRegistry.default["my:shout"] == nil)
    #expect(Self.functions.names.contains("my:shout"))
  }
}
