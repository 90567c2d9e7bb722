internal import SlovoModel

/// Writes the text of paragraphs as spans, and collects the styles that they need.
struct OpenDocumentInlines {
  let flattener: RunFlattener
  private let notes: [String: Note]
  private let date: String
  private(set) var mentioned: Set<String> = []
  private var names: [TextRun: String] = [:]
  /// Whether the text stands in a box of its own, so that places to fill in need no line.
  var isBoxed = false
  private(set) var styles: [MarkupElement] = []

  init(document: Document, flattener: RunFlattener) {
    self.flattener = flattener
    date = document.workbook.datePattern
    notes = Dictionary(document.notes.map { ($0.id, $0) }, uniquingKeysWith: { $1 })
  }

  mutating func nodes(
    of inlines: [Inline], in language: LanguageTag, holdsNotes: Bool = true
  ) -> [MarkupNode] {
    var nodes: [MarkupNode] = []
    for group in flattener.runs(of: inlines, inheriting: language).grouped(by: \.link) {
      var inner: [MarkupNode] = []
      for run in group.runs { inner += self.nodes(of: run, holdsNotes: holdsNotes) }
      if let target = group.runs.first?.link {
        nodes.append(
          .element(
            MarkupElement(
              "text:a",
              [
                "xlink:type": "simple", "xlink:href": target,
                "text:style-name": "Internet_20_link",
              ], inner)))
      } else {
        nodes += inner
      }
    }
    return nodes
  }

  /// Text in a language, as a span where the language is not that of the document.
  mutating func text(_ text: String, in language: LanguageTag) -> [MarkupNode] {
    span(
      [.text(text)], like: TextRun(content: .lineBreak, language: language))
  }

  /// The text of a note, its paragraphs with the mark in front of those that have none.
  mutating func paragraphs(
    of note: Note, in language: LanguageTag, showsFirstMark: Bool
  ) -> [MarkupElement] {
    var elements: [MarkupElement] = []
    for (index, content) in (note.paragraphs.isEmpty ? [[]] : note.paragraphs).enumerated() {
      let own = flattener.firstLanguage(in: content) ?? language
      var nodes = self.nodes(of: content, in: own, holdsNotes: false)
      if index > 0 || showsFirstMark { nodes.insert(.text(note.mark + " "), at: 0) }
      elements.append(MarkupElement("text:p", ["text:style-name": "Footnote"], nodes))
    }
    return elements
  }

  private mutating func nodes(of run: TextRun, holdsNotes: Bool) -> [MarkupNode] {
    switch run.content {
    case .text(let text): return span(Self.content(of: text), like: run)
    case .lineBreak: return [.element(MarkupElement("text:line-break"))]
    case .missing(let name):
      return [
        .element(
          MarkupElement("text:span", ["text:style-name": "Missing"], text: "⟨\(name)⟩"))
      ]
    case .blank(let width):
      return [
        .element(
          MarkupElement(
            "text:span", ["text:style-name": "Blank"],
            text: String(repeating: "\u{A0}", count: width * 2)))
      ]
    case .control(let control):
      var content: [MarkupNode] = []
      for printed in flattener.printed(control, in: run.language) {
        if isBoxed, case .blank = printed.content {
          content.append(.text(String(repeating: "\u{A0}", count: 12)))
        } else {
          content += nodes(of: printed, holdsNotes: holdsNotes)
        }
      }
      return [
        .element(
          OpenDocumentControl.element(of: control, language: run.language, date: date, content))
      ]
    case .noteMark(let id):
      guard let note = notes[id] else { return [] }
      guard holdsNotes, mentioned.insert(id).inserted else { return [.text(note.mark)] }
      let body = paragraphs(of: note, in: run.language, showsFirstMark: false)
      return [
        .element(
          MarkupElement(
            "text:note",
            ["text:id": "ftn\(mentioned.count)", "text:note-class": "footnote"],
            elements: [
              MarkupElement(
                "text:note-citation", ["text:label": note.mark], text: note.mark),
              MarkupElement("text:note-body", elements: body),
            ]))
      ]
    }
  }

  private mutating func span(_ content: [MarkupNode], like run: TextRun) -> [MarkupNode] {
    var look = run
    look.content = .lineBreak
    look.link = nil
    guard look.language != flattener.defaultLanguage || look.isStrong || look.isEmphasis else {
      return content
    }
    let name = names[look] ?? "T\(names.count + 1)"
    if names[look] == nil {
      names[look] = name
      var properties = MarkupElement("style:text-properties")
      if look.language != flattener.defaultLanguage {
        properties.attributes += OpenDocument.language(look.language)
      }
      if look.isStrong { properties.set("fo:font-weight", "bold") }
      if look.isEmphasis { properties.set("fo:font-style", "italic") }
      styles.append(
        MarkupElement(
          "style:style", ["style:name": name, "style:family": "text"], elements: [properties]))
    }
    return [.element(MarkupElement("text:span", ["text:style-name": name], content))]
  }

  /// The text, its tabs and repeated blanks as the elements that keep them.
  private static func content(of text: String) -> [MarkupNode] {
    var nodes: [MarkupNode] = []
    var current = ""
    func flush() {
      if !current.isEmpty { nodes.append(.text(current)) }
      current = ""
    }
    var isFirst = true
    var previous: Character = " "
    for character in text {
      if character == "\t" {
        flush()
        nodes.append(.element(MarkupElement("text:tab")))
      } else if character == " ", previous == " " {
        flush()
        // A blank at the beginning of a span belongs to the text before it, and may be dropped.
        nodes.append(.element(MarkupElement("text:s")))
      } else {
        current.append(character)
      }
      previous = isFirst && character == " " ? "x" : character
      isFirst = false
    }
    flush()
    return nodes
  }
}
