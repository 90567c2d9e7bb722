import FoundationEssentials
import SlovoMessageFormat

/// Runs tests of the suite.
struct SuiteRunner {
  private let cache = MessageFormatterCache()

  /// What is wrong with the result of a test; nil if nothing is.
  func failure(of test: SuiteCase) -> String? {
    let source = test.src ?? ""
    let formatter = MessageFormatter(
      locale: test.locale ?? "en-US", functions: SuiteFunction.registry,
      bidi: test.bidiIsolation == "none" ? .none : .default, cache: cache)
    let arguments = LookedUpArguments { name in
      test.params?.first { $0.name == name }.flatMap(Self.argument)
    }
    let (message, diagnostics) = Message.parse(source)
    let formatted = formatter.format(source: source, arguments: arguments)
    let codes =
      message == nil ? diagnostics.map(\.code.rawValue) : formatted.errors.map(\.code.rawValue)
    if let failure = errorFailure(test.expErrors ?? .list([]), codes) { return failure }
    if let expected = test.exp, Array(expected.utf8) != Array(formatted.text.utf8) {
      return "text is \(formatted.text.debugDescription), not \(expected.debugDescription)"
    }
    if let expected = test.expParts {
      let actual = formatted.parts.map(Self.value)
      if !SuiteValue.array(expected).isMatched(by: .array(actual)) { return "parts are \(actual)" }
    }
    guard let message else { return nil }
    if let clean = test.expCleanSrc, message.serialized != clean {
      return "canonical form is \(message.serialized)"
    }
    let again = Message.parse(message.serialized).message
    return again == message ? nil : "does not survive \(message.serialized)"
  }

  private func errorFailure(_ expected: SuiteErrors, _ codes: [String]) -> String? {
    switch expected {
    case .any(let flag): codes.isEmpty == flag ? "errors are \(codes)" : nil
    case .list(["syntax-error"]):
      // One error is expected of a parser; this one may find more.
      !codes.isEmpty && Set(codes) == ["syntax-error"] ? nil : "errors are \(codes)"
    case .list(let types): types == codes ? nil : "errors are \(codes), not \(types)"
    }
  }

  private static func argument(_ parameter: SuiteParameter) -> MessageValue? {
    if parameter.type == "datetime", case .string(let text) = parameter.value {
      return MessageDate(text).map { .date($0) }
    }
    return parameter.value.flatMap(argument)
  }

  private static func argument(_ value: SuiteValue) -> MessageValue? {
    switch value {
    case .null: .custom(CustomMessageValue("null", text: "null"))
    case .boolean(let flag): .boolean(flag)
    case .number(let number): Int(exactly: number).map { .integer($0) } ?? .double(number)
    case .string(let text): .string(text)
    case .array(let values): .list(values.compactMap(argument))
    case .object: .custom(CustomMessageValue("object", text: "object"))
    }
  }

  private static func value(of option: MessageValue) -> SuiteValue {
    switch option {
    case .integer(let number): .number(Double(number))
    case .double(let number): .number(number)
    case .boolean(let flag): .boolean(flag)
    case .string, .decimal, .date, .list, .custom: .string(option.description)
    }
  }

  /// A part in the form that the suite gives it.
  private static func value(of part: MessagePart) -> SuiteValue {
    switch part {
    case .text(let text): return .object(["type": .string("text"), "value": .string(text)])
    case .isolation(let control):
      return .object(["type": .string("bidiIsolation"), "value": .string(control.rawValue)])
    case .fallback(let source):
      return .object(["type": .string("fallback"), "source": .string(source)])
    case .markup(let markup):
      var members: [String: SuiteValue] = [
        "type": .string("markup"), "kind": .string(markup.kind.rawValue),
        "name": .string(markup.name),
      ]
      if let id = markup.id { members["id"] = .string(id) }
      let options = markup.options.entries.map { ($0.name, value(of: $0.value)) }
      if !options.isEmpty {
        members["options"] = .object(Dictionary(uniqueKeysWithValues: options))
      }
      return .object(members)
    case .value(let part):
      var members: [String: SuiteValue] = [
        "type": .string(part.kind), "value": .string(part.text), "locale": .string(part.locale),
        "parts": .array(
          part.fields.map { .object(["type": .string($0.kind), "value": .string($0.text)]) }),
      ]
      if let id = part.id { members["id"] = .string(id) }
      if part.direction != .unknown { members["dir"] = .string(part.direction.rawValue) }
      return .object(members)
    }
  }
}
