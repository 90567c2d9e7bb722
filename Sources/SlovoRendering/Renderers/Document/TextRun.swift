internal import SlovoModel

/// A piece of a paragraph with all that there is to know about it; paragraphs are trees, files are
/// mostly flat.
struct TextRun: Hashable {
  enum Content: Hashable {
    /// Text without line feeds and other control characters, except tabs; never empty.
    case text(String)
    case noteMark(note: String)
    case lineBreak
    case blank(width: Int)
    /// A place of a form, where the format has such places; else it is printed.
    case control(FormControl)
    case missing(String)
  }

  var content: Content
  /// The full tag: `bs-Latn-BA`.
  var language: LanguageTag
  var isStrong = false
  var isEmphasis = false
  /// The target of the link that the run belongs to, if it is one that a reader can follow safely.
  var link: String?
}

extension TextRun {
  /// The text of the run as a reader sees it, except a note's mark.
  var plainText: String {
    switch content {
    case .text(let text): text
    case .noteMark: ""
    case .lineBreak: "\n"
    case .blank(let width): String(repeating: "_", count: width)
    case .control(let control): control.printed.plainText
    case .missing(let name): "⟨\(name)⟩"
    }
  }

  /// Whether the run shows nothing.
  var isSpace: Bool {
    switch content {
    case .text(let text): text.allSatisfy(\.isWhitespace)
    case .lineBreak: true
    case .noteMark, .blank, .control, .missing: false
    }
  }
}

extension [TextRun] {
  /// Neighbours that share a property, with the run behind them.
  func grouped<Value: Equatable>(
    by property: KeyPath<TextRun, Value>
  ) -> [(runs: [TextRun], next: TextRun?)] {
    var groups: [(runs: [TextRun], next: TextRun?)] = []
    for run in self {
      if let last = groups.last?.runs.last, last[keyPath: property] == run[keyPath: property] {
        groups[groups.count - 1].runs.append(run)
      } else {
        if !groups.isEmpty { groups[groups.count - 1].next = run }
        groups.append((runs: [run], next: nil))
      }
    }
    return groups
  }
}
