internal import SlovoModel

/// The head of a page: title, properties and style sheet.
enum HTMLHead {
  static func element(of document: Document, flattener: RunFlattener) -> MarkupElement {
    let properties = document.properties
    func meta(_ name: String, _ content: String) -> MarkupElement? {
      content.isEmpty
        ? nil
        : MarkupElement("meta", ["name": name, "content": content.withoutControlCharacters])
    }
    let elements: [MarkupElement?] = [
      MarkupElement("meta", ["charset": "utf-8"]),
      meta("viewport", "width=device-width, initial-scale=1"),
      MarkupElement("title", text: properties.title.withoutControlCharacters),
      meta("author", properties.author), meta("description", properties.subject),
      meta("generator", "Slovo"), meta("dcterms.identifier", properties.identifier),
      meta("dcterms.modified", properties.revised.description),
      MarkupElement("style", text: HTMLTheme.sheet(for: document.style) + pageRules(of: document)),
    ]
    return MarkupElement("head", elements: elements.compactMap(\.self))
  }

  /// The size of the pages, and what stands at their head and foot.
  private static func pageRules(of document: Document) -> String {
    let header = document.header.plainText
    let label = document.pageLabel.parts.map { part in
      switch part {
      case .text(let text, language: _): quoted(text)
      case .page: "counter(page)"
      case .pages: "counter(pages)"
      }
    }.joined(separator: " ")
    var rules =
      "@page { size: \(document.style.paper == .a4 ? "A4" : "letter")\(document.isLandscape ? " landscape" : ""); margin: 20mm 18mm;"
    if !header.isEmpty { rules += "\n  @top-left { content: \(quoted(header)); \(marginStyle) }" }
    if !label.isEmpty { rules += "\n  @bottom-right { content: \(label); \(marginStyle) }" }
    let footer = document.style.footer.plainText
    if !footer.isEmpty {
      rules += "\n  @bottom-left { content: \(quoted(footer)); \(marginStyle) }"
    }
    rules += "\n}\n"
    if !header.isEmpty { rules += "@page :first { @top-left { content: none; } }\n" }
    return rules
  }

  private static let marginStyle = "font: 9pt Calibri, Carlito, \"Noto Sans\", sans-serif;"

  /// A string of CSS that cannot end the style sheet around it.
  private static func quoted(_ text: String) -> String {
    let characters = text.unicodeScalars.map { scalar in
      switch scalar {
      case "\"", "\\", "<", "\u{0}"..."\u{1F}": "\\\(String(scalar.value, radix: 16)) "
      default: String(scalar)
      }
    }
    return "\"" + characters.joined() + "\""
  }
}
