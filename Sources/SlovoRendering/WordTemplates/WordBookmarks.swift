import SlovoXML

/// Gives the bookmarks of each repetition names of their own, also where links and fields of the same
/// repetition lead to them.
struct WordBookmarks {
  private var taken: Set<String> = []
  private var next = 1

  /// Knows the bookmarks of the parts of a template.
  init(in parts: [XMLElement]) {
    for part in parts { collect(part) { taken.insert($0.lowercased()) } }
  }

  private func collect(_ element: XMLElement, _ found: (String) -> Void) {
    if WordML.is(element, "bookmarkStart"), let name = WordML.value("name", of: element) {
      found(name)
    }
    for child in element.elements { collect(child, found) }
  }

  /// What a repetition consists of, with new names for the bookmarks in it.
  mutating func renamed(_ nodes: [XMLNode]) -> [XMLNode] {
    guard !taken.isEmpty else { return nodes }
    var old: [String] = []
    for case .element(let element) in nodes { collect(element) { old.append($0) } }
    guard !old.isEmpty else { return nodes }
    var names: [String: String] = [:]
    for name in old where names[name] == nil {
      names[name] = WordML.freshBookmark(name, &taken, &next)
    }
    return nodes.map { Self.renamed($0, names) }
  }

  private static func renamed(_ node: XMLNode, _ names: [String: String]) -> XMLNode {
    guard case .element(var element) = node else { return node }
    if WordML.isWord(element.name) {
      switch element.name.local {
      case "bookmarkStart": change("name", of: &element) { names[$0] ?? $0 }
      case "hyperlink": change("anchor", of: &element) { names[$0] ?? $0 }
      case "fldSimple": change("instr", of: &element) { instruction($0, names) }
      case "instrText":
        element.children = [.text(instruction(element.text, names))]
        return .element(element)
      default: break
      }
    }
    element.children = element.children.map { renamed($0, names) }
    return .element(element)
  }

  /// An instruction such as `REF topic \h` or `HYPERLINK \l "topic"` with the new names.
  private static func instruction(_ text: String, _ names: [String: String]) -> String {
    var result = ""
    var word = ""
    for character in text {
      if character.isWhitespace || character == "\"" {
        result += (names[word] ?? word) + String(character)
        word = ""
      } else {
        word.append(character)
      }
    }
    return result + (names[word] ?? word)
  }

  private static func change(
    _ local: String, of element: inout XMLElement, _ body: (String) -> String
  ) {
    if let value = WordML.value(local, of: element) { WordML.set(local, body(value), in: &element) }
  }
}
