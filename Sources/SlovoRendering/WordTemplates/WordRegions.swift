import SlovoXML

/// Which tags begin, divide and end regions, and where.
struct WordRegions {
  /// A node, or the nodes between a beginning and its end.
  indirect enum Piece {
    case node(XMLNode)
    case region(tag: Int, body: [Piece], otherwise: [Piece])
  }

  let tags: [TagIsolation.Found]
  /// The tags that an outer level has taken.
  private(set) var consumed: Set<Int> = []
  private(set) var faults: [WordTemplateError.Fault] = []

  init(tags: [TagIsolation.Found]) {
    self.tags = tags
  }

  /// The pieces of a row of siblings; `nil` when no region begins in one of them and ends in another.
  mutating func pieces(of nodes: [XMLNode]) -> [Piece]? {
    let events = nodes.map { open(in: $0) }
    guard events.contains(where: { !$0.isEmpty }) else { return nil }
    var stack: [(tag: Int?, body: [Piece], otherwise: [Piece]?)] = [(nil, [], nil)]
    func place(_ piece: Piece) {
      let last = stack.count - 1
      if stack[last].otherwise != nil {
        stack[last].otherwise?.append(piece)
      } else {
        stack[last].body.append(piece)
      }
    }
    for (node, events) in zip(nodes, events) {
      guard !events.isEmpty else {
        place(.node(node))
        continue
      }
      var isPlaced = isOnlyControl(node)
      for number in events {
        consumed.insert(number)
        switch tags[number].tag.kind {
        case .field, .image: break
        case .each, .condition: stack.append((number, [], nil))
        case .otherwise:
          if let top = stack.last?.tag, case .condition = tags[top].tag.kind,
            stack[stack.count - 1].otherwise == nil
          {
            stack[stack.count - 1].otherwise = []
          } else {
            fault(number, "this {{else}} stands in no {{#if}}; remove it")
          }
        case .end(let word):
          // A paragraph with words of its own belongs to the region that ends in it.
          if !isPlaced {
            place(.node(node))
            isPlaced = true
          }
          guard let top = stack.last, let opened = top.tag, self.word(of: opened) == word else {
            fault(
              number,
              "{{/\(word)}} ends a region that does not begin here; write {{#\(word) …}} before it")
            continue
          }
          stack.removeLast()
          place(.region(tag: opened, body: top.body, otherwise: top.otherwise ?? []))
        }
      }
      if !isPlaced { place(.node(node)) }
    }
    while stack.count > 1, let top = stack.popLast(), let opened = top.tag {
      fault(opened, "{{#\(word(of: opened)) …}} is never closed; write {{/\(word(of: opened))}}")
      place(.region(tag: opened, body: top.body, otherwise: top.otherwise ?? []))
    }
    return stack[0].body
  }

  /// The numbers of all stand-ins in a node, in order, without those of text boxes.
  static func numbers(in node: XMLNode, skippingTables: Bool = false) -> [Int] {
    guard case .element(let element) = node else { return [] }
    if let number = WordML.markerNumber(element) { return [number] }
    if WordML.isTextBox(element) || skippingTables && WordML.is(element, "tbl") { return [] }
    return element.children.flatMap { numbers(in: $0, skippingTables: skippingTables) }
  }

  // MARK: Open ends

  /// The control tags in a node whose other end is outside it.
  private func open(in node: XMLNode) -> [Int] {
    guard case .element(let element) = node else { return [] }
    // What begins in one cell and ends in another is about the row.
    if WordML.is(element, "tr") {
      return element.children.flatMap { cell in unmatched(Self.numbers(in: cell)) }
    }
    if WordML.is(element, "tbl") {
      return unmatched(element.children.flatMap { open(in: $0) })
    }
    return unmatched(Self.numbers(in: node))
  }

  private func unmatched(_ numbers: [Int]) -> [Int] {
    var left: [Int] = []
    for number in numbers where !consumed.contains(number) {
      switch tags[number].tag.kind {
      case .field, .image: break
      case .each, .condition: left.append(number)
      case .otherwise:
        let isInside = left.contains {
          if case .condition = tags[$0].tag.kind { true } else { false }
        }
        if !isInside { left.append(number) }
      case .end(let word):
        if let last = left.last, isOpening(last), self.word(of: last) == word {
          left.removeLast()
        } else {
          left.append(number)
        }
      }
    }
    return left
  }

  private func isOpening(_ number: Int) -> Bool {
    switch tags[number].tag.kind {
    case .each, .condition: true
    case .field, .image, .otherwise, .end: false
    }
  }

  private func word(of number: Int) -> String {
    switch tags[number].tag.kind {
    case .each: "each"
    case .condition(_, _, let word): word
    case .field, .image, .otherwise, .end: ""
    }
  }

  /// Whether there is nothing in a node but control tags.
  private func isOnlyControl(_ node: XMLNode) -> Bool {
    guard case .element(let element) = node else { return false }
    return hasNothingElse(element)
  }

  private func hasNothingElse(_ element: XMLElement) -> Bool {
    if let number = WordML.markerNumber(element) { return tags[number].tag.isControl }
    guard WordML.isWord(element.name) else { return false }
    switch element.name.local {
    case "sectPr", "drawing", "pict", "object", "sym", "footnoteReference", "endnoteReference":
      return false
    case "t": return element.text.allSatisfy(\.isWhitespace)
    case "rPr", "tblPr", "trPr", "tcPr": return true
    default: return element.elements.allSatisfy { hasNothingElse($0) }
    }
  }

  private mutating func fault(_ number: Int, _ message: String) {
    faults.append(
      WordTemplateError.Fault(
        part: tags[number].part, context: tags[number].context, message: message))
  }
}
