import SlovoXML

/// Gives what a repetition has doubled numbers and names of its own: bookmarks, shapes, paragraphs,
/// content controls; Word refuses a file in which two have the same.
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
  /// The new numbers of bookmarks that are open, by their old ones.
  private var renamed: [String: String] = [:]
  private var next = 1

  /// The part with every number once.
  mutating func unique(_ element: XMLElement) -> XMLElement {
    var element = element
    renumber(&element)
    element.children = element.children.compactMap { child in
      guard case .element(let child) = child else { return child }
      return isRepeatedComment(child) ? nil : .element(unique(child))
    }
    return element
  }

  private mutating func renumber(_ element: inout XMLElement) {
    switch element.name.local {
    case "docPr": claim("id", in: &element, \.shapes)
    case "bookmarkStart" where WordML.isWord(element.name): beginBookmark(&element)
    case "bookmarkEnd" where WordML.isWord(element.name):
      if let old = WordML.value("id", of: element), let new = renamed[old] {
        WordML.set("id", new, in: &element)
      }
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

  private mutating func beginBookmark(_ element: inout XMLElement) {
    guard let id = WordML.value("id", of: element) else { return }
    renamed[id] = nil
    if !bookmarkNumbers.insert(id).inserted {
      let new = WordML.freshName("", &bookmarkNumbers, &next)
      renamed[id] = new
      WordML.set("id", new, in: &element)
    }
    if let name = WordML.value("name", of: element),
      !bookmarkNames.insert(name.lowercased()).inserted
    {
      WordML.set("name", WordML.freshBookmark(name, &bookmarkNames, &next), in: &element)
    }
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
