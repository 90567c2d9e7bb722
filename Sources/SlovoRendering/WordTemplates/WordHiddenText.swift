import SlovoModel
import SlovoXML

/// Text of a document that does not stand on the page, and that can hold fields: the alternative
/// texts of pictures, the targets of links, the instructions of Word's own fields.
enum WordHiddenText {
  /// Where an element has such text.
  private enum Place: Hashable {
    /// The text of the element.
    case content
    /// An attribute, by its place.
    case attribute(Int)
  }

  private static let attributes: Set<String> = ["descr", "title", "alt", "tooltip", "instr"]
  /// The target of a link, which the file keeps apart from the page.
  private static let target = XMLName("target", namespace: WordML.markers)

  /// The texts of an element that hold tags, in the order in which they are filled.
  static func texts(of element: XMLElement) -> [String] {
    places(of: element).map { text(at: $0, of: element) }
  }

  private static func places(of element: XMLElement) -> [Place] {
    var places: [Place] = WordML.is(element, "instrText") ? [.content] : []
    places += element.attributes.indices.filter {
      let name = element.attributes[$0].name
      return attributes.contains(name.local) || name == target
    }.map { .attribute($0) }
    return places.filter { text(at: $0, of: element).contains("{{") }
  }

  private static func text(at place: Place, of element: XMLElement) -> String {
    switch place {
    case .content: element.text
    case .attribute(let index): element.attributes[index].value
    }
  }

  /// The element with words in the place of its tags, in their order, and without stand-ins.
  static func filled(_ element: XMLElement, with words: [String]) -> XMLElement {
    var words = words[...]
    var copy = element
    copy.children.removeAll {
      if case .element(let child) = $0 { WordML.markerNumber(child) != nil } else { false }
    }
    for place in places(of: copy) {
      let text = text(at: place, of: copy)
      switch place {
      case .content: copy.children = [.text(replaced(text, &words, quoted))]
      case .attribute(let index):
        let name = copy.attributes[index].name
        let write = name == target ? escaped : name.local == "instr" ? quoted : { $0 }
        copy.attributes[index].value = replaced(text, &words, write)
      }
    }
    return copy
  }

  private static func replaced(
    _ text: String, _ words: inout ArraySlice<String>, _ write: (String) -> String
  ) -> String {
    var result = ""
    var rest = text[...]
    while let start = rest.firstRange(of: "{{"),
      let end = rest[start.upperBound...].firstRange(of: "}}"), let word = words.popFirst()
    {
      result += rest[..<start.lowerBound] + write(word)
      rest = rest[end.upperBound...]
    }
    return result + rest
  }

  /// Words between the quotation marks of an instruction.
  ///
  /// Source: ECMA-376, part 1, section 17.16.1.
  private static func quoted(_ words: String) -> String {
    words.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"")
  }

  /// Words in an address.
  ///
  /// Source: RFC 3986, section 2.
  private static func escaped(_ words: String) -> String {
    let plain = Set("-._~:/?#[]@!$&'()*+,;=%".utf8)
    return words.utf8.map { byte in
      let character = Character(Unicode.Scalar(byte))
      if plain.contains(byte) || character.isASCII && (character.isLetter || character.isNumber) {
        return String(character)
      }
      let digits = String(byte, radix: 16, uppercase: true)
      return "%" + (digits.count < 2 ? "0" : "") + digits
    }.joined()
  }

  // MARK: Instructions

  /// A paragraph in which each instruction that holds tags is one piece, however Word has split it.
  static func joiningInstructions(of paragraph: XMLElement) -> XMLElement {
    guard WordML.is(paragraph, "p") else { return paragraph }
    var copy = paragraph
    var pieces: [Piece] = []
    for run in copy.children.indices {
      guard case .element(let element) = copy.children[run], WordML.is(element, "r") else {
        continue
      }
      for (child, node) in element.children.enumerated() {
        guard case .element(let inner) = node else { continue }
        if WordML.is(inner, "instrText") {
          pieces.append(Piece(run: run, child: child, text: inner.text))
        } else if WordML.is(inner, "fldChar") {
          join(pieces, in: &copy)
          pieces = []
        }
      }
    }
    join(pieces, in: &copy)
    return copy
  }

  /// A piece of an instruction, by its places among the children of the paragraph and of its run.
  private struct Piece {
    let run: Int
    let child: Int
    let text: String
  }

  private static func join(_ pieces: [Piece], in paragraph: inout XMLElement) {
    let whole = pieces.map(\.text).joined()
    guard pieces.count > 1, whole.contains("{{") else { return }
    for (index, piece) in pieces.enumerated() {
      guard case .element(var run) = paragraph.children[piece.run],
        case .element(var inner) = run.children[piece.child]
      else { continue }
      inner.children = [.text(index == 0 ? whole : "")]
      run.children[piece.child] = .element(inner)
      paragraph.children[piece.run] = .element(run)
    }
  }

  // MARK: Links

  /// A link with the target that the file keeps apart.
  static func link(_ element: XMLElement, to target: String) -> XMLElement {
    var copy = element
    copy.attributes.append(XMLAttribute(Self.target, target))
    return copy
  }

  /// The filled target of a link; `nil` when the link has none with tags.
  static func takeTarget(of element: inout XMLElement) -> String? {
    guard let place = element.attributes.firstIndex(where: { $0.name == target }) else {
      return nil
    }
    return element.attributes.remove(at: place).value
  }

  /// The target of a relationship with its tags; `nil` when it has none. Word writes braces as `%7B`.
  static func target(withTags target: String) -> String? {
    var text = target
    for (code, sign) in [
      ("%7B", "{"), ("%7b", "{"), ("%7D", "}"), ("%7d", "}"), ("%5B", "["), ("%5b", "["),
      ("%5D", "]"), ("%5d", "]"), ("%7C", "|"), ("%7c", "|"),
    ] where text.contains("{") || code.hasPrefix("%7") {
      text = text.replacing(code, with: sign)
    }
    return text.contains("{{") ? text : nil
  }
}

extension WordFilling {
  /// An element with the values in its text that does not stand on the page.
  mutating func withHiddenText(_ element: XMLElement, _ values: WordValues) -> XMLElement {
    let numbers = element.elements.compactMap(WordML.markerNumber)
    guard let first = numbers.first else { return element }
    let words = numbers.map { inlines(for: $0, values)?.inlines.withoutNotes.plainText ?? "" }
    var copy = WordHiddenText.filled(element, with: words)
    if let target = WordHiddenText.takeTarget(of: &copy) {
      WordML.set("id", pictures.link(to: target, in: tags[first].part), in: &copy)
    }
    return copy
  }
}
