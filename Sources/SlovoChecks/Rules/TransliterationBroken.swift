import SlovoModel

/// What a transliteration by machine left broken.
///
/// - flagged: "биц́е" (ц with an acute, for ћ), "онлине" (English, letter by letter), "28-Сеп-21",
///   "Schlesvig" (back from Cyrillic), "ЕУР", "ЛГА" (foreign acronyms, letter by letter), "а) б) ц)"
/// - passes: "онлајн", "вебинар", "мејнстриминг", "ГИЗ"
public struct TransliterationBroken: Check {
  /// `transliteration-broken`.
  public static let id: CheckID = "transliteration-broken"

  /// What it finds.
  public static let summary = "What a transliteration by machine left broken."

  /// The check.
  public init() {}

  /// The broken letters, words and dates.
  public func findings(in text: CheckedText) -> [TextFinding] {
    var findings: [TextFinding] = []
    for index in text.words.indices where !text.words[index].isCode {
      let word = text.words[index]
      guard let script = word.script,
        let facts = text.facts[script], !findings.contains(where: { $0.range.overlaps(word.range) })
      else { continue }
      if let finding = Self.date(index, in: text, facts) ?? Self.hyphenated(index, in: text, facts)
        ?? Self.letters(word, facts) ?? Self.word(word, facts)
        ?? Self.listLetter(index, in: text, facts)
      {
        findings.append(finding)
      }
    }
    return findings
  }

  private static func finding(
    _ range: Range<Int>, _ message: String, fix: String?,
    severity: Finding.Severity = .error
  ) -> TextFinding {
    TextFinding(
      check: id, severity: severity, range: range, message: message,
      fix: fix.flatMap { $0.isEmpty ? nil : $0 })
  }

  /// Letters such as ц́.
  private static func letters(_ word: CheckedWord, _ facts: LetterFacts) -> TextFinding? {
    var fixed = word.text
    for (broken, right) in facts.letters { fixed = fixed.replacing(broken, with: right) }
    // Strings that are canonically equal are equal to Swift: the bytes tell.
    guard !fixed.utf8.elementsEqual(word.text.utf8) else { return nil }
    return finding(
      word.range, "a letter that the transliteration made of two signs", fix: fixed)
  }

  private static func word(_ word: CheckedWord, _ facts: LetterFacts) -> TextFinding? {
    let lowercase = word.text.lowercased()
    let message = "foreign “\(word.text)”, letter by letter; translate it, or adapt it"
    if let right = facts.words[lowercase] {
      return finding(word.range, message, fix: right.inCase(of: word.text))
    }
    for stem in facts.stems where lowercase.hasPrefix(stem.broken) {
      let right = stem.right.isEmpty ? "" : stem.right + lowercase.dropFirst(stem.broken.count)
      return finding(word.range, message, fix: right.inCase(of: word.text))
    }
    let name = String(word.text.reversed().drop { $0.isNumber }.reversed())
    if let right = facts.acronyms[name] {
      return finding(
        word.range, "a foreign acronym, letter by letter; write the one of the language",
        fix: right.isEmpty ? nil : right + word.text.dropFirst(name.count), severity: .warning)
    }
    if let right = facts.foreignWords[lowercase] {
      return finding(
        word.range, "a foreign name, written back from its transliteration", fix: right)
    }
    let marked = "^\(lowercase)$"
    if facts.sequences.contains(where: marked.contains) {
      return finding(word.range, message, fix: nil)
    }
    return nil
  }

  /// Words with a hyphen inside, such as "он-лине".
  private static func hyphenated(
    _ index: Int, in text: CheckedText, _ facts: LetterFacts
  ) -> TextFinding? {
    guard index + 1 < text.words.count, ["-", "‑"].contains(text.words[index + 1].before) else {
      return nil
    }
    let (first, second) = (text.words[index], text.words[index + 1])
    guard let right = facts.words["\(first.text)-\(second.text)".lowercased()] else { return nil }
    return finding(
      first.range.lowerBound..<second.range.upperBound,
      "a foreign word, letter by letter; translate it, or adapt it",
      fix: right.inCase(of: first.text))
  }

  /// A date in the English pattern, "28-Сеп-21".
  private static func date(
    _ index: Int, in text: CheckedText, _ facts: LetterFacts
  ) -> TextFinding? {
    let word = text.words[index]
    guard let month = facts.months[word.text.lowercased()], word.before.last == "-",
      let day = Int(String(word.before.dropLast().reversed().prefix(while: \.isNumber).reversed())),
      (1...31).contains(day)
    else { return nil }
    let after = text.gap(after: index)
    let digits = after.dropFirst().prefix(while: \.isNumber)
    guard after.first == "-", digits.count == 2 || digits.count == 4, let year = Int(digits) else {
      return nil
    }
    let dayDigits = word.before.dropLast().reversed().prefix(while: \.isNumber).count
    let fix = facts.date.replacing("{day}", with: String(day))
      .replacing("{month}", with: String(month))
      .replacing("{year}", with: String(year < 100 ? 2000 + year : year))
    return finding(
      word.range.lowerBound - 1 - dayDigits..<word.range.upperBound + 1 + digits.count,
      "a date in the English pattern, letter by letter", fix: fix)
  }

  /// A letter of a list in the order of the other script: "а) б) ц)".
  private static func listLetter(
    _ index: Int, in text: CheckedText, _ facts: LetterFacts
  ) -> TextFinding? {
    let word = text.words[index]
    guard word.text.count == 1, text.gap(after: index).first == ")" else { return nil }
    for (before, wrong, right) in facts.listLetters where wrong == word.text {
      let hasBefore = text.words[..<index].indices.contains { place in
        text.words[place].text == before && text.gap(after: place).first == ")"
      }
      if hasBefore {
        return finding(word.range, "a list in the order of the other alphabet", fix: right)
      }
    }
    return nil
  }
}
