/// An XML document, read.
///
/// ```swift
/// let document = try XMLDocument.read(bytes, file: "content.xml")
/// for paragraph in document.root.elements("p") { print(paragraph.text) }
/// ```
///
/// Nothing outside the bytes is ever looked at: no network, no DTD, no external entity. A DOCTYPE may
/// stand at the head and is passed over; one that declares entities is refused, so that neither
/// "XXE" nor "billion laughs" finds a hold.
///
/// Source: XML 1.0, fifth edition; Namespaces in XML 1.0.
public struct XMLDocument: Sendable, Hashable {
  /// The outermost element.
  public let root: XMLElement

  /// Reads a document in UTF-8, UTF-16 or the encoding that it declares.
  ///
  /// - Parameters:
  ///   - bytes: The document.
  ///   - file: The name to be used in errors.
  ///   - limits: What the document may ask for.
  /// - Returns: The document as a tree, comments and processing instructions inside the outermost
  ///   element kept.
  /// - Throws: ``XMLError`` with the first fault.
  public static func read(
    _ bytes: [UInt8], file: String, limits: XMLLimits = .standard
  ) throws(XMLError) -> XMLDocument {
    guard bytes.count <= limits.bytes else {
      throw XMLError(
        file: file, line: 1, column: 1, code: .tooManyBytes(limit: limits.bytes))
    }
    let builder = SAXTreeBuilder(limits: limits)
    if let fault = builder.parse(bytes) {
      throw XMLError(file: file, line: fault.line, column: fault.column, code: fault.code)
    }
    guard let root = builder.root else {
      throw XMLError(file: file, line: 1, column: 1, code: .syntax(SyntaxSentence.empty))
    }
    return XMLDocument(root: root)
  }
}
