/// Ending rules, arranged by the last letter of the words that each may fit.
struct RuleTable: Sendable {
  private let rules: [EndingRule]
  private let alphabet: LetterClasses
  /// The indices of the rules that may fit a word, by its last letter, in the order of the file.
  private let byLastLetter: [Character: [Int]]
  /// Those that may fit a word that ends in any other character.
  private let others: [Int]

  init(_ rules: [EndingRule], alphabet: LetterClasses) {
    self.rules = rules
    self.alphabet = alphabet
    let letters = alphabet.letters.union(rules.flatMap(\.exactLastLetters))
    var byLastLetter: [Character: [Int]] = [:]
    for letter in letters {
      byLastLetter[letter] = rules.indices.filter { rules[$0].mayFit(letter, alphabet) }
    }
    self.byLastLetter = byLastLetter
    others = rules.indices.filter { rules[$0].mayFit(nil, alphabet) }
  }

  /// The first rule that fits a word, among those that a test lets through.
  func first(
    for word: String, _ letters: [Character], gender: Grammar.Gender?, isAnimate: Bool,
    where isUsable: (EndingRule) -> Bool = { _ in true }
  ) -> EndingRule? {
    let candidates = letters.last.flatMap { byLastLetter[$0] } ?? others
    for index in candidates
    where rules[index].fits(
      word, letters: letters, gender: gender, isAnimate: isAnimate, alphabet: alphabet)
    {
      if isUsable(rules[index]) { return rules[index] }
    }
    return nil
  }
}

extension EndingRule {
  /// The last letters of its words and endings, classes left out.
  fileprivate var exactLastLetters: [Character] {
    words.compactMap(\.last)
      + endings.compactMap { ending in
        if case .letter(let letter)? = ending.last { letter } else { nil }
      }
  }

  /// Whether a word that ends in a letter may fit; `nil` is a letter that no rule names.
  fileprivate func mayFit(_ letter: Character?, _ alphabet: LetterClasses) -> Bool {
    if fitsAll { return true }
    guard let letter else {
      return endings.contains { $0.isEmpty || $0.last == .consonant }
    }
    return words.contains { $0.last == letter }
      || endings.contains { ending in
        ending.last.map { alphabet.fits(letter, $0) } ?? true
      }
  }
}
