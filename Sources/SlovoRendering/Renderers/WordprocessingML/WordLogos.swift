internal import SlovoModel

/// Writes logos as pictures in the line.
///
/// Source: ECMA-376, part 1, section 20.4.
struct WordLogos {
  private var pictures = LogoPictures(folder: "word")

  var media: [(path: String, bytes: [UInt8])] { pictures.media }

  /// The paragraph with the logos; `nil` when there are none.
  mutating func element(
    of logos: [Logo], in language: LanguageTag, look documentLook: Document.Look,
    relationships: inout WordRelationships
  ) -> MarkupElement? {
    guard !logos.isEmpty else { return nil }
    let look = WordRunProperties(language: language.description)
    var runs: [MarkupElement] = []
    for (index, logo) in logos.enumerated() {
      if index > 0 {
        runs.append(
          .wordRun(look, [MarkupElement("w:t", ["xml:space": "preserve"], text: "\u{2003}")]))
      }
      runs.append(
        .wordRun(look, [drawing(of: logo, number: index + 1, relationships: &relationships)]))
    }
    let isCertificate = documentLook == .certificate
    return .wordParagraph(
      WordParagraphProperties(
        style: "Normal", spaceAfter: isCertificate ? 0 : 360,
        alignment: isCertificate ? "center" : nil), runs)
  }

  private mutating func drawing(
    of logo: Logo, number: Int, relationships: inout WordRelationships
  ) -> MarkupElement {
    Self.drawing(
      pictures.blip(of: logo, number: number, relationships: &relationships), number: number,
      name: "Logo \(number)", description: logo.description,
      size: (logo.widthOnPage, logo.heightOnPage))
  }

  /// `w:drawing` for a picture in the line.
  ///
  /// - Parameters:
  ///   - blip: the element `a:blip`.
  ///   - number: a number that no other drawing of the document has.
  ///   - name: the name that lists of the objects of a document show.
  ///   - description: what the picture says, for those who do not see it.
  ///   - measures: width and height, in millimetres.
  /// - Returns: the element.
  static func drawing(
    _ blip: MarkupElement, number: Int, name: String, description: [Inline],
    size measures: (width: Double, height: Double)
  ) -> MarkupElement {
    let size: KeyValuePairs<String, String?> = [
      "cx": String(LogoPictures.units(measures.width)),
      "cy": String(LogoPictures.units(measures.height)),
    ]
    let description = description.plainText.withoutControlCharacters
    let shape = MarkupElement(
      "pic:spPr",
      elements: [
        MarkupElement(
          "a:xfrm",
          elements: [MarkupElement("a:off", ["x": "0", "y": "0"]), MarkupElement("a:ext", size)]),
        MarkupElement("a:prstGeom", ["prst": "rect"], elements: [MarkupElement("a:avLst")]),
      ])
    let pic = MarkupElement(
      "pic:pic", ["xmlns:pic": Self.picture],
      elements: [
        MarkupElement(
          "pic:nvPicPr",
          elements: [
            MarkupElement("pic:cNvPr", ["id": String(number), "name": name, "descr": description]),
            MarkupElement("pic:cNvPicPr"),
          ]),
        MarkupElement(
          "pic:blipFill",
          elements: [
            blip, MarkupElement("a:stretch", elements: [MarkupElement("a:fillRect")]),
          ]), shape,
      ])
    let graphic = MarkupElement(
      "a:graphic", ["xmlns:a": Self.drawing],
      elements: [MarkupElement("a:graphicData", ["uri": Self.picture], elements: [pic])])
    return MarkupElement(
      "w:drawing",
      elements: [
        MarkupElement(
          "wp:inline",
          [
            "xmlns:wp": "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing",
            "distT": "0", "distB": "0", "distL": "0", "distR": "0",
          ],
          elements: [
            MarkupElement("wp:extent", size),
            MarkupElement("wp:docPr", ["id": String(number), "name": name, "descr": description]),
            MarkupElement("wp:cNvGraphicFramePr"), graphic,
          ])
      ])
  }

  private static let drawing = "http://schemas.openxmlformats.org/drawingml/2006/main"
  private static let picture = "http://schemas.openxmlformats.org/drawingml/2006/picture"
}
