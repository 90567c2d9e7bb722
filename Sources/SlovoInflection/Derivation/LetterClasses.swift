/// What a letter of an ending stands for.
enum LetterClass: Hashable, Sendable {
  case letter(Character)
  case vowel, consonant, sonorant, obstruent

  /// A letter of an ending as it is written: `V`, `C`, `S`, `O` are classes.
  init(_ letter: Character) {
    switch letter {
    case "V": self = .vowel
    case "C": self = .consonant
    case "S": self = .sonorant
    case "O": self = .obstruent
    default: self = .letter(letter)
    }
  }

  /// Whether it stands for several letters.
  var isClass: Bool {
    if case .letter = self { false } else { true }
  }
}

/// The letters of a language that rules speak of.
struct LetterClasses: Hashable, Sendable {
  var vowels: Set<Character> = []
  var sonorants: Set<Character> = []
  var obstruents: Set<Character> = []
  var syllabic: Set<Character> = []

  /// All of them.
  var letters: Set<Character> { vowels.union(sonorants).union(obstruents) }

  func fits(_ letter: Character, _ wanted: LetterClass) -> Bool {
    switch wanted {
    case .letter(let exact): letter == exact
    case .vowel: vowels.contains(letter)
    case .consonant: !vowels.contains(letter)
    case .sonorant: sonorants.contains(letter)
    case .obstruent: obstruents.contains(letter)
    }
  }

  /// How many syllables a word has: its vowels, and an р before a consonant and behind none but consonants.
  func syllables(in letters: [Character]) -> Int {
    var count = 0
    for (index, letter) in letters.enumerated() {
      if vowels.contains(letter) {
        count += 1
      } else if syllabic.contains(letter), index + 1 < letters.count,
        index == 0 || !vowels.contains(letters[index - 1]), !vowels.contains(letters[index + 1])
      {
        count += 1
      }
    }
    return max(count, 1)
  }
}
