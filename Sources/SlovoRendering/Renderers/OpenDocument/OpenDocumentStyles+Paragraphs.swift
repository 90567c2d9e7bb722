internal import SlovoModel

/// How paragraphs look.
extension OpenDocumentStyles {
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

  /// The styles of paragraphs.
  var paragraphs: [MarkupElement] {
    let accent = palette.accent.description
    let muted = palette.muted.description
    let translation = palette.translation.description
    let line = "0.5pt solid \(palette.line)"
    // A certificate is one page, also with many topics and in two languages.
    let isCertificate = document.look == .certificate
    let tight: Look = isCertificate ? ["fo:margin-bottom": "1pt", "fo:line-height": "100%"] : [:]
    var styles = [
      style("Standard", of: nil, paragraph: isCertificate ? ["fo:text-align": "center"] : [:]),
      style("BodyText", "Body Text", paragraph: tight),
      style("Logos", paragraph: ["fo:margin-bottom": isCertificate ? "0pt" : "18pt"]),
      style(
        "Subtitle", paragraph: ["fo:margin-bottom": "10pt"],
        text: ["fo:font-size": "13pt", "fo:color": muted]),
      style(
        "Lead", paragraph: isCertificate ? tight : ["fo:margin-bottom": "8pt"],
        text: ["fo:font-size": "12pt"]),
      style(
        "Label",
        paragraph: [
          "fo:keep-with-next": "always", "fo:margin-bottom": isCertificate ? "1pt" : "2pt",
        ],
        text: ["fo:font-weight": "bold", "fo:color": accent]),
      style("Contents_20_2", "Contents 2", paragraph: ["fo:margin-bottom": "2pt"]),
      style(
        "Contents_20_3", "Contents 3",
        paragraph: ["fo:margin-bottom": "2pt", "fo:margin-left": "5mm"]),
      style(
        "Contents_20_4", "Contents 4",
        paragraph: ["fo:margin-bottom": "2pt", "fo:margin-left": "10mm"]),
      style("Remark", paragraph: tight, text: ["fo:font-size": "10pt", "fo:color": muted]),
      style(
        "Disclaimer",
        paragraph: [
          "fo:margin-top": "8pt", "fo:margin-bottom": "3pt", "fo:line-height": "100%",
        ], text: ["fo:font-size": "8pt", "fo:color": muted]),
      style(
        "Signature",
        paragraph: [
          "fo:margin-top": isCertificate ? "6pt" : "16pt", "fo:keep-together": "always",
        ]),
      style(
        "PersonName", "Person Name",
        paragraph: [
          "fo:keep-together": "always", "fo:margin-top": "8pt", "fo:margin-bottom": "4pt",
          "fo:line-height": "100%",
        ],
        text: ["fo:font-weight": "bold", "fo:color": accent, "fo:font-size": "24pt"]),
      style(
        "FormField", "Form Field",
        paragraph: [
          "fo:keep-together": "always", "fo:border": line, "fo:padding": "4pt",
          "fo:margin-top": "3pt", "fo:margin-bottom": "6pt", "fo:margin-left": "4pt",
          "fo:margin-right": "4pt",
        ]),
      style("Translation", text: ["fo:color": translation]),
      style(
        "FillInLine", "Fill-in Line",
        paragraph: [
          "fo:margin-top": "8pt", "fo:margin-bottom": "0pt",
          "fo:border-bottom": "0.5pt solid #1A1A1A", "style:join-border": "false",
        ]),
      style(
        "SigningLine", "Signing Line", of: "FillInLine",
        paragraph: [
          "fo:margin-top": "8pt", "fo:margin-bottom": "0pt",
          "fo:margin-right": OpenDocument.points(
            WordDesign.textWidth(
              isLandscape: document.isLandscape, on: document.style.paper)
              * (100 - WordDesign.signingPart) / 100),
        ]),
      style(
        "TableText", "Table Text",
        paragraph: [
          "fo:margin-top": "1pt", "fo:margin-bottom": "1pt", "fo:line-height": "100%",
        ], text: ["fo:font-size": "10pt"]),
      style(
        "TableHeading", "Table Heading", of: "TableText",
        paragraph: ["fo:keep-with-next": "always"],
        text: ["fo:font-weight": "bold", "fo:color": accent]),
      style(
        "TableName", "Table Name", of: "TableText",
        paragraph: [
          "fo:keep-together": "always", "fo:margin-top": "3pt", "fo:margin-bottom": "3pt",
          "fo:line-height": "100%",
        ],
        text: ["fo:font-weight": "bold", "fo:color": accent, "fo:font-size": "18pt"]),
      style(
        "TableTranslation", "Table Translation", of: "TableText", text: ["fo:color": translation]),
      style(
        "TableRemark", "Table Remark", of: "TableText",
        text: ["fo:color": muted, "fo:font-size": "9pt"]),
      style("ListText", "List Text", paragraph: ["fo:margin-bottom": "2pt"]),
      style(
        "Caption",
        paragraph: [
          "fo:keep-with-next": "always", "fo:margin-top": "6pt", "fo:margin-bottom": "4pt",
        ],
        text: ["fo:font-weight": "bold", "fo:color": accent, "fo:font-size": "10pt"]),
      style(
        "TableSpacing", "Table Spacing",
        paragraph: ["fo:margin-top": "0pt", "fo:margin-bottom": "0pt", "fo:line-height": "2pt"],
        text: ["fo:font-size": "2pt"]),
      style(
        "Footnote", paragraph: ["fo:margin-bottom": "2pt", "fo:line-height": "100%"],
        text: ["fo:font-size": "9pt"]),
      style(
        "Header",
        paragraph: [
          "fo:border-bottom": line, "fo:padding-bottom": "2pt", "fo:margin-bottom": "0pt",
          "fo:line-height": "100%", "fo:text-align": "left",
        ], text: ["fo:font-size": "9pt", "fo:color": translation]),
      footer(translation),
    ]
    for name in ["Subtitle", "Lead", "Label", "Remark", "Disclaimer", "TableRemark"] {
      styles.append(
        style(
          name + "Translation", name + " Translation", of: name, text: ["fo:color": translation]))
    }
    styles.append(
      style(
        "CertificateTitle", "Certificate Title", of: "Heading_20_1",
        paragraph: ["fo:margin-top": "12pt", "fo:margin-bottom": "6pt"],
        text: ["fo:font-size": "34pt"], level: 1))
    let sizes = [(TitleSize.points(in: document), 0, 6), (14, 14, 4), (12, 11, 3), (11, 9, 2)]
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
    let width = WordDesign.textWidth(
      isLandscape: document.isLandscape, on: document.style.paper)
    var element = style("Footer", text: ["fo:font-size": "9pt", "fo:color": colour])
    let tab = MarkupElement(
      "style:tab-stop",
      ["style:position": OpenDocument.points(width), "style:type": "right"])
    element.children.insert(
      .element(
        MarkupElement(
          "style:paragraph-properties", ["fo:margin-bottom": "0pt", "fo:text-align": "left"],
          elements: [MarkupElement("style:tab-stops", elements: [tab])])), at: 0)
    return element
  }
}
