/// Serialises elements as HTML, block by block on lines of their own.
enum HTMLText {
  /// The element and what it holds.
  ///
  /// Line feeds are put only where they mean nothing: between elements that hold blocks.
  static func text(of element: MarkupElement) -> String {
    var output = ""
    write(element, to: &output)
    return output
  }

  private static func write(_ element: MarkupElement, to output: inout String) {
    output += "<" + element.name
    for attribute in element.attributes {
      output += " \(attribute.name)=\"\(escaped(attribute.value))\""
    }
    output += ">"
    if voidElements.contains(element.name) { return }
    let separates = containers.contains(element.name) && !element.children.isEmpty
    for child in element.children {
      switch child {
      case .text(let text):
        output += rawTextElements.contains(element.name) ? text : escaped(text)
      case .element(let inner):
        if separates || lineElements.contains(inner.name) { output += "\n" }
        write(inner, to: &output)
      }
    }
    if separates { output += "\n" }
    output += "</\(element.name)>"
  }

  private static func escaped(_ text: String) -> String {
    var output = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": output.append(contentsOf: "&amp;".unicodeScalars)
      case "<": output.append(contentsOf: "&lt;".unicodeScalars)
      case ">": output.append(contentsOf: "&gt;".unicodeScalars)
      case "\"": output.append(contentsOf: "&quot;".unicodeScalars)
      case "\u{A0}": output.append(contentsOf: "&nbsp;".unicodeScalars)
      default: output.append(scalar)
      }
    }
    return String(output)
  }

  private static let voidElements: Set<String> = ["meta", "br", "col", "hr"]
  private static let rawTextElements: Set<String> = ["style"]
  private static let containers: Set<String> = [
    "html", "head", "body", "main", "section", "div", "ul", "ol", "table", "colgroup", "thead",
    "tbody", "tr",
  ]
  private static let lineElements: Set<String> = ["p", "ul", "ol", "table", "div"]
}
