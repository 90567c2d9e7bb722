public import SlovoModel

/// Turns a document into the bytes of one file format.
///
/// A renderer is pure: the same document gives the same bytes, on every machine and on every day.
/// It chooses no words: every word that it writes stands in the document.
///
/// ```swift
/// let bytes = try MarkdownRenderer().render(document)
/// ```
public protocol Renderer: Sendable {
  /// The format that this renderer writes.
  static var format: OutputFormat { get }

  /// A renderer with its usual settings.
  init()

  /// Whether the document has anything for this format.
  ///
  /// Every document has a text; only those with entries for a calendar program have a calendar.
  func canRender(_ document: Document) -> Bool

  /// The document as a file.
  ///
  /// - Throws: A `RenderingError` when the document contradicts itself (a mark without its note, a
  ///   row wider than its table), or when `canRender(_:)` is false.
  func render(_ document: Document) throws(RenderingError) -> [UInt8]
}

extension Renderer {
  /// True: most formats can hold any document.
  public func canRender(_ document: Document) -> Bool { true }
}
