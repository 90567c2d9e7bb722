internal import SlovoModel

/// The shapes that slides, their layouts and the master are made of.
///
/// Lengths are in units of Office, 36,000 to the millimetre; a slide is 16:9.
enum SlideML {
  static let main = "http://schemas.openxmlformats.org/presentationml/2006/main"
  static let drawing = "http://schemas.openxmlformats.org/drawingml/2006/main"
  static let slideSize = (width: 12_192_000, height: 6_858_000)
  static let bodyWidth = 10_515_600
  private static let left = 838_200

  static let namespaces: KeyValuePairs<String, String?> = [
    "xmlns:a": drawing, "xmlns:r": WordNamespace.relationships, "xmlns:p": main,
  ]

  static let colourMapOverride = MarkupElement(
    "p:clrMapOvr", elements: [MarkupElement("a:masterClrMapping")])

  /// A part with a tree of shapes: a slide, a layout or the master.
  static func part(
    _ name: String, _ attributes: [(name: String, value: String)] = [], shapes: [MarkupElement],
    after elements: [MarkupElement]
  ) -> MarkupElement {
    let group = [
      MarkupElement(
        "p:nvGrpSpPr",
        elements: [
          MarkupElement("p:cNvPr", ["id": "1", "name": ""]), MarkupElement("p:cNvGrpSpPr"),
          MarkupElement("p:nvPr"),
        ]), MarkupElement("p:grpSpPr"),
    ]
    var element = MarkupElement(
      name, namespaces,
      elements: [
        MarkupElement("p:cSld", elements: [MarkupElement("p:spTree", elements: group + shapes)])
      ] + elements)
    element.attributes += attributes
    return element
  }

  /// A shape that takes its place and look from the layout.
  static func placeholder(
    id: Int, name: String, type: String?, index: Int?, area: MarkupElement? = nil,
    paragraphs: [MarkupElement]
  ) -> MarkupElement {
    MarkupElement(
      "p:sp",
      elements: [
        MarkupElement(
          "p:nvSpPr",
          elements: [
            MarkupElement("p:cNvPr", ["id": String(id), "name": name]),
            MarkupElement(
              "p:cNvSpPr", elements: [MarkupElement("a:spLocks", ["noGrp": "1"])]),
            MarkupElement(
              "p:nvPr",
              elements: [
                MarkupElement(
                  "p:ph", ["type": type, "idx": index.map { String($0) }])
              ]),
          ]),
        MarkupElement("p:spPr", elements: [area].compactMap(\.self)),
        MarkupElement(
          "p:txBody",
          elements: [
            MarkupElement("a:bodyPr", elements: [MarkupElement("a:normAutofit")]),
            MarkupElement("a:lstStyle"),
          ] + (paragraphs.isEmpty ? [MarkupElement("a:p")] : paragraphs)),
      ])
  }

  static func tableFrame(_ table: MarkupElement, description: String) -> MarkupElement {
    MarkupElement(
      "p:graphicFrame",
      elements: [
        MarkupElement(
          "p:nvGraphicFramePr",
          elements: [
            MarkupElement("p:cNvPr", ["id": "3", "name": "Table", "descr": description]),
            MarkupElement(
              "p:cNvGraphicFramePr",
              elements: [MarkupElement("a:graphicFrameLocks", ["noGrp": "1"])]),
            MarkupElement("p:nvPr"),
          ]),
        MarkupElement("p:xfrm", elements: place(y: 1_600_000, height: 4_400_000)),
        MarkupElement(
          "a:graphic",
          elements: [
            MarkupElement(
              "a:graphicData", ["uri": "http://schemas.openxmlformats.org/drawingml/2006/table"],
              elements: [table])
          ]),
      ])
  }

  /// The number of the slide, at its lower right corner.
  static let slideNumber = MarkupElement(
    "p:sp",
    elements: [
      MarkupElement(
        "p:nvSpPr",
        elements: [
          MarkupElement("p:cNvPr", ["id": "4", "name": "Number"]),
          MarkupElement("p:cNvSpPr", elements: [MarkupElement("a:spLocks", ["noGrp": "1"])]),
          MarkupElement(
            "p:nvPr",
            elements: [MarkupElement("p:ph", ["type": "sldNum", "sz": "quarter", "idx": "12"])]),
        ]),
      MarkupElement(
        "p:spPr",
        elements: [
          MarkupElement(
            "a:xfrm",
            elements: place(x: 10_000_000, y: 6_356_350, width: 1_353_800, height: 365_125)),
          MarkupElement("a:prstGeom", ["prst": "rect"], elements: [MarkupElement("a:avLst")]),
        ]),
      MarkupElement(
        "p:txBody",
        elements: [
          MarkupElement("a:bodyPr"), MarkupElement("a:lstStyle"),
          MarkupElement(
            "a:p",
            elements: [
              MarkupElement("a:pPr", ["algn": "r"]),
              MarkupElement(
                "a:fld", ["id": "{B6F15528-21DE-4FAA-801E-634DDDAF4B2B}", "type": "slidenum"],
                elements: [
                  MarkupElement("a:rPr", ["sz": "1200"]), MarkupElement("a:t", text: "‹#›"),
                ]),
            ]),
        ]),
    ])

  static func area(y: Int, height: Int) -> MarkupElement {
    MarkupElement("a:xfrm", elements: place(y: y, height: height))
  }

  static func fill(_ colour: Colour) -> MarkupElement {
    MarkupElement(
      "a:solidFill", elements: [MarkupElement("a:srgbClr", ["val": colour.digits])])
  }

  private static func place(
    x: Int = left, y: Int, width: Int = bodyWidth, height: Int
  ) -> [MarkupElement] {
    [
      MarkupElement("a:off", ["x": String(x), "y": String(y)]),
      MarkupElement("a:ext", ["cx": String(width), "cy": String(height)]),
    ]
  }
}
