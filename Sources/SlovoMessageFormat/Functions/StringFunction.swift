internal import SlovoICU

/// `:string`: a value as text, and selection on the text.
///
/// Source: Unicode MessageFormat (LDML 48), "The `:string` function".
struct StringFunction: MessageFunction {
  var signature: MessageFunctionSignature {
    MessageFunctionSignature(operand: .required, options: [], keys: .any)
  }

  func resolve(_ call: MessageFunctionCall) -> MessageFunctionResult {
    guard let operand = call.operand else {
      return .failure(.badOperand(":string needs a literal or a variable"))
    }
    return .value(
      ResolvedValue(.string(operand.value.description), kind: .text))
  }
}

/// A text as it is, and selection on it.
struct TextBehavior: MessageValueBehavior {
  func format(_ value: ResolvedValue) -> Result<FormattedValue, MessageFunctionError> {
    .success(FormattedValue(kind: FormattedValue.stringKind, text: text(of: value)))
  }

  var isSelectable: Bool { true }

  func match(_ value: ResolvedValue, key: String) -> MessageKeyMatch {
    // Swift compares strings by canonical equivalence, which is what the standard wants.
    text(of: value) == key ? .match(quality: 0) : .noMatch
  }

  func selectionDescription(of value: ResolvedValue) -> String? { text(of: value) }

  private func text(of value: ResolvedValue) -> String {
    if case .string(let text) = value.value { text } else { value.value.description }
  }
}

/// Several values, joined as the locale joins them: "a, b i c".
struct ListBehavior: MessageValueBehavior {
  let resources: LocaleResources
  let context: FormattingContext

  func format(_ value: ResolvedValue) -> Result<FormattedValue, MessageFunctionError> {
    guard case .list(let elements) = value.value else {
      return .failure(.badOperand("this is not a list"))
    }
    let texts = elements.map { element -> String in
      // A list in a list is shown plainly, so that the depth of calls has a bound.
      if case .list = element { return element.description }
      let resolved = ResolvedValue(element)
      let shown = resources.behavior(of: resolved, context: context).behavior.format(resolved)
      // An element that cannot be formatted is shown plainly.
      return (try? shown.get())?.text ?? element.description
    }
    do throws(ICUError) {
      let text = try ListFormatter(locale: resources.locale).format(texts)
      return .success(FormattedValue(text: text))
    } catch {
      return .failure(.unsupportedOperation(error.description))
    }
  }
}
