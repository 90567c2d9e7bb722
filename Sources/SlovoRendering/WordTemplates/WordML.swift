import SlovoXML

/// Names of WordprocessingML that templates are made of.
///
/// Source: ECMA-376, part 1, section 17; the strict namespace in ISO/IEC 29500-1.
enum WordML {
  static let transitional = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
  static let strict = "http://purl.oclc.org/ooxml/wordprocessingml/main"
  static let markers = "urn:slovo:tag"

  static func isWord(_ name: XMLName) -> Bool {
    name.namespace == transitional || name.namespace == strict
  }

  static func `is`(_ element: XMLElement, _ local: String) -> Bool {
    element.name.local == local && isWord(element.name)
  }

  /// The value of an attribute, whatever its namespace.
  static func value(_ local: String, of element: XMLElement) -> String? {
    element.attributes.first { $0.name.local == local }?.value
  }

  /// Gives an attribute that is there another value.
  static func set(_ local: String, _ value: String, in element: inout XMLElement) {
    guard let place = element.attributes.firstIndex(where: { $0.name.local == local }) else {
      return
    }
    element.attributes[place].value = value
  }

  /// A name with a number that nothing has yet.
  static func freshName(
    _ prefix: String, _ taken: inout Set<String>, _ next: inout Int
  ) -> String {
    while !taken.insert((prefix + String(next)).lowercased()).inserted { next += 1 }
    return prefix + String(next)
  }

  /// A name for a copy of a bookmark; Word takes names of up to 40 letters.
  static func freshBookmark(
    _ name: String, _ taken: inout Set<String>, _ next: inout Int
  ) -> String {
    freshName(String(name.prefix(32)) + "_", &taken, &next)
  }

  /// An element with the prefix and namespace of another one.
  static func element(
    _ local: String, like other: XMLElement, attributes: [(String, String)] = [],
    children: [XMLNode] = []
  ) -> XMLElement {
    let name = { (local: String) in
      XMLName(local, prefix: other.name.prefix, namespace: other.name.namespace)
    }
    return XMLElement(
      name(local), attributes: attributes.map { XMLAttribute(name($0.0), $0.1) },
      children: children)
  }

  /// `w:t` with its white space kept.
  static func text(_ text: String, like other: XMLElement) -> XMLElement {
    var element = element("t", like: other, children: [.text(text)])
    element.attributes = [
      XMLAttribute(
        XMLName(
          "space", prefix: "xml", namespace: "http://www.w3.org/XML/1998/namespace"), "preserve")
    ]
    return element
  }

  /// The stand-in for a tag, by its number.
  static func marker(_ number: Int) -> XMLElement {
    XMLElement(
      XMLName("tag", namespace: markers), attributes: [XMLAttribute(XMLName("n"), String(number))])
  }

  /// The number of a stand-in; `nil` for everything else.
  static func markerNumber(_ element: XMLElement) -> Int? {
    element.name.namespace == markers ? element.attribute("n").flatMap { Int($0) } : nil
  }

  /// The numbers of all stand-ins in an element, in the order of the document.
  static func markerNumbers(in element: XMLElement) -> [Int] {
    if let number = markerNumber(element) { return [number] }
    return element.elements.flatMap { markerNumbers(in: $0) }
  }

  /// Whether text in it is deleted by a tracked change, and so is not on the page.
  static func isDeleted(_ element: XMLElement) -> Bool {
    `is`(element, "del") || `is`(element, "moveFrom")
  }

  /// Whether it begins a new page or column: a break, or the property of a paragraph.
  static func isPageBreak(_ element: XMLElement) -> Bool {
    let value = { (local: String) in
      element.attributes.first { $0.name.local == local && isWord($0.name) }?.value
    }
    if `is`(element, "br") { return ["page", "column"].contains(value("type")) }
    guard `is`(element, "pageBreakBefore") else { return false }
    return !["0", "false", "off"].contains(value("val"))
  }

  /// Whether it is a page of its own inside a paragraph: a text box.
  static func isTextBox(_ element: XMLElement) -> Bool { `is`(element, "txbxContent") }
}
