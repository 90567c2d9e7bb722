public import SlovoModel

/// Writes the tree of a document as JSON, for programs that make something else of it.
///
/// Format version 1; members stand in this order, and `?` marks those that may be left out:
///
/// ```text
/// document   format-version (1), properties, languages, layout ("single", "side-by-side",
///            "stacked"), landscape, header [inline], page-label [part], blocks [block],
///            notes [note], calendar [entry]
/// properties title, author, subject, identifier, revised ("2024-05-17"), revision
/// language   tag ("bs-Latn"), full-tag ("bs-Latn-BA")
/// part       kind ("text": text, language; "page"; "pages")
/// block      kind, and with it:
///            "heading"     level (1…4), content [inline]
///            "paragraph"   role ("body", "subtitle", "lead", "label", "remark", "signature",
///                          "speaker-note", "translation", "heading-translation"), level?,
///                          content [inline]
///            "list"        ordered, items [[block]]
///            "table"       role ("data", "fields"), caption [inline], columns [{share}],
///                          header [row], rows [row]
///            "columns"     pairs [{left [block], right [block]}]
///            "blank"       lines
///            "page-break"
/// row        subdued, cells [{span, blocks [block]}]
/// inline     kind, and with it:
///            "text"        text, language (a tag of the document or any other)
///            "strong", "emphasis"    content [inline]
///            "link"        target, content [inline]
///            "note-mark"   note (an id)
///            "line-break"
///            "blank"       width
///            "missing"     name
/// note       id, mark, paragraphs [[inline]]
/// entry      id, summary, details, location, categories [text], span, tentative, transparent,
///            time-zone, language, organiser? {name, email}, revised, revision
/// span       kind ("days": first, last, the last one included; "times": day, start, end)
/// ```
///
/// A share is written with at most six digits behind the point.
public struct JSONRenderer: Renderer {
  /// JSON.
  public static let format = OutputFormat.json

  /// The version of the format; it changes when a member changes its meaning or goes away.
  public static let formatVersion = 1

  /// A renderer.
  public init() {}

  /// The document as JSON over many lines, in UTF-8, with a line feed at the end.
  public func render(_ document: Document) throws(RenderingError) -> [UInt8] {
    Array((JSONTree.value(of: try document.consistent()).text(isPretty: true) + "\n").utf8)
  }
}
