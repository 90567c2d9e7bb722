/// Ijekavian words that no lexicon knows, told by their sounds: "ије" and "је" behind a consonant are
/// seldom anything but a jat.
enum JatSound {
  /// The ekavian word, or `nil` when nothing in it sounds like a jat.
  static func ekavian(_ word: [UInt8]) -> [UInt8]? {
    var result: [UInt8] = []
    var index = 0
    var isChanged = false
    while index < word.count {
      let rest = word[index...]
      if index > 0, isConsonant(word[index - 1]), starts(rest, "ije"), index + 3 < word.count,
        isConsonant(word[index + 3]), !isParticiple(rest)
      {
        result.append(e)
        index += 3
        isChanged = true
      } else if index > 0, takesJ(word[index - 1]), starts(rest, "je"), index + 2 < word.count,
        !(starts(rest, "ject") || starts(rest, "jek") && word[index - 1] == UInt8(ascii: "b"))
      {
        result.append(e)
        index += 2
        isChanged = true
      } else {
        result.append(word[index])
        index += 1
      }
    }
    return isChanged ? result : nil
  }

  private static let e = UInt8(ascii: "e")

  private static func starts(_ letters: ArraySlice<UInt8>, _ text: StaticString) -> Bool {
    unsafe letters.starts(
      with: UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
  }

  /// "пијен", "старијег", "чијем": the endings of participles, comparatives and verbs.
  private static func isParticiple(_ rest: ArraySlice<UInt8>) -> Bool {
    let ending = rest.dropFirst(3)
    return endings.contains(Array(ending))
  }

  private static let endings: Set<[UInt8]> = Set(
    [
      "n", "na", "no", "ni", "ne", "nu", "nog", "noga", "nom", "nome", "nim", "nima", "nih", "noj",
      "m", "mu", "g", "ga", "te", "mo", "š",
    ].compactMap { JatAlphabet.letters(of: $0) })

  private static func isConsonant(_ letter: UInt8) -> Bool {
    switch letter {
    case UInt8(ascii: "a"), e, UInt8(ascii: "i"), UInt8(ascii: "o"), UInt8(ascii: "u"): false
    default: true
    }
  }

  private static func takesJ(_ letter: UInt8) -> Bool {
    switch letter {
    case UInt8(ascii: "b"), UInt8(ascii: "p"), UInt8(ascii: "m"), UInt8(ascii: "v"),
      UInt8(ascii: "d"), UInt8(ascii: "t"), UInt8(ascii: "c"), UInt8(ascii: "s"),
      UInt8(ascii: "f"):
      true
    default: false
    }
  }
}
