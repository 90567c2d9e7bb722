import SlovoLocalization

/// Looks for names that no event could have, wherever they stand in a template: also where nothing of
/// the place comes to the page for one event, because a list is empty or a condition does not hold.
struct WordNameCheck {
  private(set) var faults: [WordTemplateError.Fault] = []
  /// The names of regions whose lists could not be found.
  private var unknown: Set<String> = []
  /// What is known around a tag, from the outermost region to the innermost.
  private var levels: [WordValues]
  /// What is known anywhere in the document: notes are filled where they are mentioned.
  private var everywhere: WordValues

  /// Looks at the tags of a template.
  ///
  /// - Parameters:
  ///   - tags: the tags, in the order of the parts.
  ///   - notes: the parts that hold footnotes and endnotes.
  init(_ tags: [TagIsolation.Found], notes: Set<String>) {
    everywhere = WordValues(scope: ContentScope.shape)
    levels = [everywhere]
    check(tags.filter { !notes.contains($0.part) }, from: everywhere)
    check(tags.filter { notes.contains($0.part) }, from: everywhere)
  }

  private mutating func check(_ tags: [TagIsolation.Found], from outermost: WordValues) {
    var part: String?
    for found in tags {
      if found.part != part { levels = [outermost] }
      part = found.part
      take(found)
    }
  }

  private mutating func take(_ found: TagIsolation.Found) {
    guard let values = levels.last else { return }
    switch found.tag.kind {
    case .field(.path(let path), _), .condition(let path, _, _), .alternative(let path, _):
      _ = element(at: path, of: found, values)
    case .each(let path, let name):
      let element = element(at: path, of: found, values)
      if let name, element == nil { unknown.insert(name) }
      levels.append(element.map { values.at($0, of: path.key, named: name) } ?? values)
      if let name, let element { everywhere = everywhere.at(element, of: nil, named: name) }
    case .end("each"): if levels.count > 1 { levels.removeLast() }
    case .field(.text, _), .image, .otherwise, .end: break
    }
  }

  /// The first element of the list that a path leads to; `nil` when it leads to no list.
  private mutating func element(
    at path: WordTagPath, of found: TagIsolation.Found, _ values: WordValues
  ) -> ScopeValue? {
    guard let first = path.segments.first, !unknown.contains(first.name) else { return nil }
    var values = values
    while true {
      switch values.outcome(of: path) {
      case .list(let key, let elements):
        guard key != path.key, let element = elements.first else { return elements.first }
        values = values.at(element, of: key)
      case .value(.list(let elements)): return elements.first
      case .value, .absent: return nil
      case .fault(let message):
        let fault = WordTemplateError.Fault(
          part: found.part, context: found.context, message: message)
        if !faults.contains(fault) { faults.append(fault) }
        return nil
      }
    }
  }
}
