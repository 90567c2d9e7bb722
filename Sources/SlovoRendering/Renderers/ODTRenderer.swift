public import SlovoModel

/// Writes a document for LibreOffice and other programs that read OpenDocument text.
///
/// It looks as the Word document does: named styles, real headings, lists and footnotes, tables
/// whose headers repeat, every text with its language. The same document gives the same file, to
/// the byte.
///
/// Source: OpenDocument 1.3, parts 2 (packages) and 3 (schema).
public struct ODTRenderer: Renderer {
  /// OpenDocument text.
  public static let format = OutputFormat.odt

  /// A renderer.
  public init() {}

  /// The document as an ODT file.
  public func render(_ document: Document) throws(RenderingError) -> [UInt8] {
    try OpenDocumentPackage(document).bytes()
  }
}
