internal import SlovoModel

/// Writes logos as pictures in the line.
///
/// Word shows a drawing (SVG) from 2016 on; what stands for it in older programs is one clear pixel,
/// because nothing here can paint.
///
/// Source: ECMA-376, part 1, section 20.4; MS-ODRAWXML, section 2.3.11 (`svgBlip`).
struct WordLogos {
  private(set) var media: [(path: String, bytes: [UInt8])] = []

  /// The paragraph with the logos; `nil` when there are none.
  mutating func element(
    of logos: [Logo], in language: LanguageTag, relationships: inout WordRelationships
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
    return .wordParagraph(WordParagraphProperties(style: "Normal", spaceAfter: 360), runs)
  }

  private mutating func drawing(
    of logo: Logo, number: Int, relationships: inout WordRelationships
  ) -> MarkupElement {
    let picture = add(logo.bytes, "logo-\(number).\(logo.kind.fileExtension)")
    let target = relationships.id(of: "image", picture)
    var blip = MarkupElement("a:blip", ["r:embed": target])
    if logo.kind == .svg {
      let pixel = add(Self.pixel, "logo-\(number).png")
      blip.attributes = [(name: "r:embed", value: relationships.id(of: "image", pixel))]
      let drawing = MarkupElement(
        "asvg:svgBlip",
        [
          "xmlns:asvg": "http://schemas.microsoft.com/office/drawing/2016/SVG/main",
          "r:embed": target,
        ])
      blip.children = [
        .element(
          MarkupElement(
            "a:extLst",
            elements: [
              MarkupElement(
                "a:ext", ["uri": "{96DAC541-7B7A-43D3-8B79-37D633B846F1}"], elements: [drawing])
            ]))
      ]
    }
    let size: KeyValuePairs<String, String?> = [
      "cx": Self.units(logo.widthOnPage), "cy": Self.units(logo.heightOnPage),
    ]
    let name = "Logo \(number)"
    let description = logo.description.plainText.withoutControlCharacters
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

  private mutating func add(_ bytes: [UInt8], _ name: String) -> String {
    media.append(("word/media/" + name, bytes))
    return "media/" + name
  }

  /// A length in millimetres in units of Office, 36,000 to the millimetre.
  private static func units(_ millimetres: Double) -> String {
    String(Int((millimetres * 36_000).rounded()))
  }

  private static let drawing = "http://schemas.openxmlformats.org/drawingml/2006/main"
  private static let picture = "http://schemas.openxmlformats.org/drawingml/2006/picture"

  /// A PNG file of one clear pixel.
  static let pixel: [UInt8] = [
    0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0x00, 0x00, 0x00, 0x0D, 0x49, 0x48, 0x44,
    0x52, 0x00, 0x00, 0x00, 0x01, 0x00, 0x00, 0x00, 0x01, 0x08, 0x06, 0x00, 0x00, 0x00, 0x1F,
    0x15, 0xC4, 0x89, 0x00, 0x00, 0x00, 0x0B, 0x49, 0x44, 0x41, 0x54, 0x78, 0xDA, 0x63, 0x60,
    0x00, 0x02, 0x00, 0x00, 0x05, 0x00, 0x01, 0xE9, 0xFA, 0xDC, 0xD8, 0x00, 0x00, 0x00, 0x00,
    0x49, 0x45, 0x4E, 0x44, 0xAE, 0x42, 0x60, 0x82,
  ]
}

extension Logo.Kind {
  /// The end of a file's name: `jpg`.
  var fileExtension: String { self == .jpeg ? "jpg" : rawValue }
}
