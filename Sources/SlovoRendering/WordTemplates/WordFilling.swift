import SlovoLocalization
import SlovoModel
import SlovoXML

/// Fills the parts of one document.
struct WordFilling {
  let tags: [TagIsolation.Found]
  let voices: WordVoices
  var regions: WordRegions
  /// The notes of the template by kind and number, to be filled where they are mentioned.
  var notes: WordNotes
  /// The remarks of reviewers, filled where they are mentioned.
  var comments: WordComments
  /// The pictures that tags can ask for, and those that were asked for.
  var pictures: WordPictures
  private var bookmarks: WordBookmarks
  var findings: [Finding] = []
  var faults: [WordTemplateError.Fault] = []
  /// The notes of marks such as the "*" of Kosovo*, in the order of the text.
  var marked: [(note: String, voice: Voice)] = []

  init(
    tags: [TagIsolation.Found], voices: WordVoices, notes: WordNotes, comments: WordComments,
    pictures: WordPictures, bookmarks: WordBookmarks
  ) {
    self.comments = comments
    self.bookmarks = bookmarks
    self.tags = tags
    self.voices = voices
    self.notes = notes
    self.pictures = pictures
    regions = WordRegions(tags: tags)
  }

  /// A part with its values.
  mutating func filled(_ root: XMLElement, _ values: WordValues) -> XMLElement {
    var root = root
    root.children = nodes(of: root.children, values)
    return root
  }

  // MARK: Siblings

  private mutating func nodes(of nodes: [XMLNode], _ values: WordValues) -> [XMLNode] {
    let outerLevels = regions.outerLevels
    defer { regions.outerLevels = outerLevels }
    if let pieces = regions.pieces(of: nodes) { return written(pieces, values) }
    return nodes.flatMap { self.nodes(of: $0, values) }
  }

  private mutating func written(
    _ pieces: [WordRegions.Piece], _ values: WordValues
  ) -> [XMLNode] {
    var result: [XMLNode] = []
    for piece in pieces {
      switch piece {
      case .node(let node): result += nodes(of: node, values)
      case .region(let tag, let body, let otherwise):
        result += region(tag, body, otherwise, values)
      }
    }
    return result
  }

  private mutating func region(
    _ number: Int, _ body: [WordRegions.Piece], _ otherwise: [WordRegions.Piece],
    _ values: WordValues
  ) -> [XMLNode] {
    switch tags[number].tag.kind {
    case .each(let path, let name):
      guard let (key, elements) = list(at: path, number, values) else { return [] }
      return copies(elements) { filling, element in
        filling.written(body, values.at(element, of: key, named: name))
      }
    case .condition(let path, let isNegated, _), .alternative(let path, let isNegated):
      guard let isThere = isPresent(path, number, values) else { return [] }
      return written(isThere != isNegated ? body : otherwise, values)
    case .field, .image, .otherwise, .end: return []
    }
  }

  /// Whether there is such a value; `nil` when there could be none.
  private mutating func isPresent(
    _ path: WordTagPath, _ number: Int, _ values: WordValues
  ) -> Bool? {
    switch values.outcome(of: path) {
    case .value(let value): return value.isPresent
    case .absent: return false
    case .list(_, let elements): return !elements.isEmpty
    case .fault(let message):
      fault(number, message)
      return nil
    }
  }

  /// The list that `{{#each}}` goes through.
  private mutating func list(
    at path: WordTagPath, _ number: Int, _ values: WordValues
  ) -> (String, [ScopeValue])? {
    switch values.outcome(of: path) {
    case .value(.list(let elements)): return (path.key, elements)
    case .list(let key, let elements) where key == path.key: return (key, elements)
    case .list(let key, _):
      fault(number, Self.advice(forEach: path, in: key))
    case .absent: return (path.key, [])
    case .value: fault(number, "“\(path)” is no list, so there is nothing to go through")
    case .fault(let message): fault(number, message)
    }
    return nil
  }

  /// What to write around a region that goes through a list in another list.
  private static func advice(forEach path: WordTagPath, in key: String) -> String {
    let depth = key.split(separator: ".").count
    let list = path.key(through: depth)
    let rest = path.segments.dropFirst(depth).map(\.name).joined(separator: ".")
    return "“\(path)” lies in the list “\(list)”; write {{#each \(list) as one}} around it, and "
      + "{{#each one.\(rest)}} here"
  }

  // MARK: One node

  private mutating func nodes(of node: XMLNode, _ values: WordValues) -> [XMLNode] {
    guard case .element(let element) = node else { return [node] }
    if WordML.is(element, "tr") || WordML.is(element, "p") {
      let copies = repeated(element, values) { filling, values in filling.single(element, values) }
      return WordML.is(element, "tr") ? MergedCells.joined(copies) : copies
    }
    if WordML.is(element, "r"), let number = element.elements.compactMap(WordML.markerNumber).first
    {
      return runs(for: number, like: element, values)
    }
    return single(element, values).map { [.element($0)] } ?? []
  }

  private mutating func single(_ element: XMLElement, _ values: WordValues) -> XMLElement? {
    if let kind = WordNotes.Kind(reference: element) {
      return mention(of: element, kind, values)
    }
    if let remark = comments.taken(by: element) {
      comments.keep(single(remark, values) ?? remark)
    }
    var copy = withHiddenText(MergedCells.marked(element), values)
    copy.children = nodes(of: copy.children, values)
    // A cell, and whatever else holds paragraphs, may not be without one.
    if WordML.is(element, "tc") || WordML.isTextBox(element),
      !copy.elements.contains(where: Self.isBlock)
    {
      copy.children.append(.element(WordML.element("p", like: element)))
    }
    if WordML.is(element, "tbl"), !copy.elements.contains(where: { !Self.isTableHead($0) }) {
      return nil
    }
    return copy
  }

  private static func isBlock(_ element: XMLElement) -> Bool {
    WordML.is(element, "p") || WordML.is(element, "sdt")
  }

  private static func isTableHead(_ element: XMLElement) -> Bool {
    ["tblPr", "tblGrid", "tblPrEx"].contains { WordML.is(element, $0) }
  }

  /// A footnote is filled with the values of the place that mentions it.
  private mutating func mention(
    of reference: XMLElement, _ kind: WordNotes.Kind, _ values: WordValues
  ) -> XMLElement {
    guard let note = notes.template(of: reference, kind) else { return reference }
    let filled = single(note, values) ?? note
    return notes.mention(filled, by: reference, kind)
  }

  // MARK: Repetition

  /// A row or paragraph, once for each element of the list that its fields go through.
  private mutating func repeated(
    _ element: XMLElement, _ values: WordValues,
    _ write: (inout WordFilling, WordValues) -> XMLElement?
  ) -> [XMLNode] {
    var lists: [(key: String, elements: [ScopeValue], tag: Int)] = []
    for list in listsGoneThrough(in: element, values)
    where !lists.contains(where: { $0.key == list.key }) {
      lists.append(list)
    }
    guard let list = lists.first else {
      return write(&self, values).map { [.element($0)] } ?? []
    }
    if lists.count > 1 {
      let kind = WordML.is(element, "tr") ? "row" : "paragraph"
      fault(
        lists[1].tag,
        "a \(kind) goes through one list only, here “\(list.key)” and “\(lists[1].key)”; "
          + "write {{#each \(lists[1].key)}} in the cell for the second one")
      return []
    }
    return copies(list.elements) { filling, value in
      write(&filling, values.at(value, of: list.key)).map { [XMLNode.element($0)] } ?? []
    }
  }

  /// What repeats, once for each element; the bookmarks of the first copy keep their names.
  private mutating func copies(
    _ elements: [ScopeValue], _ write: (inout WordFilling, ScopeValue) -> [XMLNode]
  ) -> [XMLNode] {
    var nodes: [XMLNode] = []
    for (index, element) in elements.enumerated() {
      let copy = write(&self, element)
      nodes += index == 0 ? copy : bookmarks.renamed(copy)
    }
    return nodes
  }

  /// The lists that fields of an element go through and that nothing around or inside it binds.
  private func listsGoneThrough(
    in element: XMLElement, _ values: WordValues
  ) -> [(key: String, elements: [ScopeValue], tag: Int)] {
    var open: [(key: String, name: String?)?] = []
    var lists: [(key: String, elements: [ScopeValue], tag: Int)] = []
    for number in element.children.flatMap({
      WordRegions.numbers(in: $0, skippingTables: true)
    }) {
      let path: WordTagPath
      switch tags[number].tag.kind {
      case .field(.path(let value), _), .condition(let value, _, _), .alternative(let value, _):
        path = value
      case .each(let value, let name):
        open.append((value.key, name))
        path = value
      case .end(let word):
        if word == "each" { open.removeLast(open.isEmpty ? 0 : 1) }
        continue
      case .field(.text, _), .image, .otherwise: continue
      }
      let bound = open.compactMap(\.self)
      guard !bound.contains(where: { $0.name != nil && $0.name == path.segments.first?.name }),
        case .list(let key, let elements) = values.outcome(of: path),
        !bound.contains(where: { $0.key == key }), key != path.key || path.endsInEach
      else { continue }
      lists.append((key, elements, number))
    }
    return lists
  }

  mutating func fault(_ number: Int, _ message: String) {
    let fault = WordTemplateError.Fault(
      part: tags[number].part, context: tags[number].context, message: message)
    // A tag in a row that repeats is wrong once.
    if !faults.contains(fault) { faults.append(fault) }
  }
}

extension WordTagPath {
  /// The path of the list that the path names, without brackets.
  var key: String { segments.map(\.name).joined(separator: ".") }

  var endsInEach: Bool { segments.last?.isEach ?? false }

  /// The first segments, with brackets behind the lists that they go through, not behind the last.
  func key(through depth: Int) -> String {
    let head = segments.prefix(depth)
    return (head.dropLast().map { $0.name + ($0.isEach ? "[]" : "") } + head.suffix(1).map(\.name))
      .joined(separator: ".")
  }
}
