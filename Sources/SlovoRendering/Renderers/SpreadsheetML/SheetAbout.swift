internal import SlovoModel

/// A sheet behind the tables with what belongs to the document and to none of them: logos, who signs
/// it, its notes, what the donor wants to be said.
struct SheetAbout {
  /// A line of text, and how it looks.
  private struct Line {
    var text: String
    var look = SheetStyles.Look.note
  }

  private let logos: [Logo]
  private let lines: [Line]
  /// How many characters there are in a line.
  private static let width = 110

  /// The sheet; `nil` when there is nothing to say.
  init?(_ document: Document) {
    let closing = Self.closing(of: document)
    guard Self.hasMore(document) || !closing.isEmpty else { return nil }
    let notes = document.notes.flatMap { note in
      note.paragraphs.map { Line(text: note.mark + " " + $0.sheetText) }
    }
    logos = document.style.logos
    let style = document.style
    lines =
      [Line(text: document.properties.title, look: .title)]
      + [style.header].filter { !$0.isEmpty }.map { Line(text: $0.sheetText) }
      + closing.map { Line(text: $0.sheetText) } + notes
      + [style.footer].filter { !$0.isEmpty }.map { Line(text: $0.sheetText) }
  }

  /// Whether there is anything to say.
  static func isNeeded(for document: Document) -> Bool {
    hasMore(document) || !closing(of: document).isEmpty
  }

  /// Whether there are logos or notes.
  private static func hasMore(_ document: Document) -> Bool {
    !document.style.logos.isEmpty || document.notes.contains { !$0.paragraphs.isEmpty }
  }

  private static func closing(of document: Document) -> [[Inline]] {
    var words: [[Inline]] = []
    collect(document.blocks, into: &words)
    return words
  }

  /// The words at the end of a document, and those in the second language below them.
  private static func collect(_ blocks: [Block], into words: inout [[Inline]]) {
    var isClosing = false
    for block in blocks {
      switch block {
      case .paragraph(let content, .signature), .paragraph(let content, .disclaimer):
        isClosing = true
        words.append(content)
      case .paragraph(let content, .translation) where isClosing: words.append(content)
      case .columns(let pairs):
        for pair in pairs { collect(pair.left + pair.right, into: &words) }
        isClosing = false
      case .heading, .paragraph, .list, .table, .blank, .pageBreak, .contents: isClosing = false
      }
    }
  }

  /// `xl/worksheets/sheet3.xml`; its relationship `rId1` is the drawing, where there are logos.
  func element(name: String, frame: SheetFrame, styles: inout SheetStyles) -> MarkupElement {
    var rows: [MarkupElement] = []
    if !logos.isEmpty {
      let height = (logos.map(\.heightOnPage).max() ?? 0) * 72 / 25.4 + 6
      rows.append(
        MarkupElement("row", ["r": "1", "ht": String(Int(height)), "customHeight": "1"]))
    }
    for line in lines {
      let number = String(rows.count + 1)
      let height = line.text.split(separator: "\n", omittingEmptySubsequences: false).reduce(0) {
        $0 + SheetTable.lines(of: $1, width: Self.width - 4)
      }
      let cell = SheetPart.text(
        line.text, reference: "A" + number, style: styles.index(of: line.look, tone: .plain))
      rows.append(
        MarkupElement(
          "row", ["r": number, "ht": String(min(15 * height + 6, 405)), "customHeight": "1"],
          elements: [cell]))
    }
    let column = MarkupElement(
      "col", ["min": "1", "max": "1", "width": String(Self.width), "customWidth": "1"])
    let elements: [MarkupElement?] =
      [
        SheetFrame.properties,
        MarkupElement(
          "sheetViews",
          elements: [MarkupElement("sheetView", ["showGridLines": "0", "workbookViewId": "0"])]),
        MarkupElement("sheetFormatPr", ["defaultRowHeight": "15"]),
        MarkupElement("cols", elements: [column]), MarkupElement("sheetData", elements: rows),
      ] + frame.elements(sheet: name) + [
        logos.isEmpty ? nil : MarkupElement("drawing", ["r:id": "rId1"])
      ]
    return MarkupElement(
      "worksheet", ["xmlns": SheetPackage.main, "xmlns:r": WordNamespace.relationships],
      elements: elements.compactMap(\.self))
  }

  /// `xl/drawings/drawing1.xml`: the logos in a row; `nil` when there are none.
  ///
  /// Source: ECMA-376, part 1, section 20.5.2.24.
  func drawing(
    _ pictures: inout LogoPictures, relationships: inout WordRelationships
  ) -> MarkupElement? {
    guard !logos.isEmpty else { return nil }
    var anchors: [MarkupElement] = []
    var x = 0
    for (index, logo) in logos.enumerated() {
      let (width, height) = (
        LogoPictures.units(logo.widthOnPage), LogoPictures.units(logo.heightOnPage)
      )
      let blip = pictures.blip(
        of: logo, number: index + 1, from: "../", relationships: &relationships)
      anchors.append(
        Self.anchor(
          Self.picture(blip, of: logo, number: index + 1, width: width, height: height), x: x,
          width: width, height: height))
      x += width + 288_000
    }
    return MarkupElement(
      "xdr:wsDr",
      [
        "xmlns:xdr": Self.drawings, "xmlns:a": SlideML.drawing,
        "xmlns:r": WordNamespace.relationships,
      ],
      elements: anchors)
  }

  private static let drawings =
    "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing"

  private static func anchor(
    _ picture: MarkupElement, x: Int, width: Int, height: Int
  ) -> MarkupElement {
    let corner = [("col", 0), ("colOff", x), ("row", 0), ("rowOff", 0)].map { name, value in
      MarkupElement("xdr:" + name, text: String(value))
    }
    return MarkupElement(
      "xdr:oneCellAnchor",
      elements: [
        MarkupElement("xdr:from", elements: corner),
        MarkupElement("xdr:ext", ["cx": String(width), "cy": String(height)]), picture,
        MarkupElement("xdr:clientData"),
      ])
  }

  private static func picture(
    _ blip: MarkupElement, of logo: Logo, number: Int, width: Int, height: Int
  ) -> MarkupElement {
    let description = logo.description.plainText.withoutControlCharacters
    let place = [
      MarkupElement("a:off", ["x": "0", "y": "0"]),
      MarkupElement("a:ext", ["cx": String(width), "cy": String(height)]),
    ]
    return MarkupElement(
      "xdr:pic",
      elements: [
        MarkupElement(
          "xdr:nvPicPr",
          elements: [
            MarkupElement(
              "xdr:cNvPr",
              ["id": String(number + 1), "name": "Logo \(number)", "descr": description]),
            MarkupElement(
              "xdr:cNvPicPr", elements: [MarkupElement("a:picLocks", ["noChangeAspect": "1"])]),
          ]),
        MarkupElement(
          "xdr:blipFill",
          elements: [blip, MarkupElement("a:stretch", elements: [MarkupElement("a:fillRect")])]),
        MarkupElement(
          "xdr:spPr", elements: SlideML.rectangle(MarkupElement("a:xfrm", elements: place))),
      ])
  }
}
