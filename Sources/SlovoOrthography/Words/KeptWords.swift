/// Words and names that the caller wants to stay as they are.
struct KeptWords: Sendable {
  /// The names as UTF-8, the longest first, by their first byte.
  private var names: [UInt8: [[UInt8]]] = [:]
  /// Hashes of their first words.
  private(set) var filter = WordFilter()

  init(_ words: Set<String>) {
    for word in words {
      let bytes = Array(word.utf8)
      guard let first = bytes.first else { continue }
      names[first, default: []].append(bytes)
      let scalars = word.unicodeScalars.prefix { Letters.isWordPart($0.value) }
      filter.insert(Array(String(scalars).utf8))
    }
    for first in names.keys { names[first]?.sort { $0.count > $1.count } }
  }

  var isEmpty: Bool { names.isEmpty }

  /// Behind the name that stands at a place, as a word of its own.
  func end(_ text: ByteText, at index: Int) -> Int? {
    guard let candidates = names[text[index]] else { return nil }
    return candidates.first { name in
      for offset in name.indices where text[index + offset] != name[offset] { return false }
      let end = index + name.count
      return text.endOfWord(from: end) == end && !text[end].isDigit
    }.map { index + $0.count }
  }
}
