internal import SlovoModel

/// Writes the text of paragraphs as runs.
struct WordInlines {
  /// Where runs stand: a note can only be mentioned in the text itself.
  enum Place {
    case body, footnote, header
  }

  let document: Document
  let flattener: RunFlattener
  private let marks: [String: String]
  /// The notes that have a footnote, in the order of their first marks; a footnote's id is its
  /// place in the list, from 1.
  private(set) var mentioned: [String] = []
  /// How many places of forms there are so far; each has its number.
  private var controlCount = 0
  /// Whether the text stands in a box of its own, so that places to fill in need no line.
  var isBoxed = false

  init(document: Document, flattener: RunFlattener) {
    self.document = document
    self.flattener = flattener
    marks = Dictionary(document.notes.map { ($0.id, $0.mark) }, uniquingKeysWith: { $1 })
  }

  /// The runs and links of a paragraph.
  mutating func elements(
    of inlines: [Inline], in language: LanguageTag, place: Place = .body,
    relationships: inout WordRelationships
  ) -> [MarkupElement] {
    var elements: [MarkupElement] = []
    for group in flattener.runs(of: inlines, inheriting: language).grouped(by: \.link) {
      var runs: [MarkupElement] = []
      for run in group.runs { runs += self.runs(for: run, place: place) }
      if let target = group.runs.first?.link {
        let id = relationships.id(of: "hyperlink", target, isExternal: true)
        elements.append(
          MarkupElement("w:hyperlink", ["r:id": id, "w:history": "1"], elements: runs))
      } else {
        elements += runs
      }
    }
    return elements
  }

  /// The mark in front of a note's text.
  func mark(of note: Note, in language: LanguageTag) -> MarkupElement {
    .wordRun(
      markProperties(note.mark, language: language), [Self.text(note.mark)])
  }

  /// Text on its own, such as the words around a page number.
  static func run(_ text: String, in language: LanguageTag) -> MarkupElement {
    .wordRun(WordRunProperties(language: language.description), [Self.text(text)])
  }

  private mutating func runs(for run: TextRun, place: Place) -> [MarkupElement] {
    var properties = Self.properties(of: run)
    switch run.content {
    case .text(let text):
      return Self.addressed(text).map { piece in
        var properties = properties
        properties.isUnchecked = piece.isAddress
        return .wordRun(properties, Self.content(of: piece.text))
      }
    case .lineBreak:
      return [.wordRun(properties, [MarkupElement("w:br")])]
    case .blank(let width):
      // A space is about half as wide as a letter; no-break spaces keep their line to the end.
      properties.isUnderlined = true
      return [.wordRun(properties, [Self.text(String(repeating: "\u{A0}", count: width * 2))])]
    case .control(let control):
      controlCount += 1
      var content: [MarkupElement] = []
      let number = controlCount
      for printed in flattener.printed(control, in: run.language) {
        if isBoxed, case .blank = printed.content {
          content.append(.wordRun(properties, [Self.text(String(repeating: "\u{A0}", count: 12))]))
        } else {
          content += runs(for: printed, place: place)
        }
      }
      return [
        WordControl.element(
          of: control, number: number, language: run.language,
          date: document.workbook.datePattern, content: content)
      ]
    case .missing(let name):
      properties.isHighlighted = true
      return [.wordRun(properties, [Self.text("⟨\(name)⟩")])]
    case .noteMark(let note):
      return [reference(to: note, language: run.language, place: place)]
    }
  }

  /// The first mark brings the footnote along, every other one is only a mark.
  private mutating func reference(
    to note: String, language: LanguageTag, place: Place
  ) -> MarkupElement {
    let mark = marks[note] ?? ""
    var content = [Self.text(mark)]
    if place == .body, !mentioned.contains(note) {
      mentioned.append(note)
      content.insert(
        MarkupElement(
          "w:footnoteReference",
          ["w:customMarkFollows": "1", "w:id": String(mentioned.count)]), at: 0)
    }
    return .wordRun(markProperties(mark, language: language), content)
  }

  /// An asterisk stands high by itself; a number or a letter is raised.
  private func markProperties(_ mark: String, language: LanguageTag) -> WordRunProperties {
    let isRaised = mark.contains { $0.isLetter || $0.isNumber }
    return WordRunProperties(
      style: "FootnoteReference", verticalAlignment: isRaised ? "superscript" : nil,
      language: language.description)
  }

  private static func properties(of run: TextRun) -> WordRunProperties {
    // Bold is set directly too: two styles that are both bold would cancel each other out
    // (ECMA-376, part 1, section 17.7.3).
    WordRunProperties(
      style: run.link != nil
        ? "Hyperlink" : run.isStrong ? "Strong" : run.isEmphasis ? "Emphasis" : nil,
      isBold: run.isStrong ? true : nil, isItalic: run.isEmphasis ? true : nil,
      language: run.language.description)
  }

  /// The text in pieces that are addresses (of mailboxes, of pages) and pieces that are not.
  private static func addressed(_ text: String) -> [(text: String, isAddress: Bool)] {
    let marks: [UInt8] = [UInt8(ascii: "@"), UInt8(ascii: "/"), UInt8(ascii: ".")]
    guard text.utf8.contains(where: marks.contains) else { return [(text, false)] }
    var pieces: [(text: String, isAddress: Bool)] = []
    for word in text.split(omittingEmptySubsequences: false, whereSeparator: { $0 == " " }) {
      let isAddress =
        word.contains("://") || word.hasPrefix("www.")
        || (word.contains("@") && word.drop { $0 != "@" }.contains("."))
      let separator = pieces.isEmpty ? "" : " "
      if let last = pieces.last, last.isAddress == isAddress, !isAddress {
        pieces[pieces.count - 1].text += separator + word
      } else if isAddress, !pieces.isEmpty {
        if pieces[pieces.count - 1].isAddress {
          pieces.append((separator, false))
        } else {
          pieces[pieces.count - 1].text += separator
        }
        pieces.append((String(word), true))
      } else {
        pieces.append((separator + word, isAddress))
      }
    }
    return pieces.filter { !$0.text.isEmpty }
  }

  /// The text with tabs and soft hyphens as the elements that Word has for them.
  private static func content(of text: String) -> [MarkupElement] {
    var elements: [MarkupElement] = []
    var current = String.UnicodeScalarView()
    func flush() {
      if !current.isEmpty { elements.append(Self.text(String(current))) }
      current = .init()
    }
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\t":
        flush()
        elements.append(MarkupElement("w:tab"))
      case "\u{AD}":
        flush()
        elements.append(MarkupElement("w:softHyphen"))
      default: current.append(scalar)
      }
    }
    flush()
    return elements
  }

  private static func text(_ text: String) -> MarkupElement {
    let hasOuterSpace = text.first?.isWhitespace == true || text.last?.isWhitespace == true
    return MarkupElement("w:t", ["xml:space": hasOuterSpace ? "preserve" : nil], text: text)
  }
}
