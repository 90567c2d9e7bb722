public import SlovoModel

/// Writes a document as plain text, in lines of at most 78 columns.
///
/// Headings are underlined, tables whose cells fit on one line are aligned, all other tables are
/// written row by row as `name of the column: value`, which a screen reader reads out in order.
/// Two columns of text stand one under the other, pair by pair. Logos stand there by their words, the
/// lines of the house style once.
public struct PlainTextRenderer: Renderer {
  /// Plain text.
  public static let format = OutputFormat.text

  /// The columns of a line.
  static let width = 78

  /// A renderer.
  public init() {}

  /// The document as text in UTF-8, with a line feed at the end.
  public func render(_ document: Document) throws(RenderingError) -> [UInt8] {
    let blocks = PlainTextBlocks(flattener: try RunFlattener(document), document: document)
    let style = document.style
    func line(_ content: [Inline]) -> [[String]] {
      content.isEmpty ? [] : [PlainTextLines.wrapped(blocks.text(of: content), width: Self.width)]
    }
    var parts = line(style.logosInWords) + line(style.header)
    parts += blocks.parts(of: document.blocks, width: Self.width)
    if !document.notes.isEmpty || !style.footer.isEmpty {
      parts.append([String(repeating: "-", count: 20)])
    }
    for note in document.notes {
      for paragraph in note.paragraphs {
        parts.append(
          PlainTextLines.wrapped(
            note.mark + " " + blocks.text(of: paragraph), width: Self.width, hanging: 2))
      }
    }
    parts += line(style.footer)
    let lines = parts.filter { !$0.isEmpty }.joined(separator: [""])
    return Array((lines.joined(separator: "\n") + "\n").utf8)
  }
}
