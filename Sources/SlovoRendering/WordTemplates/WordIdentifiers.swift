import SlovoXML

/// Gives what a repetition has doubled numbers and names of its own: bookmarks, shapes, paragraphs,
/// content controls, tracked changes; Word refuses a file in which two have the same. Bookmarks of
/// which one end has gone go wholly.
///
/// One value serves all parts of a document, because shapes are numbered across them.
struct WordIdentifiers {
  private var shapes: Set<String> = []
  private var vectorShapes: Set<String> = []
  private var paragraphs: Set<String> = []
  private var controls: Set<String> = []
  private var bookmarkNames: Set<String> = []
  private var bookmarkNumbers: Set<String> = []
  private var comments: Set<String> = []
  private var changes: Set<String> = []
  /// The new numbers of bookmarks and moves that are open, by what they are and their old ones.
  private var open: [String: String] = [:]
  private var next = 1

  /// The part with every number once.
  mutating func unique(_ part: XMLElement) -> XMLElement {
    open = [:]
    let part = renumbered(part)
    let halves = open.filter { $0.key.hasPrefix("bookmark") }.values
    return halves.isEmpty ? part : Self.part(part, without: Set(halves))
  }

  private mutating func renumbered(_ element: XMLElement) -> XMLElement {
    var element = element
    renumber(&element)
    element.children = element.children.compactMap { child in
      guard case .element(let child) = child else { return child }
      return isRepeatedComment(child) || isEndOfNothing(child) ? nil : .element(renumbered(child))
    }
    return element
  }

  private static func part(_ element: XMLElement, without bookmarks: Set<String>) -> XMLElement {
    var element = element
    element.children = element.children.compactMap { child in
      guard case .element(let child) = child else { return child }
      if WordML.is(child, "bookmarkStart"), let id = WordML.value("id", of: child),
        bookmarks.contains(id)
      {
        return nil
      }
      return .element(part(child, without: bookmarks))
    }
    return element
  }

  private mutating func renumber(_ element: inout XMLElement) {
    switch element.name.local {
    case "docPr": claim("id", in: &element, \.shapes)
    case "bookmarkStart" where WordML.isWord(element.name): beginBookmark(&element)
    case "moveFromRangeStart", "moveToRangeStart": begin(&element, \.changes)
    case "bookmarkEnd", "moveFromRangeEnd", "moveToRangeEnd": end(&element)
    case let name where Self.trackedChanges.contains(name) && WordML.isWord(element.name):
      claim("id", in: &element, \.changes)
    case "sdtPr" where WordML.isWord(element.name): renumberControl(&element)
    case "shape", "rect", "group", "shapetype":
      if element.name.namespace == "urn:schemas-microsoft-com:vml",
        let id = WordML.value("id", of: element),
        element.name.local != "shapetype", !vectorShapes.insert(id).inserted
      {
        WordML.set("id", WordML.freshName(id + "_", &vectorShapes, &next), in: &element)
      }
    default: break
    }
    // The number of a paragraph may be left out.
    if let id = WordML.value("paraId", of: element), !paragraphs.insert(id).inserted {
      element.attributes.removeAll { ["paraId", "textId"].contains($0.name.local) }
    }
  }

  private mutating func claim(
    _ name: String, in element: inout XMLElement, _ known: WritableKeyPath<Self, Set<String>>
  ) {
    guard let id = WordML.value(name, of: element), !self[keyPath: known].insert(id).inserted else {
      return
    }
    var taken = self[keyPath: known]
    WordML.set(name, WordML.freshName("", &taken, &next), in: &element)
    self[keyPath: known] = taken
  }

  /// What a tracked change is noted by.
  ///
  /// Source: ECMA-376, part 1, section 17.13.5.
  private static let trackedChanges: Set<String> = [
    "ins", "del", "moveFrom", "moveTo", "cellIns", "cellDel", "cellMerge", "rPrChange", "pPrChange",
    "sectPrChange", "tblPrChange", "tblGridChange", "trPrChange", "tcPrChange", "tblPrExChange",
    "numberingChange",
  ]

  private mutating func beginBookmark(_ element: inout XMLElement) {
    begin(&element, \.bookmarkNumbers)
    if let name = WordML.value("name", of: element),
      !bookmarkNames.insert(name.lowercased()).inserted
    {
      WordML.set("name", WordML.freshBookmark(name, &bookmarkNames, &next), in: &element)
    }
  }

  /// Numbers the beginning of a range, and knows the number until its end.
  private mutating func begin(
    _ element: inout XMLElement, _ known: WritableKeyPath<Self, Set<String>>
  ) {
    guard let old = WordML.value("id", of: element) else { return }
    claim("id", in: &element, known)
    open[Self.range(element) + old] = WordML.value("id", of: element)
  }

  private mutating func end(_ element: inout XMLElement) {
    guard let old = WordML.value("id", of: element),
      let new = open.removeValue(forKey: Self.range(element) + old)
    else { return }
    WordML.set("id", new, in: &element)
  }

  /// What a beginning or an end belongs to: `bookmark` of `bookmarkStart` and `bookmarkEnd`.
  private static func range(_ element: XMLElement) -> String {
    element.name.local.replacing("Start", with: "").replacing("End", with: "")
  }

  /// Whether an element ends a bookmark that does not begin before it, or has ended already.
  private func isEndOfNothing(_ element: XMLElement) -> Bool {
    WordML.is(element, "bookmarkEnd")
      && WordML.value("id", of: element).map { open["bookmark" + $0] == nil } == true
  }

  private mutating func renumberControl(_ element: inout XMLElement) {
    for place in element.children.indices {
      guard case .element(var child) = element.children[place], WordML.is(child, "id") else {
        continue
      }
      claim("val", in: &child, \.controls)
      element.children[place] = .element(child)
    }
  }

  /// A remark of a reviewer stands at one place only; its repetitions go.
  private mutating func isRepeatedComment(_ element: XMLElement) -> Bool {
    guard WordML.isWord(element.name),
      ["commentRangeStart", "commentRangeEnd", "commentReference"].contains(element.name.local),
      let id = WordML.value("id", of: element)
    else { return false }
    return !comments.insert(element.name.local + id).inserted
  }
}
