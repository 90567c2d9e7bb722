/// The letters that terms are written in.
///
/// ```swift
/// TermLetters.mixedWord(in: "novi учесnik")  // "учесnik"
/// TermLetters.script(of: "учесник")  // "Cyrl"
/// ```
public enum TermLetters {
  /// The first word whose letters come from two scripts.
  ///
  /// - flagged: "учесnik"
  /// - passes: "PDF образац", whose words are each of one script
  public static func mixedWord(in text: String) -> Substring? {
    text.split { !$0.isLetter }.first { word in
      let scripts = Set(word.unicodeScalars.compactMap(script))
      return scripts.count > 1
    }
  }

  /// The script that all letters of a text are of, by ISO 15924; `nil` when they are of several, and
  /// for other scripts than Latin and Cyrillic.
  public static func script(of text: String) -> String? {
    let scripts = Set(text.unicodeScalars.filter(\.properties.isAlphabetic).map(script))
    return scripts.count == 1 ? scripts.first ?? nil : nil
  }

  /// The other script in which a text is wholly written; `nil` for acronyms, which keep their letters,
  /// and when the text has any letter of the wanted script.
  ///
  /// - flagged: "учесник" where "Latn" is wanted
  /// - passes: "CV" where "Cyrl" is wanted
  public static func foreignScript(of text: String, wanted: String?) -> String? {
    guard let wanted, let written = script(of: text), written != wanted, !isAcronym(text) else {
      return nil
    }
    return written
  }

  /// What to do about a text in the letters of another script.
  public static func advice(
    on text: String, in script: String, of language: LanguageTag, wanted: String
  ) -> String {
    "“\(text)” is written in \(name(ofScript: script)) letters, and \(language) in "
      + "\(name(ofScript: wanted)) ones; write it in those, or mark the concept do-not-translate"
  }

  /// The name of a script in a sentence: "Cyrillic" for "Cyrl".
  public static func name(ofScript code: String) -> String {
    code == "Cyrl" ? "Cyrillic" : code == "Latn" ? "Latin" : code
  }

  /// Whether all words are capitals, and one of them has two.
  private static func isAcronym(_ text: String) -> Bool {
    let words = text.split { !$0.isLetter }
    return words.contains { $0.count > 1 } && words.allSatisfy { $0.allSatisfy(\.isUppercase) }
  }

  private static func script(_ scalar: Unicode.Scalar) -> String? {
    switch scalar.value {
    case 0x41...0x5A, 0x61...0x7A, 0xC0...0xD6, 0xD8...0xF6, 0xF8...0x24F: "Latn"
    case 0x400...0x52F: "Cyrl"
    default: nil
    }
  }
}

extension Concept {
  /// Whether its terms may be written in the letters of another language: names, abbreviations, and what
  /// is kept untranslated.
  public var takesForeignLetters: Bool {
    isKeptUntranslated || partOfSpeech == .properNoun || partOfSpeech == .abbreviation
  }
}
