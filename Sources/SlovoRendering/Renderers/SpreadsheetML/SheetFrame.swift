internal import SlovoModel

/// What stands around a sheet on paper: the size of the paper, its margins, and what stands at the
/// head and the foot of every page.
struct SheetFrame {
  private let paper: DocumentStyle.Paper
  private let title: String
  private let header: String
  private let footer: String
  private let page: String

  init(_ document: Document) {
    paper = document.style.paper
    // Both stand in one line: what the title says already is not said again.
    let words = document.header.sheetText
    let isSaid = document.properties.title.lowercased().contains(words.lowercased())
    header = isSaid ? "" : Self.printed(words, most: 70)
    title = Self.printed(document.properties.title, most: header.isEmpty ? 120 : 70)
    footer = Self.printed(document.style.footer.sheetText, most: 110)
    let label = document.pageLabel.parts.map { part in
      switch part {
      case .text(let text, language: _): Self.printed(text, most: 20, isWhole: false)
      case .page: "&P"
      case .pages: "&N"
      }
    }.joined()
    page = label.isEmpty ? "&P / &N" : label
  }

  /// `sheetPr`: the sheet is as wide as a page.
  static let properties = MarkupElement(
    "sheetPr", elements: [MarkupElement("pageSetUpPr", ["fitToPage": "1"])])

  /// The margins, the paper, the head and the foot.
  ///
  /// Source: ECMA-376, part 1, section 18.3.1.46.
  func elements(sheet name: String) -> [MarkupElement?] {
    let head = "&L" + title + (header.isEmpty || header == title ? "" : "&R" + header)
    let foot =
      "&L" + (footer.isEmpty ? "" : footer + "&C") + Self.printed(name, most: 40) + "&R" + page
    return [
      MarkupElement(
        "pageMargins",
        [
          "left": "0.6", "right": "0.6", "top": "0.7", "bottom": "0.7", "header": "0.3",
          "footer": "0.3",
        ]),
      MarkupElement(
        "pageSetup",
        [
          "paperSize": paper == .a4 ? "9" : "1", "orientation": "landscape", "fitToHeight": "0",
        ]),
      MarkupElement(
        "headerFooter",
        elements: [
          MarkupElement("oddHeader", text: head), MarkupElement("oddFooter", text: foot),
        ]),
    ]
  }

  /// Words as they stand in the head or foot of a page, of which Excel takes 255 signs at most.
  ///
  /// - Parameters:
  ///   - text: the words.
  ///   - most: how many signs there may be.
  ///   - isWhole: whether they are all that stands there, and not a part with its own spaces.
  /// - Returns: the words.
  private static func printed(_ text: String, most: Int, isWhole: Bool = true) -> String {
    var words = text.withoutControlCharacters
    if isWhole { words = words.onOneLine }
    // A number in front would be taken for the size of letters.
    var output = isWhole && words.first?.isNumber == true ? " " : ""
    for character in words {
      let sign = character == "&" ? "&&" : String(character)
      guard output.utf16.count + sign.utf16.count <= most else { break }
      output += sign
    }
    return output
  }
}
