/// A text as checks see it: words with their places, the script of each and of the surroundings.
public struct CheckedText: Sendable {
  /// The text.
  public let text: String
  /// Its words.
  public let words: [CheckedWord]
  /// The script that most letters of the text are of, or of the document where the text has none.
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
  public init(_ text: String, facts: [LetterFacts], surroundings: LetterScript) {
    self.text = text
    self.facts = Dictionary(
      facts.map { ($0.script, $0) }, uniquingKeysWith: { first, _ in first })
    var splitter = WordSplitter(text, facts: self.facts)
    words = splitter.words()
    end = splitter.rest
    var counts: [LetterScript: Int] = [:]
    for word in words where !word.isCode {
      if let script = word.script { counts[script, default: 0] += word.text.count }
    }
    let latin = counts[.latin] ?? 0
    let cyrillic = counts[.cyrillic] ?? 0
    script = latin == cyrillic ? surroundings : latin > cyrillic ? .latin : .cyrillic
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
