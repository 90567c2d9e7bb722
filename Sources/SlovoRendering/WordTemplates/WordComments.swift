import SlovoXML

/// The remarks of reviewers: each is filled with the values of the place that mentions it first.
struct WordComments {
  private var templates: [String: XMLElement] = [:]
  private var filled: [String: XMLElement] = [:]

  /// Takes the part with the remarks, its tags isolated.
  mutating func add(_ part: XMLElement) {
    for comment in part.elements {
      if let id = WordML.value("id", of: comment) { templates[id] = comment }
    }
  }

  /// The remark that an element mentions, unless it was taken before.
  mutating func taken(by element: XMLElement) -> XMLElement? {
    guard WordML.is(element, "commentReference") else { return nil }
    return WordML.value("id", of: element).flatMap { templates.removeValue(forKey: $0) }
  }

  /// Keeps a filled remark.
  mutating func keep(_ comment: XMLElement) {
    if let id = WordML.value("id", of: comment) { filled[id] = comment }
  }

  /// The part with the remarks that are filled; of those that nothing mentions, what has no tags stays.
  func part(_ part: XMLElement) -> XMLElement {
    var part = part
    part.children = part.elements.compactMap { comment in
      if let filled = WordML.value("id", of: comment).flatMap({ filled[$0] }) {
        return .element(filled)
      }
      return WordML.markerNumbers(in: comment).isEmpty ? .element(comment) : nil
    }
    return part
  }
}
