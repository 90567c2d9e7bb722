/// Serialises elements as XML 1.0 in UTF-8, without a space that was not there.
enum MarkupXML {
  /// The document with its declaration.
  static func bytes(of root: MarkupElement) -> [UInt8] {
    var output = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
    write(root, to: &output)
    return Array(output.utf8)
  }

  private static func write(_ element: MarkupElement, to output: inout String) {
    output += "<" + element.name
    for attribute in element.attributes {
      output += " \(attribute.name)=\"\(escaped(attribute.value))\""
    }
    guard !element.children.isEmpty else {
      output += "/>"
      return
    }
    output += ">"
    for child in element.children {
      switch child {
      case .text(let text): output += escaped(text)
      case .element(let inner): write(inner, to: &output)
      }
    }
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
      default: output.append(scalar)
      }
    }
    return String(output)
  }
}
