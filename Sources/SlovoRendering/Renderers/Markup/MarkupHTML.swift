internal import SlovoXML

/// Writes elements as HTML in UTF-8, block by block on lines of their own.
enum MarkupHTML {
  /// The document with its doctype.
  ///
  /// Line feeds are put only where they mean nothing: between elements that hold blocks.
  static func bytes(of root: MarkupElement) -> [UInt8] {
    var writer = HTMLWriter()
    write(root, to: &writer)
    return writer.finish() + Array("\n".utf8)
  }

  private static func write(_ element: MarkupElement, to writer: inout HTMLWriter) {
    if element.name == "style" { return writer.style(element.text) }
    writer.start(element.name)
    for attribute in element.attributes { writer.attribute(attribute.name, attribute.value) }
    let separates = containers.contains(element.name) && !element.children.isEmpty
    for child in element.children {
      switch child {
      case .text(let text): writer.text(text)
      case .element(let inner):
        if separates || lineElements.contains(inner.name) { writer.text("\n") }
        write(inner, to: &writer)
      }
    }
    if separates { writer.text("\n") }
    writer.end()
  }

  private static let containers: Set<String> = [
    "html", "head", "body", "main", "section", "div", "ul", "ol", "table", "colgroup", "thead",
    "tbody", "tr",
  ]
  private static let lineElements: Set<String> = ["p", "ul", "ol", "table", "div"]
}

extension MarkupElement {
  /// The text directly in the element.
  fileprivate var text: String {
    children.map { if case .text(let text) = $0 { text } else { "" } }.joined()
  }
}
