internal import SlovoModel

/// How cells and rows look.
extension OpenDocumentStyles {
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
    let card: Look = [
      "fo:border": "0.5pt dashed #\(WordDesign.cutLine)", "style:vertical-align": "middle",
      "fo:padding-left": "5pt", "fo:padding-right": "5pt", "fo:padding-top": "6pt",
      "fo:padding-bottom": "6pt",
    ]
    let margin = OpenDocument.points(WordDesign.signatureMargin)
    let signature: Look = [
      "fo:border": "none", "fo:padding-left": margin, "fo:padding-right": margin,
      "fo:padding-top": "0pt", "fo:padding-bottom": "0pt",
    ]
    func row(_ name: String, _ look: Look) -> MarkupElement {
      MarkupElement(
        "style:style", ["style:name": name, "style:family": "table-row"],
        elements: [MarkupElement("style:table-row-properties", look)])
    }
    return [
      column("CellCard", card), column("CellSignature", signature),
      cell("Cell", fill: nil), cell("CellHeader", fill: palette.headerFill),
      cell("CellLabel", fill: palette.labelFill), cell("CellShaded", fill: palette.shadedFill),
      cell("CellSubdued", fill: palette.subduedFill),
      column("CellLeft", ["fo:padding-right": "10pt", "fo:border-right": line]),
      column("CellOpening", ["fo:padding-right": "10pt"]),
      column("CellRight", ["fo:padding-left": "10pt"]),
      row("Row", ["fo:keep-together": "always"]), row("RowBreaks", ["fo:keep-together": "auto"]),
      row("RowFillIn", ["fo:keep-together": "always", "style:min-row-height": "26pt"]),
    ]
  }
}
