/// A text as checks see it: words with their places, the script of each and of the surroundings.
public struct CheckedText: Sendable {
  /// The text.
  public let text: String
  /// Its words.
  public let words: [CheckedWord]
  /// The script of the text's language; where that is not known, the one that most of its letters
  /// are of, or the document's where it has none.
  public let script: LetterScript
  /// What stands behind the last word.
  public let end: String
  /// What is known of the languages, by their scripts.
  let facts: [LetterScript: LetterFacts]

  /// A text.
  ///
  /// - Parameters:
  ///   - text: The text: a paragraph, a line, a message.
  ///   - facts: What is known of the languages that it may be in, one for each script.
  ///   - surroundings: The script of the document.
  ///   - script: The script of the language that the text is known to be in, whatever letters its
  ///     placeholders and foreign names have; `nil` where the letters decide.
  public init(
    _ text: String, facts: [LetterFacts], surroundings: LetterScript, script: LetterScript? = nil
  ) {
    self.text = text
    self.facts = Dictionary(
      facts.map { ($0.script, $0) }, uniquingKeysWith: { first, _ in first })
    var splitter = WordSplitter(text, facts: self.facts)
    let words = splitter.words()
    self.words = words
    end = splitter.rest
    self.script = script ?? Self.script(of: words) ?? surroundings
  }

  /// The script that most letters of the words are of; `nil` when there are as many of both.
  private static func script(of words: [CheckedWord]) -> LetterScript? {
    var counts: [LetterScript: Int] = [:]
    for word in words where !word.isCode {
      if let script = word.script { counts[script, default: 0] += word.text.count }
    }
    let latin = counts[.latin] ?? 0
    let cyrillic = counts[.cyrillic] ?? 0
    return latin == cyrillic ? nil : latin > cyrillic ? .latin : .cyrillic
  }

  /// What stands between a word and the next one, or the end.
  func gap(after index: Int) -> String {
    index + 1 < words.count ? words[index + 1].before : end
  }

  /// The script of most letters of the texts.
  public static func script(of texts: [String]) -> LetterScript {
    var balance = 0
    for text in texts {
      for character in text {
        switch LetterScript(of: character) {
        case .latin: balance += 1
        case .cyrillic: balance -= 1
        case nil: continue
        }
      }
    }
    return balance > 0 ? .latin : .cyrillic
  }
}
