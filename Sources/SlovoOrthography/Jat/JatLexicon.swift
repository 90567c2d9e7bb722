/// Roots with a jat, their endings and paradigms, read from a file.
///
/// ```swift
/// let lexicon = try JatLexicon("река ријека\nвид :ети")
/// lexicon.form(of: WordInText("rekama"), in: .ijekavian)?.text  // "rijekama"
/// ```
///
/// The format is described at the head of the file, `Locales/sr-Cyrl/jat.txt`.
public struct JatLexicon: Lexicon {
  let toEkavian: JatTrie
  let toIjekavian: JatTrie
  let contexts: [JatContext]
  let prefixes: Set<UInt64>

  /// Reads a lexicon.
  ///
  /// - Throws: An error with the line that cannot be read.
  public init(_ text: String) throws(ConversionError) {
    let reader = try JatReader(text)
    toEkavian = reader.toEkavian
    toIjekavian = reader.toIjekavian
    contexts = reader.contexts
    prefixes = reader.prefixes
  }

  /// The form of a word; `nil` when no root fits.
  public func form(of word: WordInText, in pronunciation: Pronunciation) -> LexiconForm? {
    guard let letters = JatAlphabet.letters(of: word.text),
      let found = find(letters, in: pronunciation)
    else { return nil }
    let value = found.value
    let rest = letters[found.range.upperBound...]
    func whole(_ form: [UInt8]) -> String {
      JatAlphabet.latin(letters[..<found.range.lowerBound] + form + rest)
    }
    if value.other.isEmpty { return LexiconForm(whole(value.form)) }
    let (reading, isSure) = contexts[value.context].reading(
      after: JatAlphabet.letters(of: word.previous) ?? [],
      before: JatAlphabet.letters(of: word.next) ?? [])
    let (form, other) =
      reading == .first ? (value.form, value.other) : (value.other, value.form)
    return LexiconForm(
      whole(form), alternatives: isSure ? [] : [whole(other)])
  }

  /// Whether the word is a homograph.
  public func dependsOnContext(_ word: String, in pronunciation: Pronunciation) -> Bool {
    JatAlphabet.letters(of: word).flatMap { find($0, in: pronunciation) }
      .map { !$0.value.other.isEmpty } ?? false
  }

  /// The stem that decides, and where it stands: a whole form before a stem, a long one before a
  /// short one.
  private func find(
    _ word: [UInt8], in pronunciation: Pronunciation
  ) -> (value: JatTrie.Value, range: Range<Int>)? {
    let trie =
      switch pronunciation {
      case .ekavian: toEkavian
      case .ijekavian: toIjekavian
      }
    var best: (value: JatTrie.Value, range: Range<Int>)?
    for start in placesBehindPrefixes(word) {
      var node = 0
      var place = start
      while place < word.count, let next = trie.next(node, word[place]) {
        node = next
        place += 1
        let open = Int(trie.nodes[node].open)
        if open > 0, !(trie.values[open - 1].isBound && start > 0),
          best.map({ $0.range.count < place - start }) ?? true
        {
          best = (trie.values[open - 1], start..<place)
        }
      }
      guard place == word.count else { continue }
      let whole = Int(trie.nodes[node].whole)
      if whole > 0, !(trie.values[whole - 1].isBound && start > 0) {
        return (trie.values[whole - 1], start..<place)
      }
    }
    return best
  }

  /// The beginning of a word, and the places behind its prefixes, in order.
  private func placesBehindPrefixes(_ word: [UInt8]) -> [Int] {
    var places = [0]
    var index = 0
    while index < places.count {
      let start = places[index]
      index += 1
      // "с" stands before the root, not before another prefix.
      if start == 1, word[0] == UInt8(ascii: "s") { continue }
      var packed: UInt64 = 0
      var end = start
      while end < min(word.count - 2, start + 8) {
        packed |= UInt64(word[end]) << UInt64((end - start) * 8)
        end += 1
        if prefixes.contains(packed), !places.contains(end),
          start == 0 || !JatReader.standsFirst(packed)
        {
          places.append(end)
        }
      }
    }
    return places.sorted()
  }
}
