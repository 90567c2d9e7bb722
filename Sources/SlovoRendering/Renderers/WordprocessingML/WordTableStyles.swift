/// The styles of tables.
enum WordTableStyles {
  /// `w:style` for each of them, the default one first.
  static let elements: [MarkupElement] = [
    style("TableNormal", "Normal Table", isDefault: true, margins: (0, 108)),
    style(
      "DataTable", "Data Table", margins: (30, WordDesign.cellMargin),
      borders: ["top", "left", "bottom", "right", "insideH", "insideV"]),
    style(
      "FieldTable", "Field Table", margins: (30, WordDesign.cellMargin),
      borders: ["top", "left", "bottom", "right", "insideH", "insideV"]),
    style(
      "CardTable", "Card Table", margins: (120, WordDesign.cellMargin),
      borders: ["top", "left", "bottom", "right", "insideH", "insideV"], cut: true),
    style("SignatureTable", "Signature Table", margins: (0, WordDesign.signatureMargin)),
    style("ColumnTable", "Column Table", margins: (0, 0), borders: ["insideV"]),
    style("OpeningTable", "Opening Table", margins: (0, 0)),
  ]

  private static func style(
    _ id: String, _ name: String, isDefault: Bool = false,
    margins: (vertical: Int, horizontal: Int), borders: [String] = [], cut isCut: Bool = false
  ) -> MarkupElement {
    let sides = ["top", "left", "bottom", "right"]
    let margins = sides.map { side in
      let width = side == "top" || side == "bottom" ? margins.vertical : margins.horizontal
      return MarkupElement("w:" + side, ["w:w": String(width), "w:type": "dxa"])
    }
    let properties: [MarkupElement?] = [
      MarkupElement("w:tblInd", ["w:w": "0", "w:type": "dxa"]),
      borders.isEmpty
        ? nil
        : MarkupElement(
          "w:tblBorders",
          elements: borders.map {
            isCut
              ? MarkupElement(
                "w:" + $0,
                ["w:val": "dashed", "w:sz": "4", "w:space": "0", "w:color": WordDesign.cutLine])
              : .wordBorder($0, color: WordDesign.line)
          }),
      MarkupElement("w:tblCellMar", elements: margins),
    ]
    let children: [MarkupElement?] = [
      .word("name", name), isDefault ? nil : .word("basedOn", "TableNormal"),
      .word("uiPriority", isDefault ? "99" : "39"),
      isDefault ? MarkupElement("w:semiHidden") : nil,
      isDefault ? MarkupElement("w:unhideWhenUsed") : nil,
      MarkupElement("w:tblPr", elements: properties.compactMap(\.self)),
    ]
    return MarkupElement(
      "w:style",
      [
        "w:type": "table", "w:default": isDefault ? "1" : nil,
        "w:customStyle": isDefault ? nil : "1", "w:styleId": id,
      ], elements: children.compactMap(\.self))
  }
}
