/// A piece of a paragraph.
public indirect enum Inline: Hashable, Sendable {
  /// Text in one language.
  case text(String, language: LanguageTag)
  /// Text of importance, bold.
  case strong([Inline])
  /// Stressed text, italic.
  case emphasis([Inline])
  /// A link; the target is a URL such as `mailto:info@example.org`.
  case link(target: String, [Inline])
  /// The mark of a note of the document, directly behind the word that it belongs to.
  case noteMark(note: String)
  /// A new line in the same paragraph.
  case lineBreak
  /// A place for a handwritten entry, so many characters wide.
  case blank(width: Int)
  /// A place of a form to fill in.
  case control(FormControl)
  /// A text that is missing: shown as `⟨…⟩`, never left out.
  case missing(String)

  /// The text without any marking; a missing text in its `⟨…⟩`.
  public var plainText: String {
    switch self {
    case .text(let text, _): text
    case .strong(let inlines), .emphasis(let inlines), .link(_, let inlines): inlines.plainText
    case .noteMark: "*"
    case .lineBreak: "\n"
    case .blank(let width): String(repeating: "_", count: width)
    case .control(let control): control.printed.plainText
    case .missing(let name): "⟨\(name)⟩"
    }
  }
}

extension Sequence<Inline> {
  /// The text without any marking.
  public var plainText: String {
    map(\.plainText).joined()
  }
}
