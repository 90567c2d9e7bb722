/// How a language writes the terms for men and for women beside each other.
///
/// ```
/// paired   učesnik ili učesnica, učesnici i učesnice, učesnicima i učesnicama
/// slash    učesnik/ca, učesnici/ce, učesnicima/cama
/// ```
public struct GenderPairs: Hashable, Sendable {
  /// The places `first` and `second`: one person, who is the one or the other.
  public var singular: LocalePattern?
  /// The places `first` and `second`: several people.
  public var plural: LocalePattern?
  /// The letters that a syllable is counted by.
  public var vowels: Set<Character>

  /// Pairs as given; without a pattern a stroke stands between the terms.
  public init(
    singular: LocalePattern? = nil, plural: LocalePattern? = nil, vowels: Set<Character> = []
  ) {
    self.singular = singular
    self.plural = plural
    self.vowels = vowels
  }

  /// Two terms in one form.
  struct Pair {
    let first: String
    let second: String
    /// The same terms in the form of the dictionary.
    let lemmas: (first: String, second: String)
  }

  /// Both terms in full; words that they share at the beginning or end stand once.
  func paired(_ pair: Pair, isPlural: Bool) -> String {
    guard pair.first != pair.second else { return pair.first }
    let first = pair.first.split(separator: " ")
    let second = pair.second.split(separator: " ")
    let shorter = min(first.count, second.count) - 1
    var leading = 0
    while leading < shorter, first[leading] == second[leading] { leading += 1 }
    var trailing = 0
    while trailing < shorter - leading,
      first[first.count - 1 - trailing] == second[second.count - 1 - trailing]
    {
      trailing += 1
    }
    let own = [first, second].map {
      $0.dropFirst(leading).dropLast(trailing).joined(separator: " ")
    }
    let joined =
      (isPlural ? plural : singular)?.filled { place in
        switch place {
        case "first": own[0]
        case "second": own[1]
        default: nil
        }
      } ?? own.joined(separator: "/")
    return
      (first.prefix(leading).map(String.init) + [joined]
      + first.suffix(trailing).map(String.init)).joined(separator: " ")
  }

  /// The first term, and behind a stroke what ends the second one, word by word.
  func slashed(_ pair: Pair) -> String {
    let words = [pair.first, pair.second, pair.lemmas.first, pair.lemmas.second]
      .map { $0.split(separator: " ").map { $0.split(separator: "-").map(String.init) } }
    let shapes = words.map { $0.map(\.count) }
    guard shapes[0] == shapes[1] else { return "\(pair.first)/\(pair.second)" }
    let hasLemmas = shapes[2] == shapes[0] && shapes[3] == shapes[0]
    return words[0].indices.map { word in
      words[0][word].indices.map { part in
        slashed(
          words[0][word][part], words[1][word][part],
          stem: hasLemmas ? Self.stem(words[2][word][part], words[3][word][part]) : nil)
      }.joined(separator: "-")
    }.joined(separator: " ")
  }

  /// One word: "učesnicima/cama".
  ///
  /// What stands behind the stroke begins where the two words differ in the form of the dictionary,
  /// behind as many letters as `stem` says, unless the form shares more and what is left is a
  /// syllable of its own: "treneri/ce", but "učesnici/ce" and not "učesnici/e".
  private func slashed(_ first: String, _ second: String, stem: Int?) -> String {
    guard first != second else { return first }
    let shared = Self.stem(first, second)
    var start = min(stem ?? shared, shared)
    if shared > start {
      let rest = second.lowercased().dropFirst(shared)
      let isSyllable =
        rest.first.map { !vowels.contains($0) } == true && rest.contains(where: vowels.contains)
      if isSyllable { start = shared }
    }
    let ending = second.dropFirst(start)
    guard !ending.isEmpty, start > 1, ending.count <= start else { return "\(first)/\(second)" }
    return "\(first)/\(ending)"
  }

  private static func stem(_ first: String, _ second: String) -> Int {
    zip(first, second).prefix { $0 == $1 }.count
  }
}
