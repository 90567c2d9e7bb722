internal import SlovoModel

/// The parts of a table of contents in Word: bookmarks at headings, links to them, and the field
/// that makes the table anew.
///
/// The entries have no page numbers, which nobody knows before the pages are laid out; a program
/// that updates the field adds them.
enum WordContents {
  /// A heading with a bookmark around its words.
  static func target(_ heading: Int, around paragraph: MarkupElement) -> MarkupElement {
    var paragraph = paragraph
    let id = String(firstBookmark + heading)
    let start =
      paragraph.children.firstIndex { !$0.isParagraphProperties } ?? paragraph.children.count
    paragraph.children.insert(
      .element(MarkupElement("w:bookmarkStart", ["w:id": id, "w:name": name(of: heading)])),
      at: start)
    paragraph.children.append(.element(MarkupElement("w:bookmarkEnd", ["w:id": id])))
    return paragraph
  }

  /// Words that lead to a heading.
  static func link(to heading: Int, around words: [MarkupElement]) -> MarkupElement {
    MarkupElement(
      "w:hyperlink", ["w:anchor": name(of: heading), "w:history": "1"], elements: words)
  }

  /// The title and the entries, with a field that begins in the first entry and ends in the last.
  static func field(
    around paragraphs: [MarkupElement], levels: ClosedRange<Int>, in language: LanguageTag
  ) -> [MarkupElement] {
    guard paragraphs.count > 1 else { return paragraphs }
    var paragraphs = paragraphs
    let instruction = #" TOC \o "\#(levels.lowerBound)-\#(levels.upperBound)" \h \z \u "#
    let opening = [
      fieldCharacter("begin", in: language),
      .wordRun(
        WordRunProperties(language: language.description),
        [MarkupElement("w:instrText", ["xml:space": "preserve"], [.text(instruction)])]),
      fieldCharacter("separate", in: language),
    ]
    let start =
      paragraphs[1].children.firstIndex { !$0.isParagraphProperties }
      ?? paragraphs[1].children.count
    paragraphs[1].children.insert(contentsOf: opening.map(MarkupNode.element), at: start)
    paragraphs[paragraphs.count - 1].children.append(.element(fieldCharacter("end", in: language)))
    return paragraphs
  }

  private static func fieldCharacter(_ kind: String, in language: LanguageTag) -> MarkupElement {
    .wordRun(
      WordRunProperties(language: language.description),
      [MarkupElement("w:fldChar", ["w:fldCharType": kind])])
  }

  /// The name of the bookmark of a heading, as Word names its own.
  private static func name(of heading: Int) -> String {
    let digits = String(heading)
    return "_Toc" + String(repeating: "0", count: max(0, 8 - digits.count)) + digits
  }

  /// Ids of bookmarks are above this one.
  private static let firstBookmark = 1000
}

extension MarkupNode {
  fileprivate var isParagraphProperties: Bool {
    if case .element(let element) = self { element.name == "w:pPr" } else { false }
  }
}
