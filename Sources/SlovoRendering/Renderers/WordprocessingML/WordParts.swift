internal import SlovoModel

/// The small parts of a Word document, most of which are the same in all documents.
enum WordParts {
  /// `word/settings.xml`.
  ///
  /// Source: ECMA-376, part 1, section 17.15.1.
  static func settings(language: String) -> MarkupElement {
    let modes = [
      ("compatibilityMode", "15"), ("overrideTableStyleFontSizeAndJustification", "1"),
      ("enableOpenTypeFeatures", "1"), ("doNotFlipMirrorIndents", "1"),
      ("differentiateMultirowTableHeaders", "1"),
    ].map { name, value in
      MarkupElement(
        "w:compatSetting",
        ["w:name": name, "w:uri": "http://schemas.microsoft.com/office/word", "w:val": value])
    }
    return MarkupElement(
      "w:settings", ["xmlns:w": WordNamespace.main],
      elements: [
        MarkupElement("w:zoom", ["w:percent": "100"]),
        .word("defaultTabStop", "709"),
        .word("characterSpacingControl", "doNotCompress"),
        MarkupElement(
          "w:footnotePr",
          elements: separators.map { MarkupElement("w:footnote", ["w:id": $0.id]) }),
        MarkupElement("w:compat", elements: modes),
        .word("themeFontLang", language),
        .word("decimalSymbol", ","),
        .word("listSeparator", ";"),
      ])
  }

  /// `word/fontTable.xml`, with the fonts of the same widths where Calibri is not to be had.
  static let fontTable = MarkupElement(
    "w:fonts", ["xmlns:w": WordNamespace.main],
    elements: [
      MarkupElement(
        "w:font", ["w:name": WordDesign.font],
        elements: [
          .word("altName", "Carlito"), .word("panose1", "020F0502020204030204"),
          .word("charset", "CC"), .word("family", "swiss"), .word("pitch", "variable"),
        ])
    ])

  /// `word/footnotes.xml`: the two lines above footnotes, and the notes of the document.
  static func footnotes(
    of notes: [Note], inlines: inout WordInlines, in language: LanguageTag,
    relationships: inout WordRelationships
  ) -> MarkupElement {
    var elements = separators.map { separator in
      MarkupElement(
        "w:footnote", ["w:type": separator.name, "w:id": separator.id],
        elements: [
          .wordParagraph(
            WordParagraphProperties(spaceAfter: 0, line: 240),
            [.wordRun(.init(), [MarkupElement("w:" + separator.name)])])
        ])
    }
    for (index, note) in notes.enumerated() {
      let paragraphs = paragraphs(
        of: note, inlines: &inlines, in: language, relationships: &relationships)
      elements.append(
        MarkupElement("w:footnote", ["w:id": String(index + 1)], elements: paragraphs))
    }
    return MarkupElement("w:footnotes", WordParts.namespaces, elements: elements)
  }

  /// The paragraphs of a note, the mark in front of each.
  static func paragraphs(
    of note: Note, inlines: inout WordInlines, in language: LanguageTag,
    relationships: inout WordRelationships
  ) -> [MarkupElement] {
    (note.paragraphs.isEmpty ? [[]] : note.paragraphs).map { paragraph in
      let own = inlines.flattener.firstLanguage(in: paragraph) ?? language
      return .wordParagraph(
        WordParagraphProperties(style: "FootnoteText"),
        [inlines.mark(of: note, in: own), WordInlines.run(" ", in: own)]
          + inlines.elements(
            of: paragraph, in: own, place: .footnote, relationships: &relationships))
    }
  }

  /// A header; the empty one belongs to the first page.
  static func header(
    _ content: [Inline], inlines: inout WordInlines, in language: LanguageTag,
    relationships: inout WordRelationships
  ) -> MarkupElement {
    let paragraph: MarkupElement =
      content.isEmpty
      ? .wordParagraph(WordParagraphProperties(spaceAfter: 0, line: 240), [])
      : .wordParagraph(
        WordParagraphProperties(style: "Header"),
        inlines.elements(of: content, in: language, place: .header, relationships: &relationships))
    return MarkupElement("w:hdr", WordParts.namespaces, elements: [paragraph])
  }

  /// A footer with the number of the page.
  ///
  /// With a line of the house style the line stands at the left, the number at the right.
  static func footer(
    of document: Document, inlines: inout WordInlines, relationships: inout WordRelationships
  ) -> MarkupElement {
    let (label, flattener) = (document.pageLabel, inlines.flattener)
    var language = flattener.defaultLanguage
    for case .text(_, let tag) in label.parts.prefix(1) { language = flattener.fileTag(of: tag) }
    var runs: [MarkupElement] = []
    var properties = WordParagraphProperties(style: "Footer")
    var lines: [MarkupElement] = []
    if !document.style.footer.isEmpty {
      runs = inlines.elements(
        of: document.style.footer, in: flattener.defaultLanguage, place: .header,
        relationships: &relationships)
      properties.alignment = "left"
      if FooterFit.holdsPageNumber(document) {
        runs.append(
          .wordRun(WordRunProperties(language: language.description), [MarkupElement("w:tab")]))
        let width = WordDesign.textWidth(
          isLandscape: document.isLandscape, on: document.style.paper)
        properties.tabs = [.init(alignment: "right", leader: nil, position: width)]
      } else {
        lines.append(.wordParagraph(properties, runs))
        (properties, runs) = (WordParagraphProperties(style: "Footer"), [])
      }
    }
    for part in label.parts {
      switch part {
      case .text(let text, let tag):
        language = flattener.fileTag(of: tag)
        runs.append(WordInlines.run(text.withoutControlCharacters, in: language))
      case .page: runs += field("PAGE", in: language)
      case .pages: runs += field("NUMPAGES", in: language)
      }
    }
    return MarkupElement(
      "w:ftr", WordParts.namespaces,
      elements: lines + [.wordParagraph(properties, runs)])
  }

  /// The namespaces of a part with text.
  static let namespaces: KeyValuePairs<String, String?> = [
    "xmlns:w": WordNamespace.main, "xmlns:r": WordNamespace.relationships,
    "xmlns:mc": WordNamespace.compatibility, "xmlns:w14": WordNamespace.extensions,
    "mc:Ignorable": "w14",
  ]

  private static let separators = [
    (id: "-1", name: "separator"), (id: "0", name: "continuationSeparator"),
  ]

  /// A field that Word fills in, with a first value for programs that do not.
  private static func field(_ name: String, in language: LanguageTag) -> [MarkupElement] {
    WordComplexField.beginning(name, in: language)
      + [WordInlines.run("1", in: language), WordComplexField.end(in: language)]
  }
}
