/// What a language says about the recognition of its terms.
///
/// The file is a list of sections, `[name]` on a line; `#` starts a comment.
///
/// - `[acronym endings]`: what stands behind an acronym and a hyphen: "om" in "GIZ-om".
/// - `[endings]`: endings under a name, `present: m š -`; the hyphen is no ending at all.
/// - `[verbs]`: how the end of a verb changes, `irati: ira+present iran+adjective`; the longest end
///   that fits counts.
/// - `[nouns]`: the same for the end of a noun, `y: ies`.
/// - `[not after]`, `[not before]`, `[only after]`: a form that is often another word, and the words
///   beside it that tell, `host: to will`.
struct RecognitionRules: Sendable {
  /// A form that is often another word, and what stands beside it when it is the term.
  struct Context: Sendable {
    var notAfter: [String] = []
    var notBefore: [String] = []
    var onlyAfter: [String] = []
  }

  private(set) var acronymEndings: [String] = []
  private(set) var contexts: [String: Context] = [:]
  private var verbs: [String: [String]] = [:]
  private var nouns: [String: [String]] = [:]

  init(_ text: String) {
    var groups: [String: [String]] = [:]
    var section = ""
    for line in text.split(separator: "\n") {
      let content = line.prefix { $0 != "#" }
      if content.hasPrefix("[") {
        section = String(content.dropFirst().prefix { $0 != "]" })
        continue
      }
      let parts = content.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
      let words = (parts.last ?? "").split(separator: " ").map(String.init)
      guard !words.isEmpty else { continue }
      let name = parts.count > 1 ? String(parts[0].filter { $0 != " " }) : ""
      switch section {
      case "acronym endings": acronymEndings += words
      case "endings": groups[name, default: []] += words.map { $0 == "-" ? "" : $0 }
      case "verbs": verbs[name, default: []] += Self.expanded(words, groups)
      case "nouns": nouns[name, default: []] += Self.expanded(words, groups)
      case "not after": contexts[name, default: Context()].notAfter += words
      case "not before": contexts[name, default: Context()].notBefore += words
      case "only after": contexts[name, default: Context()].onlyAfter += words
      default: continue
      }
    }
  }

  /// `ira+present` for each ending of the group.
  private static func expanded(_ words: [String], _ groups: [String: [String]]) -> [String] {
    words.flatMap { word in
      let parts = word.split(separator: "+", omittingEmptySubsequences: false).map(String.init)
      guard parts.count == 2, let endings = groups[parts[1]] else { return [word] }
      return endings.map { parts[0] + $0 }
    }
  }

  /// The forms of a verb, whose first word changes: "nominirati", "prijaviti se".
  func verbForms(of text: String) -> [String] {
    let word = text.prefix { $0 != " " }
    return Self.changed(word, by: verbs).map { $0 + text[word.endIndex...] }
  }

  /// The forms of a noun, whose last word changes.
  func nounForms(of text: String) -> [String] { Self.changed(text[...], by: nouns) }

  private static func changed(_ word: Substring, by rules: [String: [String]]) -> [String] {
    var end = word
    while true {
      if let forms = rules[String(end)] {
        let stem = word[..<end.startIndex]
        return forms.map { stem + $0 }
      }
      if end.isEmpty { return [] }
      end.removeFirst()
    }
  }
}
