internal import SlovoModel

/// Writes the text of paragraphs as typst.
///
/// Every text is a string literal behind a `#`, and nothing else stands between the brackets.
struct TypstInlines {
  let flattener: RunFlattener
  private let notes: [String: (number: Int, note: Note)]
  /// The notes that have stood in the text already.
  private(set) var mentioned: Set<String> = []

  init(document: Document, flattener: RunFlattener) {
    self.flattener = flattener
    notes = Dictionary(
      document.notes.enumerated().map { ($1.id, ($0 + 1, $1)) }, uniquingKeysWith: { $1 })
  }

  /// The content of a paragraph inside an element of the given language.
  ///
  /// - Parameters:
  ///   - inlines: the pieces.
  ///   - language: the language around them.
  ///   - holdsNotes: whether marks are those of footnotes; in the margins of a page they are text.
  /// - Returns: code that stands between brackets.
  mutating func content(
    of inlines: [Inline], in language: LanguageTag, holdsNotes: Bool = true
  ) -> String {
    var code = ""
    for group in flattener.runs(of: inlines, inheriting: language).grouped(by: \.link) {
      var inner = ""
      for part in group.runs.grouped(by: \.language) {
        var words = ""
        for run in part.runs { words += self.code(of: run, holdsNotes: holdsNotes) }
        if let own = part.runs.first?.language, own != language,
          part.runs.contains(where: \.hasText)
        {
          words = "#text(\(Self.language(own)))[\(words)]"
        }
        inner += words
      }
      if let target = group.runs.first?.link {
        code += "#link(\(TypstLiteral.string(target)))[\(inner)]"
      } else {
        code += inner
      }
    }
    return code
  }

  /// The arguments that set a language: `lang: "sr", region: "BA"`.
  static func language(_ tag: LanguageTag) -> String {
    let parts = tag.description.split(separator: "-")
    let region = parts.dropFirst().first { $0.utf8.count == 2 }.map { "\"\($0)\"" } ?? "none"
    return "lang: \"\(parts.first ?? "en")\", region: \(region)"
  }

  /// The notes that no mark has led to, as paragraphs.
  mutating func remainingNotes(of document: Document, in language: LanguageTag) -> [String] {
    document.notes.filter { !mentioned.contains($0.id) }.map { note in
      "#role-remark[\(paragraphs(of: note, in: language, showsFirstMark: true))]"
    }
  }

  private mutating func code(of run: TextRun, holdsNotes: Bool) -> String {
    var code: String
    switch run.content {
    case .text(let text): code = "#" + TypstLiteral.string(text)
    case .lineBreak: return "#linebreak()"
    case .blank(let width): return "#blank(\(width))"
    case .missing(let name): return "#missing(\(TypstLiteral.string("⟨\(name)⟩")))"
    case .control(let control):
      return "#" + TypstLiteral.string(control.printed.plainText.withoutControlCharacters)
    case .noteMark(let id):
      return mark(id, holdsNotes: holdsNotes, in: run.language)
    }
    if run.isEmphasis { code = "#emph[\(code)]" }
    if run.isStrong { code = "#strong[\(code)]" }
    return code
  }

  private mutating func mark(_ id: String, holdsNotes: Bool, in language: LanguageTag) -> String {
    guard let (number, note) = notes[id] else { return "" }
    guard holdsNotes else { return "#" + TypstLiteral.string(note.mark) }
    let numbering = "numbering: _ => \(TypstLiteral.string(note.mark))"
    guard mentioned.insert(id).inserted else {
      return "#footnote(\(numbering), <note-\(number)>)"
    }
    let body = paragraphs(of: note, in: language, showsFirstMark: false)
    return "#[#footnote(\(numbering))[\(body)]<note-\(number)>]"
  }

  private mutating func paragraphs(
    of note: Note, in language: LanguageTag, showsFirstMark: Bool
  ) -> String {
    var lines: [String] = []
    for (index, paragraph) in note.paragraphs.enumerated() {
      let mark =
        index > 0 || showsFirstMark ? "#" + TypstLiteral.string(note.mark + " ") : ""
      lines.append(mark + content(of: paragraph, in: language, holdsNotes: false))
    }
    return lines.joined(separator: "#linebreak()")
  }
}

extension TextRun {
  fileprivate var hasText: Bool {
    if case .text = content { true } else { false }
  }
}
