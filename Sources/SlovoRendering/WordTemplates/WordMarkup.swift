import SlovoXML

/// Makes elements that our own documents consist of fit for a document from elsewhere.
enum WordMarkup {
  /// An element with its namespaces, those of the strict form where the document has that.
  ///
  /// - Parameters:
  ///   - markup: the element; the prefix `r` is that of relationships, `w` that of the document.
  ///   - other: an element of the document.
  /// - Returns: the element, which declares what it uses.
  static func element(_ markup: MarkupElement, like other: XMLElement) -> XMLElement {
    let isStrict = other.name.namespace == WordML.strict
    let relationships = uri(WordNamespace.relationships, isStrict: isStrict)
    var element = converted(
      markup, like: other, isStrict: isStrict, known: ["r": relationships])
    element.namespaces.append(XMLNamespace(prefix: "r", uri: relationships))
    return element
  }

  private static func converted(
    _ markup: MarkupElement, like other: XMLElement, isStrict: Bool, known: [String: String]
  ) -> XMLElement {
    var known = known
    var declared: [XMLNamespace] = []
    for attribute in markup.attributes where attribute.name.hasPrefix("xmlns:") {
      let prefix = String(attribute.name.dropFirst("xmlns:".count))
      let uri = uri(attribute.value, isStrict: isStrict)
      known[prefix] = uri
      declared.append(XMLNamespace(prefix: prefix, uri: uri))
    }
    func name(_ text: String) -> XMLName {
      let parts = text.split(separator: ":").map { String($0) }
      guard parts.count == 2 else { return XMLName(text) }
      if parts[0] == "w" {
        return XMLName(parts[1], prefix: other.name.prefix, namespace: other.name.namespace)
      }
      return XMLName(parts[1], prefix: parts[0], namespace: known[parts[0]] ?? "")
    }
    let attributes = markup.attributes.filter { !$0.name.hasPrefix("xmlns:") }
    return XMLElement(
      name(markup.name),
      attributes: attributes.map {
        XMLAttribute(name($0.name), $0.name == "uri" ? uri($0.value, isStrict: isStrict) : $0.value)
      },
      namespaces: declared,
      children: markup.children.map { child in
        switch child {
        case .text(let text): .text(text)
        case .element(let inner):
          .element(converted(inner, like: other, isStrict: isStrict, known: known))
        }
      })
  }

  /// A namespace of Office in the strict form of the standard, if that is wanted.
  ///
  /// Source: ISO/IEC 29500-1, annex A, and 29500-4, annex A.
  static func uri(_ transitional: String, isStrict: Bool) -> String {
    let start = "http://schemas.openxmlformats.org/"
    guard isStrict, transitional.hasPrefix(start) else { return transitional }
    let rest = transitional.dropFirst(start.count).split(separator: "/").filter { $0 != "2006" }
    return "http://purl.oclc.org/ooxml/" + rest.joined(separator: "/")
  }
}
