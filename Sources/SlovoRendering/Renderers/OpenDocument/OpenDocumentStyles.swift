internal import SlovoModel

/// The named styles of an OpenDocument text, its pages, and what stands in their margins.
struct OpenDocumentStyles {
  private let document: Document
  private let flattener: RunFlattener
  private let palette: Palette

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
          elements: [MarkupElement("text:p", ["text:style-name": "Standard"])]))
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
            text.withoutControlCharacters, in: flattener.fullTag(of: tag))
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
            "fo:line-height": "110%", "style:tab-stop-distance": "35.4pt",
          ]), text,
      ])
  }

  // MARK: Paragraphs

  private typealias Look = KeyValuePairs<String, String?>

  private func style(
    _ name: String, _ shownName: String? = nil, of parent: String? = "Standard",
    paragraph: Look = [:], text: Look = [:], level: Int? = nil
  ) -> MarkupElement {
    var children: [MarkupElement] = []
    if !paragraph.isEmpty {
      children.append(MarkupElement("style:paragraph-properties", paragraph))
    }
    if !text.isEmpty { children.append(MarkupElement("style:text-properties", text)) }
    return MarkupElement(
      "style:style",
      [
        "style:name": name, "style:display-name": shownName, "style:family": "paragraph",
        "style:parent-style-name": parent, "style:class": "text",
        "style:default-outline-level": level.map { String($0) },
      ], elements: children)
  }

  private var paragraphs: [MarkupElement] {
    let accent = palette.accent.description
    let muted = palette.muted.description
    let translation = palette.translation.description
    let line = "0.5pt solid \(palette.line)"
    var styles = [
      style("Standard", of: nil),
      style("BodyText", "Body Text"),
      style("Logos", paragraph: ["fo:margin-bottom": "18pt"]),
      style(
        "Subtitle", paragraph: ["fo:margin-bottom": "10pt"],
        text: ["fo:font-size": "13pt", "fo:color": muted]),
      style("Lead", paragraph: ["fo:margin-bottom": "8pt"], text: ["fo:font-size": "12pt"]),
      style(
        "Label", paragraph: ["fo:keep-with-next": "always", "fo:margin-bottom": "2pt"],
        text: ["fo:font-weight": "bold", "fo:color": accent]),
      style("Remark", text: ["fo:font-size": "10pt", "fo:color": muted]),
      style(
        "Signature",
        paragraph: ["fo:margin-top": "24pt", "fo:keep-together": "always"]),
      style("Translation", text: ["fo:color": translation]),
      style(
        "FillInLine", "Fill-in Line",
        paragraph: [
          "fo:margin-top": "8pt", "fo:margin-bottom": "0pt",
          "fo:border-bottom": "0.5pt solid #000000",
        ]),
      style(
        "TableText", "Table Text",
        paragraph: [
          "fo:margin-top": "1.5pt", "fo:margin-bottom": "1.5pt", "fo:line-height": "104%",
        ], text: ["fo:font-size": "10.5pt"]),
      style(
        "TableHeading", "Table Heading", of: "TableText",
        paragraph: ["fo:keep-with-next": "always"],
        text: ["fo:font-weight": "bold", "fo:color": accent]),
      style(
        "TableTranslation", "Table Translation", of: "TableText", text: ["fo:color": translation]),
      style(
        "TableRemark", "Table Remark", of: "TableText",
        text: ["fo:color": muted, "fo:font-size": "9.5pt"]),
      style("ListText", "List Text", paragraph: ["fo:margin-bottom": "2pt"]),
      style(
        "Caption",
        paragraph: [
          "fo:keep-with-next": "always", "fo:margin-top": "6pt", "fo:margin-bottom": "4pt",
        ],
        text: ["fo:font-weight": "bold", "fo:color": accent, "fo:font-size": "10pt"]),
      style(
        "TableSpacing", "Table Spacing",
        paragraph: ["fo:margin-top": "0pt", "fo:margin-bottom": "0pt", "fo:line-height": "8pt"],
        text: ["fo:font-size": "4pt"]),
      style(
        "Footnote", paragraph: ["fo:margin-bottom": "2pt", "fo:line-height": "100%"],
        text: ["fo:font-size": "9pt"]),
      style(
        "Header",
        paragraph: [
          "fo:border-bottom": line, "fo:padding-bottom": "2pt", "fo:margin-bottom": "0pt",
          "fo:line-height": "100%",
        ], text: ["fo:font-size": "9pt", "fo:color": translation]),
      footer(translation),
    ]
    for name in ["Subtitle", "Lead", "Label", "Remark"] {
      styles.append(
        style(
          name + "Translation", name + " Translation", of: name, text: ["fo:color": translation]))
    }
    let sizes = [(20, 0, 6), (14, 16, 5), (12, 12, 4), (11, 10, 3)]
    for (index, size) in sizes.enumerated() {
      let look: Look = [
        "fo:keep-with-next": "always", "fo:keep-together": "always",
        "fo:margin-top": "\(size.1)pt", "fo:margin-bottom": "\(size.2)pt", "fo:line-height": "100%",
      ]
      styles.append(
        style(
          "Heading_20_\(index + 1)", "Heading \(index + 1)", paragraph: look,
          text: ["fo:font-weight": "bold", "fo:color": accent, "fo:font-size": "\(size.0)pt"],
          level: index + 1))
      styles.append(
        style(
          "HeadingTranslation\(index + 1)", "Heading Translation \(index + 1)", paragraph: look,
          text: ["fo:color": translation, "fo:font-size": "\(size.0)pt"]))
    }
    return styles
  }

  private func footer(_ colour: String) -> MarkupElement {
    let width = WordDesign.textWidth(isLandscape: document.isLandscape)
    var element = style("Footer", text: ["fo:font-size": "9pt", "fo:color": colour])
    let tab = MarkupElement(
      "style:tab-stop",
      ["style:position": OpenDocument.points(width), "style:type": "right"])
    element.children.insert(
      .element(
        MarkupElement(
          "style:paragraph-properties", ["fo:margin-bottom": "0pt"],
          elements: [MarkupElement("style:tab-stops", elements: [tab])])), at: 0)
    return element
  }

  // MARK: Texts, lists, cells

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

  /// The styles of cells and rows, which programs look for beside the text.
  var cells: [MarkupElement] {
    let line = "0.5pt solid \(palette.line)"
    func cell(_ name: String, fill: Colour?) -> MarkupElement {
      MarkupElement(
        "style:style", ["style:name": name, "style:family": "table-cell"],
        elements: [
          MarkupElement(
            "style:table-cell-properties",
            [
              "fo:background-color": fill?.description, "fo:border": line,
              "fo:padding-left": "5pt", "fo:padding-right": "5pt", "fo:padding-top": "1.5pt",
              "fo:padding-bottom": "1.5pt",
            ])
        ])
    }
    func column(_ name: String, _ look: Look) -> MarkupElement {
      MarkupElement(
        "style:style", ["style:name": name, "style:family": "table-cell"],
        elements: [MarkupElement("style:table-cell-properties", look)])
    }
    func row(_ name: String, _ look: Look) -> MarkupElement {
      MarkupElement(
        "style:style", ["style:name": name, "style:family": "table-row"],
        elements: [MarkupElement("style:table-row-properties", look)])
    }
    return [
      cell("Cell", fill: nil), cell("CellHeader", fill: palette.headerFill),
      cell("CellLabel", fill: palette.labelFill), cell("CellShaded", fill: palette.shadedFill),
      cell("CellSubdued", fill: palette.subduedFill),
      column("CellLeft", ["fo:padding-right": "10pt", "fo:border-right": line]),
      column("CellRight", ["fo:padding-left": "10pt"]),
      row("Row", ["fo:keep-together": "always"]), row("RowBreaks", ["fo:keep-together": "auto"]),
      row("RowFillIn", ["fo:keep-together": "always", "style:min-row-height": "26pt"]),
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

  private var pageLayout: MarkupElement {
    let sides = document.style.paper.sides
    let margins = WordDesign.margins
    let isLandscape = document.isLandscape
    let header = MarkupElement(
      "style:header-footer-properties",
      ["fo:min-height": "16pt", "fo:margin-bottom": "8pt"])
    let footer = MarkupElement(
      "style:header-footer-properties", ["fo:min-height": "16pt", "fo:margin-top": "8pt"])
    return MarkupElement(
      "style:page-layout", ["style:name": "Page"],
      elements: [
        MarkupElement(
          "style:page-layout-properties",
          [
            "fo:page-width": OpenDocument.points(isLandscape ? sides.long : sides.short),
            "fo:page-height": OpenDocument.points(isLandscape ? sides.short : sides.long),
            "style:print-orientation": isLandscape ? "landscape" : "portrait",
            "fo:margin-left": OpenDocument.points(margins.side),
            "fo:margin-right": OpenDocument.points(margins.side),
            "fo:margin-top": OpenDocument.points(
              document.header.isEmpty ? margins.top : margins.header),
            "fo:margin-bottom": OpenDocument.points(margins.footer),
          ]),
        MarkupElement(
          "style:header-style", elements: document.header.isEmpty ? [] : [header]),
        MarkupElement("style:footer-style", elements: [footer]),
      ])
  }
}
