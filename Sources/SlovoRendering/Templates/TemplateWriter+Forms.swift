import SlovoLocalization
import SlovoModel

/// Places to fill in.
extension TemplateWriter {
  /// The place with what is asked for above it; behind a box to tick stand the words.
  mutating func blocks(of input: TemplateInput, label: Text?, in scope: Scope) -> [Block] {
    let words = label.map { inlines($0, in: scope) } ?? []
    let control = control(input, label: words, in: scope)
    guard !words.isEmpty else { return [.paragraph([.control(control)], role: .body)] }
    guard input != .checkbox else {
      return [
        .paragraph(
          [.control(control), .text(" ", language: voice.language.tag)] + words, role: .body)
      ]
    }
    return [.paragraph(words, role: .label), .paragraph([.control(control)], role: .body)]
  }

  mutating func control(
    _ input: TemplateInput, label: [Inline], in scope: Scope
  ) -> FormControl {
    controlCount += 1
    let kind: FormControl.Kind
    switch input {
    case .text(let lines): kind = .text(lines: lines)
    case .number(let decimals): kind = .number(decimals: decimals)
    case .date: kind = .date
    case .checkbox: kind = .checkbox
    case .choice(let answers):
      var words: [[Inline]] = []
      for answer in answers { words.append(inlines(answer, in: scope)) }
      kind = .choice(words)
    }
    return FormControl(
      name: "field-\(controlCount)", label: (label.isEmpty ? subject : label).withoutNotes,
      kind: kind,
      language: voice.language.tag)
  }
}
