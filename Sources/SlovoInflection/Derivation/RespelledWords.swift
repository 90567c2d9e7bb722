/// The words of a language whose data is written in the letters of another one.
///
/// Bosnian words are inflected by the Serbian tables: the lemma is written in Cyrillic, where each sound
/// has one letter, and the forms are written back.
public struct RespelledWords<Words: WordInflecting>: WordInflecting {
  private let words: Words
  private let inward: Respelling
  private let outward: Respelling

  /// The words of data, as they are written in other letters.
  ///
  /// - Parameters:
  ///   - words: the words in the letters of the data.
  ///   - letters: each letter or digraph of the language, and the letter of the data for it.
  public init(words: Words, letters: [String: String]) {
    self.words = words
    inward = Respelling(letters)
    outward = Respelling(
      Dictionary(letters.map { ($0.value, $0.key) }, uniquingKeysWith: { first, _ in first }))
  }

  /// The forms of a word.
  public func paradigm(of lexeme: Lexeme) -> Paradigm {
    var inner = lexeme
    inner.lemma = inward.text(lexeme.lemma)
    inner.knownForms = lexeme.knownForms.mapValues(inward.text)
    var paradigm = words.paradigm(of: inner)
    paradigm.lemma = lexeme.lemma
    for index in paradigm.forms.indices {
      paradigm.forms[index].text = outward.text(paradigm.forms[index].text)
      paradigm.forms[index].variants = paradigm.forms[index].variants.map(outward.text)
    }
    for index in paradigm.decisions.indices {
      paradigm.decisions[index].value = outward.text(paradigm.decisions[index].value)
    }
    return paradigm
  }
}

/// Letters and pairs of letters in the place of others, capitals kept.
struct Respelling: Hashable, Sendable {
  private let letters: [String: String]

  init(_ letters: [String: String]) { self.letters = letters }

  func text(_ text: String) -> String {
    var result = ""
    var rest = Substring(text)
    while let first = rest.first {
      let pair = rest.prefix(2)
      if pair.count == 2, let letter = letters[pair.lowercased()] {
        result += first.isUppercase ? capitalised(letter) : letter
        rest.removeFirst(2)
        continue
      }
      if let letter = letters[first.lowercased()] {
        result += first.isUppercase ? capitalised(letter) : letter
      } else {
        result.append(first)
      }
      rest.removeFirst()
    }
    return result
  }

  private func capitalised(_ letter: String) -> String {
    letter.prefix(1).uppercased() + letter.dropFirst()
  }
}
