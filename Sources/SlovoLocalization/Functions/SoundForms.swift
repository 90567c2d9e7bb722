internal import SlovoMessageFormat

/// Gives words in front of a term the form that its first sound asks for, so that another term
/// leaves the sentence right: "a {cluster :slovo:term}" is "an association" where that is the term.
struct SoundForms: Sendable {
  let forms: [SoundForm]

  /// The message with the words in front of its terms in the right form.
  func applied(to message: FormattedMessage) -> FormattedMessage {
    guard !forms.isEmpty else { return message }
    return message.replacingTexts { text, value in
      guard value.kind == TermFunction.name, text.last == " " else { return nil }
      let word = text.dropLast().reversed().prefix { $0.isLetter }.reversed()
      guard !word.isEmpty, let next = Self.sounds(of: value.text) else { return nil }
      let written = String(word)
      for form in forms {
        guard let right = form.form(of: written.lowercased(), before: next) else { continue }
        let isCapital = written.first?.isUppercase == true
        return text.dropLast(written.count + 1) + (isCapital ? right.capitalizingFirst : right)
          + " "
      }
      return nil
    }
  }

  /// The term in small letters; `nil` for an acronym, of which the letters do not tell the sounds.
  private static func sounds(of term: String) -> String? {
    let letters = term.drop { !$0.isLetter && !$0.isNumber }
    guard letters.first?.isLetter == true else { return nil }
    if letters.first?.isUppercase == true, letters.dropFirst().first?.isUppercase == true {
      return nil
    }
    return letters.lowercased()
  }
}
