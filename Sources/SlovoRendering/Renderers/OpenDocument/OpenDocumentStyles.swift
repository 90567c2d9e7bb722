internal import SlovoModel

/// The named styles of an OpenDocument text, its pages, and what stands in their margins.
struct OpenDocumentStyles {
  typealias Look = KeyValuePairs<String, String?>

  let document: Document
  let flattener: RunFlattener
  let palette: Palette

  init(document: Document, flattener: RunFlattener) {
    self.document = document
    self.flattener = flattener
    palette = Palette(document.style)
  }

  /// `styles.xml`.
  func element(masters: MarkupElement, marginStyles: [MarkupElement]) -> MarkupElement {
    MarkupElement(
      "office:document-styles", OpenDocument.namespaces,
      elements: [
        MarkupElement("office:font-face-decls", elements: [fontFace]),
        MarkupElement(
          "office:styles", elements: [defaultStyle] + paragraphs + texts + lists + notes),
        MarkupElement(
          "office:automatic-styles", elements: [pageLayout] + marginStyles),
        masters,
      ])
  }

  /// The page with its header, which the first page has not, and its footer.
  func masterStyles(blocks: inout OpenDocumentBlocks) -> MarkupElement {
    let language = flattener.defaultLanguage
    var elements: [MarkupElement] = []
    if !document.header.isEmpty {
      let words = blocks.inlines.nodes(of: document.header, in: language, holdsNotes: false)
      elements.append(
        MarkupElement(
          "style:header", elements: [MarkupElement("text:p", ["text:style-name": "Header"], words)])
      )
      elements.append(
        MarkupElement(
          "style:header-first",
          elements: [MarkupElement("text:p", ["text:style-name": "TableSpacing"])]))
    }
    let parts = document.pageLabel.parts
    if !parts.isEmpty || !document.style.footer.isEmpty {
      var nodes = blocks.inlines.nodes(
        of: document.style.footer, in: language, holdsNotes: false)
      nodes.append(.element(MarkupElement("text:tab")))
      for part in parts {
        switch part {
        case .text(let text, let tag):
          nodes += blocks.inlines.text(
            text.withoutControlCharacters, in: flattener.fileTag(of: tag))
        case .page:
          nodes.append(
            .element(
              MarkupElement("text:page-number", ["text:select-page": "current"], text: "1")))
        case .pages: nodes.append(.element(MarkupElement("text:page-count", text: "1")))
        }
      }
      let footer = MarkupElement("text:p", ["text:style-name": "Footer"], nodes)
      elements.append(MarkupElement("style:footer", elements: [footer]))
      if !document.header.isEmpty {
        elements.append(MarkupElement("style:footer-first", elements: [footer]))
      }
    }
    // The schema wants headers before footers, and each kind before that of the first page.
    return MarkupElement(
      "office:master-styles",
      elements: [
        MarkupElement(
          "style:master-page",
          ["style:name": "Standard", "style:page-layout-name": "Page"], elements: elements)
      ])
  }

  private var font: String { document.style.font ?? WordDesign.font }

  private var fontFace: MarkupElement {
    MarkupElement(
      "style:font-face",
      [
        "style:name": "Text", "svg:font-family": "'\(font.replacing("'", with: ""))'",
        "style:font-family-generic": "swiss", "style:font-pitch": "variable",
      ])
  }

  private var defaultStyle: MarkupElement {
    var text = MarkupElement(
      "style:text-properties",
      ["style:font-name": "Text", "fo:font-size": "11pt", "fo:color": "#000000"])
    text.attributes += OpenDocument.language(flattener.defaultLanguage)
    return MarkupElement(
      "style:default-style", ["style:family": "paragraph"],
      elements: [
        MarkupElement(
          "style:paragraph-properties",
          [
            "fo:orphans": "2", "fo:widows": "2", "fo:margin-bottom": "6pt",
            "fo:line-height": "108%", "style:tab-stop-distance": "35.4pt",
          ]), text,
      ])
  }

  // MARK: Texts and lists

  private var texts: [MarkupElement] {
    func text(_ name: String, _ look: Look) -> MarkupElement {
      MarkupElement(
        "style:style", ["style:name": name, "style:family": "text"],
        elements: [MarkupElement("style:text-properties", look)])
    }
    return [
      text(
        "Internet_20_link",
        [
          "fo:color": palette.link.description, "style:text-underline-style": "solid",
          "style:text-underline-width": "auto", "style:text-underline-color": "font-color",
        ]),
      text("Missing", ["fo:background-color": palette.missingFill.description]),
      text(
        "Blank",
        [
          "style:text-underline-style": "solid", "style:text-underline-width": "auto",
          "style:text-underline-color": "font-color",
        ]),
      // Raises nothing: the mark is an asterisk, which stands high by itself.
      text("Footnote_20_anchor", ["style:text-position": "0% 100%"]),
      text("Footnote_20_Symbol", ["style:text-position": "0% 100%"]),
      MarkupElement(
        "style:style", ["style:name": "Picture", "style:family": "graphic"],
        elements: [
          MarkupElement(
            "style:graphic-properties",
            ["style:vertical-pos": "middle", "style:vertical-rel": "line"])
        ]),
    ]
  }

  private var lists: [MarkupElement] {
    [
      list("Bullets", isOrdered: false, step: 18), list("Numbers", isOrdered: true, step: 18),
      list("CellBullets", isOrdered: false, step: 12),
      list("CellNumbers", isOrdered: true, step: 12),
    ]
  }

  private func list(_ name: String, isOrdered: Bool, step: Int) -> MarkupElement {
    let levels = (1...4).map { level in
      let alignment = MarkupElement(
        "style:list-level-properties",
        ["text:list-level-position-and-space-mode": "label-alignment"],
        elements: [
          MarkupElement(
            "style:list-level-label-alignment",
            [
              "text:label-followed-by": "listtab",
              "text:list-tab-stop-position": "\(step * level)pt",
              "fo:text-indent": "-\(step)pt", "fo:margin-left": "\(step * level)pt",
            ])
        ])
      return isOrdered
        ? MarkupElement(
          "text:list-level-style-number",
          ["text:level": String(level), "style:num-suffix": ".", "style:num-format": "1"],
          elements: [alignment])
        : MarkupElement(
          "text:list-level-style-bullet", ["text:level": String(level), "text:bullet-char": "•"],
          elements: [alignment])
    }
    return MarkupElement("text:list-style", ["style:name": name], elements: levels)
  }

  private var notes: [MarkupElement] {
    [
      MarkupElement(
        "text:notes-configuration",
        [
          "text:note-class": "footnote", "text:default-style-name": "Footnote",
          "text:citation-style-name": "Footnote_20_Symbol",
          "text:citation-body-style-name": "Footnote_20_anchor", "style:num-format": "1",
          "text:start-value": "0", "text:footnotes-position": "page",
          "text:start-numbering-at": "document",
        ])
    ]
  }

  // MARK: Pages

  /// How far the frame of a certificate is from the edge of the page.
  private static let frameDistance = 500

  private var pageLayout: MarkupElement {
    let sides = document.style.paper.sides
    let margins = WordDesign.margins(of: document.look)
    let isLandscape = document.isLandscape
    var page = MarkupElement(
      "style:page-layout-properties",
      [
        "fo:page-width": OpenDocument.points(isLandscape ? sides.long : sides.short),
        "fo:page-height": OpenDocument.points(isLandscape ? sides.short : sides.long),
        "style:print-orientation": isLandscape ? "landscape" : "portrait",
      ])
    let isFramed = document.look == .certificate
    // A frame stands at the margin, and the text as far inside it as it would be without one.
    let frame = isFramed ? OpenDocumentStyles.frameDistance : 0
    for (side, margin) in [
      ("left", margins.side), ("right", margins.side),
      ("top", document.header.isEmpty ? margins.top : margins.header), ("bottom", margins.footer),
    ] {
      page.set("fo:margin-\(side)", OpenDocument.points(isFramed ? frame : margin))
      if isFramed { page.set("fo:padding-\(side)", OpenDocument.points(max(0, margin - frame))) }
    }
    if isFramed {
      page.set("fo:border", "4.5pt double \(palette.accent)")
      page.set("style:border-line-width", "1.5pt 1.5pt 1.5pt")
    }
    // A certificate has a header only where it has more than the one page that it is meant to have.
    let header = MarkupElement(
      "style:header-footer-properties",
      ["fo:min-height": isFramed ? "0pt" : "16pt", "fo:margin-bottom": isFramed ? "0pt" : "8pt"])
    let footer = MarkupElement(
      "style:header-footer-properties",
      ["fo:min-height": isFramed ? "0pt" : "16pt", "fo:margin-top": isFramed ? "4pt" : "8pt"])
    return MarkupElement(
      "style:page-layout", ["style:name": "Page"],
      elements: [
        page,
        MarkupElement(
          "style:header-style", elements: document.header.isEmpty ? [] : [header]),
        MarkupElement("style:footer-style", elements: [footer]),
      ])
  }
}
