public import SlovoModel

/// Writes a document as slides: its title, then one slide for each heading of the second level.
///
/// What is too much for one slide goes on on the next one, with the same title. A table becomes a
/// table, everything else lines of text. In two languages the second stands under the first, in its
/// own colour. Every text names its language.
///
/// Source: ECMA-376, 5th edition, part 1, sections 19 and 21.
public struct PPTXRenderer: Renderer {
  /// A presentation.
  public static let format = OutputFormat.pptx

  /// A renderer.
  public init() {}

  /// Whether the document is made for the screen of a room: it lies on its long side, and has slides.
  public func canRender(_ document: Document) -> Bool { document.isPresentation }

  /// The slides as a PPTX file.
  public func render(_ document: Document) throws(RenderingError) -> [UInt8] {
    let document = try document.consistent()
    guard canRender(document) else { throw document.error(.notSlides) }
    return try SlidePackage(document).bytes()
  }
}
