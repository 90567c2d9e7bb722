internal import SlovoXML

/// Writes elements as XML 1.0 in UTF-8, without a space that was not there.
enum MarkupXML {
  /// The document with its declaration, as Office writes it.
  static func bytes(of root: MarkupElement) -> [UInt8] {
    var writer = XMLWriter(standalone: true)
    write(root, to: &writer)
    return writer.finish()
  }

  private static func write(_ element: MarkupElement, to writer: inout XMLWriter) {
    writer.start(element.name)
    for attribute in element.attributes { writer.attribute(attribute.name, attribute.value) }
    for child in element.children {
      switch child {
      case .text(let text): writer.text(text)
      case .element(let inner): write(inner, to: &writer)
      }
    }
    writer.end()
  }
}
