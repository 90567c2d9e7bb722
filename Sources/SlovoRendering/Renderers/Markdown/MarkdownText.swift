/// Escapes text so that Markdown reads it back as it was typed.
///
/// Source: CommonMark 0.31.2, sections 2.4 (backslash escapes), 4 (leaf blocks) and 6.2 (emphasis);
/// GitHub Flavored Markdown, sections 4.10 (tables) and 6.5 (strikethrough).
enum MarkdownText {
  /// Puts a backslash in front of every character that could be read as markup.
  ///
  /// - Parameters:
  ///   - text: Text on one line.
  ///   - previous: The character that stands before it; `nil` at the beginning of a line.
  /// - Returns: The text as Markdown.
  static func escaped(_ text: String, after previous: Character?) -> String {
    let characters = Array(text)
    var output = ""
    var index = characters.startIndex
    if previous == nil {
      index = escapeLineStart(characters, to: &output)
    }
    while index < characters.endIndex {
      let character = characters[index]
      let next = index + 1 < characters.endIndex ? characters[index + 1] : nil
      if needsEscape(
        character, between: index > 0 ? characters[index - 1] : previous, and: next)
        || (character == "&" && beginsEntity(characters[(index + 1)...]))
      {
        output.append("\\")
      }
      output.append(character == "\t" ? " " : character)
      index += 1
    }
    return output
  }

  /// Whether a run of delimiters (`**`, `_`) is read as one around this content.
  ///
  /// - Parameters:
  ///   - content: What stands between the delimiters.
  ///   - previous: The character in front of the opening delimiter.
  ///   - next: The character behind the closing delimiter.
  ///   - isUnderscore: Whether the delimiter is `_`, which never works inside a word.
  /// - Returns: False when the delimiters would stand in the text.
  static func canDelimit(
    _ content: String, between previous: Character?, and next: Character?, isUnderscore: Bool
  ) -> Bool {
    guard let first = content.first, let last = content.last, !first.isWhitespace,
      !last.isWhitespace
    else { return false }
    let isOpening = isBoundary(previous) || (!isUnderscore && !isPunctuation(first))
    let isClosing = isBoundary(next) || (!isUnderscore && !isPunctuation(last))
    return isOpening && isClosing
  }

  private static func escapeLineStart(
    _ characters: [Character], to output: inout String
  ) -> Int {
    guard let first = characters.first else { return 0 }
    if "#>+-=".contains(first) {
      output += "\\\(first)"
      return 1
    }
    let digits = characters.prefix { $0.isASCII && $0.isNumber }.count
    if (1...9).contains(digits), digits < characters.count, ".)".contains(characters[digits]) {
      output += String(characters[..<digits]) + "\\\(characters[digits])"
      return digits + 1
    }
    return 0
  }

  private static func needsEscape(
    _ character: Character, between previous: Character?, and next: Character?
  ) -> Bool {
    switch character {
    case "\\", "`", "*", "[", "]", "<", "|", "~": true
    case "_": !(isWordCharacter(previous) && isWordCharacter(next))
    case "#": next == nil && (previous.map(\.isWhitespace) ?? false)
    default: false
    }
  }

  /// Whether `&` before these characters would be read as an entity, such as `&amp;`.
  private static func beginsEntity(_ characters: ArraySlice<Character>) -> Bool {
    let name = characters.prefix { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "#") }
    return !name.isEmpty && characters.dropFirst(name.count).first == ";"
  }

  private static func isWordCharacter(_ character: Character?) -> Bool {
    character.map { $0.isLetter || $0.isNumber } ?? false
  }

  private static func isBoundary(_ character: Character?) -> Bool {
    guard let character else { return true }
    return character.isWhitespace || character.isPunctuation || (isASCIISymbol(character))
  }

  private static func isPunctuation(_ character: Character) -> Bool {
    character.isPunctuation || character.isSymbol
  }

  private static func isASCIISymbol(_ character: Character) -> Bool {
    character.isASCII && character.isSymbol
  }
}
