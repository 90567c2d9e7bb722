internal import SlovoMessageFormat
public import SlovoModel

extension Catalogue.Entry {
  /// The places at which the message names a concept: as an operand of a function, or as the `term` of a
  /// quantity; empty when it does not.
  ///
  /// `{exchange-event :slovo:term}`, `{$n :slovo:quantity term=session}`
  public func places(of concept: Identifier<Concept>) -> [SourcePlace] {
    guard text.contains(concept.rawValue), let message = Message.parse(text).message,
      message.model.names(concept.rawValue)
    else { return [] }
    let tokens = MessageSyntaxTree(parsing: text).nodes.filter { node in
      node.kind != .text && hasToken(concept.rawValue, at: node.utf8Range)
    }
    let places = tokens.compactMap { textPlaces.place(of: $0.utf8Range)?.0 }
    return places.isEmpty ? [place] : Set(places).sorted()
  }

  private func hasToken(_ name: String, at range: Range<Int>) -> Bool {
    let bytes = text.utf8
    let start = bytes.index(bytes.startIndex, offsetBy: range.lowerBound)
    let end = bytes.index(bytes.startIndex, offsetBy: range.upperBound)
    return text[start..<end] == name
  }
}

extension MessageModel {
  /// Whether a function has the name as its operand or as its option `term`.
  fileprivate func names(_ concept: String) -> Bool {
    var expressions = declarations.map(\.expression)
    let patterns: [Pattern] =
      switch body {
      case .pattern(let pattern): [pattern]
      case .select(let selection): selection.variants.map(\.pattern)
      }
    for element in patterns.joined() {
      if case .expression(let expression) = element { expressions.append(expression) }
    }
    return expressions.contains { expression in
      guard let function = expression.function else { return false }
      return expression.operand == .literal(concept)
        || function.options.contains { $0.name == "term" && $0.value == .literal(concept) }
    }
  }
}
