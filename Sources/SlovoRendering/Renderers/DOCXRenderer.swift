public import SlovoModel

/// Writes a document for Word (WordprocessingML, transitional).
///
/// Everything is done with named styles, so that a person can go on working in Word: headings make
/// the outline, lists are lists, tables repeat their headers, every run names its language for the
/// spelling checker, a note is a real footnote. Two columns of text are a table without borders
/// whose rows keep what belongs together level.
///
/// The same document gives the same file, to the byte: times in it are those of the revision.
///
/// Source: ECMA-376, 5th edition, parts 1, 2 and 4.
public struct DOCXRenderer: Renderer {
  /// Word.
  public static let format = OutputFormat.docx

  /// A renderer.
  public init() {}

  /// The document as a DOCX file.
  public func render(_ document: Document) throws(RenderingError) -> [UInt8] {
    let package = try WordPackage(document)
    return try WordArchive.bytes(of: package, for: document)
  }
}
