/// Words and terms that somebody manages in both pronunciations.
///
/// ```swift
/// var pairs = PairLexicon()
/// pairs.insert(ekavian: "догађај размене", ijekavian: "догађај размјене")
/// ```
///
/// A term of several words says what its words are when they stand together, so that it does not
/// decide homographs elsewhere.
public struct PairLexicon: Lexicon {
  /// What a word becomes when these words stand beside it; empty for whatever word.
  private struct Pair: Hashable {
    let form: String
    let previous: String
    let next: String

    func fits(_ word: WordInText) -> Bool {
      (previous.isEmpty || previous == word.previous) && (next.isEmpty || next == word.next)
    }

    var isFree: Bool { previous.isEmpty && next.isEmpty }
  }

  private var pairs: [Pronunciation: [String: [Pair]]] = [:]

  /// A lexicon without words.
  public init() {}

  /// Reads lines with an ekavian word, an equals sign and the ijekavian word; `#` begins a comment.
  ///
  /// - Throws: An error with the line that cannot be read.
  public init(_ text: String) throws(ConversionError) {
    for line in LexiconLines(text).lines {
      let sides = line.fields.split(separator: "=")
      guard sides.count == 2, let ekavian = sides.first?.joined(separator: " "),
        let ijekavian = sides.last?.joined(separator: " "),
        insert(ekavian: ekavian, ijekavian: ijekavian)
      else {
        throw line.error("write the ekavian words, =, and as many ijekavian words")
      }
    }
  }

  /// Whether it knows no word.
  public var isEmpty: Bool { pairs.isEmpty }

  /// Adds a word or a term in its two pronunciations, in either script.
  ///
  /// - Returns: Whether they have the same number of words, in Serbian letters; otherwise nothing
  ///   is added.
  @discardableResult
  public mutating func insert(ekavian: String, ijekavian: String) -> Bool {
    guard let one = Self.words(ekavian), let other = Self.words(ijekavian),
      one.count == other.count, !one.isEmpty
    else { return false }
    add(one, other, to: .ijekavian)
    add(other, one, to: .ekavian)
    return true
  }

  private mutating func add(_ words: [String], _ forms: [String], to wanted: Pronunciation) {
    for (index, word) in words.enumerated() where words.count == 1 || word != forms[index] {
      let pair = Pair(
        form: forms[index], previous: index > 0 ? words[index - 1] : "",
        next: index + 1 < words.count ? words[index + 1] : "")
      var known = pairs[wanted, default: [:]][word, default: []]
      if !known.contains(pair) { known.append(pair) }
      pairs[wanted, default: [:]][word] = known
    }
  }

  private static func words(_ text: String) -> [String]? {
    var words: [String] = []
    for word in text.split(whereSeparator: \.isWhitespace) {
      guard let letters = JatAlphabet.letters(of: word) else { return nil }
      words.append(JatAlphabet.latin(letters))
    }
    return words
  }

  /// The form of a word.
  public func form(of word: WordInText, in pronunciation: Pronunciation) -> LexiconForm? {
    guard let known = pairs[pronunciation]?[word.text] else { return nil }
    let pair =
      known.first { !$0.isFree && $0.fits(word) } ?? known.first { $0.isFree }
    return pair.map { LexiconForm($0.form) }
  }

  /// Whether the word is known as a part of terms.
  public func dependsOnContext(_ word: String, in pronunciation: Pronunciation) -> Bool {
    pairs[pronunciation]?[word]?.contains { !$0.isFree } ?? false
  }
}
