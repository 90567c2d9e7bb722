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
  private var consumed: Set<Int> = []
  private(set) var faults: [WordTemplateError.Fault] = []

  init(tags: [TagIsolation.Found]) {
    self.tags = tags
  }

  /// The tags that outer levels have taken at a place in the document.
  ///
  /// What repeats is gone through again for each copy: there only the levels around it count.
  var outerLevels: Set<Int> {
    get { consumed }
    set { consumed = newValue }
  }

  /// The pieces of a row of siblings; `nil` when no region begins in one of them and ends in another.
  mutating func pieces(of nodes: [XMLNode]) -> [Piece]? {
    let events = nodes.map { open(in: $0) }
    guard events.contains(where: { !$0.isEmpty }) else { return nil }
    var builder = RegionBuilder(tags: tags)
    for (node, events) in zip(nodes, events) {
      // A paragraph with words of its own belongs to the region that begins or ends in it.
      var isPlaced = !events.isEmpty && isOnlyControl(node)
      let marks = isPlaced ? Self.bookmarks(in: node) : []
      let isEnd = events.first.map { tags[$0].tag.beginsRegion } == false
      // What a bookmark begins or ends at is still there when the paragraph has gone.
      if !isEnd { for mark in marks { builder.place(.node(mark)) } }
      defer { if isEnd { for mark in marks { builder.place(.node(mark)) } } }
      for number in events {
        consumed.insert(number)
        if !isPlaced, case .end = tags[number].tag.kind {
          builder.place(.node(node))
          isPlaced = true
        }
        builder.take(number)
      }
      if !isPlaced { builder.place(.node(node)) }
    }
    let pieces = builder.finish()
    // A region in what repeats is wrong once.
    faults += builder.faults.filter { !faults.contains($0) }
    return pieces
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
      case .otherwise, .alternative:
        let isInside = left.contains {
          if case .condition = tags[$0].tag.kind { true } else { false }
        }
        if !isInside { left.append(number) }
      case .end(let word):
        if let last = left.last, tags[last].tag.regionWord == word {
          left.removeLast()
        } else {
          left.append(number)
        }
      }
    }
    return left
  }

  /// The beginnings and ends of bookmarks in a node.
  private static func bookmarks(in node: XMLNode) -> [XMLNode] {
    guard case .element(let element) = node else { return [] }
    if WordML.is(element, "bookmarkStart") || WordML.is(element, "bookmarkEnd") { return [node] }
    return element.children.flatMap { bookmarks(in: $0) }
  }

  /// Whether there is nothing in a node but control tags.
  private func isOnlyControl(_ node: XMLNode) -> Bool {
    guard case .element(let element) = node else { return false }
    return hasNothingElse(element)
  }

  private func hasNothingElse(_ element: XMLElement) -> Bool {
    if let number = WordML.markerNumber(element) { return tags[number].tag.isControl }
    guard WordML.isWord(element.name), !WordML.isPageBreak(element) else { return false }
    switch element.name.local {
    case "sectPr", "drawing", "pict", "object", "sym", "footnoteReference", "endnoteReference":
      return false
    case "t": return element.text.allSatisfy(\.isWhitespace)
    case "rPr", "tblPr", "trPr", "tcPr": return true
    default: return element.elements.allSatisfy { hasNothingElse($0) }
    }
  }
}

/// Puts the siblings of a level into the regions that begin and end among them.
private struct RegionBuilder {
  private struct Level {
    /// The tag that began it; `nil` for the siblings themselves.
    let tag: Int?
    /// Whether it is an `{{else if}}`, which ends with the region around it.
    var isAlternative = false
    var body: [WordRegions.Piece] = []
    /// What stands behind `{{else}}`, if there is one.
    var otherwise: [WordRegions.Piece]?
  }

  let tags: [TagIsolation.Found]
  private(set) var faults: [WordTemplateError.Fault] = []
  private var outermost = Level(tag: nil)
  /// The regions that are open, the innermost last.
  private var levels: [Level] = []

  init(tags: [TagIsolation.Found]) {
    self.tags = tags
  }

  mutating func place(_ piece: WordRegions.Piece) {
    guard var level = levels.popLast() else {
      outermost.body.append(piece)
      return
    }
    if level.otherwise != nil {
      level.otherwise?.append(piece)
    } else {
      level.body.append(piece)
    }
    levels.append(level)
  }

  /// Takes a tag that begins, divides or ends a region.
  mutating func take(_ number: Int) {
    switch tags[number].tag.kind {
    case .field, .image: break
    case .each, .condition: levels.append(Level(tag: number))
    case .otherwise: divide(at: number)
    case .alternative:
      if divide(at: number) { levels.append(Level(tag: number, isAlternative: true)) }
    case .end(let word): end(word, at: number)
    }
  }

  /// The siblings with their regions; what is still open is a fault.
  mutating func finish() -> [WordRegions.Piece] {
    while let opened = levels.last(where: { !$0.isAlternative })?.tag,
      let word = tags[opened].tag.regionWord
    {
      fault(opened, "{{#\(word) …}} is never closed; write {{/\(word)}}")
      close()
    }
    return outermost.body
  }

  /// Begins what counts when the condition of the innermost region does not hold.
  @discardableResult
  private mutating func divide(at number: Int) -> Bool {
    let text = tags[number].tag.text
    guard let level = levels.last, let tag = level.tag, tags[tag].tag.isCondition else {
      fault(number, "this {{\(text)}} stands in no {{#if}}; remove it")
      return false
    }
    guard level.otherwise == nil else {
      fault(number, "this {{\(text)}} stands behind the {{else}} of the same {{#if}}; remove one")
      return false
    }
    levels[levels.count - 1].otherwise = []
    return true
  }

  private mutating func end(_ word: String, at number: Int) {
    guard let opened = levels.last(where: { !$0.isAlternative })?.tag,
      tags[opened].tag.regionWord == word
    else {
      fault(
        number,
        "{{/\(word)}} ends a region that does not begin here; write {{#\(word) …}} before it")
      return
    }
    close()
  }

  /// Ends the innermost region and its alternatives.
  private mutating func close() {
    var isAlternative = true
    while isAlternative, let level = levels.popLast(), let tag = level.tag {
      isAlternative = level.isAlternative
      place(.region(tag: tag, body: level.body, otherwise: level.otherwise ?? []))
    }
  }

  private mutating func fault(_ number: Int, _ message: String) {
    faults.append(
      WordTemplateError.Fault(
        part: tags[number].part, context: tags[number].context, message: message))
  }
}

extension WordTag {
  /// The word that ends the region which the tag begins: `each`, `if`, `unless`; `nil` when it begins
  /// none.
  fileprivate var regionWord: String? {
    switch kind {
    case .each: "each"
    case .condition(_, _, let word): word
    case .field, .image, .otherwise, .alternative, .end: nil
    }
  }

  fileprivate var beginsRegion: Bool { regionWord != nil }

  fileprivate var isCondition: Bool {
    switch kind {
    case .condition, .alternative: true
    case .field, .image, .each, .otherwise, .end: false
    }
  }
}
