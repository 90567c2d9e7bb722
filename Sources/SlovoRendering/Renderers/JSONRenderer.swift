public import SlovoModel

/// Writes the tree of a document as JSON, for programs that make something else of it.
///
/// Format version 1; `Schemas/document.schema.json` (`slovo schema document`) says what each member
/// means. A program has all it needs to make the same document anew: the blocks with their roles, the
/// look and the style with its logos, the heights of rows, places to fill in with their answers, and
/// what the words of a cell mean (`value`), such as a date or an amount.
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
