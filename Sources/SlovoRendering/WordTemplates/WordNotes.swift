import SlovoXML

/// Footnotes and endnotes: each mention gets a note of its own, filled with the values of its place.
struct WordNotes {
  enum Kind: String, CaseIterable {
    case footnote, endnote

    /// The kind of note that an element mentions; `nil` when it is no reference.
    init?(reference element: XMLElement) {
      guard let kind = Self.allCases.first(where: { WordML.is(element, $0.rawValue + "Reference") })
      else { return nil }
      self = kind
    }
  }

  private var templates: [Kind: XMLElement] = [:]
  private var mentioned: [Kind: [XMLElement]] = [:]

  /// Takes the part of a kind of note, its tags isolated.
  mutating func add(_ part: XMLElement, _ kind: Kind) {
    templates[kind] = part
  }

  /// The note that a reference mentions.
  func template(of reference: XMLElement, _ kind: Kind) -> XMLElement? {
    guard let number = Self.number(of: reference) else { return nil }
    return templates[kind]?.elements.first { Self.number(of: $0) == number }
  }

  /// Keeps a filled note and gives its reference.
  mutating func mention(
    _ note: XMLElement, by reference: XMLElement, _ kind: Kind
  ) -> XMLElement {
    // Numbers below 1 and notes with a type are separators, which keep theirs.
    let separators = separators(kind).compactMap { Self.number(of: $0) }.max() ?? 0
    let number = max(separators, 0) + 1 + (mentioned[kind]?.count ?? 0)
    mentioned[kind, default: []].append(Self.numbered(note, number))
    return Self.numbered(reference, number)
  }

  /// The part with the notes that the document mentions, in their order.
  func part(_ kind: Kind) -> XMLElement? {
    guard var part = templates[kind] else { return nil }
    part.children = (separators(kind) + (mentioned[kind] ?? [])).map { .element($0) }
    return part
  }

  private func separators(_ kind: Kind) -> [XMLElement] {
    templates[kind]?.elements.filter { note in
      note.attributes.contains { $0.name.local == "type" && $0.value != "normal" }
    } ?? []
  }

  private static func number(of element: XMLElement) -> Int? {
    element.attributes.first { $0.name.local == "id" && WordML.isWord($0.name) }
      .flatMap { Int($0.value) }
  }

  private static func numbered(_ element: XMLElement, _ number: Int) -> XMLElement {
    var copy = element
    for place in copy.attributes.indices
    where copy.attributes[place].name.local == "id" && WordML.isWord(copy.attributes[place].name) {
      copy.attributes[place].value = String(number)
    }
    return copy
  }
}
