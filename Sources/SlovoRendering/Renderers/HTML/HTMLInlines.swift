internal import SlovoModel

/// Writes the text of paragraphs as HTML.
struct HTMLInlines {
  private let flattener: RunFlattener
  /// The number of each note, from 1, and its mark.
  private let notes: [String: (number: Int, mark: String)]
  /// How often each note has been referred to.
  private var references: [String: Int] = [:]

  init(document: Document, flattener: RunFlattener) {
    self.flattener = flattener
    notes = Dictionary(
      document.notes.enumerated().map { ($1.id, ($0 + 1, $1.mark)) }, uniquingKeysWith: { $1 })
  }

  /// The text of a paragraph inside an element of the given language.
  mutating func nodes(of inlines: [Inline], in language: LanguageTag) -> [MarkupNode] {
    let runs = flattener.runs(of: inlines, inheriting: language)
    var nodes: [MarkupNode] = []
    for group in runs.grouped(by: \.link) {
      let inner = languages(group.runs, in: language)
      if let target = group.runs.first?.link {
        nodes.append(.element(MarkupElement("a", ["href": target], inner)))
      } else {
        nodes += inner
      }
    }
    return nodes
  }

  /// The mark in front of a note, which leads back to the first place that refers to it.
  func backlink(of note: Note, isLinked: Bool) -> MarkupNode {
    let mark = Self.mark(note.mark)
    guard isLinked, let number = notes[note.id]?.number, references[note.id] != nil else {
      return mark
    }
    return .element(
      MarkupElement("a", ["href": "#mark-\(number)-1", "role": "doc-backlink"], [mark]))
  }

  private mutating func languages(_ runs: [TextRun], in language: LanguageTag) -> [MarkupNode] {
    var nodes: [MarkupNode] = []
    for group in runs.grouped(by: \.language) {
      let inner = strong(group.runs)
      let isText = group.runs.contains { if case .text = $0.content { true } else { false } }
      if let own = group.runs.first?.language, own != language, isText {
        nodes.append(.element(MarkupElement("span", ["lang": own.description], inner)))
      } else {
        nodes += inner
      }
    }
    return nodes
  }

  private mutating func strong(_ runs: [TextRun]) -> [MarkupNode] {
    var nodes: [MarkupNode] = []
    for group in runs.grouped(by: \.isStrong) {
      let inner = emphasis(group.runs)
      nodes +=
        group.runs.first?.isStrong == true
        ? [.element(MarkupElement("strong", [:], inner))] : inner
    }
    return nodes
  }

  private mutating func emphasis(_ runs: [TextRun]) -> [MarkupNode] {
    var nodes: [MarkupNode] = []
    for group in runs.grouped(by: \.isEmphasis) {
      var inner: [MarkupNode] = []
      for run in group.runs { inner.append(plain(run)) }
      nodes +=
        group.runs.first?.isEmphasis == true
        ? [.element(MarkupElement("em", [:], inner))] : inner
    }
    return nodes
  }

  private mutating func plain(_ run: TextRun) -> MarkupNode {
    switch run.content {
    case .text(let text):
      return .text(text)
    case .lineBreak:
      return .element(MarkupElement("br"))
    case .blank(let width):
      return .element(
        MarkupElement(
          "span", ["class": "blank", "style": "width: \(width)ch"], text: "\u{A0}"))
    case .control(let control):
      return .element(HTMLControl.element(of: control))
    case .missing(let name):
      return .element(MarkupElement("mark", ["class": "missing"], text: "⟨\(name)⟩"))
    case .noteMark(let note):
      return reference(to: note, isInLink: run.link != nil)
    }
  }

  /// The mark as a link to its note; inside a link it cannot be one.
  private mutating func reference(to note: String, isInLink: Bool) -> MarkupNode {
    guard let (number, mark) = notes[note] else { return .text("") }
    guard !isInLink else { return Self.mark(mark) }
    references[note, default: 0] += 1
    return .element(
      MarkupElement(
        "a",
        [
          "href": "#note-\(number)", "id": "mark-\(number)-\(references[note] ?? 1)",
          "role": "doc-noteref",
        ], [Self.mark(mark)]))
  }

  /// The mark; an asterisk stands high by itself, a number is raised.
  private static func mark(_ mark: String) -> MarkupNode {
    mark.contains { $0.isLetter || $0.isNumber }
      ? .element(MarkupElement("sup", text: mark)) : .text(mark)
  }
}
