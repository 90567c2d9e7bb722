/// A line of a file of `RecognitionRules`.
struct RecognitionLine {
  /// The sections that there are.
  enum Section: String, CaseIterable {
    case acronymEndings = "acronym endings"
    case acronymDerivations = "acronym derivations"
    case endings, verbs, nouns, prepositions
    case notAfter = "not after"
    case notBefore = "not before"
    case onlyAfter = "only after"
    case onlyBefore = "only before"
  }

  var section: Section
  /// From 1.
  var number: Int
  /// What stands before the colon: one name, of contexts several forms; where there is no colon the
  /// empty name.
  var names: [String]
  /// What stands behind it.
  var words: [String]

  /// The lines of a file that are sound; the others are reported.
  static func all(_ text: String, report: (RecognitionFault) -> Void) -> [RecognitionLine] {
    var lines: [RecognitionLine] = []
    var section: Section?
    var isUnknown = false
    // A byte order mark is no part of the text.
    let text = text.unicodeScalars.first == "\u{FEFF}" ? text.dropFirst() : text[...]
    let all = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    for (offset, line) in all.enumerated() {
      let content = line.prefix { $0 != "#" }
      guard content.contains(where: { !$0.isWhitespace }) else { continue }
      func complain(_ message: String) {
        report(RecognitionFault(line: offset + 1, message: message))
      }
      if content.first(where: { !$0.isWhitespace }) == "[" {
        section = Self.section(content, complain)
        isUnknown = section == nil
        continue
      }
      guard let section else {
        // What stands in a section that nobody knows has been reported with its name.
        if !isUnknown {
          complain("this line stands in no section; write one such as [verbs] before it")
        }
        continue
      }
      if let read = RecognitionLine(content, section, offset + 1, complain) { lines.append(read) }
    }
    return lines
  }

  private static func section(_ content: Substring, _ complain: (String) -> Void) -> Section? {
    let words = content.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    let name = words.dropFirst().prefix { $0 != "]" }
    if name.count + 2 == words.count, words.last == "]", let known = Section(rawValue: String(name))
    {
      return known
    }
    let names = Section.allCases.map { "[\($0.rawValue)]" }.joined(separator: ", ")
    complain("“\(words)” is no section; there are \(names)")
    return nil
  }

  private init?(
    _ content: Substring, _ section: Section, _ number: Int, _ complain: (String) -> Void
  ) {
    let parts = content.split(separator: ":", omittingEmptySubsequences: false)
    names = parts[0].split(whereSeparator: \.isWhitespace).map(String.init)
    words = (parts.last ?? "").split(whereSeparator: \.isWhitespace).map(String.init)
    self.section = section
    self.number = number
    guard section.hasNames else {
      names = [""]
      guard parts.count == 1 else {
        complain("a line of [\(section.rawValue)] has no colon; write the words alone")
        return nil
      }
      return
    }
    let shape = section.shape
    guard parts.count == 2 else {
      complain("a line of [\(section.rawValue)] has one colon, as in “\(shape)”; write it so")
      return nil
    }
    guard !words.isEmpty else {
      complain("nothing stands behind the colon; write it, as in “\(shape)”, or remove the line")
      return nil
    }
    if section == .verbs || section == .nouns, names.isEmpty { names = [""] }
    guard !names.isEmpty, section.takesSeveral || names.count == 1 else {
      complain(
        names.isEmpty
          ? "nothing stands before the colon; write it, as in “\(shape)”"
          : "one word stands before the colon in [\(section.rawValue)], as in “\(shape)”; write the "
            + "others on lines of their own")
      return nil
    }
  }
}

extension RecognitionLine.Section {
  fileprivate var takesSeveral: Bool {
    switch self {
    case .notAfter, .notBefore, .onlyAfter, .onlyBefore: true
    case .acronymEndings, .acronymDerivations, .endings, .verbs, .nouns, .prepositions: false
    }
  }

  /// Whether a colon stands in its lines.
  var hasNames: Bool {
    self != .acronymEndings && self != .acronymDerivations && self != .prepositions
  }

  /// A line as it may stand there.
  fileprivate var shape: String {
    switch self {
    case .acronymEndings: "om a u"
    case .acronymDerivations: "ov ova"
    case .endings: "present: m š -"
    case .verbs: "irati: ira+present"
    case .nouns: "y: ies"
    case .prepositions: "of for"
    case .notAfter, .notBefore, .onlyAfter, .onlyBefore: "host: to will"
    }
  }
}

/// What is wrong with a line of a file of rules.
public struct RecognitionFault: Hashable, Sendable {
  /// The line, from 1.
  public let line: Int
  /// What is wrong and what to do.
  public let message: String
}
