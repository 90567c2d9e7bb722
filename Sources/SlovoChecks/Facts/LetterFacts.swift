/// What the checks of letters know of a language in its script: data of the language.
///
/// A file of sections; items stand apart by spaces, `#` begins a comment:
///
/// ```
/// [alphabet] абвгдђ…
/// [look-alikes] aа eе       a letter of the other script, and the own one that it looks like
/// [similar] kк              letters that look alike in some styles
/// [small-words] а је се     words of such letters that are frequent
/// [letters] ц́=ћ             broken letters and what they stand for
/// [words] онлине=онлајн     broken words; without a sign of equality nothing is certain
/// ```
public struct LetterFacts: Hashable, Sendable {
  /// The script of the language.
  public let script: LetterScript
  /// The letters of the language, in both cases.
  let alphabet: Set<Character>
  /// Letters of the other script that are accented letters of this one: ô in кôд.
  let accents: Set<Character>
  /// The own letter that a letter of the other script looks like.
  let lookAlikes: [Character: Character]
  /// The same, with letters that look alike in some styles only.
  let similar: [Character: Character]
  let smallWords: Set<String>
  let endings: Set<String>
  /// Words whose neighbour may be the name of a variable: "оса", "координата"; as beginnings.
  let variableWords: [String]
  let letters: [(broken: String, right: String)]
  let words: [String: String]
  /// Beginnings of broken words, with the beginning to write.
  let stems: [(broken: String, right: String)]
  let sequences: [String]
  let acronyms: [String: String]
  let foreignWords: [String: String]
  let months: [String: Int]
  let date: String
  /// Letters of lists in a foreign order: the letter before, the wrong one, the right one.
  let listLetters: [(before: String, wrong: String, right: String)]

  private let source: String

  /// Facts as a file of them says.
  public init(_ source: String, script: LetterScript) {
    self.source = source
    self.script = script
    let sections = Self.sections(of: source)
    func items(_ name: String) -> [String] { sections[name] ?? [] }
    func pairs(_ name: String) -> [(broken: String, right: String)] {
      items(name).map { item in
        let parts = item.split(separator: "=", maxSplits: 1).map(String.init)
        return (parts[0], parts.count > 1 ? parts[1] : "")
      }
    }
    func letters(_ name: String) -> [Character: Character] {
      var letters: [Character: Character] = [:]
      for item in items(name) {
        if let other = item.first, let own = item.dropFirst().first { letters[other] = own }
      }
      return letters
    }
    let lowercase = items("alphabet").joined()
    alphabet = Set(lowercase + lowercase.uppercased())
    let accents = items("accents").joined()
    self.accents = Set(accents + accents.uppercased())
    lookAlikes = letters("look-alikes")
    similar = lookAlikes.merging(letters("similar")) { own, _ in own }
    smallWords = Set(items("small-words"))
    endings = Set(items("endings"))
    variableWords = items("variable-words")
    self.letters = pairs("letters")
    words = Dictionary(
      pairs("words").filter { !$0.broken.hasSuffix("*") }.map { ($0.broken, $0.right) },
      uniquingKeysWith: { first, _ in first })
    stems = pairs("words").filter { $0.broken.hasSuffix("*") }
      .map { (String($0.broken.dropLast()), $0.right.filter { $0 != "*" }) }
    sequences = items("sequences")
    acronyms = Dictionary(
      pairs("acronyms").map { ($0.broken, $0.right) }, uniquingKeysWith: { first, _ in first })
    foreignWords = Dictionary(
      pairs("foreign-words").map { ($0.broken, $0.right) }, uniquingKeysWith: { first, _ in first })
    months = Dictionary(
      pairs("months").compactMap { pair in Int(pair.right).map { (pair.broken, $0) } },
      uniquingKeysWith: { first, _ in first })
    date = items("date").joined(separator: " ")
    listLetters = items("list-letters").compactMap { item in
      let letters = item.split(separator: "=").map(String.init)
      return letters.count == 3 ? (letters[0], letters[1], letters[2]) : nil
    }
  }

  private static func sections(of source: String) -> [String: [String]] {
    var sections: [String: [String]] = [:]
    var name = ""
    for line in source.split(whereSeparator: \.isNewline) {
      var items = line.prefix { $0 != "#" }.split(separator: " ").map(String.init)
      if let first = items.first, first.hasPrefix("["), first.hasSuffix("]") {
        name = String(first.dropFirst().dropLast())
        items.removeFirst()
      }
      sections[name, default: []] += items
    }
    return sections
  }

  /// Facts of the same source are the same.
  public static func == (one: LetterFacts, other: LetterFacts) -> Bool {
    one.source == other.source && one.script == other.script
  }

  /// By the source.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(source)
  }

  /// The word in the letters of this script, when every letter of the other one looks like one.
  func repaired(_ word: String, with letters: [Character: Character]) -> String? {
    var result = ""
    for character in word {
      switch LetterScript(of: character) {
      case script: result.append(character)
      case nil: result.append(character)
      default:
        guard let own = letters[character] else { return nil }
        result.append(own)
      }
    }
    return result
  }
}

/// The scripts that letters of one word can be mixed of.
public enum LetterScript: String, Hashable, Sendable, CaseIterable {
  /// Latin.
  case latin = "Latn"
  /// Cyrillic.
  case cyrillic = "Cyrl"

  /// The other script.
  public var other: LetterScript { self == .latin ? .cyrillic : .latin }

  /// The script of a letter; `nil` for what is no letter of the two.
  public init?(of character: Character) {
    guard let scalar = character.unicodeScalars.first else { return nil }
    switch scalar.value {
    case 0x41...0x5A, 0x61...0x7A, 0xC0...0xD6, 0xD8...0xF6, 0xF8...0x24F, 0x1E00...0x1EFF:
      self = .latin
    case 0x400...0x481, 0x48A...0x52F: self = .cyrillic
    default: return nil
    }
  }
}

extension LetterFacts {
  /// How many of the letters the language does not have.
  public func strangers(in letters: String) -> Int {
    letters.count { !alphabet.contains($0) && !accents.contains($0) }
  }
}
