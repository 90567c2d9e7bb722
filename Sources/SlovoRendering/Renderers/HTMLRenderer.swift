public import SlovoModel

/// Writes a document as one HTML file that needs nothing from elsewhere.
///
/// The page reads well on a screen of any width, and prints on A4 with repeated table headers,
/// the line at the head and page numbers. The root has the full tag of the first language, and
/// every element whose language differs from the one around it says so, so that screen readers
/// change their voice and browsers choose the right letter shapes.
///
/// Source: the HTML Living Standard; DPUB-ARIA 1.1 for notes.
public struct HTMLRenderer: Renderer {
  /// HTML.
  public static let format = OutputFormat.html

  /// A renderer.
  public init() {}

  /// The document as HTML in UTF-8.
  public func render(_ document: Document) throws(RenderingError) -> [UInt8] {
    let flattener = try RunFlattener(document, keepsControls: true, hasLines: true)
    var blocks = HTMLBlocks(document: document, flattener: flattener)
    let language = flattener.defaultLanguage
    var content = blocks.elements(of: document.blocks, in: language)
    if !document.style.header.isEmpty {
      content.insert(blocks.paragraph(document.style.header, class: "head", in: language), at: 0)
    }
    if let logos = HTMLTheme.logos(of: document.style) { content.insert(logos, at: 0) }
    if let notes = blocks.notes(of: document, in: language) { content.append(notes) }
    if !document.style.footer.isEmpty {
      content.append(
        blocks.paragraph(document.style.footer, class: "foot", in: language))
    }
    let root = MarkupElement(
      "html", ["lang": language.description],
      elements: [
        HTMLHead.element(of: document, flattener: flattener),
        MarkupElement(
          "body", ["class": Self.classes(of: document)],
          elements: [MarkupElement("main", elements: content)]),
      ])
    return MarkupHTML.bytes(of: root)
  }

  private static func classes(of document: Document) -> String? {
    let classes = [
      document.isLandscape ? "landscape" : nil, document.look == .certificate ? "certificate" : nil,
    ].compactMap(\.self)
    return classes.isEmpty ? nil : classes.joined(separator: " ")
  }
}
