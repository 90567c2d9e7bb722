internal import SlovoMessageFormat

/// Gives a term that begins a sentence a capital letter: "{participant :slovo:term number=plural} su
/// stigli." is "Učesnici su stigli."
///
/// A sentence begins behind `.`, `!`, `?` or `…` and a space, unless the full stop belongs to an
/// ordinal or an abbreviation, and at the beginning of a message that ends as a sentence does: labels,
/// items of lists and terms alone stay as they are, and so does what asks for letters of its own.
struct SentenceCapitals: Sendable {
  /// The field of a part whose letters stay as they are.
  static let fixed = "fixed"

  /// Words that a full stop shortens, without it and in small letters.
  let abbreviations: Set<String>

  /// The message with capital letters where sentences begin.
  func applied(to message: FormattedMessage) -> FormattedMessage {
    message.replacingValues { part, before, after in
      guard part.kind == TermFunction.name, !part.fields.contains(where: { $0.kind == Self.fixed }),
        isBeginning(behind: before, inFrontOf: part.text + after)
      else { return nil }
      return part.text.capitalizingFirst
    }
  }

  private func isBeginning(behind before: String, inFrontOf after: String) -> Bool {
    let opening = before.reversed().drop { Self.openingSigns.contains($0) }
    guard let last = opening.first else { return endsAsSentence(after) }
    guard last.isWhitespace else { return false }
    return endsAsSentence(String(opening.reversed()))
  }

  /// Whether a text ends with a sign that ends a sentence.
  private func endsAsSentence(_ text: String) -> Bool {
    let signs = text.reversed().drop { $0.isWhitespace || Self.closingSigns.contains($0) }
    guard let sign = signs.first else { return false }
    if ["!", "?", "…"].contains(sign) { return true }
    guard sign == "." else { return false }
    let word = String(signs.dropFirst().prefix { $0.isLetter || $0.isNumber }.reversed())
    guard let letter = word.last else { return true }
    // 2. radionica; tj. radionica; dr. Radić
    return !letter.isNumber && word.count > 1 && !abbreviations.contains(word.lowercased())
  }

  private static let openingSigns: Set<Character> = ["„", "“", "\"", "«", "»", "‘", "’", "(", "["]
  private static let closingSigns: Set<Character> = ["“", "”", "\"", "»", "«", "’", ")", "]"]
}
