internal import SlovoMessageFormat
import SlovoModel

/// `:slovo:list`: values in a row, "A, B i C".
///
/// ```
/// {$event.hosts :slovo:list case=instrumental}    bs: Savezom općina …, kao i Savezom opština i gradova …
/// ```
///
/// Terms among the values take the options of `:slovo:term`; `capitalize` concerns the first one. With `each`
/// every value has words in front of it: `each=|the |`.
struct ListFunction: MessageFunction {
  static let name = "slovo:list"

  let leaves: LeafWords

  var signature: MessageFunctionSignature {
    MessageFunctionSignature(
      operand: .required,
      options: TermRequest.optionSignatures + [.init("each", .text { _ in true })], keys: .none,
      literalOperand: { _ in false })
  }

  func resolve(_ call: MessageFunctionCall) -> MessageFunctionResult {
    guard let operand = call.operand else {
      return .failure(.badOperand("expected a variable that holds a list"))
    }
    var request: TermRequest
    do throws(MessageFunctionError) {
      request = try TermRequest(call.options)
    } catch {
      return .failure(error)
    }
    let isCapitalized = request.isCapitalized
    request.isCapitalized = false
    var missing: [MessageFunctionError] = []
    let front = call.options["each"]?.value.description ?? ""
    let words = values(of: operand).map { front + self.words(for: $0, request, &missing) }
    let list = leaves.list(words)
    return .value(
      ResolvedValue(
        operand.value,
        behavior: WordsBehavior(
          kind: Self.name, words: isCapitalized ? list.capitalizingFirst : list)),
      errors: missing)
  }

  private func words(
    for value: MessageValue, _ request: TermRequest, _ missing: inout [MessageFunctionError]
  ) -> String {
    guard case .custom(let custom) = value, let leaf = custom.value(as: ScopeLeaf.self) else {
      return value.description
    }
    if case .text = leaf { return custom.text }
    if let words = leaves.words(for: leaf, request) { return words }
    guard let concept = leaves.concept(of: leaf) else { return custom.text }
    missing.append(.unsupportedOperation(leaves.terms.gap(for: concept, request)))
    return "⟨\(leaves.words(for: leaf) ?? concept.rawValue)⟩"
  }

  private func values(of operand: ResolvedValue) -> [MessageValue] {
    if case .list(let values) = operand.value { values } else { [operand.value] }
  }
}
