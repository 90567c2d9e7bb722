/// Names for the sheets of one workbook.
///
/// Source: the limits of Excel; ECMA-376 says nothing of them.
struct SheetNames {
  private static let longest = 31
  /// Excel keeps this name for itself, whatever the language.
  private var known: Set<String> = ["history"]

  /// A name that a sheet can have: at most 31 characters, none of `[ ] : * ? / \`, different from
  /// all names before, and whole words where that can be.
  mutating func name(_ text: String) -> String {
    let base = Self.shortened(Self.whole(text), to: Self.longest)
    // What is told apart by a number needs no second title.
    let short = Self.first(of: base, before: " – ")
    var candidate = base
    var number = 2
    while !known.insert(candidate.lowercased()).inserted {
      candidate =
        Self.shortened(short, to: Self.longest - "\(number)".utf16.count - 1) + " \(number)"
      number += 1
    }
    return candidate
  }

  /// A name that is too long does without the second language, then without the second title.
  private static func whole(_ text: String) -> String {
    var name = allowed(text)
    if name.utf16.count > longest { name = allowed(first(of: text, before: " / ")) }
    if name.utf16.count > longest { name = first(of: name, before: " – ") }
    return name
  }

  private static func first(of text: String, before separator: String) -> String {
    text.split(separator: separator).first.map { String($0) } ?? text
  }

  private static func allowed(_ text: String) -> String {
    var name = ""
    for character in text.withoutControlCharacters.onOneLine {
      switch character {
      case ":": name += " –"
      case "/", "\\": name += "-"
      case "[", "]", "*", "?": continue
      default: name.append(character)
      }
    }
    return name.onOneLine
  }

  /// Excel counts UTF-16 units.
  private static func shortened(_ text: String, to length: Int) -> String {
    var name = text[...]
    while name.utf16.count > length { name.removeLast() }
    if name.endIndex < text.endIndex, text[name.endIndex] != " ",
      let space = name.lastIndex(of: " "), name[..<space].utf16.count * 2 > length
    {
      name = name[..<space]
    }
    while let last = name.last, "' –-,(".contains(last) { name.removeLast() }
    while let first = name.first, "' ".contains(first) { name.removeFirst() }
    return name.isEmpty ? "–" : String(name)
  }
}
