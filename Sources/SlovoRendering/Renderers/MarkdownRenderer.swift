public import SlovoModel

/// Writes a document as Markdown: CommonMark, with the tables of GitHub.
///
/// Text is escaped so that it reads back as it was typed. What Markdown has no shape for is put
/// into the nearest one: a cell with several paragraphs joins them with `<br>`, a spanning cell is
/// followed by empty ones, two columns of text become a table of two columns, notes stand behind a
/// rule at the end. Logos stand there by their words, the lines of the house style once.
///
/// ```markdown
/// | Time | Activity |
/// | --- | --- |
/// | 09:00 | Registration |
/// ```
public struct MarkdownRenderer: Renderer {
  /// Markdown.
  public static let format = OutputFormat.markdown

  /// A line across the page; unlike `---` it is neither an underline nor the beginning of
  /// properties.
  static let rule = "***"

  /// A renderer.
  public init() {}

  /// The document as Markdown in UTF-8, with a line feed at the end.
  public func render(_ document: Document) throws(RenderingError) -> [UInt8] {
    let blocks = MarkdownBlocks(flattener: try RunFlattener(document), document: document)
    let style = document.style
    var parts = [blocks.text(of: style.logosInWords), blocks.text(of: style.header)].filter {
      !$0.isEmpty
    }
    parts += blocks.parts(of: document.blocks)
    if !document.notes.isEmpty || !style.footer.isEmpty { parts.append(Self.rule) }
    for note in document.notes {
      for paragraph in note.paragraphs {
        parts.append(blocks.note(note, paragraph))
      }
    }
    if !style.footer.isEmpty { parts.append(blocks.text(of: style.footer)) }
    return Array((parts.joined(separator: "\n\n") + "\n").utf8)
  }
}
