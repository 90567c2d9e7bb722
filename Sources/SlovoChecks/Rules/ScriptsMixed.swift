import SlovoModel

/// A word whose letters come from two scripts.
///
/// - flagged: "примjене" (a Latin j), "Аннеx" (a Latin x), "aplеt" (a Cyrillic е)
/// - passes: "кôд" (an accented vowel, U+00F4, is usual in Cyrillic), "ГИЗ-ом", "PDF-а"
///
/// The word is repaired when one script spells all of it; where both do, the surroundings decide.
///
/// Source: UTS #39, section 5.1, "Mixed-Script Detection".
public struct ScriptsMixed: Check {
  /// `scripts-mixed`.
  public static let id: CheckID = "scripts-mixed"

  /// What it finds.
  public static let summary = "A word whose letters come from two scripts."

  /// The check.
  public init() {}

  /// The words that mix scripts.
  public func findings(in text: CheckedText) -> [TextFinding] {
    text.words.compactMap { word in
      guard word.script == nil, !word.isCode else { return nil }
      return TextFinding(
        check: Self.id, severity: .error, range: word.range, message: Self.message(word.text),
        fix: Self.fix(word.text, in: text))
    }
  }

  private static func message(_ word: String) -> String {
    let latin = word.filter { LetterScript(of: $0) == .latin }
    let cyrillic = word.filter { LetterScript(of: $0) == .cyrillic }
    let (strangers, script) =
      latin.count <= cyrillic.count ? (latin, "Latin") : (cyrillic, "Cyrillic")
    let codes = strangers.map { "\($0) (\($0.codePoint))" }.joined(separator: ", ")
    return "letters of two scripts in one word: \(script) \(codes)"
  }

  /// The word in one script; `nil` when none spells it, or both do and nothing decides.
  static func fix(_ word: String, in text: CheckedText) -> String? {
    var candidates: [LetterScript: String] = [:]
    for (script, facts) in text.facts {
      candidates[script] = facts.repaired(word, with: facts.similar)
    }
    if candidates.isEmpty { return withEnding(word, in: text) }
    let script =
      candidates.count == 1 ? candidates.keys.first : mostProbable(word, in: text)
    guard let script, let fixed = candidates[script] else { return nil }
    return text.facts[script]?.adapted(fixed) ?? fixed
  }

  /// The script of letters that look the same in few styles only, else that of the surroundings.
  private static func mostProbable(_ word: String, in text: CheckedText) -> LetterScript {
    let exact = text.facts.values.filter { $0.repaired(word, with: $0.lookAlikes) != nil }
    return exact.count == 1 ? exact[0].script : text.script
  }

  /// An acronym in Latin letters whose Cyrillic ending lacks its hyphen: "PDFа" for "PDF-а".
  private static func withEnding(_ word: String, in text: CheckedText) -> String? {
    let stem = word.prefix { LetterScript(of: $0) == .latin && $0.isUppercase }
    let ending = String(word.dropFirst(stem.count))
    guard stem.count > 1, text.facts[.cyrillic]?.endings.contains(ending) == true else {
      return nil
    }
    return "\(stem)-\(ending)"
  }
}

extension LetterFacts {
  /// A repaired word as the language writes it: "Аннех" is Анекс.
  func adapted(_ word: String) -> String? {
    let lowercase = word.lowercased()
    for stem in stems where lowercase.hasPrefix(stem.broken) {
      return (stem.right + lowercase.dropFirst(stem.broken.count)).inCase(of: word)
    }
    return words[lowercase].flatMap { $0.isEmpty ? nil : $0.inCase(of: word) }
  }
}

extension Character {
  /// U+006A.
  var codePoint: String {
    unicodeScalars.map { scalar in
      let digits = String(scalar.value, radix: 16, uppercase: true)
      return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    }.joined(separator: " ")
  }
}

extension String {
  /// The text in small letters, capitals or with a capital first letter, as a model has it.
  func inCase(of model: String) -> String {
    guard let first = model.first(where: \.isLetter), first.isUppercase else { return self }
    let letters = model.filter(\.isLetter)
    if letters.count > 1, letters.allSatisfy(\.isUppercase) { return uppercased() }
    return prefix(1).uppercased() + dropFirst()
  }
}
