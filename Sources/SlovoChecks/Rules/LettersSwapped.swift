import SlovoModel

/// A word that is written whole in the look-alike letters of the other script.
///
/// - flagged: "грешка y изразу" (a Latin y), "људи ce враћају" (ce is Latin), "podaci о proizvodu"
///   (a Cyrillic о)
/// - passes: "CAO", "PC", "Copy", "A-закон", "осе x и y"
///
/// Cyrillic words among Latin ones are flagged when every letter looks like a Latin one. Latin words
/// among Cyrillic ones are often meant, so only the frequent small words of the language are flagged,
/// where they stand as such a word does.
public struct LettersSwapped: Check {
  /// `letters-swapped`.
  public static let id: CheckID = "letters-swapped"

  /// What it finds.
  public static let summary = "A word in the look-alike letters of the other script."

  /// The check.
  public init() {}

  /// The words in the other script's letters.
  public func findings(in text: CheckedText) -> [TextFinding] {
    guard let facts = text.facts[text.script] else { return [] }
    return text.words.indices.compactMap { index in
      let word = text.words[index]
      guard word.script == text.script.other, !word.isCode else { return nil }
      let fix =
        switch text.script {
        case .latin: Self.cyrillicAmongLatin(index, in: text, facts)
        case .cyrillic: Self.latinAmongCyrillic(index, in: text, facts)
        }
      guard let fix else { return nil }
      let script = text.script == .latin ? "Cyrillic" : "Latin"
      return TextFinding(
        check: Self.id, severity: .error, range: word.range,
        message: "“\(word.text)” is written in \(script) letters that look alike", fix: fix)
    }
  }

  private static func cyrillicAmongLatin(
    _ index: Int, in text: CheckedText, _ facts: LetterFacts
  ) -> String? {
    guard let fixed = facts.repaired(text.words[index].text, with: facts.similar),
      neighbours(of: index, in: text).allSatisfy({ $0.script != .cyrillic })
    else { return nil }
    return fixed
  }

  private static func latinAmongCyrillic(
    _ index: Int, in text: CheckedText, _ facts: LetterFacts
  ) -> String? {
    let word = text.words[index]
    guard let fixed = facts.repaired(word.text, with: facts.lookAlikes) else { return nil }
    let isEnding = word.before.last.map { "-‑‐".contains($0) } ?? false
    if isEnding { return ending(fixed, at: index, in: text, facts) }
    guard facts.smallWords.contains(fixed.lowercased()),
      isAmongWords(index, in: text), !isVariable(index, in: text, facts)
    else { return nil }
    let isCapital = word.text.first?.isUppercase == true
    if isCapital, !isAtSentenceStart(index, in: text) {
      // A heading in capitals may have one anywhere; a single capital is a name.
      let isHeading = neighbours(of: index, in: text).allSatisfy { neighbour in
        neighbour.text.count > 2 && neighbour.text.allSatisfy { $0.isUppercase || !$0.isLetter }
      }
      let isCapitalWord = word.text.allSatisfy(\.isUppercase)
      guard isCapitalWord ? isHeading : word.text.count > 1 else { return nil }
    }
    return fixed
  }

  /// The ending of a word or acronym: "СИМ-a".
  private static func ending(
    _ fixed: String, at index: Int, in text: CheckedText, _ facts: LetterFacts
  ) -> String? {
    guard index > 0, facts.endings.contains(fixed), text.words[index].before.count == 1 else {
      return nil
    }
    let stem = text.words[index - 1]
    if stem.script == .cyrillic { return fixed }
    let isAcronym = stem.text.count > 1 && stem.text.allSatisfy { $0.isUppercase }
    let next = index + 1 < text.words.count ? text.words[index + 1].script : .cyrillic
    return isAcronym && next == .cyrillic ? fixed : nil
  }

  private static func neighbours(of index: Int, in text: CheckedText) -> [CheckedWord] {
    [index - 1, index + 1].filter(text.words.indices.contains).map { text.words[$0] }
  }

  /// Whether the word stands between words of the text's script, with nothing but a space before the
  /// next one: behind a variable or a name a sign stands as often.
  private static func isAmongWords(_ index: Int, in text: CheckedText) -> Bool {
    let word = text.words[index]
    let gap = text.gap(after: index)
    let isLast = index + 1 == text.words.count
    if isLast {
      // The last word of a text follows a word.
      guard word.text.count > 1, gap.allSatisfy({ !$0.isLetter && !"(/=+*".contains($0) }) else {
        return false
      }
    } else {
      guard gap.allSatisfy({ $0 == " " || $0 == "\u{A0}" || $0 == "\n" }), !gap.isEmpty,
        text.words[index + 1].script != .latin
      else { return false }
    }
    if index > 0 {
      guard text.words[index - 1].script != .latin, word.before.last != "/", word.before.last != "-"
      else { return false }
    } else if isLast {
      return false
    }
    return word.before.last.map { $0.isWhitespace || "(„“\"«".contains($0) } ?? true
  }

  /// Whether the text is about variables, of which this may be one.
  private static func isVariable(
    _ index: Int, in text: CheckedText, _ facts: LetterFacts
  ) -> Bool {
    guard text.words[index].text.count == 1 else { return false }
    let hasOthers = text.words.contains { other in
      other.script == .latin && other.text.count == 1
        && facts.lookAlikes[other.text.first ?? " "].map {
          !facts.smallWords.contains(String($0).lowercased())
        } ?? true
    }
    let isNamed = neighbours(of: index, in: text).contains { neighbour in
      facts.variableWords.contains { neighbour.text.lowercased().hasPrefix($0) }
    }
    return hasOthers || isNamed
  }

  private static func isAtSentenceStart(_ index: Int, in text: CheckedText) -> Bool {
    guard index > 0 else { return true }
    let before = text.words[index].before
    return before.contains { ".!?:;…\n".contains($0) }
      || before.last.map { "„“\"(".contains($0) } ?? false
  }
}
