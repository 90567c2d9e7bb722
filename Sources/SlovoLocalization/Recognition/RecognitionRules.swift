/// What a language says about the recognition of its terms.
///
/// The file is a list of sections, `[name]` on a line; `#` starts a comment.
///
/// - `[acronym endings]`: what stands behind an acronym and a hyphen: "om" in "GIZ-om".
/// - `[acronym derivations]`: what makes another word of one there: "ov" in "GIZ-ov".
/// - `[endings]`: endings under a name, `present: m š -`; the hyphen is no ending at all.
/// - `[verbs]`: how the end of a verb changes, `irati: ira+present iran+adjective`; the longest end
///   that fits counts.
/// - `[nouns]`: the same for the end of a noun, `y: ies`; the first form is the usual one, and a hyphen
///   says that there is none.
/// - `[prepositions]`: before them stands the head of a noun phrase, which is the word that changes.
/// - `[not after]`, `[not before]`, `[only after]`, `[only before]`: forms that are often other words,
///   and the words beside them that tell, `host hosts: to will`. The end of a phrase counts as a word
///   that may stand behind; of a form in both of the last two, one of them is enough.
public struct RecognitionRules: Sendable {
  /// A form that is often another word, and what stands beside it when it is the term.
  struct Context: Sendable {
    var notAfter: [String] = []
    var notBefore: [String] = []
    var onlyAfter: [String] = []
    var onlyBefore: [String] = []
  }

  private(set) var acronymEndings: [String] = []
  private(set) var acronymDerivations: [String] = []
  private(set) var contexts: [String: Context] = [:]
  private var verbs: [String: [String]] = [:]
  private var nouns: [String: [String]] = [:]
  private var prepositions: Set<String> = []

  /// Reads a file; what is wrong in it says nothing, and is told by `faults(in:)`.
  init(_ text: String) {
    var groups: [String: [String]] = [:]
    for line in RecognitionLine.all(text, report: { _ in }) {
      for name in line.names {
        switch line.section {
        case .acronymEndings: acronymEndings += line.words
        case .acronymDerivations: acronymDerivations += line.words
        case .endings: groups[name, default: []] += line.words.map { $0 == "-" ? "" : $0 }
        case .verbs: verbs[name, default: []] += Self.expanded(line.words, groups)
        case .prepositions: prepositions.formUnion(line.words)
        case .nouns: nouns[name, default: []] += Self.expanded(line.words, groups)
        case .notAfter: contexts[name, default: Context()].notAfter += line.words
        case .notBefore: contexts[name, default: Context()].notBefore += line.words
        case .onlyAfter: contexts[name, default: Context()].onlyAfter += line.words
        case .onlyBefore: contexts[name, default: Context()].onlyBefore += line.words
        }
      }
    }
  }

  /// What is wrong in a file of rules, in the order of its lines.
  public static func faults(in text: String) -> [RecognitionFault] {
    var faults: [RecognitionFault] = []
    let lines = RecognitionLine.all(text) { faults.append($0) }
    var groups: Set<String> = []
    var firstLines: [RecognitionLine.Section: [String: Int]] = [:]
    for line in lines {
      if line.section == .endings { groups.formUnion(line.names) }
      for word in line.names + line.words {
        if let message = word.fault(in: line.section, groups) {
          faults.append(RecognitionFault(line: line.number, message: message))
        }
      }
      guard line.section.hasNames else { continue }
      for name in line.names {
        guard let first = firstLines[line.section]?[name] else {
          firstLines[line.section, default: [:]][name] = line.number
          continue
        }
        faults.append(
          RecognitionFault(
            line: line.number,
            message: "“\(name)” stands in line \(first) of [\(line.section.rawValue)] already; "
              + "write all of it there"))
      }
    }
    return faults.sorted { $0.line < $1.line }
  }

  /// `ira+present` for each ending of the group.
  private static func expanded(_ words: [String], _ groups: [String: [String]]) -> [String] {
    words.flatMap { word in
      let parts = word.split(separator: "+", omittingEmptySubsequences: false).map(String.init)
      guard parts.count == 2 else { return [word] }
      return (groups[parts[1]] ?? []).map { parts[0] + $0 }
    }
  }

  /// The forms of a verb, whose first word changes: "nominirati", "prijaviti se".
  func verbForms(of text: String) -> [String] {
    let word = text.prefix { $0 != " " }
    return Self.changed(word, by: verbs).map { $0 + text[word.endIndex...] }
  }

  /// The usual plural of a noun phrase: the phrase itself where it has no other; `nil` where the file says
  /// nothing of nouns.
  func plural(of text: String) -> String? {
    nouns.isEmpty ? nil : nounForms(of: text).first ?? text
  }

  /// The forms of a noun phrase, of which the head changes: the last word, or the one before a
  /// preposition.
  func nounForms(of text: String) -> [String] {
    guard !nouns.isEmpty else { return [] }
    let head = head(of: text)
    return Self.changed(head, by: nouns, nothing: "-").map { $0 + text[head.endIndex...] }
  }

  /// The text up to the end of its head; a hyphen may stand between words: "passer-by".
  private func head(of text: String) -> Substring {
    var start = text.startIndex
    while start < text.endIndex {
      let end = text[start...].firstIndex { $0 == " " || $0 == "-" } ?? text.endIndex
      let word = text[start..<end].lowercased()
      if start > text.startIndex, end < text.endIndex || !word.isEmpty,
        prepositions.contains(word)
      {
        return text[..<text.index(before: start)]
      }
      guard end < text.endIndex else { break }
      start = text.index(after: end)
    }
    return text[...]
  }

  private static func changed(
    _ word: Substring, by rules: [String: [String]], nothing: String? = nil
  ) -> [String] {
    var end = word
    while true {
      if let forms = rules[end.lowercased()] {
        let stem = word[..<end.startIndex]
        return forms.filter { $0 != nothing }.map { form in
          // The capital of a word stays: "Person", "People".
          let isCapital = end.first?.isUppercase == true && end.count > 1
          return stem + (isCapital ? form.prefix(1).uppercased() + form.dropFirst() : form)
        }
      }
      if end.isEmpty { return [] }
      end.removeFirst()
    }
  }
}

extension String {
  /// What is wrong with a word of a section; `nil` when nothing is.
  fileprivate func fault(
    in section: RecognitionLine.Section, _ groups: Set<String>
  ) -> String? {
    let values = unicodeScalars.map(\.value)
    if values.contains(where: { (0x400..<0x530).contains($0) }),
      values.contains(where: { $0 < 0x250 && $0 > 0x40 }), !contains("+")
    {
      return "“\(self)” has letters of two scripts; type it anew in one of them"
    }
    guard section == .verbs || section == .nouns, contains("+") else { return nil }
    let parts = split(separator: "+", omittingEmptySubsequences: false).map(String.init)
    guard parts.count == 2, !parts[1].isEmpty else {
      return "“\(self)” is no ending; write a stem, + and the name of a group of [endings], as in "
        + "ira+present"
    }
    guard !groups.contains(parts[1]) else { return nil }
    let known = groups.sorted().joined(separator: ", ")
    return "there is no group “\(parts[1])” above; add it to [endings]"
      + (known.isEmpty ? "" : ", or write one of \(known)")
  }
}
