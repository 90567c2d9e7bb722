internal import SlovoModel

/// The shapes that slides, their layouts and the master are made of.
///
/// Lengths are in units of Office, 36,000 to the millimetre; a slide is 16:9.
enum SlideML {
  static let main = "http://schemas.openxmlformats.org/presentationml/2006/main"
  static let drawing = "http://schemas.openxmlformats.org/drawingml/2006/main"
  static let slideSize = (width: 12_192_000, height: 6_858_000)
  static let bodyWidth = 10_515_600
  static let left = 838_200

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

  /// A shape: what it is called and what it is for, where it stands, and its text.
  ///
  /// - Parameters:
  ///   - id: its number on the slide.
  ///   - name: its name.
  ///   - kind: `p:cNvSpPr`.
  ///   - placeholder: `p:ph`; `nil` for a shape that is no placeholder.
  ///   - properties: what `p:spPr` has.
  ///   - body: `p:txBody`; `nil` for a shape without text.
  /// - Returns: the element `p:sp`.
  static func shape(
    id: Int, name: String, kind: MarkupElement = locked(["noGrp": "1"]),
    placeholder: MarkupElement? = nil, properties: [MarkupElement], body: MarkupElement?
  ) -> MarkupElement {
    MarkupElement(
      "p:sp",
      elements: [
        MarkupElement(
          "p:nvSpPr",
          elements: [
            MarkupElement("p:cNvPr", ["id": String(id), "name": name]), kind,
            MarkupElement("p:nvPr", elements: [placeholder].compactMap(\.self)),
          ]),
        MarkupElement("p:spPr", elements: properties),
      ] + [body].compactMap(\.self))
  }

  /// `p:cNvSpPr` of a shape that nobody changes by mistake.
  static func locked(_ locks: KeyValuePairs<String, String?>) -> MarkupElement {
    MarkupElement("p:cNvSpPr", elements: [MarkupElement("a:spLocks", locks)])
  }

  /// What `p:spPr` has of a rectangle.
  static func rectangle(_ area: MarkupElement) -> [MarkupElement] {
    [area, MarkupElement("a:prstGeom", ["prst": "rect"], elements: [MarkupElement("a:avLst")])]
  }

  /// A shape that takes its place and look from the layout.
  static func placeholder(
    id: Int, name: String, type: String?, index: Int?, area: MarkupElement? = nil,
    anchor: String? = nil, paragraphs: [MarkupElement]
  ) -> MarkupElement {
    shape(
      id: id, name: name,
      placeholder: MarkupElement("p:ph", ["type": type, "idx": index.map { String($0) }]),
      properties: [area].compactMap(\.self),
      body: MarkupElement(
        "p:txBody",
        elements: [
          MarkupElement(
            "a:bodyPr", ["anchor": anchor], elements: [MarkupElement("a:normAutofit")]),
          MarkupElement("a:lstStyle"),
        ] + (paragraphs.isEmpty ? [MarkupElement("a:p")] : paragraphs)))
  }

  static func tableFrame(
    _ table: MarkupElement, height: Int, description: String
  ) -> MarkupElement {
    MarkupElement(
      "p:graphicFrame",
      elements: [
        MarkupElement(
          "p:nvGraphicFramePr",
          elements: [
            MarkupElement(
              "p:cNvPr",
              ["id": "3", "name": "Table", "descr": description.isEmpty ? nil : description]),
            MarkupElement(
              "p:cNvGraphicFramePr",
              elements: [MarkupElement("a:graphicFrameLocks", ["noGrp": "1"])]),
            MarkupElement("p:nvPr"),
          ]),
        MarkupElement("p:xfrm", elements: place(y: 1_560_000, height: height)),
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
  static func slideNumber(_ text: String = "‹#›", language: String? = nil) -> MarkupElement {
    let area = place(x: 10_000_000, y: 6_400_000, width: 1_353_800, height: 300_000)
    return corner(
      id: 4, name: "Number", type: "sldNum", index: "12", area: area,
      MarkupElement(
        "a:p",
        elements: [
          MarkupElement("a:pPr", ["algn": "r"]),
          MarkupElement(
            "a:fld", ["id": "{B6F15528-21DE-4FAA-801E-634DDDAF4B2B}", "type": "slidenum"],
            elements: [
              MarkupElement(
                "a:rPr", ["lang": language, "sz": "1200"],
                elements: [MarkupElement("a:latin", ["typeface": "+mn-lt"])]),
              MarkupElement("a:t", text: text),
            ]),
        ]))
  }

  /// The line at the foot of the slide.
  static func footer(_ paragraph: MarkupElement) -> MarkupElement {
    let area = place(x: left, y: 6_400_000, width: 9_000_000, height: 300_000)
    return corner(id: 5, name: "Footer", type: "ftr", index: "11", area: area, paragraph)
  }

  /// The line at the head of the slide.
  static func header(_ paragraph: MarkupElement) -> MarkupElement {
    shape(
      id: 7, name: "Header", kind: MarkupElement("p:cNvSpPr", ["txBox": "1"]),
      properties: rectangle(
        MarkupElement("a:xfrm", elements: place(y: 60_000, height: 270_000)))
        + [MarkupElement("a:noFill")],
      body: textBody([paragraph], anchor: "ctr"))
  }

  private static func corner(
    id: Int, name: String, type: String, index: String, area: [MarkupElement],
    _ paragraph: MarkupElement
  ) -> MarkupElement {
    shape(
      id: id, name: name,
      placeholder: MarkupElement("p:ph", ["type": type, "sz": "quarter", "idx": index]),
      properties: rectangle(MarkupElement("a:xfrm", elements: area)),
      body: textBody([paragraph], anchor: "ctr"))
  }

  /// A box with text that is no placeholder.
  static func textBox(
    id: Int, name: String, area: [MarkupElement], paragraphs: [MarkupElement]
  ) -> MarkupElement {
    shape(
      id: id, name: name, kind: MarkupElement("p:cNvSpPr", ["txBox": "1"]),
      properties: rectangle(MarkupElement("a:xfrm", elements: area)) + [MarkupElement("a:noFill")],
      body: textBody(paragraphs, anchor: "b"))
  }

  /// A picture.
  static func picture(
    _ blip: MarkupElement, id: Int, name: String, description: String, area: [MarkupElement]
  ) -> MarkupElement {
    MarkupElement(
      "p:pic",
      elements: [
        MarkupElement(
          "p:nvPicPr",
          elements: [
            MarkupElement("p:cNvPr", ["id": String(id), "name": name, "descr": description]),
            MarkupElement(
              "p:cNvPicPr", elements: [MarkupElement("a:picLocks", ["noChangeAspect": "1"])]),
            MarkupElement("p:nvPr"),
          ]),
        MarkupElement(
          "p:blipFill",
          elements: [blip, MarkupElement("a:stretch", elements: [MarkupElement("a:fillRect")])]),
        MarkupElement(
          "p:spPr", elements: rectangle(MarkupElement("a:xfrm", elements: area))),
      ])
  }

  /// A coloured strip, which says nothing.
  static func strip(id: Int, area: [MarkupElement]) -> MarkupElement {
    shape(
      id: id, name: "Strip", kind: MarkupElement("p:cNvSpPr"),
      properties: rectangle(MarkupElement("a:xfrm", elements: area)) + [
        MarkupElement("a:solidFill", elements: [MarkupElement("a:schemeClr", ["val": "accent1"])]),
        MarkupElement("a:ln", elements: [MarkupElement("a:noFill")]),
      ],
      body: textBody([MarkupElement("a:p")], anchor: "ctr"))
  }

  private static func textBody(_ paragraphs: [MarkupElement], anchor: String) -> MarkupElement {
    MarkupElement(
      "p:txBody",
      elements: [
        MarkupElement("a:bodyPr", ["wrap": "square", "anchor": anchor]),
        MarkupElement("a:lstStyle"),
      ] + paragraphs)
  }

  static func area(y: Int, height: Int) -> MarkupElement {
    MarkupElement("a:xfrm", elements: place(y: y, height: height))
  }

  static func fill(_ colour: Colour) -> MarkupElement {
    MarkupElement(
      "a:solidFill", elements: [MarkupElement("a:srgbClr", ["val": colour.digits])])
  }

  static func place(
    x: Int = left, y: Int, width: Int = bodyWidth, height: Int
  ) -> [MarkupElement] {
    [
      MarkupElement("a:off", ["x": String(x), "y": String(y)]),
      MarkupElement("a:ext", ["cx": String(width), "cy": String(height)]),
    ]
  }
}
