public import SlovoModel

/// Writes a document as the source of a PDF, for the compiler of typst (0.15).
///
/// Text stands in string literals and can never become markup. Compiled as PDF/UA-1, the document
/// is tagged, names the language of every text, repeats the headers of its tables, has real
/// footnotes, a title, and the day of the revision as its only date.
///
/// Source: typst reference 0.15; ISO 14289-1 (PDF/UA-1).
public struct TypstRenderer: Renderer {
  /// typst.
  public static let format = OutputFormat.typst

  /// A renderer.
  public init() {}

  /// The document as source text in UTF-8.
  public func render(_ document: Document) throws(RenderingError) -> [UInt8] {
    let flattener = try RunFlattener(document, hasLines: true)
    var blocks = TypstBlocks(document: document, flattener: flattener)
    let preamble = TypstPreamble(document: document, flattener: flattener)
    var parts = [preamble.code(inlines: &blocks.inlines)]
    if preamble.isFitted { parts.append("#fitted[") }
    if let logos = preamble.logos(inlines: &blocks.inlines) { parts.append(logos) }
    let sides = document.style.paper.sides
    let width = Double(document.isLandscape ? sides.long : sides.short) / 20 - 124.7
    parts += blocks.code(
      of: document.blocks,
      in: TypstBlocks.Place(width: width, language: flattener.defaultLanguage))
    parts += blocks.inlines.remainingNotes(of: document, in: flattener.defaultLanguage)
    if preamble.isFitted { parts.append("]") }
    return Array((parts.filter { !$0.isEmpty }.joined(separator: "\n") + "\n").utf8)
  }
}
