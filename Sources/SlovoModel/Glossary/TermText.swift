/// What a term, or a form of one, can consist of.
public enum TermText {
  /// The text without white space around it, and with one space where several stand.
  public static func normalized(_ text: String) -> String {
    text.split(separator: " ").joined(separator: " ")
  }

  /// What is wrong with any value of a glossary: characters that no keyboard gives; `nil` when nothing is.
  ///
  /// - flagged: U+0001, and U+FFFD, which stands for bytes that are not UTF-8
  /// - passes: line breaks and tabs, which a remark may have
  public static func unusable(in value: String) -> String? {
    for scalar in value.unicodeScalars {
      if scalar == "\u{FFFD}" {
        return "“\(value)” has a character that is not UTF-8; type it anew"
      }
      if scalar.properties.generalCategory == .control, !["\n", "\r", "\t"].contains(scalar) {
        return "the text has the character \(name(scalar)), which cannot be seen; take it out"
      }
    }
    return nil
  }

  /// What is wrong with a term or a form of one in a language; `nil` when nothing is.
  ///
  /// - flagged: several lines, a tab, U+200B inside a word, "123", "учесnik", "учесник" in Bosnian
  /// - passes: "CV" in Macedonian; every letter of a concept that takes foreign ones
  ///
  /// - Parameters:
  ///   - text: the term or form.
  ///   - language: its language.
  ///   - script: the script of the language, by ISO 15924; `nil` where it is not known, or does not
  ///     count.
  /// - Returns: what is wrong and what to do.
  public static func problem(
    with text: String, in language: LanguageTag, script: String?
  ) -> String? {
    if let problem = unusable(in: text) { return problem }
    if text.contains(where: \.isNewline) {
      return "a term stands on one line; “\(normalized(onOneLine(text)))” has several"
    }
    for scalar in text.unicodeScalars where isInvisible(scalar) {
      return "“\(text)” has the character \(name(scalar)), which cannot be seen; take it out"
    }
    guard text.contains(where: \.isLetter) else {
      return "“\(text)” has no letter; write a word"
    }
    if let word = TermLetters.mixedWord(in: text) {
      return "the word “\(word)” has letters of two scripts; type it anew in one of them"
    }
    guard let script, let written = TermLetters.foreignScript(of: text, wanted: script) else {
      return nil
    }
    return TermLetters.advice(on: text, in: written, of: language, wanted: script)
  }

  private static func onOneLine(_ text: String) -> String {
    String(text.map { $0.isNewline ? " " : $0 })
  }

  /// A tab, and what has no width: zero width spaces and joiners, soft hyphens, byte order marks.
  private static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09, 0xAD, 0x200B...0x200F, 0x2060...0x2064, 0xFEFF: true
    default: false
    }
  }

  private static func name(_ scalar: Unicode.Scalar) -> String {
    let digits = String(scalar.value, radix: 16, uppercase: true)
    return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }
}
