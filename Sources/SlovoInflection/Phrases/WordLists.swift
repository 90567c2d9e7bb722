/// What a language says about the words of phrases and names: which endings agree, which words are
/// never adjectives, which stay as they are.
///
/// The file is a list of sections, `[name]` on a line, and words between blanks under it. A word that
/// starts with a hyphen is an ending, one that ends with it a beginning, any other a whole word; `#` starts a comment.
public struct WordLists: Hashable, Sendable {
  /// The words and endings of one section.
  struct WordSet: Hashable, Sendable {
    var words: Set<String> = []
    var endings: Set<String> = []
    var beginnings: [String] = []
    /// The length of the longest entry that fits, the whole word counting as longer than any ending;
    /// `nil` when none does.
    func match(_ word: String) -> Int? {
      if words.contains(word) { return Int.max }
      if beginnings.contains(where: word.hasPrefix) { return Int.max }
      var ending = Substring(word)
      while !ending.isEmpty {
        if endings.contains(String(ending)) { return ending.count }
        ending.removeFirst()
      }
      return nil
    }

    func contains(_ word: String) -> Bool { match(word) != nil }

    var isEmpty: Bool { words.isEmpty && endings.isEmpty && beginnings.isEmpty }
  }

  private var sections: [String: WordSet] = [:]
  /// Pairs of endings, `ци=к`, in the order of the file.
  private(set) var pairs: [String: [EndingPair]] = [:]

  /// An ending, and what stands for it in another form.
  struct EndingPair: Hashable, Sendable {
    var from: String
    var to: String
  }

  /// Rules as they stand in the text of a file.
  ///
  /// - Throws: `InflectionDataError` for a word before the first section.
  public init(text: String, file: String) throws(InflectionDataError) {
    var section: String?
    for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
    {
      let content = line.prefix { $0 != "#" }
      let trimmed = content.drop { $0 == " " }
      if trimmed.hasPrefix("[") {
        let name = trimmed.dropFirst().prefix { $0 != "]" }
        section = String(name)
        if sections[String(name)] == nil { sections[String(name)] = WordSet() }
        continue
      }
      for word in trimmed.split(separator: " ") {
        guard let section else {
          throw InflectionDataError(
            file: file, line: index + 1, column: 1,
            reason: "“\(word)” stands before the first [section]; put it under one")
        }
        if let sign = word.firstIndex(of: "=") {
          pairs[section, default: []].append(
            EndingPair(
              from: String(word[..<sign]), to: String(word[word.index(after: sign)...])))
        } else if word.hasPrefix("-") {
          sections[section, default: WordSet()].endings.insert(String(word.dropFirst()))
        } else if word.hasSuffix("-") {
          sections[section, default: WordSet()].beginnings.append(String(word.dropLast()))
        } else {
          sections[section, default: WordSet()].words.insert(
            String(word))
        }
      }
    }
  }

  /// The words of a section; none when the language has no such section.
  subscript(section: String) -> WordSet { sections[section] ?? WordSet() }

  /// The letters of a section `[letters]`, for `respelled`: each letter of shared data, and what stands
  /// for it in this language.
  public var letters: [String: String] {
    Dictionary(
      (pairs["letters"] ?? []).map { ($0.from, $0.to) }, uniquingKeysWith: { first, _ in first })
  }

  /// The same lists in other letters: `lj` as љ, where the data of two scripts is written once.
  ///
  /// - Parameter letters: each letter or digraph of the lists, and what stands for it.
  /// - Returns: the lists in those letters.
  public func respelled(_ letters: [String: String]) -> WordLists {
    var result = self
    result.sections = sections.mapValues { section in
      WordSet(
        words: Set(section.words.map { Self.respell($0, letters) }),
        endings: Set(section.endings.map { Self.respell($0, letters) }),
        beginnings: section.beginnings.map { Self.respell($0, letters) })
    }
    result.pairs = pairs.mapValues { pairs in
      pairs.map {
        EndingPair(
          from: Grammar.Case(rawValue: $0.from) == nil ? Self.respell($0.from, letters) : $0.from,
          to: Self.respell($0.to, letters))
      }
    }
    return result
  }

  private static func respell(_ word: String, _ letters: [String: String]) -> String {
    var result = ""
    var rest = Substring(word)
    while let first = rest.first {
      let pair = String(rest.prefix(2))
      if pair.count == 2, let letter = letters[pair] {
        result += letter
        rest.removeFirst(2)
      } else {
        result += letters[String(first)] ?? String(first)
        rest.removeFirst()
      }
    }
    return result
  }
}
