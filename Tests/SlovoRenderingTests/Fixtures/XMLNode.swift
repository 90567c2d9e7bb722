import Foundation
import FoundationXML

/// A parsed element of XML, for tests that look at what was written.
struct XMLNode {
  var name: String
  var attributes: [String: String]
  var children: [XMLNode] = []
  /// The text directly in the element.
  var text = ""

  /// Parses a document; `nil` when it is not well-formed.
  static func parse(_ bytes: [UInt8]) -> XMLNode? {
    let builder = Builder()
    let parser = XMLParser(data: Data(bytes))
    parser.delegate = builder
    guard parser.parse() else { return nil }
    return builder.root
  }

  /// The element and all elements in it, in the order of the document.
  var all: [XMLNode] { [self] + children.flatMap(\.all) }

  /// All elements of that name in the element.
  func all(_ name: String) -> [XMLNode] { all.filter { $0.name == name } }

  /// The first child of that name.
  func child(_ name: String) -> XMLNode? { children.first { $0.name == name } }

  /// The attribute `w:val` of the first child of that name.
  func value(_ name: String) -> String? { child(name)?.attributes["w:val"] }

  /// All text in the element.
  var fullText: String { text + children.map(\.fullText).joined() }

  private final class Builder: NSObject, XMLParserDelegate {
    private var open: [XMLNode] = []
    var root: XMLNode?

    func parser(
      _ parser: XMLParser, didStartElement name: String, namespaceURI: String?,
      qualifiedName: String?, attributes: [String: String] = [:]
    ) {
      open.append(XMLNode(name: name, attributes: attributes))
    }

    func parser(_ parser: XMLParser, foundCharacters string: String) {
      guard !open.isEmpty else { return }
      open[open.count - 1].text += string
    }

    func parser(
      _ parser: XMLParser, didEndElement name: String, namespaceURI: String?,
      qualifiedName: String?
    ) {
      guard let node = open.popLast() else { return }
      if open.isEmpty { root = node } else { open[open.count - 1].children.append(node) }
    }
  }
}
