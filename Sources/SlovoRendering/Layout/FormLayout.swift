import SlovoModel

/// Places of forms in two languages: there is one place to fill in, with the words of both.
extension [Inline] {
  /// The names of the places of forms, in reading order.
  var controlNames: [String] {
    flatMap { inline -> [String] in
      switch inline {
      case .control(let control): [control.name]
      case .strong(let inner), .emphasis(let inner), .link(_, let inner): inner.controlNames
      case .text, .noteMark, .lineBreak, .blank, .missing: []
      }
    }
  }

  /// Both texts as one, when they are the same form in two languages; `nil` when they are no form.
  func joinedForm(with other: [Inline]) -> [Inline]? {
    let names = controlNames
    guard !names.isEmpty, names == other.controlNames else { return nil }
    var joined: [Inline] = []
    let (ones, others) = (piecesOfForm, other.piecesOfForm)
    for index in 0..<Swift.max(ones.count, others.count) {
      let one = index < ones.count ? ones[index] : []
      let second = index < others.count ? others[index] : []
      if case .control(let control) = one.first, case .control(let translated) = second.first {
        joined.append(.control(control.joined(with: translated) { $0.joined(with: $1) }))
      } else {
        joined += one.trimmed(joinedWith: second)
      }
    }
    return joined
  }

  /// Controls by themselves, and what stands around them: words, control, words, control, words.
  private var piecesOfForm: [[Inline]] {
    var pieces: [[Inline]] = [[]]
    for inline in self {
      if case .control = inline {
        pieces += [[inline], []]
      } else {
        pieces[pieces.count - 1].append(inline)
      }
    }
    return pieces
  }

  /// Words on both sides of a stroke; a space in front of them stands once.
  private func trimmed(joinedWith other: [Inline]) -> [Inline] {
    guard case .text(let text, let language) = first, case .text(let second, let tag) = other.first,
      text.first == " ", second.first == " "
    else { return joined(with: other) }
    let words = [.text(String(text.dropFirst()), language: language)] + dropFirst()
    let others = [.text(String(second.dropFirst()), language: tag)] + other.dropFirst()
    return [.text(" ", language: language)] + words.joined(with: others)
  }
}

extension Table.Cell {
  /// Both cells as one, when they are the same form in two languages.
  func joinedForm(with other: Table.Cell) -> Table.Cell? {
    guard !blocks.isEmpty, blocks.count == other.blocks.count else { return nil }
    var joined: [Block] = []
    for (one, second) in zip(blocks, other.blocks) {
      guard case .paragraph(let words, let role) = one,
        case .paragraph(let others, _) = second, let both = words.joinedForm(with: others)
      else { return nil }
      joined.append(.paragraph(both, role: role))
    }
    return Table.Cell(joined, span: span, isShaded: isShaded)
  }
}
