internal import SlovoModel

/// The parts of a table of contents in Word: bookmarks at headings, links to them, and the field
/// that makes the table anew.
///
/// The entries have no page numbers, which nobody knows before the pages are laid out; a program
/// that updates the field adds them.
enum WordContents {
  /// A heading with a bookmark around its words.
  static func target(_ heading: Int, around paragraph: MarkupElement) -> MarkupElement {
    let id = String(firstBookmark + heading)
    var paragraph = paragraph
    paragraph.children.insert(
      .element(MarkupElement("w:bookmarkStart", ["w:id": id, "w:name": name(of: heading)])),
      at: paragraph.startOfWords)
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
    let instruction = #"TOC \o "\#(levels.lowerBound)-\#(levels.upperBound)" \h \z \u"#
    paragraphs[1].children.insert(
      contentsOf: WordComplexField.beginning(instruction, in: language).map(MarkupNode.element),
      at: paragraphs[1].startOfWords)
    paragraphs[paragraphs.count - 1].children.append(.element(WordComplexField.end(in: language)))
    return paragraphs
  }

  /// The name of the bookmark of a heading, as Word names its own.
  private static func name(of heading: Int) -> String { "_Toc" + YearMonth.padded(heading, to: 8) }

  /// Ids of bookmarks are above this one.
  private static let firstBookmark = 1000
}

extension MarkupElement {
  /// Where the content of a paragraph begins, behind its properties.
  fileprivate var startOfWords: Int {
    children.firstIndex { node in
      if case .element(let element) = node { element.name != "w:pPr" } else { true }
    } ?? children.count
  }
}
