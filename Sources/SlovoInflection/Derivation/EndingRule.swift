/// A rule that turns one form of a word into another by its ending.
///
/// In a file it is one line: whom it fits, an arrow, what it does, how sure it is and why:
///
/// ```
/// masculine 1: * → >ови | >и ~0.8 ; one syllable takes -ови
/// masculine: -Vец → ец>јци
/// човек → луѓе
/// ```
///
/// Before the colon: a gender, `1` for words of one syllable, `person` for persons. Then whole words,
/// endings with a hyphen (`V` any vowel, `C` any consonant, `S` a
/// sonorant, `O` an obstruent) or `*` for any word.
/// A change is the ending that goes, `>`, and the ending that comes; without `>` it is the whole form.
/// Changes after a bar are variants. A rule whose change is a hyphen says that there is no such form.
struct EndingRule: Hashable, Sendable {
  /// The gender that the word must have.
  var gender: Grammar.Gender?
  /// Whether the word must have one syllable.
  var isMonosyllabic = false
  /// Whether the word must name a person or an animal, or must not; `nil` for either.
  var isAnimate: Bool?
  /// Whole words that the rule fits.
  var words: Set<String> = []
  /// Endings that the rule fits, as classes of letters.
  var endings: [[LetterClass]] = []
  /// Whether the rule fits any word.
  var fitsAll = false
  /// The changes; the first is the form, the rest are variants.
  var changes: [EndingChange] = []
  /// How sure the form is, from 0 to 1.
  var certainty = 1.0
  /// Why, in a few words; empty when there is nothing to say.
  var reason = ""

  /// Whether it says that the words which it fits have no such form.
  var deniesForm = false

  /// The length of what fits: whole words count as longest, `nil` for no fit.
  func fits(
    _ word: String, letters: [Character], gender: Grammar.Gender?, isAnimate: Bool,
    alphabet: LetterClasses
  ) -> Bool {
    if let needed = self.gender, let gender, needed != gender { return false }
    if let needed = self.isAnimate, needed != isAnimate { return false }
    if isMonosyllabic, alphabet.syllables(in: letters) != 1 { return false }
    if fitsAll || words.contains(word) { return true }
    return endings.contains { ending in
      ending.count <= letters.count
        && zip(ending, letters.suffix(ending.count)).allSatisfy { alphabet.fits($1, $0) }
    }
  }
}

/// The ending that goes, and the one that comes.
///
/// A class of letters in what comes stands for the letter that the same place of what goes had:
/// `Cа>аCа` makes "сестара" of "сестра".
struct EndingChange: Hashable, Sendable {
  /// What goes; `nil` when the whole word is replaced.
  var removed: [LetterClass]?
  /// What comes.
  var added: [LetterClass]

  /// The word after the change; `nil` when it has not the ending that must go.
  func applied(to letters: [Character], _ alphabet: LetterClasses) -> String? {
    guard let removed else { return text([]) }
    guard removed.count <= letters.count else { return nil }
    let ending = letters.suffix(removed.count)
    guard zip(removed, ending).allSatisfy({ alphabet.fits($1, $0) }) else { return nil }
    let captured = zip(removed, ending).compactMap { wanted, letter in
      wanted.isClass ? letter : nil
    }
    return String(letters.dropLast(removed.count)) + text(captured)
  }

  private func text(_ captured: [Character]) -> String {
    var rest = captured[...]
    var text = ""
    for letter in added {
      if case .letter(let exact) = letter {
        text.append(exact)
      } else if let letter = rest.popFirst() {
        text.append(letter)
      }
    }
    return text
  }
}
