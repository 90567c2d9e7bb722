/// How a formatted message came about, step by step.
///
/// ```swift
/// let (_, trace) = formatter.explain(message, arguments: ["n": 3])
/// trace.steps.forEach { print($0) }
/// // $n is 3
/// // :integer of $n is 3
/// // $n selects as 3 (few)
/// // variant 2 (few) was chosen
/// // "3" comes from $n
/// ```
public struct MessageTrace: Hashable, Sendable {
  /// What happened, in order.
  public private(set) var steps: [Step] = []

  /// Something that happened.
  public enum Step: Hashable, Sendable {
    /// A variable got its value from the arguments.
    case argument(source: String, value: String)
    /// A variable has no value.
    case missing(source: String)
    /// A function made a value; the notes are its own.
    case function(name: String, source: String, result: String?, notes: [String])
    /// What a selector's value is for selection, such as a plural category.
    case selector(source: String, category: String?)
    /// A variant was chosen: its index from 0, and its keys.
    case variant(index: Int, keys: [String])
    /// A fallback took the place of a value.
    case fallback(source: String, reason: String)
    /// A part was made of a placeholder.
    case part(source: String, text: String)
  }

  mutating func add(_ step: Step) {
    steps.append(step)
  }

  /// The trace with other letters in what was said; names and notes stay.
  ///
  /// - Parameter convert: what writes words otherwise, as in another script.
  /// - Returns: the trace.
  public func replacingWords(_ convert: (String) -> String) -> MessageTrace {
    var trace = MessageTrace()
    trace.steps = steps.map { step in
      switch step {
      case .argument(let source, let value): .argument(source: source, value: convert(value))
      case .function(let name, let source, let result, let notes):
        .function(name: name, source: source, result: result.map(convert), notes: notes)
      case .part(let source, let text): .part(source: source, text: convert(text))
      case .missing, .selector, .variant, .fallback: step
      }
    }
    return trace
  }
}

extension MessageTrace.Step: CustomStringConvertible {
  /// The step in a line.
  public var description: String {
    switch self {
    case .argument(let source, let value): "\(source) is \(value)"
    case .missing(let source): "\(source) has no value"
    case .function(let name, let source, let result, let notes):
      ([":\(name) of \(source) \(result.map { "is \($0)" } ?? "failed")"] + notes)
        .joined(separator: "; ")
    case .selector(let source, let category):
      category.map { "\(source) selects as \($0)" } ?? "\(source) cannot be selected on"
    case .variant(let index, let keys):
      "variant \(index + 1) (\(keys.joined(separator: " "))) was chosen"
    case .fallback(let source, let reason): "{\(source)} is a fallback: \(reason)"
    case .part(let source, let text): "\"\(text)\" comes from \(source)"
    }
  }
}

extension FormattingRun {
  mutating func traceCall(
    of name: String, call: MessageFunctionCall, result: MessageFunctionResult, source: String
  ) {
    guard trace != nil else { return }
    let reason = result.errors.map(\.reason).joined(separator: "; ")
    let shown = result.value.map { words(of: $0, call) }
    trace?.add(
      .function(
        name: name, source: source, result: shown,
        notes: (result.value?.notes ?? []) + (reason.isEmpty ? [] : [reason])))
    if result.value == nil { trace?.add(.fallback(source: source, reason: reason)) }
  }

  /// A value as a function has made it: in its words where it is no number.
  private func words(of value: ResolvedValue, _ call: MessageFunctionCall) -> String {
    switch value.value {
    case .string, .custom:
      if value.behavior != nil, case .success(let formatted) = call.format(value) {
        return formatted.text
      }
    default: break
    }
    return value.value.description
  }

  mutating func traceSelection(
    _ selection: MessageProgram.Selection, chosen: Int, selectors: [Selector]
  ) {
    guard trace != nil else { return }
    for selector in selectors {
      let category: String? =
        switch selector.kind {
        case .nothing: nil
        case .number(let behavior, let number): behavior.description(of: number.number)
        case .other(let behavior, let value):
          behavior.selectionDescription(of: value) ?? value.value.description
        }
      let source = name(ofVariable: selector.index)
      trace?.add(.selector(source: source, category: category))
    }
    let keys = selection.variants[chosen].keys.map { $0?.text ?? "*" }
    trace?.add(.variant(index: chosen, keys: keys))
  }

  mutating func traceElement(_ element: MessageProgram.Element, parts: [MessagePart]) {
    guard trace != nil, case .expression(let expression) = element else { return }
    // The last part may be the end of an isolated piece.
    let shown = parts.last { if case .isolation = $0 { false } else { true } }
    trace?.add(.part(source: expression.source, text: shown?.text ?? ""))
  }
}
